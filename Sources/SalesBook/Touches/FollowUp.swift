/// Something planned with a customer.
public struct FollowUp: Removable {
  public var id: ID<FollowUp>
  public var customer = ID<Customer>.none
  /// With which of their people, if known.
  public var contact: ID<Contact>?
  /// The day it is planned for now; `Move` has the days it stood at before.
  public var due = Day(number: 0)
  /// At what time, if it is an appointment.
  public var time: TimeOfDay?
  /// Where, if that matters.
  public var place = ""
  public var channel = Touch.Channel.call
  public var purpose = ""
  /// Login of who is to do it; empty for the customer's owner.
  public var by = ""
  /// What it came from.
  public var origin = Origin.person
  /// The day it was planned.
  public var made = Day(number: 0)
  /// The day it was done.
  public var done: Day?
  /// The touch it was done by.
  public var touch: ID<Touch>?
  /// The day it was dropped.
  public var dropped: Day?
  /// Why it was dropped.
  public var dropReason = ""
  /// What it is one of, if it is planned again and again.
  public var series: ID<Series>?
  /// The day the rule of that has for it, whatever day it was put to since: iCalendar's RECURRENCE-ID.
  public var occurrence: Day?
  /// The campaign it is an activity of; nil for none.
  public var campaign: ID<Campaign>?

  /// What a follow-up came from (domain §3).
  public enum Origin: String, Keyword {
    case person, cadence, promise, commitment
    case caseWork = "case"
    case rebate, arrears, exit
    case winBack = "win-back"
    case campaign
  }

  /// Whether it still waits.
  public var isPlanned: Bool { done == nil && dropped == nil }

  /// Whether it waited on that day: planned by then, done or dropped only later.
  public func waited(on day: Day) -> Bool {
    made <= day && (done.map { $0 > day } ?? true) && (dropped.map { $0 > day } ?? true)
  }

  public static let noun = Noun.followUp
  public static let tableName = "followups"
  public static let meaning = "what is planned"
  public static var table: WritableKeyPath<Book, Table<FollowUp>> { \.followUps }
  public var key: ID<FollowUp> { id }
  public init(key: ID<FollowUp>) { id = key }

  public static let fields: FieldList<FollowUp> = [
    .key(get: { $0.id }, set: { $0.id = $1 }),
    .belongs(
      "Customer", "with whom", through: \.followUpsOf, get: { $0.customer }, set: { $0.customer = $1 }),
    .mention(
      "Contact", "with which of their people", get: { $0.contact }, set: { $0.contact = $1 }),
    .day("Due", "the day it is planned for now", .coming, get: { $0.due }, set: { $0.due = $1 }),
    .time("Time", "at what time, for an appointment", get: { $0.time }, set: { $0.time = $1 }),
    .text("Place", "where, if that matters", get: { $0.place }, set: { $0.place = $1 }),
    .choice("Channel", "how", get: { $0.channel }, set: { $0.channel = $1 }),
    .text("Purpose", "what for", get: { $0.purpose }, set: { $0.purpose = $1 }),
    .person("By", "login of who is to do it", get: { $0.by }, set: { $0.by = $1 }),
    .choice("Origin", "what it came from", get: { $0.origin }, set: { $0.origin = $1 }).workedOut,
    .day("Made", "the day it was planned", get: { $0.made }, set: { $0.made = $1 }).known.workedOut,
    .optionalDay("Done", "the day it was done", get: { $0.done }, set: { $0.done = $1 }).later(with: "Touch")
      .workedOut,
    .mention("Touch", "the touch it was done by", get: { $0.touch }, set: { $0.touch = $1 }).workedOut,
    .optionalDay("Dropped", "the day it was dropped", get: { $0.dropped }, set: { $0.dropped = $1 }).later(
      with: "DropReason"
    )
    .workedOut,
    .text("DropReason", "why it was dropped", get: { $0.dropReason }, set: { $0.dropReason = $1 }),
    .mention("Series", "what it is one of, if it repeats", get: { $0.series }, set: { $0.series = $1 })
      .workedOut,
    .optionalDay(
      "Occurrence", "the day the rule of that has for it", .coming, [], get: { $0.occurrence },
      set: { $0.occurrence = $1 }
    ).workedOut,
    .mention(
      "Campaign", "the campaign it is an activity of", get: { $0.campaign }, set: { $0.campaign = $1 }),
  ]
}
