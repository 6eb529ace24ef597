/// Money given back to a customer: out of what a payment has on account, or out of an open credit note, never out of
/// what is allocated (domain §4 *Money in*).
public struct Refund: Removable {
  public var id: ID<Refund>
  /// The payment it is given back of, if not a credit note.
  public var payment: ID<Payment>?
  /// The credit note it is given back for, if not a payment.
  public var credit: ID<Invoice>?
  /// The day it went out.
  public var day = Day(number: 0)
  /// How much; above zero.
  public var amount = Money.zero(.unread)
  public var reason = ""
  /// Login of who gave it back.
  public var by = ""

  public static let noun = Noun.refund
  public static let tableName = "refunds"
  public static let meaning = "money given back to a customer"
  public static var table: WritableKeyPath<Book, Table<Refund>> { \.refunds }
  public var key: ID<Refund> { id }
  public init(key: ID<Refund>) { id = key }

  public static let fields: FieldList<Refund> = [
    .key(get: { $0.id }, set: { $0.id = $1 }),
    .mayBelong(
      "Payment", "the payment it is given back of", through: \.refundsOf, get: { $0.payment },
      set: { $0.payment = $1 }),
    .mayBelong(
      "Credit", "or the credit note it is given back for", to: Invoice.self, through: \.refundsOfCredit,
      get: { $0.credit }, set: { $0.credit = $1 }),
    .day("Day", "the day it went out", .past, [.happened, .near], get: { $0.day }, set: { $0.day = $1 })
      .known,
    .money("Amount", "how much", get: { $0.amount }, set: { $0.amount = $1 }),
    .text("Reason", "why", get: { $0.reason }, set: { $0.reason = $1 }),
    .person("By", "login of who gave it back", get: { $0.by }, set: { $0.by = $1 }),
  ]
}
