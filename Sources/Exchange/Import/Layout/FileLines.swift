/// The lines of a file whose columns are mapped, sorted: records, sums, what is left out and what is no row at all.
struct FileLines {
  /// The rows that are, or try to be, records, each with as many fields as the header.
  private(set) var records: [CsvRow] = []
  /// The rows that are sums, in order.
  private(set) var totals: [CsvRow] = []
  /// What the sums may be of: the records, and money that went out.
  private(set) var summed: [CsvRow] = []
  /// All lines that are no records, in order.
  private(set) var leftOut: [LeftOutLine] = []
  /// The rows that cannot be cut into the columns.
  private(set) var badRows: [BadRow] = []

  /// Sorts the lines of that file.
  init(_ csv: CsvTable, _ mapping: ColumnMapping) {
    let sorter = LineSorter(mapping)
    leftOut = csv.above.map { LeftOutLine($0, .title) }
    badRows = csv.mistakes.map { BadRow(line: $0.line, fields: [], reasons: [.notARow($0.reason)]) }
    for row in csv.rows {
      let kind = sorter.kind(of: row)
      if kind == nil || kind == .moneyOut { summed.append(row) }
      if let kind { leave(row, kind) } else { records.append(row) }
    }
    for row in csv.ragged {
      if let kind = sorter.kind(of: row) {
        leave(row, kind)
      } else {
        let reason = CsvMistake.Reason.ragged(expected: csv.header.count, found: row.fields.count)
        badRows.append(BadRow(line: row.line, fields: [], reasons: [.notARow(reason)]))
      }
    }
    leftOut.sort { $0.line < $1.line }
    totals.sort { $0.line < $1.line }
  }

  private mutating func leave(_ row: CsvRow, _ kind: LeftOutLine.Kind) {
    leftOut.append(LeftOutLine(row, kind))
    if kind == .total { totals.append(row) }
  }
}
