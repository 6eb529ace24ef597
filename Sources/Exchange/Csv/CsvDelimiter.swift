/// What stands between the fields of a CSV file.
public enum CsvDelimiter: UInt8, Sendable, CaseIterable {
  /// `,`
  case comma = 0x2C
  /// `;`, usual where the comma is the decimal mark.
  case semicolon = 0x3B
  /// A tab: what spreadsheets copy and "Unicode text" saves.
  case tab = 0x09
  /// `|`
  case pipe = 0x7C

  /// How many rows are looked at to guess.
  static let sampleRows = 50

  /// The delimiter a file most likely uses; a comma if nothing speaks for another.
  ///
  /// The one a line `sep=;` above all names; else the one that cuts most rows into as many fields, two at least;
  /// among equals the one that makes more fields, then the first above. Lines of titles above the table do not count.
  /// What stands in some names of a file of one column is none: there it is one that cuts no row.
  public static func guess(_ bytes: [UInt8]) -> CsvDelimiter {
    if let named = named(bytes) { return named }
    var best: (delimiter: CsvDelimiter, agreeing: Int, fields: Int)?
    var unseen: CsvDelimiter?
    for delimiter in allCases {
      let sample = sample(bytes, delimiter)
      var rows: [Int: Int] = [:]
      for row in sample where row.count > 1 { rows[row.count, default: 0] += 1 }
      guard let (fields, agreeing) = rows.max(by: { ($0.value, $0.key) < ($1.value, $1.key) }) else {
        unseen = unseen ?? delimiter
        continue
      }
      guard cutsATable(sample) else { continue }
      if best.map({ (agreeing, fields) > ($0.agreeing, $0.fields) }) ?? true {
        best = (delimiter, agreeing, fields)
      }
    }
    return best?.delimiter ?? unseen ?? comma
  }

  /// Whether rows are cut as those of a table are: most from the first that is cut to the last. The name of a column
  /// by itself above them says that they are of one, unless they have a header of their own.
  private static func cutsATable(_ rows: [[String]]) -> Bool {
    let isCut = { (row: [String]) in row.count > 1 }
    guard let first = rows.firstIndex(where: isCut), let last = rows.lastIndex(where: isCut) else {
      return false
    }
    let inside = rows[first...last]
    guard inside.count(where: isCut) * 2 > inside.count else { return false }
    let hasHeader = inside.contains { $0.count(where: KnownColumns.contains) > 1 }
    return hasHeader || !rows[..<first].contains { $0.first.map(KnownColumns.contains) ?? false }
  }

  /// The delimiter a first line `sep=;` names, as spreadsheets write and read it.
  static func named(_ bytes: [UInt8]) -> CsvDelimiter? {
    let text = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes[3...] : bytes[...]
    let line = text.prefix { $0 != 0x0A && $0 != 0x0D }.filter { $0 != 0x22 }
    guard line.count == 5, String(decoding: line.prefix(4), as: UTF8.self).lowercased() == "sep=" else {
      return nil
    }
    return CsvDelimiter(rawValue: line[4])
  }

  /// The fields of the rows that are looked at; none for one that cannot be read.
  private static func sample(_ bytes: [UInt8], _ delimiter: CsvDelimiter) -> [[String]] {
    var reader = CsvReader(bytes, delimiter: delimiter)
    var rows: [[String]] = []
    while rows.count < sampleRows, let row = reader.next() { rows.append((try? row.get().fields) ?? []) }
    return rows
  }
}
