/// A customer's account checked with their finance department (S2, domain §4):
/// the statement sent, and whether they agree with it.
public struct Statement: Removable {
  public var id: ID<Statement>
  /// Whose account.
  public var customer = ID<Customer>.none
  /// The day as of which the account is stated; for a monthly one the month's
  /// last.
  public var asOf = Day(number: 0)
  /// The day it was sent, or read out.
  public var sent = Day(number: 0)
  /// With which of their people.
  public var contact: ID<Contact>?
  /// Login of who sent it.
  public var by = ""
  /// What they said of it.
  public var answer: Answer?
  /// The day they did.
  public var answered: Day?
  /// By how much they differ; positive if they think they owe less.
  public var difference: Money?
  /// Why they differ.
  public var why = ""

  /// What a customer says of a statement.
  public enum Answer: String, Keyword {
    case confirmed, differs
  }

  public static let noun = Noun.statement
  public static let tableName = "statements"
  public static let meaning = "a customer's account checked with their finance department"
  public static var table: WritableKeyPath<Book, Table<Statement>> { \.statements }
  public var key: ID<Statement> { id }
  public init(key: ID<Statement>) { id = key }

  /// Whether they had answered by a day: the account is reconciled then, be it
  /// that they differ.
  public func isReconciled(on day: Day) -> Bool { answered.map { $0 <= day } ?? false }

  public static let fields: FieldList<Statement> = [
    .key(get: { $0.id }, set: { $0.id = $1 }),
    .belongs(
      "Customer", "whose account", through: \.statementsOf, get: { $0.customer }, set: { $0.customer = $1 }),
    .day("AsOf", "the day as of which it is stated", .past, .near, get: { $0.asOf }, set: { $0.asOf = $1 }),
    .day("Sent", "the day it was sent, or read out", get: { $0.sent }, set: { $0.sent = $1 }).known,
    .mention(
      "Contact", "with which of their people", get: { $0.contact }, set: { $0.contact = $1 }),
    .person("By", "login of who sent it", get: { $0.by }, set: { $0.by = $1 }).workedOut,
    .optionalChoice("Answer", "what they said of it", get: { $0.answer }, set: { $0.answer = $1 }),
    .optionalDay("Answered", "the day they did", get: { $0.answered }, set: { $0.answered = $1 }).later(
      with: "Answer", "Difference", "Why"),
    .optionalMoney(
      "Difference", "by how much they differ; positive if they think they owe less",
      get: { $0.difference }, set: { $0.difference = $1 }),
    .text("Why", "why they differ", get: { $0.why }, set: { $0.why = $1 }),
  ]
}
