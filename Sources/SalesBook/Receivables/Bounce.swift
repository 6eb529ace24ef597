/// A payment reversed on a day: from then on it settles nothing.
public struct Bounce: BookRecord {
  /// What the record is known by.
  public var id: ID<Bounce>
  /// The payment reversed.
  public var payment = ID<Payment>.none
  /// Since when.
  public var day = Day(number: 0)
  /// Why.
  public var reason = ""

  /// Its noun.
  public static let noun = Noun.bounce
  /// Its table in a book.
  public static var table: WritableKeyPath<Book, Table<Bounce>> { \.bounces }
  /// What it is known by.
  public var key: ID<Bounce> { id }
  /// An empty one known by that.
  public init(key: ID<Bounce>) { id = key }

  /// Keeps the links to what it belongs to.
  public static func relink(_ book: inout Book, slot: Int, from old: Bounce?, to new: Bounce?) {
    book.bouncesOf.move(slot, from: old?.payment, to: new?.payment, in: book.payments)
  }

  /// Its fields, as written.
  public static let fields: [Field<Bounce>] = [
    .key(get: { $0.id }, set: { $0.id = $1 }),
    .reference("Payment", "the payment reversed", get: { $0.payment }, set: { $0.payment = $1 }),
    .day("Day", "since when", get: { $0.day }, set: { $0.day = $1 }),
    .text("Reason", "why", get: { $0.reason }, set: { $0.reason = $1 }),
  ]
}
