/// Something planned with a customer again and again. Only what comes next of it is a follow-up; what comes later is
/// worked out from the rule, and no record.
public struct Series: Removable {
  public var id: ID<Series>
  public var customer = ID<Customer>.none
  /// With which of their people, if known.
  public var contact: ID<Contact>?
  /// The day its rule counts from.
  public var start = Day(number: 0)
  public var rule = RepeatRule(.weekly)
  /// At what time, if each is an appointment.
  public var time: TimeOfDay?
  /// Where, if that matters.
  public var place = ""
  public var channel = Touch.Channel.call
  public var purpose = ""
  /// Login of who is to do it; empty for the customer's owner of the time.
  public var by = ""
  /// The day it was planned.
  public var made = Day(number: 0)
  /// The day somebody ended it, before its rule does.
  public var ended: Day?
  /// Why it was ended.
  public var endReason = ""

  public static let noun = Noun.series
  public static let tableName = "series"
  public static let meaning = "what is planned again and again"
  public static var table: WritableKeyPath<Book, Table<Series>> { \.series }
  public var key: ID<Series> { id }
  public init(key: ID<Series>) { id = key }

  public static let fields: FieldList<Series> = [
    .key(get: { $0.id }, set: { $0.id = $1 }),
    .belongs("Customer", "with whom", through: \.seriesOf, get: { $0.customer }, set: { $0.customer = $1 }),
    .mention("Contact", "with which of their people", get: { $0.contact }, set: { $0.contact = $1 }),
    .day("Start", "the day its rule counts from", .coming, get: { $0.start }, set: { $0.start = $1 }),
    .mandatory(
      "Rule", .repeats, "how it repeats: part of iCalendar's RRULE (RFC 5545)",
      parse: { value throws(FieldError) in
        guard let rule = RepeatRule(value.text) else {
          throw .notLike(value.text, example: RepeatRule.dayOfMonth(31).text)
        }
        return rule
      }, print: { $0.text }, get: { $0.rule }, set: { $0.rule = $1 }),
    .time("Time", "at what time, if each is an appointment", get: { $0.time }, set: { $0.time = $1 }),
    .text("Place", "where, if that matters", get: { $0.place }, set: { $0.place = $1 }),
    .choice("Channel", "how", get: { $0.channel }, set: { $0.channel = $1 }),
    .text("Purpose", "what for", get: { $0.purpose }, set: { $0.purpose = $1 }),
    .person("By", "login of who is to do it, if not the owner", get: { $0.by }, set: { $0.by = $1 }),
    .day("Made", "the day it was planned", get: { $0.made }, set: { $0.made = $1 }).known.workedOut,
    .optionalDay("Ended", "the day somebody ended it", get: { $0.ended }, set: { $0.ended = $1 }).later(
      with: "EndReason"
    ).workedOut,
    .text("EndReason", "why it was ended", get: { $0.endReason }, set: { $0.endReason = $1 }),
  ]
}

extension Series {
  /// What is planned once, planned again and again from its day on.
  public init(repeating followUp: FollowUp, by rule: RepeatRule) {
    self.init(key: .none)
    (customer, contact, start, self.rule) = (followUp.customer, followUp.contact, followUp.due, rule)
    (time, place, channel) = (followUp.time, followUp.place, followUp.channel)
    (purpose, by) = (followUp.purpose, followUp.by)
  }

  /// Whether it goes on as of a day: planned by then, not ended.
  public func goesOn(on day: Day) -> Bool { made <= day && (ended.map { $0 > day } ?? true) }

  /// The day one is proposed for that its rule has on a day: a working day (domain §3). One counted from the end of a
  /// month goes back, so that it stays in that month; one on a day of the week nobody works was meant so.
  public func proposed(for occurrence: Day, _ workingDays: WorkingDays) -> Day {
    if workingDays.contains(occurrence)
      || names(occurrence.weekday) && !workingDays.week.contains(occurrence.weekday)
    {
      return occurrence
    }
    return countsFromTheEnd ? workingDays.onOrBefore(occurrence) : workingDays.onOrAfter(occurrence)
  }

  private func names(_ weekday: Weekday) -> Bool { rule.weekdays.contains { $0.weekday == weekday } }

  private var countsFromTheEnd: Bool {
    (rule.position ?? 0) < 0 || rule.monthDays.contains { $0 < 0 }
      || rule.weekdays.contains { ($0.ordinal ?? 0) < 0 }
  }

  /// The follow-up of one of its days; what was typed as its first day stays there.
  func followUp(for occurrence: Day, _ workingDays: WorkingDays) -> FollowUp {
    var followUp = FollowUp(key: .none)
    (followUp.customer, followUp.contact, followUp.time) = (customer, contact, time)
    (followUp.place, followUp.channel, followUp.purpose, followUp.by) = (place, channel, purpose, by)
    (followUp.series, followUp.occurrence) = (id, occurrence)
    followUp.due = occurrence == start ? occurrence : proposed(for: occurrence, workingDays)
    return followUp
  }
}

extension FollowUp {
  /// How it repeats, if it does.
  public func rule(in book: Book) -> RepeatRule? { series.flatMap { book.series[$0]?.rule } }
}

extension Book {
  /// The follow-ups of a series, by the days its rule has them on.
  public func followUps(of series: Series) -> [FollowUp] {
    guard let slot = customers.slot(of: series.customer) else { return [] }
    return followUpsOf[slot].compactMap { followUps[slot: $0] }.filter { $0.series == series.id }
      .sorted { ($0.occurrence ?? $0.due, $0.id) < ($1.occurrence ?? $1.due, $1.id) }
  }

  /// The next of a series behind one of its follow-ups, once that is done, dropped or put to another day: the first
  /// day of its rule behind that one's which is still to come on a day. Nil if the series has ended, or has gone on
  /// already.
  public func next(after followUp: FollowUp, on day: Day) -> (series: Series, occurrence: Day)? {
    guard let series = followUp.series.flatMap({ self.series[$0] }), series.ended == nil,
      let occurrence = followUp.occurrence,
      !followUps(of: series).contains(where: { $0.occurrence.map { $0 > occurrence } ?? false }),
      let next = series.rule.first(onOrAfter: max(occurrence, day) + 1, from: series.start)
    else { return nil }
    return (series, next)
  }

  /// What plans the next of a series behind one of its follow-ups; nothing if there is none.
  func continuing(
    _ followUp: FollowUp, as author: Author, drawing ids: inout FreshIDs
  ) throws(Refusal) -> [Change] {
    guard let (series, occurrence) = next(after: followUp, on: author.day) else { return [] }
    let planned = series.followUp(for: occurrence, WorkingDays(self, policy: Policy(self)))
    return try PlanFollowUp(planned).plan(on: self, as: author, drawing: &ids).changes
  }
}
