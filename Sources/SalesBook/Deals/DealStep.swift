/// That a deal came to a stage on a day, or stays at it with another next step.
public struct DealStep: Removable {
  public var id: ID<DealStep>
  /// Which deal.
  public var deal = ID<Deal>.none
  /// The day it came there.
  public var day = Day(number: 0)
  /// Where it came.
  public var stage = Deal.Stage.asked
  /// To whom it was lost.
  public var lostTo = ""
  /// Why it was lost, or what else came of it.
  public var reason = ""
  /// The follow-up planned as its next step.
  public var next: ID<FollowUp>?
  /// Login of who wrote it down.
  public var by = ""

  public static let noun = Noun.dealStep
  public static let tableName = "dealsteps"
  public static let meaning = "stages deals came to"
  public static var table: WritableKeyPath<Book, Table<DealStep>> { \.dealSteps }
  public var key: ID<DealStep> { id }
  public init(key: ID<DealStep>) { id = key }

  public static let fields: FieldList<DealStep> = [
    .key(get: { $0.id }, set: { $0.id = $1 }),
    .belongs("Deal", "which deal", through: \.dealStepsOf, get: { $0.deal }, set: { $0.deal = $1 }),
    .day("Day", "the day it came there", get: { $0.day }, set: { $0.day = $1 }).known,
    .choice("Stage", "where it came", get: { $0.stage }, set: { $0.stage = $1 }),
    .text("LostTo", "to whom it was lost", get: { $0.lostTo }, set: { $0.lostTo = $1 }),
    .text("Reason", "why it was lost, or what came of it", get: { $0.reason }, set: { $0.reason = $1 }),
    .mention("Next", "the follow-up that is its next step", get: { $0.next }, set: { $0.next = $1 })
      .workedOut,
    .person("By", "login of who wrote it down", get: { $0.by }, set: { $0.by = $1 }).workedOut,
  ]
}
