/// The part of an invoice a customer contests, from a day until it is settled.
public struct Dispute: Removable {
  public var id: ID<Dispute>
  /// What is contested.
  public var invoice = ID<Invoice>.none
  /// Since when; an undated one counts from the invoice's issue.
  public var day: Day?
  /// How much of it; nil for all that is open.
  public var amount: Money?
  /// Why, in their words.
  public var reason = ""
  /// The day it was settled.
  public var settled: Day?

  public static let noun = Noun.dispute
  public static let tableName = "disputes"
  public static let meaning = "the part of an invoice that is contested"
  public static var table: WritableKeyPath<Book, Table<Dispute>> { \.disputes }
  public var key: ID<Dispute> { id }
  public init(key: ID<Dispute>) { id = key }

  public static let fields: FieldList<Dispute> = [
    .key(get: { $0.id }, set: { $0.id = $1 }),
    .belongs(
      "Invoice", "what is contested", through: \.disputesOf, get: { $0.invoice }, set: { $0.invoice = $1 }),
    .optionalDay("Day", "since when; else from the invoice's issue", get: { $0.day }, set: { $0.day = $1 })
      .known,
    .optionalMoney(
      "Amount", "how much of it; else all that is open", get: { $0.amount }, set: { $0.amount = $1 }),
    .text("Reason", "why, in their words", get: { $0.reason }, set: { $0.reason = $1 }),
    .optionalDay("Settled", "the day it was settled", get: { $0.settled }, set: { $0.settled = $1 }).later(),
  ]
}
