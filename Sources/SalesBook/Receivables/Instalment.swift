/// A part of an invoice that falls due on a day of its own. An invoice has
/// none, or parts that add up to its amount.
public struct Instalment: BookRecord {
  /// What the record is known by.
  public var id: ID<Instalment>
  /// What it is a part of.
  public var invoice = ID<Invoice>.none
  /// The day it is to be paid by.
  public var due = Day(number: 0)
  /// How much of the invoice, in its currency.
  public var amount = Money.zero(.unread)

  /// Its noun.
  public static let noun = Noun.instalment
  /// Its file.
  public static let tableName = "instalments"
  /// What the file holds.
  public static let meaning = "one part of an invoice with a due day of its own"
  /// Its table in a book.
  public static var table: WritableKeyPath<Book, Table<Instalment>> { \.instalments }
  /// What it is known by.
  public var key: ID<Instalment> { id }
  /// An empty one known by that.
  public init(key: ID<Instalment>) { id = key }

  /// Its fields, as written.
  public static let fields: FieldList<Instalment> = [
    .key(get: { $0.id }, set: { $0.id = $1 }),
    .belongs(
      "Invoice", "what it is a part of", through: \.instalmentsOf, get: { $0.invoice },
      set: { $0.invoice = $1 }),
    .day("Due", "the day it is to be paid by", .coming, get: { $0.due }, set: { $0.due = $1 }),
    .money("Amount", "how much of the invoice", get: { $0.amount }, set: { $0.amount = $1 }),
  ]
}
