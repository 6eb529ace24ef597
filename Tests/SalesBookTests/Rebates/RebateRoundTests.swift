import Testing

@testable import SalesBook

@Suite("Rebates in the round")
struct RebateRoundTests {
  private var desk: RebateDesk

  init() throws { desk = try RebateDesk() }

  private func due(_ day: String) -> [RebateDue] {
    let rules = DutyRules(
      policy: Policy(desk.book), workingDays: WorkingDays(desk.book, policy: Policy(desk.book)))
    let replay = Replay(whole: desk.book, asOf: .on(day), rules: rules)
    let standings = (0..<desk.book.customers.slotCount).map { replay.standing(ofCustomer: $0) }
    return replay.round(of: "wang", standings: standings, cards: replay.cards()).turns
      .flatMap(\.reasons).compactMap { $0 as? RebateDue }
  }

  private func matters(_ day: String) -> [RebateDue.Matter] { due(day).map(\.matter) }

  private mutating func readBack(_ rebate: Rebate) throws {
    try desk.take(.confirmed, rebate, on: "2026-01-05")
  }

  @Test("Moments are half, three quarters and nine tenths of its days, and every week of the last thirty")
  mutating func moments() throws {
    let rebate = desk.agreement()
    #expect(
      rebate.reminderMoments(Policy()).map(\.iso) == [
        "2026-07-02", "2026-10-01", "2026-11-25", "2026-12-02", "2026-12-09", "2026-12-16", "2026-12-23",
        "2026-12-30",
      ])
    var late = rebate
    late.made = .on("2026-10-01")
    #expect(late.reminderMoments(Policy()).first == .on("2026-10-01"), "none before it was agreed")
    let short = desk.agreement("2026-11-01", "2026-11-10")
    #expect(
      short.reminderMoments(Policy()).map(\.iso) == ["2026-11-01", "2026-11-06", "2026-11-08", "2026-11-10"])
  }

  @Test("They are reminded when a moment comes, until they were; what was said is kept")
  mutating func reminders() throws {
    let rebate = try desk.agree()
    try readBack(rebate)
    #expect(matters("2026-07-01") == [])
    #expect(matters("2026-07-02") == [.reminder] && matters("2026-07-20") == [.reminder])
    #expect(due("2026-07-20").first?.day == .on("2026-07-02"), "it waits since then")
    try desk.take(.reminded, rebate, on: "2026-07-20")
    #expect(matters("2026-07-20") == [] && matters("2026-09-30") == [])
    #expect(matters("2026-10-01") == [.reminder])
    #expect(desk.standing(rebate, "2026-10-01")?.reminders.map(\.said).count == 1)
    #expect(due("2026-10-01").first?.roundClass == 6)
  }

  @Test("Weekly at the end, also when the tier is out of reach, until the top one is reached")
  mutating func untilTheTop() throws {
    let rebate = try desk.agree()
    try readBack(rebate)
    try desk.take(.reminded, rebate, on: "2026-12-02")
    #expect(matters("2026-12-08") == [] && matters("2026-12-09") == [.reminder])
    try desk.bill(150_000, "2026-12-10")
    #expect(matters("2026-12-10") == [.reminder], "the lower tier is not the top one")
    try desk.bill(50_000, "2026-12-11")
    #expect(matters("2026-12-11") == [])
    #expect(desk.standing(rebate, "2026-12-11")?.reminderToCome(Policy()) == nil)
  }

  @Test("Benefit and condition are read back at the start")
  mutating func readBackFirst() throws {
    let rebate = try desk.agree { $0.made = .on("2025-12-10") }
    #expect(matters("2025-12-09") == [] && matters("2025-12-10") == [.readBack])
    #expect(matters("2026-07-02") == [.readBack, .reminder], "what waits longest in front")
    try desk.take(.confirmed, rebate, on: "2026-01-05")
    #expect(matters("2026-01-05") == [])
  }

  @Test("Begun without paper or approval it is asked after, and never reminded of")
  mutating func unfounded() throws {
    let rebate = try desk.agree { ($0.reference, $0.made) = ("", .on("2025-12-10")) }
    #expect(matters("2025-12-31") == [] && matters("2026-01-01") == [.unfounded])
    #expect(matters("2026-07-02") == [.unfounded])
    #expect(due("2026-07-02").first?.roundClass == 4)
    try desk.take(.withdrawn, rebate, on: "2026-07-02")
    #expect(matters("2026-07-02") == [])
  }

  @Test("Over it is to be counted, then paid out; from the day we said that is our own word")
  mutating func payingOut() throws {
    let rebate = try desk.agree { $0.whileOverdue = .paid }
    try desk.bill(150_000, "2026-02-01")
    try readBack(rebate)
    #expect(matters("2026-12-31") == [.reminder] && matters("2027-01-01") == [.over])
    try desk.take(.settled, rebate, on: "2027-01-04")
    #expect(matters("2027-01-04") == [.owed])
    #expect(due("2027-01-29").first?.roundClass == 6)
    #expect(due("2027-01-30").first?.roundClass == 2)
    try desk.take(.paid, rebate, on: "2027-01-30")
    #expect(matters("2027-01-30") == [])
  }

  @Test("A payout that is held is nobody's to make")
  mutating func heldPayout() throws {
    let rebate = try desk.agree()
    let invoice = try desk.bill(150_000, "2026-02-01")
    try desk.take(.settled, rebate, on: "2027-01-04")
    #expect(matters("2027-02-01") == [])
    desk.desk.author = Author(login: "wang", day: .on("2027-02-02"))
    _ = try desk.desk.payment(150_000_00, of: desk.acme, on: "2027-02-02", settling: .invoices([invoice.id]))
    #expect(matters("2027-02-02") == [.owed])
  }

  @Test("Put to a day to come it rests until then; a plan about something else takes it not away")
  mutating func moved() throws {
    let rebate = try desk.agree()
    try readBack(rebate)
    func plan(_ origin: FollowUp.Origin, _ day: String) -> PlanFollowUp {
      var plan = FollowUp(key: .none)
      (plan.customer, plan.due, plan.origin) = (desk.acme.id, .on(day), origin)
      return PlanFollowUp(plan)
    }
    try desk.desk.carryOut(plan(.person, "2026-07-15"), on: "2026-07-02")
    #expect(matters("2026-07-03") == [.reminder])
    try desk.desk.carryOut(plan(.rebate, "2026-07-10"), on: "2026-07-02")
    #expect(matters("2026-07-03") == [] && matters("2026-07-10") == [.reminder])
  }

  @Test("The calendar has the moments to come, its end, and the day it is paid out by")
  mutating func agenda() throws {
    let rebate = try desk.agree()
    try desk.bill(150_000, "2026-02-01")
    let agenda = RebateAgenda(desk.replay("2026-11-26"))
    #expect(
      agenda.lines(on: .on("2026-11-26"), in: desk.book).map(\.coming) == [.reminder], "that of yesterday")
    #expect(agenda.lines(on: .on("2026-12-02"), in: desk.book).map(\.coming) == [.reminder])
    #expect(agenda.lines(on: .on("2026-12-31"), in: desk.book).map(\.coming) == [.end])
    try desk.take(.settled, rebate, on: "2027-01-04")
    let then = RebateAgenda(desk.replay("2027-01-04"))
    #expect(then.lines(on: .on("2027-01-30"), in: desk.book).map(\.coming) == [.payout])
    #expect(RebateAgenda(desk.replay("2027-01-04")) { _ in false }.count(on: .on("2027-01-30")) == 0)
  }
}
