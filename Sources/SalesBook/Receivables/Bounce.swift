/// A payment reversed on a day: from then on it settles nothing.
public struct Bounce: Removable {
  public var id: ID<Bounce>
  /// The payment reversed.
  public var payment = ID<Payment>.none
  /// Since when.
  public var day = Day(number: 0)
  public var reason = ""

  public static let noun = Noun.bounce
  public static let tableName = "bounces"
  public static let meaning = "a payment that was reversed"
  public static var table: WritableKeyPath<Book, Table<Bounce>> { \.bounces }
  public var key: ID<Bounce> { id }
  public init(key: ID<Bounce>) { id = key }

  public static let fields: FieldList<Bounce> = [
    .key(get: { $0.id }, set: { $0.id = $1 }),
    .belongs(
      "Payment", "the payment reversed", through: \.bouncesOf, get: { $0.payment }, set: { $0.payment = $1 }),
    .day("Day", "since when", get: { $0.day }, set: { $0.day = $1 }).known,
    .text("Reason", "why", get: { $0.reason }, set: { $0.reason = $1 }),
  ]
}
