/// What may be behind it that a customer is leaving: one of several, none of them taken for true before they were asked,
/// and so kept apart from what is known (S3).
public struct Hypothesis: Removable {
  public var id: ID<Hypothesis>
  /// Of which win-back.
  public var winBack = ID<WinBack>.none
  /// The day somebody thought of it.
  public var day = Day(number: 0)
  /// What may be behind it.
  public var what = ""
  /// How we would solve it.
  public var fix = ""
  /// What became of it, by what they said; nil while nobody knows.
  public var outcome: Outcome?
  /// The day that was known.
  public var settled: Day?
  /// Login of who thought of it.
  public var by = ""

  /// What became of a hypothesis.
  public enum Outcome: String, Keyword {
    case borneOut = "borne-out"
    case notSo = "not-so"
  }

  /// Whether nobody knew on a day.
  public func isOpen(on day: Day) -> Bool { settled.map { $0 > day } ?? true }

  public static let noun = Noun.hypothesis
  public static let tableName = "hypotheses"
  public static let meaning = "what may be behind it that customers are leaving"
  public static var table: WritableKeyPath<Book, Table<Hypothesis>> { \.hypotheses }
  public var key: ID<Hypothesis> { id }
  public init(key: ID<Hypothesis>) { id = key }

  public static let fields: FieldList<Hypothesis> = [
    .key(get: { $0.id }, set: { $0.id = $1 }),
    .belongs(
      "WinBack", "of which win-back", through: \.hypothesesOf, get: { $0.winBack }, set: { $0.winBack = $1 }),
    .day("Day", "the day somebody thought of it", get: { $0.day }, set: { $0.day = $1 }).known,
    .text("What", "what may be behind it", .mandatory, get: { $0.what }, set: { $0.what = $1 }),
    .text("Fix", "how we would solve it", get: { $0.fix }, set: { $0.fix = $1 }),
    .optionalChoice(
      "Outcome", "what became of it, by what they said", get: { $0.outcome }, set: { $0.outcome = $1 }),
    .optionalDay("Settled", "the day that was known", get: { $0.settled }, set: { $0.settled = $1 }).later(
      with: "Outcome"),
    .person("By", "login of who thought of it", get: { $0.by }, set: { $0.by = $1 }).workedOut,
  ]
}
