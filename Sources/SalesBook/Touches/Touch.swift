/// Something that happened between a customer and us.
public struct Touch: Removable {
  public var id: ID<Touch>
  public var customer = ID<Customer>.none
  /// With which of their people, if known.
  public var contact: ID<Contact>?
  public var day = Day(number: 0)
  /// At what time, if it matters.
  public var time: TimeOfDay?
  /// Login of who of us it was.
  public var by = ""
  public var channel = Channel.call
  /// From us, or from them.
  public var direction = Direction.out
  /// Whether it reached them; an unanswered attempt does not restart the
  /// cadence.
  public var reached = true
  /// What it was about, in a word or two.
  public var topic = ""
  /// What was said.
  public var said = ""
  /// Their problem as they see it (S2.3).
  public var problem = ""
  /// How content they sounded, 1 to 5.
  public var satisfaction: Int?
  /// What is missing for a 5, as they said (domain §3).
  public var gap = ""
  /// Minutes it took.
  public var minutes: Int?
  /// What it cost us: fares, a meal, a gift.
  public var cost: Money?
  /// What a gift above the limit was approved by.
  public var approval: ID<Approval>?
  /// What they said about the money that is due.
  public var whyUnpaid: WhyUnpaid?
  /// What kind of letter or message it was, if it was one of ours.
  public var letter: LetterKind?
  /// What is to come next, as agreed.
  public var nextStep = ""

  /// The best of the marks for how content they sounded.
  public static let mostContent = 5

  /// How a touch came about or a follow-up is meant.
  public enum Channel: String, Keyword {
    case call, visit
    case weChat = "wechat"
    case message, mail, meeting, letter, gift

    /// Whether one goes there.
    public var isInPerson: Bool {
      switch self {
      case .visit, .meeting, .gift: true
      case .call, .weChat, .message, .mail, .letter: false
      }
    }
  }

  /// From us, or from them.
  public enum Direction: String, Keyword {
    case out
    case inward = "in"
  }

  /// Why an invoice is unpaid, as heard at a contact (domain §4).
  public enum WhyUnpaid: String, Keyword {
    case notReceived = "not-received"
    case awaitingApproval = "awaiting-approval"
    case inPaymentRun = "in-payment-run"
    case paymentSent = "payment-sent"
    case shortOfCash = "short-of-cash"
    case disputed, withheld
    case noIntention = "no-intention"
    /// Nobody was reached: tried, not asked.
    case unreachable
    /// They were asked and gave no reason.
    case noReason = "no-reason"
    case other
  }

  /// The letters and messages the book has templates for (domain §4).
  public enum LetterKind: String, Keyword {
    /// Before the day.
    case reminder
    /// After it, friendly, before any demand.
    case paymentReminder = "payment-reminder"
    case confirmation, statement, demand
    /// The end of working together, told openly, with who serves them better (S1).
    case parting
    /// To a customer who is leaving: what was changed because of them (S3).
    case winBack = "win-back"
  }

  public static let noun = Noun.touch
  public static let tableName = "touches"
  public static let meaning = "what happened between them and us"
  public static var table: WritableKeyPath<Book, Table<Touch>> { \.touches }
  public var key: ID<Touch> { id }
  public init(key: ID<Touch>) { id = key }

  public static let fields: FieldList<Touch> = [
    .key(get: { $0.id }, set: { $0.id = $1 }),
    .belongs("Customer", "with whom", through: \.touchesOf, get: { $0.customer }, set: { $0.customer = $1 }),
    .mention(
      "Contact", "with which of their people", get: { $0.contact }, set: { $0.contact = $1 }),
    .day("Day", "when", get: { $0.day }, set: { $0.day = $1 }).known,
    .time("Time", "at what time, if it matters", get: { $0.time }, set: { $0.time = $1 }),
    .person("By", "login of who of us it was", get: { $0.by }, set: { $0.by = $1 }).workedOut,
    .choice("Channel", "how", get: { $0.channel }, set: { $0.channel = $1 }),
    .choice("Direction", "from us, or from them", get: { $0.direction }, set: { $0.direction = $1 }),
    .mandatory(
      "Reached", .flag, "whether it reached them", parse: { value throws(FieldError) in try value.flag() },
      print: { $0 ? "yes" : "no" }, get: { $0.reached }, set: { $0.reached = $1 }),
    .text("Topic", "what it was about", get: { $0.topic }, set: { $0.topic = $1 }),
    .text("Said", "what was said", kind: .note, get: { $0.said }, set: { $0.said = $1 }),
    .text("Problem", "their problem as they see it", get: { $0.problem }, set: { $0.problem = $1 }),
    .integer(
      "Satisfaction", "how content they sounded, 1 to 5", atLeast: 1, get: { $0.satisfaction },
      set: { $0.satisfaction = $1 }),
    .text("Gap", "what is missing for a 5, as they said", get: { $0.gap }, set: { $0.gap = $1 }),
    .integer("Minutes", "minutes it took", get: { $0.minutes }, set: { $0.minutes = $1 }),
    .optionalMoney("Cost", "what it cost us", get: { $0.cost }, set: { $0.cost = $1 }),
    .optionalChoice(
      "WhyUnpaid", "what they said about money due", get: { $0.whyUnpaid }, set: { $0.whyUnpaid = $1 }),
    .optionalChoice("Letter", "which of our letters it was", get: { $0.letter }, set: { $0.letter = $1 }),
    .text("NextStep", "what is to come next", get: { $0.nextStep }, set: { $0.nextStep = $1 }),
    .mention(
      "Approval", "what a gift above the limit was approved by", get: { $0.approval },
      set: { $0.approval = $1 }
    ).workedOut,
  ]
}
