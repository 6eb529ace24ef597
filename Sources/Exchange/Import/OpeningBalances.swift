internal import PinyinNames
internal import SalesBook

// Lists of balances that name no papers: what each customer owes in all, or by the day it is due. They come in as
// opening items, one a customer, currency and due day.

extension ColumnMapping {
  /// Whether it is a list of balances without numbers: somebody says that no column has them, or none could and the
  /// amounts are called balances.
  public var isOfBalances: Bool {
    guard kind == .receivables, columns[.invoice] == nil else { return false }
    return saysNoNumbers || hasBalances && !unused.contains { Self.mayBeNumbers(header[$0]) }
  }

  private var hasBalances: Bool {
    if columns[.open] != nil { return true }
    guard let amount = columns[.amount] else { return false }
    let name = ColumnName(header[amount]).plain
    return Self.balances.contains(where: name.contains)
  }

  /// Whether a column no field is fed by may hold the numbers of papers.
  private static func mayBeNumbers(_ header: String) -> Bool {
    let name = ColumnName(header)
    if name.plain.isEmpty { return false }
    if others.contains(where: name.plain.contains) { return false }
    return signs.contains(where: name.plain.contains) || !paperWords.isDisjoint(with: name.words)
  }

  private static let balances = [
    "余额", "餘額", "期初", "期末", "未收", "欠款", "欠账", "欠帳", "balance", "outstanding", "opening", "open",
  ]
  private static let signs = ["号", "號", "编", "編", "码", "碼", "单据", "單據", "票", "凭证", "憑證", "参考", "參考"]
  private static let paperWords: Set<String> = [
    "no", "num", "number", "nr", "id", "ref", "reference", "doc", "document", "code", "voucher", "invoice",
  ]
  /// Numbers of other things.
  private static let others = [
    "序号", "序號", "行号", "行號", "电话", "電話", "手机", "手機", "传真", "傳真", "税号", "稅號", "账号", "帳號", "帐号", "邮编",
    "郵遞", "phone", "fax", "tax", "vat", "account", "line", "row", "serial", "post", "zip",
  ]
}

/// The rows of a list of balances, each customer's of one currency and due day added up and given the number they go by
/// in the book.
struct OpeningBalances {
  /// One row an opening item, in the order of the file.
  private(set) var rows: [ImportRow] = []

  private struct Item: Hashable {
    let customer: String
    let due: Day?
    let currency: Currency?
  }

  /// What the rows of such a list come to in a book kept as the policy says.
  init(_ listed: [ImportRow], _ policy: Policy) {
    var places: [Item: Int] = [:]
    for row in listed {
      let named = row.text(.customerID) ?? row.text(.customer) ?? ""
      let item = Item(customer: FoldedName.of(named), due: row.day(.due), currency: row.currency)
      let numbered = row.numbered(Self.number(due: item.due, item.currency, policy))
      if let place = places[item], let sum = rows[place].adding(numbered) {
        rows[place] = sum
      } else {
        places[item] = rows.count
        rows.append(numbered)
      }
    }
  }

  /// What an opening item is called: for its due day, and its currency where that is not the book's.
  private static func number(due: Day?, _ currency: Currency?, _ policy: Policy) -> String {
    let word = policy.letterLanguage == .english ? "Opening" : "期初"
    let other = currency.flatMap { $0 == policy.currency ? nil : $0.letters }
    return [word, due?.iso, other].compactMap { $0 }.joined(separator: " ")
  }
}

extension ImportRow {
  /// The row under a number of its own; what it calls its amount is what is open, if it has no other.
  fileprivate func numbered(_ number: String) -> ImportRow {
    var cells = cells
    cells[.invoice] = .text(number)
    if cells[.open] == nil {
      cells[.open] = cells[.amount]
      cells[.amount] = nil
    }
    return ImportRow(line: line, fields: fields, cells: cells)
  }

  /// The row with another's amounts added to its own; nil where they cannot be added up.
  fileprivate func adding(_ other: ImportRow) -> ImportRow? {
    var cells = cells
    for field in [ImportField.open, .amount, .paid] {
      guard let more = other.amount(field) else { continue }
      guard let own = amount(field) else {
        cells[field] = .amount(more)
        continue
      }
      guard own.currencies == more.currencies, let sum = own.adding(more) else { return nil }
      cells[field] = .amount(sum)
    }
    return ImportRow(line: line, fields: fields, cells: cells)
  }
}
