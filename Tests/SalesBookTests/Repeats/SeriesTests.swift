import SalesBook
import Testing

@Suite("What is planned again and again")
struct SeriesTests {
  private var desk = Desktop("2026-11-23")
  private let customer: Customer

  init() throws { customer = try desk.customer("张伟") }

  /// A series planned on the desk's day.
  private mutating func plan(
    _ rule: String, from start: String, _ fill: (inout Series) -> Void = { _ in }
  ) throws -> Series {
    var series = Series(key: .none)
    (series.customer, series.start, series.purpose) = (customer.id, .on(start), "ask")
    series.rule = try #require(RepeatRule(rule))
    fill(&series)
    return try desk.carryOut(PlanSeries(series)).added()
  }

  private var waiting: [FollowUp] {
    desk.book.followUps.all.filter(\.isPlanned).sorted { ($0.due, $0.id) < ($1.due, $1.id) }
  }

  /// What will come between two days, as known on a day.
  private func coming(asOf day: String, _ first: String, _ last: String) -> [Day: [Coming]] {
    Replay(desk.book, asOf: .on(day)).coming(in: Day.on(first)...Day.on(last))
  }

  @Test("Only its next is a follow-up, with what the series says and the day its rule has")
  mutating func first() throws {
    let series = try plan("FREQ=WEEKLY;BYDAY=TU", from: "2026-11-23") {
      ($0.time, $0.place, $0.channel) = (TimeOfDay("9:30"), "the mill", .visit)
    }
    let next = try #require(waiting.first)
    #expect(waiting.count == 1 && next.due == .on("2026-11-24") && next.occurrence == .on("2026-11-24"))
    #expect((next.time, next.place, next.channel, next.purpose) == (series.time, "the mill", .visit, "ask"))
    #expect(next.series == series.id && next.by == "wang")
  }

  @Test("Done by a touch, ticked off or dropped, the next is planned in the same entry")
  mutating func goesOn() throws {
    _ = try plan("FREQ=WEEKLY;BYDAY=TU", from: "2026-11-24")
    var touch = Touch(key: .none)
    (touch.customer, touch.day) = (customer.id, .on("2026-11-24"))
    try desk.carryOut(LogTouch(touch, finishing: waiting[0].id), on: "2026-11-24")
    #expect(waiting.map(\.due) == [.on("2026-12-01")])
    try desk.carryOut(FinishFollowUps([waiting[0].id]), on: "2026-12-01")
    #expect(waiting.map(\.due) == [.on("2026-12-08")])
    try desk.carryOut(DropFollowUps([waiting[0].id], reason: "fair"), on: "2026-12-03")
    #expect(waiting.map(\.due) == [.on("2026-12-15")])
    #expect(desk.book.followUps.count == 4 && desk.book.series.count == 1)
  }

  @Test(
    "Put to another day it keeps the day its rule has, and the next is planned; done then, none is planned twice"
  )
  mutating func moved() throws {
    _ = try plan("FREQ=WEEKLY;BYDAY=TU", from: "2026-11-24")
    let one = waiting[0].id
    try desk.carryOut(MoveFollowUps([one], to: .on("2026-11-26")))
    #expect(waiting.map(\.due) == [.on("2026-11-26"), .on("2026-12-01")])
    #expect(desk.book.followUps[one]?.occurrence == .on("2026-11-24"))
    try desk.carryOut(MoveFollowUps([one], to: .on("2026-11-27")))
    try desk.carryOut(FinishFollowUps([one]), on: "2026-11-27")
    #expect(waiting.map(\.due) == [.on("2026-12-01")])
  }

  @Test("Done weeks late the next is still to come, and what was passed over is not made up for")
  mutating func late() throws {
    _ = try plan("FREQ=WEEKLY;BYDAY=TU", from: "2026-11-24")
    try desk.carryOut(FinishFollowUps([waiting[0].id]), on: "2026-12-09")
    #expect(waiting.map(\.due) == [.on("2026-12-15")])
  }

  @Test("Taken away because it never should have been, the series goes on all the same")
  mutating func takenAway() throws {
    _ = try plan("FREQ=WEEKLY;BYDAY=TU", from: "2026-11-24")
    try desk.carryOut(TakeAway<FollowUp>(waiting[0].id, reason: "twice"))
    #expect(waiting.map(\.due) == [.on("2026-12-01")])
  }

  @Test("It ends with its last day, or after so many times")
  mutating func ends() throws {
    for rule in ["FREQ=WEEKLY;UNTIL=20261201", "FREQ=WEEKLY;COUNT=2"] {
      _ = try plan(rule, from: "2026-11-24")
      try desk.carryOut(FinishFollowUps([waiting[0].id]), on: "2026-11-24")
      #expect(waiting.map(\.due) == [.on("2026-12-01")], "\(rule)")
      try desk.carryOut(FinishFollowUps([waiting[0].id]), on: "2026-12-01")
      #expect(waiting.isEmpty, "\(rule)")
    }
  }

