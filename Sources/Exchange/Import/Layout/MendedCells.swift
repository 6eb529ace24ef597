extension CsvTable {
  /// The table with cells mended: by the line of their row, from 1, and their place in it, from 0. A row that could not
  /// be cut into the columns is mended as a whole, at place 0.
  public func mending(_ cells: [Int: [Int: String]]) -> CsvTable {
    guard !cells.isEmpty else { return self }
    var table = self
    table.rows = rows.map { row in
      guard let mended = cells[row.line] else { return row }
      let fields = row.fields.enumerated().map { mended[$0] ?? $1 }
      return CsvRow(line: row.line, lastLine: row.lastLine, fields: fields)
    }
    var typed: [CsvRow] = []
    for line in ragged.map(\.line) + mistakes.map(\.line) {
      guard let text = cells[line]?[0] else { continue }
      var reader = CsvReader(Array(text.utf8), delimiter: delimiter)
      guard case .success(let row)? = reader.next() else { continue }
      typed.append(CsvRow(line: line, lastLine: line, fields: row.fields))
    }
    let lines = Set(typed.map(\.line))
    table.ragged.removeAll { lines.contains($0.line) }
    table.mistakes.removeAll { lines.contains($0.line) }
    for row in typed {
      if let fitted = row.fitted(to: header.count) {
        table.rows.append(fitted)
      } else {
        table.ragged.append(row)
      }
    }
    table.rows.sort { $0.line < $1.line }
    table.ragged.sort { $0.line < $1.line }
    return table
  }
}

extension BadRow.Reason {
  /// The field whose cell is to be mended; nil where it is about the whole row, or none of its cells.
  public var faultyField: ImportField? {
    switch self {
    case .blank(let field), .notADay(let field, _, _), .notAnAmount(let field, _, _),
      .brokenBySpreadsheet(let field, _), .errorOfSpreadsheet(let field, _), .notYesOrNo(let field, _),
      .undecodable(let field, _),
      .notForField(let field, _), .zero(let field), .notInCurrency(let field, _):
      field
    case .notACurrency, .currencyDiffers: .currency
    case .numberTwice: .invoice
    case .customerTwice, .severalCustomers: .customer
    case .partsDiffer: .amount
    case .notTerms: .terms
    case .zerosLost: .customerID
    case .notADayKind: .dayKind
    case .notASpan: .lastDay
    case .notARow, .notMoneyIn, .dayOtherwise, .repeatsOtherwise, .refused, .alike, .doubtful: nil
    }
  }
}
