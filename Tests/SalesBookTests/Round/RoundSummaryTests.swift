import SalesBook
import Testing

@Suite("What came of a day")
struct RoundSummaryTests {
  private var desk = Desktop("2026-11-23")

  init() throws {
    for login in ["wang", "lina"] { try desk.carryOut(AddRecord(Person(login: login))) }
  }

  private mutating func customer(_ name: String, planned day: String? = "2026-11-23", owner: String = "wang")
    throws
    -> Customer
  {
    let customer = try desk.customer(name) { $0.owner = owner }
    guard let day else { return customer }
    var plan = FollowUp(key: .none)
    (plan.customer, plan.due) = (customer.id, .on(day))
    try desk.carryOut(PlanFollowUp(plan), on: "2026-11-01")
    return customer
  }

  private mutating func log(
    _ customer: Customer, on day: String = "2026-11-23", by login: String = "wang",
    _ fill: (inout Touch) -> Void = { _ in }
  ) throws {
    var touch = Touch(key: .none)
    (touch.customer, touch.day, touch.by) = (customer.id, .on(day), login)
    fill(&touch)
    try desk.carryOut(LogTouch(touch, finishing: desk.book.carriedOut(by: touch)?.id), on: day)
  }

  private func summary(on day: String = "2026-11-23") -> RoundSummary {
    let replay = Replay(whole: desk.book, asOf: .on(day))
    return replay.roundSummary(
      of: "wang", desk.queue(of: "wang", on: day), tomorrow: replay.nextRound(of: "wang"))
  }

  @Test(
    "Customers are counted, not calls: reached, only tried, visited; a colleague's and a letter not at all")
  mutating func touches() throws {
    let (a, b, c) = (try customer("A"), try customer("B"), try customer("C"))
    try log(a) { $0.reached = false }
    try log(a)
    try log(b) { $0.reached = false }
    try log(c) { $0.channel = .visit }
    try log(c) { $0.letter = .demand }
    try log(try customer("D"), by: "lina")
    try log(try customer("E")) { $0.letter = .demand }
    try log(try customer("F"), on: "2026-11-22")
    let tally = summary().tally
    #expect((tally.touched, tally.reached, tally.unanswered, tally.visits) == (3, 2, 1, 1))
  }

  @Test(
    "Promises taken, money of own customers and promises for the day are summed by currency; a bounce is none"
  )
  mutating func money() throws {
    let (mine, theirs) = (try customer("A"), try customer("B", owner: "lina"))
    for customer in [mine, theirs] {
      _ = try desk.invoice("1", of: customer, fen: 50_000, issued: "2026-10-01", due: "2026-11-01")
    }
    try desk.promise(10_000, of: mine, made: "2026-11-10", due: "2026-11-23")
    try desk.promise(20_000, of: mine, made: "2026-11-23", due: "2026-11-30") { $0.by = "wang" }
    #expect(summary().tally.promisesDue == 1 && summary().tally.promisesKept == 0)
    _ = try desk.payment(10_000, of: mine, on: "2026-11-23")
    _ = try desk.payment(500, of: theirs, on: "2026-11-23")
    let bad = try desk.payment(700, of: mine, on: "2026-11-23", settling: .nothing)
    var bounce = Bounce(key: .none)
    (bounce.payment, bounce.day, bounce.reason) = (bad.id, .on("2026-11-23"), "no cover")
    try desk.carryOut(BouncePayment(bounce))
    let tally = summary().tally
    #expect(tally.promises == 1 && tally.promised == [Money(minor: 20_000, .cny)])
    #expect(tally.payments == 1 && tally.cameIn == [Money(minor: 10_000, .cny)])
    #expect(tally.promisesDue == 1 && tally.promisesKept == 1)
  }

  @Test("Moved is what one put off, not what nobody answered; dropped is counted too")
  mutating func plans() throws {
    for name in ["A", "B", "C"] { _ = try customer(name) }
    let plans = Array(desk.book.followUps.all)
    try desk.carryOut(MoveFollowUps([plans[0].id], to: .on("2026-11-30")))
    var touch = Touch(key: .none)
    (touch.customer, touch.day) = (plans[1].customer, .on("2026-11-23"))
    try desk.carryOut(LogAttempt(touch, for: plans[1].id), at: "15:00")
    try desk.carryOut(DropFollowUps([plans[2].id], reason: "no"))
    #expect(summary().tally.moved == 1 && summary().tally.dropped == 1)
  }

