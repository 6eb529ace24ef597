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
  public static func guess(_ bytes: [UInt8]) -> CsvDelimiter {
    if let named = named(bytes) { return named }
    var best = (delimiter: comma, agreeing: 0, fields: 0)
    for delimiter in allCases {
      var rows: [Int: Int] = [:]
      for count in fieldCounts(bytes, delimiter) where count > 1 { rows[count, default: 0] += 1 }
      guard let (fields, agreeing) = rows.max(by: { ($0.value, $0.key) < ($1.value, $1.key) }) else {
        continue
      }
      if (agreeing, fields) > (best.agreeing, best.fields) { best = (delimiter, agreeing, fields) }
    }
    return best.delimiter
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

  private static func fieldCounts(_ bytes: [UInt8], _ delimiter: CsvDelimiter) -> [Int] {
    var reader = CsvReader(bytes, delimiter: delimiter)
    var counts: [Int] = []
    while counts.count < sampleRows, let row = reader.next() {
      counts.append((try? row.get().fields.count) ?? 0)
    }
    return counts
  }
}
