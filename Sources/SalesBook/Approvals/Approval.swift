/// What somebody asked a colleague to approve, and the answer (domain §9). One's own stands only in a book of one
/// active person, and is marked so.
public struct Approval: Removable {
  public var id: ID<Approval>
  /// With whom it is about.
  public var customer = ID<Customer>.none
  /// What kind of thing is asked for.
  public var kind = Kind.price
  /// What is asked for.
  public var what = ""
  /// Off the price, in whole per cent.
  public var percent: Int?
  /// How much money it is about.
  public var amount: Money?
  /// The invoice it is about.
  public var invoice: ID<Invoice>?
  /// Login of who is asked.
  public var askedOf = ""
  /// The day it was asked.
  public var day = Day(number: 0)
  /// Login of who asked.
  public var by = ""
  /// What they said; nil while it waits.
  public var answer: Answer?
  /// The day they said it.
  public var answered: Day?
  /// Login of who said it.
  public var answeredBy = ""
  /// Why.
  public var why = ""

  /// What may need an approval; each can be switched off in policy.
  public enum Kind: String, Keyword {
    case price, term, gift
    case writeOff = "write-off"
    /// A delivery that takes a customer above the credit limit.
    case delivery
    /// Something one cannot say to a customer of oneself.
    case commitment
    /// A rebate, or an easier condition of one.
    case rebate
  }

  /// What is said to it.
  public enum Answer: String, Keyword {
    case granted, refused
  }

  /// Whether it waited for an answer on a day.
  public func waited(on day: Day) -> Bool { self.day <= day && (answered.map { $0 > day } ?? true) }

  /// Whether it was granted by a day.
  public func isGranted(on day: Day) -> Bool { answer == .granted && (answered.map { $0 <= day } ?? false) }

  /// Whether who asked said yes to it themselves.
  public var isOwn: Bool { answer == .granted && answeredBy == by }

  public static let noun = Noun.approval
  public static let tableName = "approvals"
  public static let meaning = "what a colleague was asked to approve, and the answer"
  public static var table: WritableKeyPath<Book, Table<Approval>> { \.approvals }
  public var key: ID<Approval> { id }
  public init(key: ID<Approval>) { id = key }

  public static let fields: FieldList<Approval> = [
    .key(get: { $0.id }, set: { $0.id = $1 }),
    .belongs(
      "Customer", "with whom it is about", through: \.approvalsOf, get: { $0.customer },
      set: { $0.customer = $1 }),
    .choice("Kind", "what kind of thing is asked for", get: { $0.kind }, set: { $0.kind = $1 }),
    .text("What", "what is asked for", .mandatory, get: { $0.what }, set: { $0.what = $1 }),
    .integer("Percent", "off the price, in whole per cent", get: { $0.percent }, set: { $0.percent = $1 }),
    .optionalMoney("Amount", "how much money it is about", get: { $0.amount }, set: { $0.amount = $1 }),
    .mention("Invoice", "the invoice it is about", get: { $0.invoice }, set: { $0.invoice = $1 }),
    .person("AskedOf", "login of who is asked", .mandatory, get: { $0.askedOf }, set: { $0.askedOf = $1 }),
    .day("Day", "the day it was asked", get: { $0.day }, set: { $0.day = $1 }).known,
    .person("By", "login of who asked", get: { $0.by }, set: { $0.by = $1 }).workedOut,
    .optionalChoice(
      "Answer", "what they said; none while it waits", get: { $0.answer }, set: { $0.answer = $1 }),
    .optionalDay("Answered", "the day they said it", get: { $0.answered }, set: { $0.answered = $1 }).later(
      with: "Answer", "AnsweredBy", "Why"),
    .person("AnsweredBy", "login of who said it", get: { $0.answeredBy }, set: { $0.answeredBy = $1 })
      .workedOut,
    .text("Why", "why", get: { $0.why }, set: { $0.why = $1 }),
  ]
}
