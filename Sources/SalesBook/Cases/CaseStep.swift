/// What was done about a case on a day.
public struct CaseStep: Removable {
  public var id: ID<CaseStep>
  /// Which case.
  public var ofCase = ID<CustomerCase>.none
  /// The day it was done.
  public var day = Day(number: 0)
  public var kind = Kind.told
  /// What: what comes next, the cause, what is asked of whom, what was done, why it is open again.
  public var what = ""
  /// Of a cause, whether others have it too.
  public var scope: CustomerCase.Scope?
  /// Of their people, who was told.
  public var contact: ID<Contact>?
  /// Whom of us it was reported to, or who has a part in it: a login, or a department as one calls it.
  public var to = ""
  /// By when that part is to be done.
  public var due: Day?
  /// What came back: the answer to a report, what was done of a part.
  public var answer = ""
  /// The day it came back.
  public var answered: Day?
  /// What we said we will do about it: an action is promised by a commitment (domain §8).
  public var commitment: ID<Commitment>?
  /// How content they are with how it ended, 1 to 5.
  public var satisfied: Int?
  /// What is missing for full marks.
  public var gap = ""
  /// Login of who wrote it down.
  public var by = ""

  /// What is done about a case (domain §8).
  public enum Kind: String, Keyword {
    /// They were told what comes next.
    case told
    /// They were told the cause, and what was changed.
    case explained
    /// The cause was found, not the surface.
    case cause
    /// Somebody in our firm was told who can do something about it.
    case reported
    /// A colleague or a department has a part in it, by a day.
    case part
    /// Something else was done about it.
    case action
    case closed
    case reopened

    /// Whether something is to come back to it.
    public var isAnswered: Bool { self == .reported || self == .part }
  }

  /// Whether it waited on a day for what is to come back.
  public func waited(on day: Day) -> Bool {
    kind.isAnswered && self.day <= day && (answered.map { $0 > day } ?? true)
  }

  /// Whether a part was not done by its day, as of another.
  public func isLate(on day: Day) -> Bool { waited(on: day) && (due.map { $0 < day } ?? false) }

  public static let noun = Noun.caseStep
  public static let tableName = "casesteps"
  public static let meaning = "what was done about cases"
  public static var table: WritableKeyPath<Book, Table<CaseStep>> { \.caseSteps }
  public var key: ID<CaseStep> { id }
  public init(key: ID<CaseStep>) { id = key }

  public static let fields: FieldList<CaseStep> = [
    .key(get: { $0.id }, set: { $0.id = $1 }),
    .belongs("Case", "which case", through: \.caseStepsOf, get: { $0.ofCase }, set: { $0.ofCase = $1 }),
    .day("Day", "the day it was done", get: { $0.day }, set: { $0.day = $1 }).known,
    .choice("Kind", "what was done", get: { $0.kind }, set: { $0.kind = $1 }),
    .text(
      "What", "what comes next, the cause, what is asked, what was done", kind: .note, get: { $0.what },
      set: { $0.what = $1 }),
    .optionalChoice(
      "Scope", "of a cause, whether others have it too", get: { $0.scope }, set: { $0.scope = $1 }),
    .mention("Contact", "which of their people was told", get: { $0.contact }, set: { $0.contact = $1 }),
    .text(
      "To", "whom it was reported to, or who has a part: a login or a department", get: { $0.to },
      set: { $0.to = $1 }),
    .optionalDay("Due", "by when a part is to be done", .coming, get: { $0.due }, set: { $0.due = $1 }),
    .text(
      "Answer", "what came back, or was done", kind: .note, get: { $0.answer }, set: { $0.answer = $1 }),
    .optionalDay("Answered", "the day it came back", get: { $0.answered }, set: { $0.answered = $1 }).later(
      with: "Answer"),
    .mention(
      "Commitment", "what we said we will do about it", get: { $0.commitment }, set: { $0.commitment = $1 }),
    .integer(
      "Satisfied", "how content they are with how it ended, 1 to 5", atLeast: 1, get: { $0.satisfied },
      set: { $0.satisfied = $1 }),
    .text("Gap", "what is missing for full marks", get: { $0.gap }, set: { $0.gap = $1 }),
    .person("By", "login of who wrote it down", get: { $0.by }, set: { $0.by = $1 }).workedOut,
  ]
}
