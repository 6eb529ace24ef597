/// What became of a commitment on a day, or was done about it (domain §6).
public struct CommitmentStep: Removable {
  public var id: ID<CommitmentStep>
  /// Which commitment.
  public var commitment = ID<Commitment>.none
  /// The day it was so.
  public var day = Day(number: 0)
  public var kind = Kind.danger
  /// The day agreed in place of the one before.
  public var to: Day?
  /// The time of that day.
  public var time: TimeOfDay?
  /// Whether it was they who wanted another day: then there is nothing to be sorry for, and it counts against nobody.
  public var theirWish = false
  /// Whether we told them that we are sorry.
  public var apology = false
  /// What we do to make up for it.
  public var remedy = ""
  /// Why it came to that.
  public var cause: Cause?
  /// What would make it possible.
  public var need = ""
  /// Whose help is wanted, by login or by name.
  public var helper = ""
  /// By which day.
  public var helpBy: Day?
  /// The paper it stands in now.
  public var reference = ""
  /// What keeping it cost us (S4: tuition paid).
  public var cost: Money?
  public var note = ""
  /// Login of who wrote it down.
  public var by = ""

  /// What can become of a commitment.
  public enum Kind: String, Keyword {
    /// It may not be kept: what would make it possible, and whose help?
    case danger
    /// The danger is over.
    case safe
    /// Another day was agreed.
    case changed
    /// We did what we said.
    case kept
    /// We cannot, or did not, and say so.
    case broken
    /// We said that we are sorry, what we do about it, and why it came to that.
    case apologised
    /// It was put in writing, and confirmed.
    case written
    /// What keeping it costs is noted: cost is no reason to withdraw (S4).
    case cost
  }

  /// Why one of ours was late, or broken (S4).
  public enum Cause: String, Keyword {
    case careless
    case chasingTarget = "chasing-target"
    case beyondAuthority = "beyond-authority"
    case vague, misunderstood
  }

  public static let noun = Noun.commitmentStep
  public static let tableName = "commitmentsteps"
  public static let meaning = "what became of our commitments"
  public static var table: WritableKeyPath<Book, Table<CommitmentStep>> { \.commitmentSteps }
  public var key: ID<CommitmentStep> { id }
  public init(key: ID<CommitmentStep>) { id = key }

  public static let fields: FieldList<CommitmentStep> = [
    .key(get: { $0.id }, set: { $0.id = $1 }),
    .belongs(
      "Commitment", "which commitment", through: \.commitmentStepsOf, get: { $0.commitment },
      set: { $0.commitment = $1 }),
    .day("Day", "the day it was so", get: { $0.day }, set: { $0.day = $1 }).known,
    .choice("Kind", "what became of it", get: { $0.kind }, set: { $0.kind = $1 }),
    .optionalDay(
      "To", "the day agreed in place of the one before", .coming, get: { $0.to }, set: { $0.to = $1 }),
    .time("Time", "the time of that day", get: { $0.time }, set: { $0.time = $1 }),
    .flag("TheirWish", "they wanted another day", get: { $0.theirWish }, set: { $0.theirWish = $1 }),
    .flag("Apology", "we told them that we are sorry", get: { $0.apology }, set: { $0.apology = $1 }),
    .text("Remedy", "what we do to make up for it", get: { $0.remedy }, set: { $0.remedy = $1 }),
    .optionalChoice("Cause", "why it came to that", get: { $0.cause }, set: { $0.cause = $1 }),
    .text("Need", "what would make it possible", get: { $0.need }, set: { $0.need = $1 }),
    .person("Helper", "whose help is wanted", get: { $0.helper }, set: { $0.helper = $1 }),
    .optionalDay(
      "HelpBy", "by which day", .coming, get: { $0.helpBy }, set: { $0.helpBy = $1 }),
    .text("Reference", "the paper it stands in now", get: { $0.reference }, set: { $0.reference = $1 }),
    .optionalMoney(
      "Cost", "what keeping it cost us", get: { $0.cost }, set: { $0.cost = $1 }),
    .text("Note", "what else there is to say", kind: .note, get: { $0.note }, set: { $0.note = $1 }),
    .person("By", "login of who wrote it down", get: { $0.by }, set: { $0.by = $1 }).workedOut,
  ]
}
