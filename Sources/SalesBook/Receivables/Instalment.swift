/// A part of an invoice that falls due on a day of its own. An invoice has
/// none, or parts that add up to its amount.
public struct Instalment: BookRecord {
  public var id: ID<Instalment>
  /// What it is a part of.
  public var invoice = ID<Invoice>.none
  /// The day it is to be paid by.
  public var due = Day(number: 0)
  /// How much of the invoice, in its currency.
  public var amount = Money.zero(.unread)

  public static let noun = Noun.instalment
  public static let tableName = "instalments"
  public static let meaning = "one part of an invoice with a due day of its own"
  public static var table: WritableKeyPath<Book, Table<Instalment>> { \.instalments }
  public var key: ID<Instalment> { id }
  public init(key: ID<Instalment>) { id = key }

  public static let fields: FieldList<Instalment> = [
    .key(get: { $0.id }, set: { $0.id = $1 }),
    .belongs(
      "Invoice", "what it is a part of", through: \.instalmentsOf, get: { $0.invoice },
      set: { $0.invoice = $1 }),
    .day("Due", "the day it is to be paid by", .coming, get: { $0.due }, set: { $0.due = $1 }),
    .money("Amount", "how much of the invoice", get: { $0.amount }, set: { $0.amount = $1 }),
  ]
}
