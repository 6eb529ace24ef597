import Testing

@testable import Exchange

@Suite("CSV agrees with Python")
struct CsvPythonTests {
  /// What Python made of one file: the rows until its first mistake.
  private struct Reading: Codable, Equatable {
    /// Each row's last line and its fields.
    var rows: [Row]
    var failed: Bool

    struct Row: Codable, Equatable {
      var lastLine: Int
      var fields: [String]
    }
  }

  private static let pieces = [
    "a", "b1", ",", ",", "\"", "\"", "\"\"", "\n", "\r\n", "\r", " ", "中", ";", "'",
  ]

  /// Python's strict reader of each given text.
  private static let strictReader = """
    import csv, io
    answer = []
    for text in given:
        reader = csv.reader(io.StringIO(text, newline=''), strict=True)
        rows, failed = [], False
        try:
            for row in reader:
                if row: rows.append({'lastLine': reader.line_num, 'fields': row})
        except csv.Error:
            failed = True
        answer.append({'rows': rows, 'failed': failed})
    """

  private func reading(_ text: String) -> Reading {
    var reader = CsvReader(Array(text.utf8), delimiter: .comma)
    var reading = Reading(rows: [], failed: false)
    while let next = reader.next(), !reading.failed {
      switch next {
      case .success(let row): reading.rows.append(.init(lastLine: row.lastLine, fields: row.fields))
      case .failure: reading.failed = true
      }
    }
    return reading
  }

  @Test("Any text gives the same rows on the same lines up to the same first mistake")
  func fuzz() throws {
    var random = SeededNumbers(seed: 4180)
    let texts = (0..<3000).map { _ in
      (0..<Int.random(in: 0...14, using: &random))
        .map { _ in Self.pieces.randomElement(using: &random) ?? "" }.joined()
    }
    let expected = try Python.answer(Self.strictReader, to: texts, as: [Reading].self)
    for (text, expected) in zip(texts, expected) {
      #expect(reading(text) == expected, "\(text.debugDescription)")
    }
    #expect(expected.contains { $0.failed } && expected.contains { !$0.failed && $0.rows.count > 2 })
  }

  @Test("Whatever Python's writer writes is read back", arguments: CsvDelimiter.allCases)
  func readsPython(delimiter: CsvDelimiter) throws {
    struct Given: Codable {
      var delimiter: String
      var rows: [[String]]
    }
    let rows = randomRows(seed: UInt64(delimiter.rawValue))
    let script = """
      import csv, io
      out = io.StringIO(newline='')
      csv.writer(out, delimiter=given['delimiter']).writerows(given['rows'])
      answer = out.getvalue()
      """
    let given = Given(delimiter: String(UnicodeScalar(delimiter.rawValue)), rows: rows)
    let text = try Python.answer(script, to: given, as: String.self)
    var reader = CsvReader(Array(text.utf8), delimiter: delimiter)
    var read: [[String]] = []
    while let next = reader.next() { read.append(try next.get().fields) }
    #expect(read == rows)
  }

  @Test("Python and the reader read back whatever is written")
  func writes() throws {
    let rows = randomRows(seed: 7)
    let written = rows.map { CsvWriter().row($0) }.joined()
    let python = try #require(
      Python.answer(Self.strictReader, to: [written], as: [Reading].self).first)
    #expect(python.rows.map(\.fields) == rows && !python.failed)
    #expect(reading(written) == python)
  }

  @Test("No bytes stop the reader, and every mistake is on a line of its own")
  func anyBytes() {
    var random = SeededNumbers(seed: 99)
    let bytes: [UInt8] = [0, 10, 13, 34, 34, 44, 65, 0xEF, 0xBB, 0xBF, 0xFF, 0xE5]
    for _ in 0..<2000 {
      let file = (0..<Int.random(in: 0...40, using: &random)).map { _ in
        bytes.randomElement(using: &random) ?? 0
      }
      var reader = CsvReader(file, delimiter: .comma)
      var last = 0
      while let next = reader.next() {
        let line = (try? next.get().line) ?? 0
        if case .failure(let mistake) = next {
          #expect(mistake.line > last)
          last = mistake.line
        } else {
          #expect(line > last)
          last = line
        }
      }
    }
  }

  private func randomRows(seed: UInt64) -> [[String]] {
    var random = SeededNumbers(seed: seed)
    return (0..<200).map { _ in
      (0..<Int.random(in: 1...4, using: &random)).map { _ in
        (0..<Int.random(in: 0...4, using: &random))
          .map { _ in (Self.pieces + ["\t", "|"]).randomElement(using: &random) ?? "" }.joined()
      }
    }
  }
}
