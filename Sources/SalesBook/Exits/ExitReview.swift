/// The review of whether a customer is let go (S1 *firing the worst customer*, domain §8 *Exit*). It is ours alone: never on
/// anything printed for the customer. What was done is in its steps, and how it stands follows from them.
public struct ExitReview: Removable {
  public var id: ID<ExitReview>
  /// Who is reviewed.
  public var customer = ID<Customer>.none
  /// The day it was opened.
  public var opened = Day(number: 0)
  /// What it was opened by.
  public var origin = Origin.own
  /// Why it was opened.
  public var why = ""
  /// Login of who opened it.
  public var by = ""

  /// What a review was opened by.
  public enum Origin: String, Keyword {
    /// Somebody thought of it.
    case own
    /// It was proposed, with the figures that speak for it.
    case proposal
    /// They were to be put away, which is letting go.
    case puttingAway = "putting-away"
  }

  /// What really went wrong (S1: one looks deeper first).
  public enum Cause: String, Keyword {
    /// Something between them and one of our people.
    case friction
    /// Core customers have left, and those who remain know our goods too little.
    case coreLeft = "core-left"
    /// It is the customer.
    case customer
  }

  /// How many strikes open the last step but one (S1 *three strikes*).
  public static let strikesOut = 3
  /// For how many months what they brought is looked at beside what was won without them.
  public static let aftermathMonths = 6

  public static let noun = Noun.exitReview
  public static let tableName = "exits"
  public static let meaning = "reviews of whether a customer is let go; ours alone"
  public static var table: WritableKeyPath<Book, Table<ExitReview>> { \.exits }
  public var key: ID<ExitReview> { id }
  public init(key: ID<ExitReview>) { id = key }

  public static let fields: FieldList<ExitReview> = [
    .key(get: { $0.id }, set: { $0.id = $1 }),
    .belongs(
      "Customer", "who is reviewed", through: \.exitsOf, get: { $0.customer }, set: { $0.customer = $1 }),
    .day("Opened", "the day it was opened", get: { $0.opened }, set: { $0.opened = $1 }).known,
    .choice("Origin", "what it was opened by", get: { $0.origin }, set: { $0.origin = $1 }).workedOut,
    .text("Why", "why it was opened", .mandatory, kind: .note, get: { $0.why }, set: { $0.why = $1 }),
    .person("By", "login of who opened it", get: { $0.by }, set: { $0.by = $1 }).workedOut,
  ]
}
