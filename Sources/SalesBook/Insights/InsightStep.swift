/// What became of a demand on a day.
public struct InsightStep: Removable {
  public var id: ID<InsightStep>
  /// Which demand.
  public var insight = ID<Insight>.none
  /// Since when.
  public var day = Day(number: 0)
  public var status = Insight.Status.forwarded
  /// To whom, why, in which version.
  public var note = ""
  /// Login of who wrote it down.
  public var by = ""

  public static let noun = Noun.insightStep
  public static let tableName = "insightsteps"
  public static let meaning = "what became of demands"
  public static var table: WritableKeyPath<Book, Table<InsightStep>> { \.insightSteps }
  public var key: ID<InsightStep> { id }
  public init(key: ID<InsightStep>) { id = key }

  public static let fields: FieldList<InsightStep> = [
    .key(get: { $0.id }, set: { $0.id = $1 }),
    .belongs(
      "Insight", "which demand", through: \.insightStepsOf, get: { $0.insight }, set: { $0.insight = $1 }),
    .day("Day", "since when", get: { $0.day }, set: { $0.day = $1 }).known,
    .choice("Status", "what became of it", get: { $0.status }, set: { $0.status = $1 }),
    .text("Note", "to whom, why, in which version", get: { $0.note }, set: { $0.note = $1 }),
    .person("By", "login of who wrote it down", get: { $0.by }, set: { $0.by = $1 }).workedOut,
  ]
}
