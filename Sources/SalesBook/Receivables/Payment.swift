/// Money that came in.
public struct Payment: Removable {
  public var id: ID<Payment>
  /// Who paid; nil while a payment waits to be matched.
  public var customer: ID<Customer>?
  /// The day it came in.
  public var day = Day(number: 0)
  public var amount = Money.zero(.unread)
  public var method = Method.transfer
  /// The name it came under, as the bank has it.
  public var payer = ""
  /// The bank's own reference, by which a payment is known again.
  public var reference = ""
  /// For a bill of exchange, the day it becomes cash.
  public var matures: Day?
  public var note = ""
  /// For a bill that matured, the day somebody saw that it came in; it is cash from maturity on, said or not.
  public var cleared: Day?
  /// Whether nobody told its day, so that it stands at the day it was told: it came then or before (domain §4).
  public var dayUnknown = false
  /// Login of who typed it in; empty for one that was brought in with a file.
  public var by = ""

  /// How money came in.
  public enum Method: String, Keyword {
    case transfer, cash, cheque, bill, card, setOff = "set-off", other
  }

  public static let noun = Noun.payment
  public static let tableName = "payments"
  public static let meaning = "money that came in"
  public static var table: WritableKeyPath<Book, Table<Payment>> { \.payments }
  public var key: ID<Payment> { id }
  public init(key: ID<Payment>) { id = key }

  public static let fields: FieldList<Payment> = [
    .key(get: { $0.id }, set: { $0.id = $1 }),
    .mayBelong(
      "Customer", "who paid", through: \.paymentsOf, get: { $0.customer }, set: { $0.customer = $1 }),
    .day("Day", "the day it came in", .past, [.happened, .near], get: { $0.day }, set: { $0.day = $1 }).known,
    .money("Amount", "how much", get: { $0.amount }, set: { $0.amount = $1 }),
    .choice("Method", "how", get: { $0.method }, set: { $0.method = $1 }),
    .text("Payer", "the name it came under", get: { $0.payer }, set: { $0.payer = $1 }),
    .text("Reference", "the bank's own reference", get: { $0.reference }, set: { $0.reference = $1 }),
    .optionalDay(
      "Matures", "for a bill, the day it becomes cash", .coming, get: { $0.matures }, set: { $0.matures = $1 }
    ),
    .text("Note", "anything worth knowing", kind: .note, get: { $0.note }, set: { $0.note = $1 }),
    .optionalDay(
      "Cleared", "for a bill that matured, the day it was seen to have come in", .past, [.happened, .near],
      get: { $0.cleared }, set: { $0.cleared = $1 }
    ).later(),
    .flag(
      "DayUnknown", "its day was not told: it is dated the day we heard of it", get: { $0.dayUnknown },
      set: { $0.dayUnknown = $1 }),
    .person("By", "login of who typed it in", get: { $0.by }, set: { $0.by = $1 }).workedOut,
  ]
}

extension Payment {
  /// Throws if it cannot mature as it says: a bill does on a day that is known, a post-dated cheque may, nothing else
  /// does; none before it came, and none comes in before it matures. What was so `before` is not asked again.
  public func check(changedFrom before: Payment? = nil) throws(Refusal) {
    if let before,
      (before.method, before.matures, before.day, before.cleared) == (method, matures, day, cleared)
    {
      return
    }
    guard let matures else {
      guard cleared == nil else { throw .neverMatures }
      if method == .bill { throw .fieldMissing(.payment, field: "Matures") }
      return
    }
    guard method == .bill || method == .cheque else { throw .neverMatures }
    guard matures >= day else { throw .dayTooEarly(.payment, field: "Matures", since: day) }
    if let cleared, cleared < matures { throw .dayTooEarly(.payment, field: "Cleared", since: matures) }
  }
}
