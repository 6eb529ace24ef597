/// The plan for one market, or for one customer (domain §10): what is to be reached there, and until when. How far it is
/// follows from its customers, quotas and activities; none of it is kept here.
public struct Campaign: Removable {
  public var id: ID<Campaign>
  /// What it is called among us.
  public var name = ""
  /// Whom it is for, where it is for one customer; nil for a market.
  public var customer: ID<Customer>?
  /// The part of the country its market is in; empty for any.
  public var region = ""
  /// The trade its market is; empty for any.
  public var industry = ""
  /// The day by which the market is to be understood; nil where nobody said.
  public var learnBy: Day?
  /// The first of its days.
  public var from = Day(number: 0)
  /// The last of its days, inclusive.
  public var to = Day(number: 0)
  /// What is to be reached.
  public var aim = ""
  /// How.
  public var tactics = ""
  /// Login of whose plan it is.
  public var by = ""
  /// The day it was drawn up.
  public var made = Day(number: 0)
  /// The day somebody ended it, before its days are over or after.
  public var ended: Day?
  /// Why it was ended, or what came of it.
  public var endReason = ""

  /// How a campaign stands on a day.
  public enum State: String, Keyword {
    /// Its days are still to come.
    case planned
    case running
    /// Its days are over, and nobody has said what came of it.
    case over
    case ended
  }

  /// How it stands on a day.
  public func state(on day: Day) -> State {
    if let ended, ended <= day { return .ended }
    return day < from ? .planned : day > to ? .over : .running
  }

  /// The last day that counts for it: its own, or that on which it was ended, where that was earlier.
  public var last: Day { ended.map { min($0, to) } ?? to }

  public static let noun = Noun.campaign
  public static let tableName = "campaigns"
  public static let meaning = "plans for a market or for one customer"
  public static var table: WritableKeyPath<Book, Table<Campaign>> { \.campaigns }
  public var key: ID<Campaign> { id }
  public init(key: ID<Campaign>) { id = key }

  public static let fields: FieldList<Campaign> = [
    .key(get: { $0.id }, set: { $0.id = $1 }),
    .text("Name", "what it is called among us", .mandatory, get: { $0.name }, set: { $0.name = $1 }),
    .mayBelong(
      "Customer", "whom it is for, where that is one customer", through: \.campaignsOf,
      get: { $0.customer }, set: { $0.customer = $1 }),
    .text("Region", "the part of the country its market is in", get: { $0.region }, set: { $0.region = $1 }),
    .text("Industry", "the trade its market is", get: { $0.industry }, set: { $0.industry = $1 }),
    .optionalDay(
      "LearnBy", "the day by which the market is to be understood", .coming, get: { $0.learnBy },
      set: { $0.learnBy = $1 }),
    .day("From", "the first of its days", .coming, get: { $0.from }, set: { $0.from = $1 }),
    .day("To", "the last of its days", .coming, get: { $0.to }, set: { $0.to = $1 }),
    .text("Aim", "what is to be reached", get: { $0.aim }, set: { $0.aim = $1 }),
    .text("Tactics", "how", kind: .note, get: { $0.tactics }, set: { $0.tactics = $1 }),
    .person("By", "login of whose plan it is", get: { $0.by }, set: { $0.by = $1 }),
    .day("Made", "the day it was drawn up", get: { $0.made }, set: { $0.made = $1 }).known.workedOut,
    .optionalDay("Ended", "the day it was ended", get: { $0.ended }, set: { $0.ended = $1 }).later(
      with: "EndReason"
    ).workedOut,
    .text(
      "EndReason", "why it was ended, or what came of it", get: { $0.endReason }, set: { $0.endReason = $1 }),
  ]
}
