import SalesBook
import Testing

@Suite("Whom a call did not reach is tried again")
struct RetryTests {
  private var desk = Desktop("2026-11-23")
  private let customer: Customer

  init() throws { customer = try desk.customer("宁波海曙") }

  private mutating func plan(_ due: String, at time: String? = nil) throws -> FollowUp {
    var plan = FollowUp(key: .none)
    (plan.customer, plan.due, plan.time) = (customer.id, .on(due), time.flatMap { TimeOfDay($0) })
    return try desk.carryOut(PlanFollowUp(plan), on: "2026-11-01").added()
  }

  /// Nobody answers at that time; what is planned stands then at what is told.
  private mutating func tryToReach(_ plan: FollowUp?, on day: String = "2026-11-23", at time: String?) throws
    -> [String]
  {
    var touch = Touch(key: .none)
    (touch.customer, touch.day) = (customer.id, .on(day))
    try desk.carryOut(LogAttempt(touch, for: plan?.id), on: day, at: time)
    return desk.book.followUps.all.map { "\($0.due.iso.suffix(5)) \($0.time?.text ?? "-")" }
  }

  @Test(
    "The first attempt of a day is made again at 14:00, two hours later at the least, but not past 16:30",
    arguments: [
      ("09:41", "11-23 14:00"), ("12:00", "11-23 14:00"), ("12:20", "11-23 14:20"), ("14:30", "11-23 16:30"),
      ("14:31", "11-24 09:00"),
    ])
  mutating func first(now: String, again: String) throws {
    #expect(try tryToReach(plan("2026-11-23"), at: now) == [again])
  }

  @Test("The second of a day is made again on the next working day at nine")
  mutating func second() throws {
    let call = try plan("2026-11-27")
    #expect(try tryToReach(call, on: "2026-11-27", at: "09:00") == ["11-27 14:00"])
    #expect(try tryToReach(call, on: "2026-11-27", at: "14:05") == ["11-30 09:00"])
  }

  @Test("Without a clock there is no later today: the next working day it is")
  mutating func untimed() throws {
    #expect(try tryToReach(plan("2026-11-27"), on: "2026-11-27", at: nil) == ["11-30 09:00"])
  }

  @Test("Such a move counts for nobody's moved three times; one that somebody decides does")
  mutating func counted() throws {
    let call = try plan("2026-11-20")
    _ = try tryToReach(call, at: "15:00")
    let slot = try #require(desk.book.followUps.slot(of: call.id))
    #expect(desk.book.moves.count == 1 && desk.replay("2026-11-23").timesMoved(slot: slot) == 0)
    try desk.carryOut(MoveFollowUps([call.id], to: .on("2026-11-30")))
    #expect(desk.replay("2026-11-23").timesMoved(slot: slot) == 1)
  }

  @Test("Another hour of the same day is no move")
  mutating func sameDay() throws {
    let call = try plan("2026-11-23", at: "10:00")
    #expect(try tryToReach(call, at: "10:00") == ["11-23 14:00"])
    #expect(desk.book.moves.count == 0)
  }

  @Test("Where nothing was planned the next attempt is, for money where it was about that")
  mutating func unplanned() throws {
    #expect(try tryToReach(nil, at: "09:00") == ["11-23 14:00"])
    #expect(desk.book.followUps.all.map(\.origin) == [.person])
    var touch = Touch(key: .none)
    (touch.customer, touch.day, touch.whyUnpaid) = (customer.id, .on("2026-11-23"), .unreachable)
    try desk.carryOut(LogAttempt(touch, for: nil), at: "15:00")
    #expect(desk.book.followUps.all.map(\.origin) == [.person, .arrears])
  }

  @Test("The appointment of a promise goes to no other day: its last try is at 16:30, and then it stays")
  mutating func appointment() throws {
    _ = try desk.invoice("A", of: customer, fen: 100_000, issued: "2026-10-01", due: "2026-11-01")
    try desk.promise(100_000, of: customer, made: "2026-11-10", due: "2026-11-23")
    var plan = FollowUp(key: .none)
    (plan.customer, plan.due, plan.origin) = (customer.id, .on("2026-11-23"), .promise)
    let call: FollowUp = try desk.carryOut(PlanFollowUp(plan), on: "2026-11-10").added()
    #expect(try tryToReach(call, at: "09:30") == ["11-23 14:00"])
    #expect(try tryToReach(call, at: "14:00") == ["11-23 16:30"])
    #expect(try tryToReach(call, at: "16:40") == ["11-23 16:30"])
    #expect(desk.book.moves.count == 0)
    // What is planned for another day is not its appointment.
    let later = try self.plan("2026-11-24")
    #expect(try tryToReach(later, at: "16:45") == ["11-23 16:30", "11-24 09:00"])
  }

  @Test(
    "On a promise's day nobody planned anything for, the next try is planned for that day, while there is time"
  )
  mutating func promiseUnplanned() throws {
    _ = try desk.invoice("A", of: customer, fen: 100_000, issued: "2026-10-01", due: "2026-11-01")
    try desk.promise(100_000, of: customer, made: "2026-11-10", due: "2026-11-23")
    #expect(try tryToReach(nil, at: "16:40") == [])
    #expect(try tryToReach(nil, at: "15:00") == ["11-23 16:30"])
    #expect(desk.book.followUps.all.map(\.origin) == [.promise])
  }

  @Test("A difficult customer, to sell, is left alone for thirty days, without an hour")
  mutating func difficult() throws {
    try desk.grade(customer, .difficult, on: "2026-11-01")
    #expect(try tryToReach(nil, at: "09:00") == ["12-23 -"])
  }

  @Test("Days on which nobody answered are counted since they were last reached")
  mutating func unanswered() throws {
    func days() -> Int { desk.replay("2026-11-26").daysUnanswered(ofCustomer: desk.slot(customer)) }
    let call = try plan("2026-11-23")
    for day in ["2026-11-23", "2026-11-23", "2026-11-24", "2026-11-25"] {
      _ = try tryToReach(call, on: day, at: "09:00")
    }
    #expect(days() == 3)
    try desk.touch(customer, on: "2026-11-24")
    #expect(days() == 1)
  }

  @Test("What is logged on its day has the minute; what is told later, or with a time of its own, has not")
  mutating func minute() throws {
    var touch = Touch(key: .none)
    (touch.customer, touch.day) = (customer.id, .on("2026-11-23"))
    try desk.carryOut(LogTouch(touch), at: "10:42")
    touch.time = TimeOfDay("9:00")
    try desk.carryOut(LogTouch(touch), at: "10:43")
    (touch.time, touch.day) = (nil, .on("2026-11-22"))
    try desk.carryOut(LogTouch(touch), at: "10:44")
    #expect(desk.book.touches.all.map { $0.time?.text } == ["10:42", "09:00", nil])
  }
}
