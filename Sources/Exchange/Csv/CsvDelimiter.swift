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
  /// The one that cuts most rows into as many fields, two at least, as it cuts the
  /// header; among equals the one that makes more fields, then the first above.
  public static func guess(_ bytes: [UInt8]) -> CsvDelimiter {
    var best = (delimiter: comma, agreeing: 0, fields: 0)
    for delimiter in allCases {
      let counts = fieldCounts(bytes, delimiter)
      guard let header = counts.first, header > 1 else { continue }
      let agreeing = counts.count { $0 == header }
      if (agreeing, header) > (best.agreeing, best.fields) { best = (delimiter, agreeing, header) }
    }
    return best.delimiter
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
