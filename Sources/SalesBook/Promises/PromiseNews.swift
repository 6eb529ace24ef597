/// What was heard of a promise, or done about it, on a day: the facts that
/// payments do not tell.
public struct PromiseNews: Removable {
  public var id: ID<PromiseNews>
  /// What it is about.
  public var promise = ID<Promise>.none
  public var day = Day(number: 0)
  public var kind = Kind.affirmed
  /// For an appointment moved, the day it was moved to.
  public var to: Day?
  /// What was said.
  public var note = ""
  /// Login of who heard or did it.
  public var by = ""
  /// For an appointment moved or missed, whether we said that we are sorry.
  public var apology = false

  /// What can be heard of a promise.
  public enum Kind: String, Keyword {
    /// Something other than money was done as promised: a person's verdict.
    case kept
    /// They said yes on the telephone; no money then is a serious breach (S4).
    case affirmed
    /// We could not keep the appointment: a new day, with an apology, beforehand (S4) or after we missed it.
    case moved
    /// They and we agreed to let it go.
    case withdrawn
    /// It was not done: a person's verdict.
    case notKept = "not-kept"
    /// They said they will not pay; nothing more is waited for (S4).
    case refused
  }

  public static let noun = Noun.promiseNews
  public static let tableName = "promisenews"
  public static let meaning = "what was heard of a promise, or done about it"
  public static var table: WritableKeyPath<Book, Table<PromiseNews>> { \.promiseNews }
  public var key: ID<PromiseNews> { id }
  public init(key: ID<PromiseNews>) { id = key }

  public static let fields: FieldList<PromiseNews> = [
    .key(get: { $0.id }, set: { $0.id = $1 }),
    .belongs("Promise", "what it is about", through: \.newsOf, get: { $0.promise }, set: { $0.promise = $1 }),
    .day("Day", "when", get: { $0.day }, set: { $0.day = $1 }).known,
    .choice("Kind", "what was heard or done", get: { $0.kind }, set: { $0.kind = $1 }),
    .optionalDay("To", "the day an appointment was moved to", .coming, get: { $0.to }, set: { $0.to = $1 }),
    .text("Note", "what was said", kind: .note, get: { $0.note }, set: { $0.note = $1 }),
    .person("By", "login of who heard or did it", get: { $0.by }, set: { $0.by = $1 }).workedOut,
    .flag(
      "Apology", "we said we are sorry to move it, or to have missed it", get: { $0.apology },
      set: { $0.apology = $1 }),
  ]
}
