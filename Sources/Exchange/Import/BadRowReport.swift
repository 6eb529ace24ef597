/// The rows of a file that were set aside, as a file to mend them in: the line and the reasons before
/// the fields as they stood, so that it can be brought in itself once it is mended.
public enum BadRowReport {
  /// The report in UTF-8 with a byte-order mark, which spreadsheets want.
  ///
  /// `file` is the whole file in UTF-8: a row that could not be cut into fields is quoted from it as it stands. Where
  /// that is a report itself, its own two columns make room for the new ones.
  public static func bytes(
    _ rows: [BadRow], header: [String], of file: [UInt8], titles: Titles, known: [Titles] = [],
    saying: (BadRow.Reason) -> String
  ) -> [UInt8] {
    let writer = CsvWriter(disarmsFormulas: true)
    let own = known.contains { $0.begins(header) } ? 2 : 0
    let uncut = lines(Set(rows.filter(\.fields.isEmpty).map(\.line)), of: file)
    var text = "\u{FEFF}" + writer.row([titles.line, titles.reasons] + header.dropFirst(own))
    for row in rows {
      let reasons = row.reasons.map(saying).joined(separator: "; ")
      let fields = row.fields.isEmpty ? [uncut[row.line] ?? ""] : Array(row.fields.dropFirst(own))
      text += writer.row([String(row.line), reasons] + fields)
    }
    return Array(text.utf8)
  }

  /// What stands above the two columns a report begins with; by them it is known again.
  public struct Titles: Sendable, Equatable {
    let line: String
    let reasons: String

    /// Above the lines of the file, and above what is wrong with them.
    public init(line: String, reasons: String) { (self.line, self.reasons) = (line, reasons) }

    /// Whether a table with that header is such a report.
    public func begins(_ header: [String]) -> Bool { header.starts(with: [line, reasons]) }
  }

  /// Lines of a file by their number from 1, counted as `CsvReader` counts them.
  public static func lines(_ wanted: Set<Int>, of file: [UInt8]) -> [Int: String] {
    guard let last = wanted.max() else { return [:] }
    var lines: [Int: String] = [:]
    var (number, start, place) = (1, 0, 0)
    while place <= file.count, number <= last {
      let isEnd = place == file.count || file[place] == 0x0A || file[place] == 0x0D
      if isEnd {
        if wanted.contains(number) { lines[number] = String(decoding: file[start..<place], as: UTF8.self) }
        let isPair = place + 1 < file.count && file[place] == 0x0D && file[place + 1] == 0x0A
        place += isPair ? 1 : 0
        start = place + 1
        number += 1
      }
      place += 1
    }
    return lines
  }
}
