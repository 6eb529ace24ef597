/// A table with a header, of a CSV file or a sheet: its columns' names, its rows and what could not be read.
public struct CsvTable: Sendable, Equatable {
  /// What stands between the fields.
  public let delimiter: CsvDelimiter
  /// The names of the columns; empty if the file holds no row at all.
  public let header: [String]
  /// The line the header ends on; 0 if there is none.
  public let headerLine: Int
  /// The rows above the header, blank ones left out: titles, periods.
  public let above: [CsvRow]
  /// The rows below the header, each with as many fields as the header.
  public internal(set) var rows: [CsvRow]
  /// The rows below the header that have more or fewer fields, as they stand, in the order of their lines.
  public internal(set) var ragged: [CsvRow]
  /// The rows that cannot be read, in the order of their lines.
  public internal(set) var mistakes: [CsvMistake]
  /// The columns whose amounts are numbers of a workbook, the decimal mark of which is no question.
  public let numbers: Set<Int>

  /// Reads a file in UTF-8, guessing its delimiter and finding its header unless they are given: `headerLine` is the
  /// line the header begins on, from 1.
  ///
  /// A row with fewer fields than the header is ragged. So is one with more, unless
  /// those beyond are blank, as spreadsheets leave them. Rows of blank fields only are
  /// passed over.
  ///
  /// A file whose first row has more columns than any is no table: nothing below it is read.
  public init(
    _ bytes: [UInt8], delimiter given: CsvDelimiter? = nil, headerLine: Int? = nil, watch: ImportWatch? = nil
  ) {
    let delimiter = given ?? CsvDelimiter.guess(bytes)
    var reader = CsvReader(bytes, delimiter: delimiter)
    if CsvDelimiter.named(bytes) != nil { _ = reader.next() }
    var (read, mistakes) = ([CsvRow](), [CsvMistake]())
    reading: while let next = reader.next() {
      guard watch?.goesOn(.rows, reader.done) ?? true else { break }
      switch next {
      case .failure(let mistake) where read.isEmpty && mistake.isTooWide:
        mistakes = [mistake]
        break reading
      case .failure(let mistake): mistakes.append(mistake)
      case .success(let row) where row.isBlank: break
      case .success(let row): read.append(row)
      }
    }
    self.init(read, mistakes, delimiter: delimiter, headerLine: headerLine, numbers: [])
  }

  /// Finds the header among rows that are not blank.
  init(
    _ read: [CsvRow], _ mistakes: [CsvMistake], delimiter: CsvDelimiter, headerLine: Int?, numbers: Set<Int>
  ) {
    let found = HeaderLines(in: read, at: headerLine)
    self.delimiter = delimiter
    self.numbers = numbers
    header = found.names
    above = Array(read[..<found.first])
    self.headerLine = found.end > found.first ? read[found.end - 1].lastLine : 0
    var (rows, ragged) = ([CsvRow](), [CsvRow]())
    for row in read[found.end...] {
      if let fitted = row.fitted(to: header.count) { rows.append(fitted) } else { ragged.append(row) }
    }
    (self.rows, self.ragged) = (rows, ragged)
    self.mistakes = mistakes
  }
}

extension CsvTable {
  /// A table that came otherwise than as text between delimiters: columns and rows, each with as many fields.
  init(header: [String], rows: [CsvRow]) {
    delimiter = .comma
    (self.header, self.rows, headerLine, above, ragged, mistakes) = (header, rows, 0, [], [], [])
    numbers = []
  }
}

extension CsvMistake {
  /// Whether a row has more fields than any.
  var isTooWide: Bool { if case .tooManyFields = reason { true } else { false } }
}

extension CsvRow {
  /// Whether no field holds anything but blanks.
  var isBlank: Bool { fields.allSatisfy(Self.isBlank) }

  /// The places of the fields that hold something.
  var filled: [Int] { fields.indices.filter { !Self.isBlank(fields[$0]) } }

  /// The row with exactly so many fields; nil if that would lose or invent one.
  func fitted(to columns: Int) -> CsvRow? {
    if fields.count == columns { return self }
    guard fields.count > columns, fields[columns...].allSatisfy(Self.isBlank) else { return nil }
    return CsvRow(line: line, lastLine: lastLine, fields: Array(fields.prefix(columns)))
  }

  /// Whether a field holds nothing but blanks, or a mark of byte order that was put at a file's end.
  static func isBlank(_ field: String) -> Bool {
    if let first = field.utf8.first, first > 0x20, first < 0x7F { return false }
    return field.unicodeScalars.allSatisfy { $0.properties.isWhitespace || $0 == "\u{FEFF}" }
  }
}
