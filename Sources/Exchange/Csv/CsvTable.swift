/// A CSV file with a header: its columns' names, its rows and what could not be read.
public struct CsvTable: Sendable, Equatable {
  /// What stands between the fields.
  public let delimiter: CsvDelimiter
  /// The names of the columns; empty if the file holds no row at all.
  public let header: [String]
  /// The rows below the header, each with as many fields as the header.
  public let rows: [CsvRow]
  /// The rows that cannot be read, in the order of their lines.
  public let mistakes: [CsvMistake]

  /// Reads a file in UTF-8, guessing its delimiter unless it is given.
  ///
  /// A row with fewer fields than the header is a mistake. So is one with more, unless
  /// those beyond are blank, as spreadsheets leave them. Rows of blank fields only are
  /// passed over. Whatever row is readable first is the header.
  public init(_ bytes: [UInt8], delimiter given: CsvDelimiter? = nil) {
    let delimiter = given ?? CsvDelimiter.guess(bytes)
    var reader = CsvReader(bytes, delimiter: delimiter)
    var header: [String]?
    var rows: [CsvRow] = []
    var mistakes: [CsvMistake] = []
    while let next = reader.next() {
      switch next {
      case .failure(let mistake): mistakes.append(mistake)
      case .success(let row) where row.isBlank: break
      case .success(let row):
        guard let columns = header?.count else {
          header = row.fields
          continue
        }
        if let fitted = row.fitted(to: columns) {
          rows.append(fitted)
        } else {
          let reason = CsvMistake.Reason.ragged(expected: columns, found: row.fields.count)
          mistakes.append(CsvMistake(line: row.line, reason: reason))
        }
      }
    }
    self.delimiter = delimiter
    self.header = header ?? []
    self.rows = rows
    self.mistakes = mistakes
  }
}

extension CsvRow {
  /// Whether no field holds anything but blanks.
  var isBlank: Bool { fields.allSatisfy(Self.isBlank) }

  /// The row with exactly so many fields; nil if that would lose or invent one.
  fileprivate func fitted(to columns: Int) -> CsvRow? {
    if fields.count == columns { return self }
    guard fields.count > columns, fields[columns...].allSatisfy(Self.isBlank) else { return nil }
    return CsvRow(line: line, lastLine: lastLine, fields: Array(fields.prefix(columns)))
  }

  private static func isBlank(_ field: String) -> Bool {
    field.unicodeScalars.allSatisfy(\.properties.isWhitespace)
  }
}