  @Test(
    "What is left stands with its reasons, then what had no place, then the first three of the next working day"
  )
  mutating func left() throws {
    let (a, b) = (try customer("A"), try customer("B"))
    for (name, day) in [("Fri", "2026-11-27"), ("X", "2026-11-24"), ("Y", "2026-11-24"), ("Z", "2026-11-24")]
    {
      _ = try customer(name, planned: day)
    }
    try desk.carryOut(BeginRound(desk.queue(of: "wang").turns, in: desk.book), at: "09:20")
    try log(a)
    let round = try #require(desk.book.round(of: "wang", on: .on("2026-11-23")))
    try desk.carryOut(EndRound(round.id, worked: 185), at: "16:42")
    let summary = summary()
    #expect(summary.done == 1 && summary.left.map(\.slot) == [desk.slot(b)])
    #expect(summary.minutes == 185 && summary.round?.ended == TimeOfDay("16:42"))
    #expect(summary.tomorrow == .on("2026-11-24"))
    // What is left is there tomorrow, behind what is planned for that day.
    #expect(summary.first.compactMap { desk.book.customers[slot: $0.slot]?.name } == ["X", "Y", "Z"])
  }

  @Test("Without a round what is left is all that is to be done")
  mutating func without() throws {
    let a = try customer("A")
    let summary = summary()
    #expect(summary.round == nil && summary.done == 0 && summary.left.map(\.slot) == [desk.slot(a)])
  }

  @Test("After a Friday the next day is the Monday, and the last four weeks have their working days")
  mutating func weeks() throws {
    for name in ["A", "B", "C"] { _ = try customer(name, planned: "2026-11-19") }
    try desk.carryOut(
      BeginRound(desk.queue(of: "wang", on: "2026-11-19").turns, in: desk.book), on: "2026-11-19", at: "09:00"
    )
    let first = try #require(desk.book.customers.all.first { $0.name == "A" })
    try log(first, on: "2026-11-19")
    // The others were done the day after: of the day before they are left.
    for name in ["B", "C"] {
      try log(try #require(desk.book.customers.all.first { $0.name == name }), on: "2026-11-20")
    }
    let weeks = summary(on: "2026-11-20").weeks
    #expect(summary(on: "2026-11-20").tomorrow == .on("2026-11-23"))
    #expect(weeks.count == 4 && weeks.allSatisfy { $0.count == 5 })
    #expect(weeks.first?.first?.day == .on("2026-10-26"))
    #expect(weeks.last?.map(\.due) == [0, 0, 0, 3, 0] && weeks.last?.map(\.done) == [0, 0, 0, 1, 0])
  }

  @Test("Begun anew a day has one record: whose turn it was in either, each once")
  mutating func anew() throws {
    let (a, _) = (try customer("A"), try customer("B"))
    try desk.carryOut(BeginRound(desk.queue(of: "wang").turns, in: desk.book), at: "09:00")
    try log(a)
    try desk.carryOut(BeginRound(desk.queue(of: "wang").turns, in: desk.book, worked: 10), at: "10:00")
    let replay = desk.replay("2026-11-23")
    #expect(replay.roundProgress(of: "wang")?.items.count == 1)
    #expect(replay.roundDay(of: "wang") == RoundDay(day: .on("2026-11-23"), done: 1, due: 2))
    #expect(summary().minutes == 10)
  }

  @Test("One's own targets stand beside what is done of them")
  mutating func targets() throws {
    for person in ["wang", "lina"] {
      var target = Target(key: .none)
      (target.person, target.month, target.amount) = (person, .on("2026-11-01"), Money(minor: 100, .cny))
      try desk.carryOut(AddRecord(target))
    }
    #expect(summary().targets.map(\.target.person) == ["wang"])
  }
}
