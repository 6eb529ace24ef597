internal import SalesBook

/// What a source says of a record, cell by cell.
struct SaidCells: Equatable {
  /// How it is kept: a line for each cell that is not blank, its field's keyword first, in their order.
  let kept: String

  /// What a row says.
  init(_ row: ImportRow) {
    // Bytes, since a String asks of each piece whether it is still valid.
    var text: [UInt8] = []
    text.reserveCapacity(256)
    for (field, cell) in row.cells.byKeyword {
      if !text.isEmpty { text.append(0x0A) }
      text += field.keyword.utf8
      text.append(0x20)
      text += SaidCells.text(of: cell).utf8
    }
    kept = String(decoding: text, as: UTF8.self)
  }

  /// What a saying of the book has kept.
  init(_ saying: Saying) { kept = saying.cells }

  /// What a cell of a field says; nil if it was blank.
  subscript(field: ImportField) -> String? {
    let keyword = field.keyword.utf8
    for line in kept.utf8.split(separator: UInt8(ascii: "\n")) where line.starts(with: keyword) {
      let rest = line.dropFirst(keyword.count)
      if rest.first == UInt8(ascii: " ") { return String(Substring(rest.dropFirst())) }
    }
    return nil
  }

  private static func text(of cell: ImportCell) -> String {
    switch cell {
    case .text(let text): text.utf8.contains(0x0A) ? text.replacing("\n", with: " ") : text
    case .amount(let amount): plain(amount.text)
    case .day, .currency, .flag: cell.inFiles ?? ""
    }
  }

  /// An amount's digits without zeros at the end that say nothing.
  static func plain(_ amount: String) -> String {
    guard amount.utf8.contains(0x2E) else { return amount }
    var digits = Substring(amount).utf8
    while digits.last == 0x30 { digits.removeLast() }
    return String(Substring(digits.last == 0x2E ? digits.dropLast() : digits))
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
    var news = Set(cells.fields.filter { said[$0] != now[$0] })
    for group in ImportRow.together where !group.isDisjoint(with: news) { news.formUnion(group) }
    return keeping { identity.contains($0) || news.contains($0) }
  }

  /// The row with these cells alone.
  func keeping(_ isKept: (ImportField) -> Bool) -> ImportRow {
    ImportRow(line: line, fields: fields, cells: cells.keeping(isKept))
  }

  /// What the row says of a person.
  var ofPerson: ImportRow {
    keeping { [.contact, .phone, .mobile].contains($0) || $0.filling?.noun == .contact }
  }
}
