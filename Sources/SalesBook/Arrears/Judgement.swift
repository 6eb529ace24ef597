/// Whether a customer's arrears are bad faith, as judged on a day (S2). The
/// latest since the arrears began holds; unjudged counts as not deliberate.
public struct Judgement: Removable {
  public var id: ID<Judgement>
  /// Whose arrears.
  public var customer = ID<Customer>.none
  /// Since when it holds.
  public var day = Day(number: 0)
  /// The judgement.
  public var verdict = Verdict.notDeliberate
  /// Why one thinks so.
  public var reason = ""
  /// Login of who judged.
  public var by = ""

  /// Careless or short of cash, or in bad faith (S2: most are the former).
  public enum Verdict: String, Keyword {
    case notDeliberate = "not-deliberate"
    case deliberate
  }

  public static let noun = Noun.judgement
  public static let tableName = "judgements"
  public static let meaning = "whether arrears are in bad faith"
  public static var table: WritableKeyPath<Book, Table<Judgement>> { \.judgements }
  public var key: ID<Judgement> { id }
  public init(key: ID<Judgement>) { id = key }

  public static let fields: FieldList<Judgement> = [
    .key(get: { $0.id }, set: { $0.id = $1 }),
    .belongs(
      "Customer", "whose arrears", through: \.judgementsOf, get: { $0.customer }, set: { $0.customer = $1 }),
    .day("Day", "since when it holds", get: { $0.day }, set: { $0.day = $1 }).known,
    .choice("Verdict", "in bad faith or not", get: { $0.verdict }, set: { $0.verdict = $1 }),
    .text("Reason", "why one thinks so", .mandatory, get: { $0.reason }, set: { $0.reason = $1 }),
    .person("By", "login of who judged", get: { $0.by }, set: { $0.by = $1 }).workedOut,
  ]
}
