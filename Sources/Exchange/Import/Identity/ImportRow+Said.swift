internal import SalesBook

/// What a source says of a record, cell by cell.
struct SaidCells: Equatable {
  /// Each cell by its field's keyword.
  private(set) var cells: [String: String]

  /// What a row says.
  init(_ row: ImportRow) {
    cells = [:]
    for (field, cell) in row.cells { cells[field.keyword] = SaidCells.text(of: cell) }
  }

  /// What a saying of the book has kept.
  init(_ saying: Saying) {
    cells = [:]
    for line in saying.cells.split(separator: "\n") {
      guard let blank = line.firstIndex(of: " ") else { continue }
      cells[String(line[..<blank])] = String(line[line.index(after: blank)...])
    }
  }

  /// How it is kept: a line for each cell.
  var kept: String {
    cells.sorted { $0.key < $1.key }.map { "\($0.key) \($0.value)" }.joined(separator: "\n")
  }

  /// What a cell of a field says; nil if it was blank.
  subscript(field: ImportField) -> String? { cells[field.keyword] }

  private static func text(of cell: ImportCell) -> String {
    switch cell {
    case .text(let text): text.replacing("\n", with: " ")
    case .amount(let amount): plain(amount.text)
    case .day, .currency, .flag: cell.inFiles ?? ""
    }
  }

  /// An amount's digits without zeros at the end that say nothing.
  static func plain(_ amount: String) -> String {
    guard amount.contains(".") else { return amount }
    var digits = Substring(amount)
    while digits.last == "0" { digits.removeLast() }
    return String(digits.last == "." ? digits.dropLast() : digits)
  }
}

extension ImportRow {
  /// Cells that mean something only together: where one says something new, all are news.
  private static let together: [Set<ImportField>] = [
    [.phone, .mobile], [.customer, .shortName], [.amount, .paid, .open, .paidOn, .currency],
  ]

  /// The row without the cells that say what they said last time, but those that tell which record is meant.
  func news(since saying: Saying?, keeping identity: Set<ImportField>) -> ImportRow {
    guard let saying else { return self }
    let now = SaidCells(self)
    if now.kept == saying.cells { return keeping(identity.contains) }
    let said = SaidCells(saying)
    var news = Set(cells.keys.filter { said[$0] != now[$0] })
    for group in ImportRow.together where !group.isDisjoint(with: news) { news.formUnion(group) }
    return keeping { identity.contains($0) || news.contains($0) }
  }

  /// The row with these cells alone.
  func keeping(_ isKept: (ImportField) -> Bool) -> ImportRow {
    ImportRow(line: line, fields: fields, cells: cells.filter { isKept($0.key) })
  }

  /// What the row says of a person.
  var ofPerson: ImportRow {
    keeping { [.contact, .phone, .mobile].contains($0) || $0.filling?.noun == .contact }
  }
}
