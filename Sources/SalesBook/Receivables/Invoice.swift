/// Money due to us from a customer on a day: an invoice, a delivery not yet
/// invoiced, or, with a negative amount, a credit note. Whether it is open or
/// overdue is never stored.
public struct Invoice: Removable {
  public var id: ID<Invoice>
  /// Who owes it.
  public var customer = ID<Customer>.none
  /// Its number, unique per customer among those issued within 180 days of each other.
  public var number = ""
  /// The day it was issued; before it, it does not exist.
  public var issued = Day(number: 0)
  /// The day it is to be paid by; instalments have their own.
  public var due = Day(number: 0)
  /// The whole amount; negative for a credit note.
  public var amount = Money.zero(.unread)
  public var what = ""
  /// What the goods cost us, where that is known.
  public var cost: Money?

  /// Whether it is a credit note.
  public var isCredit: Bool { amount.minor < 0 }

  public static let noun = Noun.invoice
  public static let tableName = "invoices"
  public static let meaning = "any money due to us; negative for a credit note"
  public static var table: WritableKeyPath<Book, Table<Invoice>> { \.invoices }
  public var key: ID<Invoice> { id }
  public init(key: ID<Invoice>) { id = key }

  public static let fields: FieldList<Invoice> = [
    .key(get: { $0.id }, set: { $0.id = $1 }),
    .belongs(
      "Customer", "who owes it", through: \.invoicesOf, get: { $0.customer }, set: { $0.customer = $1 }),
    .text(
      "Number", "its number, unique per customer for 180 days", .mandatory, get: { $0.number },
      set: { $0.number = $1 }),
    .day("Issued", "the day it was issued", .past, .near, get: { $0.issued }, set: { $0.issued = $1 }).known,
    .day("Due", "the day it is to be paid by", .coming, get: { $0.due }, set: { $0.due = $1 }),
    .money(
      "Amount", "the whole amount; negative for a credit note", get: { $0.amount }, set: { $0.amount = $1 }),
    .text("For", "what for", get: { $0.what }, set: { $0.what = $1 }),
    .optionalMoney(
      "Cost", "what the goods cost us", currency: "CostCurrency", get: { $0.cost }, set: { $0.cost = $1 }),
  ]
}

extension Invoice {
  /// So many days a number is one invoice's: numbers begin anew each year (domain §4).
  public static let numberDays = 180

  /// Whether two invoices issued on those days may not have one number, of one customer.
  public static func shareNumbers(issued one: Day, _ other: Day) -> Bool { abs(one - other) <= numberDays }
}