  @Test("What never comes is refused")
  mutating func never() throws {
    #expect(throws: Refusal.neverComes) { try plan("FREQ=WEEKLY;UNTIL=20261123", from: "2026-11-24") }
  }

  @Test("Ended, what waits of it is dropped with the reason; what was done stays, and it ends once")
  mutating func ended() throws {
    let series = try plan("FREQ=WEEKLY", from: "2026-11-24")
    try desk.carryOut(FinishFollowUps([waiting[0].id]), on: "2026-11-24")
    try desk.carryOut(EndSeries([series.id], reason: "closed"), on: "2026-11-25")
    #expect(waiting.isEmpty && desk.book.followUps.all.map(\.dropReason) == ["", "closed"])
    #expect(throws: Refusal.alreadySo(.series, key: series.id.text)) {
      try desk.carryOut(EndSeries([series.id], reason: "again"))
    }
    #expect(
      coming(asOf: "2026-11-24", "2026-12-01", "2026-12-31").count == 4)
    #expect(
      coming(asOf: "2026-11-25", "2026-12-01", "2026-12-31").isEmpty)
  }

  @Test("A day nobody works gives way: to the next that is worked, from the end of a month to the one before")
  mutating func workingDays() throws {
    try desk.carryOut(AddRecord(Holiday(.on("2026-12-31"), .off, "rest")))
    for (rule, start, due) in [
      ("FREQ=MONTHLY;BYMONTHDAY=28", "2026-11-25", "2026-11-30"),
      ("FREQ=MONTHLY;BYMONTHDAY=-1", "2026-12-01", "2026-12-30"),
      ("FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1", "2026-12-01", "2026-12-30"),
      // Said by its name, a Saturday is meant; as the day one begins, any day is.
      ("FREQ=WEEKLY;BYDAY=SA", "2026-11-25", "2026-11-28"),
      ("FREQ=MONTHLY;BYMONTHDAY=28", "2026-11-28", "2026-11-28"),
    ] {
      let series = try plan(rule, from: start)
      let next = try #require(waiting.first { $0.series == series.id })
      #expect(next.due == .on(due), "\(rule) from \(start): \(next.due.iso)")
    }
  }

  @Test(
    "Later ones are shown and are no records, from behind what is planned; none before a day, none beyond its end"
  )
  mutating func coming() throws {
    _ = try plan("FREQ=WEEKLY;BYDAY=TU;COUNT=4", from: "2026-11-24")
    let found = coming(asOf: "2026-11-23", "2026-11-23", "2027-01-31")
    #expect(found.keys.sorted() == [.on("2026-12-01"), .on("2026-12-08"), .on("2026-12-15")])
    #expect(
      coming(asOf: "2026-11-22", "2026-11-23", "2027-01-31").isEmpty)
  }

  @Test("Corrected, what waits of it follows where it stood as the series did; one changed by itself stays")
  mutating func corrected() throws {
    let series = try plan("FREQ=WEEKLY;BYDAY=TU", from: "2026-11-24")
    let seen = waiting[0]
    var alone = seen
    alone.purpose = "this one only"
    try desk.carryOut(EditRecord(seen, to: alone))
    var wanted = series
    (wanted.channel, wanted.purpose, wanted.rule) = (
      .visit, "other", try #require(RepeatRule("FREQ=WEEKLY;BYDAY=TH"))
    )
    try desk.carryOut(EditRecord(series, to: wanted))
    #expect(waiting.count == 1 && waiting[0].channel == .visit && waiting[0].purpose == "this one only")
    #expect(waiting[0].due == .on("2026-11-26") && waiting[0].occurrence == .on("2026-11-26"))
    try desk.carryOut(MoveFollowUps([waiting[0].id], to: .on("2026-11-27")))
    let now = try #require(desk.book.series[series.id])
    wanted.rule = try #require(RepeatRule("FREQ=WEEKLY;BYDAY=MO"))
    try desk.carryOut(EditRecord(now, to: wanted))
    #expect(
      waiting.map(\.due) == [.on("2026-11-27"), .on("2026-12-07")], "what was put to a day stays there")
  }

  @Test("Given to a colleague, what repeats and was the giver's goes along")
  mutating func handedOver() throws {
    try desk.carryOut(AddRecord(Person(login: "li")))
    let series = try plan("FREQ=WEEKLY", from: "2026-11-24") { $0.by = "wang" }
    try desk.carryOut(HandOver([customer.id], to: "li"))
    #expect(desk.book.series[series.id]?.by == "li" && waiting.map(\.by) == ["li"])
  }

  @Test("As of a day before it was planned there is none, and before its end it goes on")
  mutating func asOf() throws {
    let series = try plan("FREQ=WEEKLY", from: "2026-11-24")
    try desk.carryOut(EndSeries([series.id], reason: "closed"), on: "2026-11-30")
    #expect(desk.book.known(on: .on("2026-11-22")).series.count == 0)
    #expect(desk.book.known(on: .on("2026-11-29")).series[series.id]?.ended == nil)
    #expect(desk.book.known(on: .on("2026-11-30")).series[series.id]?.ended == .on("2026-11-30"))
  }
}
