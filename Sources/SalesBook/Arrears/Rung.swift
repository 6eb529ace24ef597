/// The six ways of collecting, in their order (S2): a rung is what others call a dunning step.
public enum Rung: String, Keyword, Comparable {
  /// Directly, around the agreement.
  case talk
  /// Through our ally inside: the cause, and what they mean to do.
  case ally
  /// By influencing the person who decides payment.
  case decider
  /// No more deliveries.
  case stopSupply = "stop-supply"
  /// A collection agency.
  case agency
  /// A lawyer's letter, a suit, arbitration.
  case legal

  /// 1 to 6, as S2 counts them.
  public var number: Int { (Rung.allCases.firstIndex(of: self) ?? 0) + 1 }

  /// The mildest first.
  public static func < (left: Rung, right: Rung) -> Bool { left.number < right.number }

  /// Whether it is talk with them, and so a contact as well (domain §3).
  public var isTalk: Bool { self < .stopSupply }

  /// Whether the rung is one of those for a judgement: 1–4 keep the peace, 4–6
  /// are for bad faith (S2).
  public func isUsual(under verdict: Judgement.Verdict) -> Bool {
    switch verdict {
    case .notDeliberate: self <= .stopSupply
    case .deliberate: self >= .stopSupply
    }
  }
}

/// A step of collecting: which rung, what was done, what came back. Several
/// may run at once (S2: in combination).
public struct RungStep: Removable {
  public var id: ID<RungStep>
  /// From whom money is collected.
  public var customer = ID<Customer>.none
  /// When it was taken.
  public var day = Day(number: 0)
  /// Which rung.
  public var rung = Rung.talk
  /// Login of who took it.
  public var by = ""
  /// The ally, the decider, or whom else it went through.
  public var contact: ID<Contact>?
  /// What was done; for an agency its name and terms.
  public var did = ""
  /// For the legal rung, by what means.
  public var means: Means?
  /// What came of it, so far as is known.
  public var outcome: Outcome?
  /// What they answered, in their words.
  public var answer = ""
  /// The day the outcome was recorded.
  public var answered: Day?
  /// When to look at it again, as it was taken.
  public var next: Day?
  /// When to look at it again, as the outcome was recorded; nil leaves the day
  /// as it is.
  public var again: Day?
  /// The day it was left.
  public var ended: Day?
  /// Why it was left.
  public var endReason = ""

  /// The means of the legal rung.
  public enum Means: String, Keyword {
    case lawyersLetter = "lawyers-letter"
    case suit, arbitration
  }

  /// What came of a step.
  public enum Outcome: String, Keyword {
    case noAnswer = "no-answer"
    case promised, paid, other, refused
  }

  public static let noun = Noun.rungStep
  public static let tableName = "rungsteps"
  public static let meaning = "a step of collecting, on one of the six rungs"
  public static var table: WritableKeyPath<Book, Table<RungStep>> { \.rungSteps }
  public var key: ID<RungStep> { id }
  public init(key: ID<RungStep>) { id = key }

  /// Whether it ran on a day: taken by then, not left by then.
  public func ran(on day: Day) -> Bool { self.day <= day && (ended.map { $0 > day } ?? true) }

  /// When to look at it again, as was known on a day.
  public func next(on day: Day) -> Day? { hasOutcome(on: day) ? again ?? next : next }

  /// Whether they answered in any way; that there is no answer yet is none.
  public var hasAnswer: Bool { answered != nil && outcome != .noAnswer }

  /// Whether something had come of it by a day.
  public func hasOutcome(on day: Day) -> Bool { answered.map { $0 <= day } ?? false }

  public static let fields: FieldList<RungStep> = [
    .key(get: { $0.id }, set: { $0.id = $1 }),
    .belongs(
      "Customer", "from whom money is collected", through: \.rungStepsOf, get: { $0.customer },
      set: { $0.customer = $1 }),
    .day("Day", "when it was taken", get: { $0.day }, set: { $0.day = $1 }).known,
    .choice("Rung", "which of the six", get: { $0.rung }, set: { $0.rung = $1 }),
    .person("By", "login of who took it", get: { $0.by }, set: { $0.by = $1 }).workedOut,
    .mention(
      "Contact", "the ally, the decider, or whom else it went through", get: { $0.contact },
      set: { $0.contact = $1 }),
    .text(
      "Did", "what was done; an agency's name and terms", .mandatory, get: { $0.did }, set: { $0.did = $1 }),
    .optionalChoice("Means", "by what legal means", get: { $0.means }, set: { $0.means = $1 }),
    .optionalChoice("Outcome", "what came of it", get: { $0.outcome }, set: { $0.outcome = $1 }),
    .text("Answer", "what they answered", get: { $0.answer }, set: { $0.answer = $1 }),
    .optionalDay("Answered", "the day they did", get: { $0.answered }, set: { $0.answered = $1 }).later(
      with: "Outcome", "Answer", "Again"),
    .optionalDay("Next", "when to look at it again", .coming, get: { $0.next }, set: { $0.next = $1 }),
    .optionalDay(
      "Again", "the same, as the outcome was recorded", .coming, get: { $0.again }, set: { $0.again = $1 }),
    .optionalDay("Ended", "the day it was left", get: { $0.ended }, set: { $0.ended = $1 }).later(
      with: "EndReason"),
    .text("EndReason", "why it was left", get: { $0.endReason }, set: { $0.endReason = $1 }),
  ]
}
