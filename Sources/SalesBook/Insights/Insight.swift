/// A demand heard from a customer: free market research (S0). What became of it is in its steps.
public struct Insight: Removable {
  public var id: ID<Insight>
  /// From whom it was heard.
  public var customer = ID<Customer>.none
  /// From which of their people, if known.
  public var contact: ID<Contact>?
  /// The day it was heard.
  public var day = Day(number: 0)
  /// What it is about, in a word or two: what is heard again is of the same theme.
  public var theme = ""
  /// Which product.
  public var product = ""
  /// What was demanded, in their words.
  public var demanded = ""
  /// The touch it was heard in.
  public var touch: ID<Touch>?
  /// Login of who heard it.
  public var by = ""

  /// What became of a demand.
  public enum Status: String, Keyword {
    case heard, forwarded, accepted, shipped, declined
  }

  public static let noun = Noun.insight
  public static let tableName = "insights"
  public static let meaning = "demands heard from customers"
  public static var table: WritableKeyPath<Book, Table<Insight>> { \.insights }
  public var key: ID<Insight> { id }
  public init(key: ID<Insight>) { id = key }

  public static let fields: FieldList<Insight> = [
    .key(get: { $0.id }, set: { $0.id = $1 }),
    .belongs(
      "Customer", "from whom it was heard", through: \.insightsOf, get: { $0.customer },
      set: { $0.customer = $1 }),
    .mention("Contact", "from which of their people", get: { $0.contact }, set: { $0.contact = $1 }),
    .day("Day", "the day it was heard", get: { $0.day }, set: { $0.day = $1 }).known,
    .text(
      "Theme", "what it is about, in a word or two", .mandatory, get: { $0.theme }, set: { $0.theme = $1 }),
    .text("Product", "which product", get: { $0.product }, set: { $0.product = $1 }),
    .text("Demanded", "what was demanded", kind: .note, get: { $0.demanded }, set: { $0.demanded = $1 }),
    .mention("Touch", "the touch it was heard in", get: { $0.touch }, set: { $0.touch = $1 }).workedOut,
    .person("By", "login of who heard it", get: { $0.by }, set: { $0.by = $1 }).workedOut,
  ]
}
