import SalesBook
import Testing

@Suite("Who is difficult is not chased: we sell to them again 30 days after the last touch")
struct DistanceTests {
  /// A difficult customer, last spoken to on 2026-11-11.
  private func difficult(_ desk: inout Desktop) throws -> Customer {
    let customer = try desk.customer("Acme")
    try desk.touch(customer, on: "2026-06-01")
    try desk.grade(customer, .difficult, on: "2026-11-01")
    try desk.touch(customer, on: "2026-11-11")
    return customer
  }

  private func soon(_ day: String, isPlan: Bool = false) -> Doubt {
    .tooSoon(
      TooSoon(
        name: "Acme", last: .on("2026-11-11"), day: .on(day), right: .on("2026-12-11"), isPlan: isPlan))
  }

  private func plan(
    _ desk: inout Desktop, _ customer: Customer, for day: String, insists: Bool = false,
    _ fill: (inout FollowUp) -> Void = { _ in }
  ) throws(Refusal) {
    var followUp = FollowUp(key: .none)
    (followUp.customer, followUp.due) = (customer.id, .on(day))
    fill(&followUp)
    try desk.carryOut(PlanFollowUp(followUp), insists: insists)
  }

  @Test("A call to sell is asked about, with the day from which it is right; said again it is logged")
  func call() throws {
    var desk = Desktop()
    let customer = try difficult(&desk)
    #expect(throws: Refusal.doubtful([soon("2026-11-23")])) {
      try desk.touch(customer, on: "2026-11-23", insists: false)
    }
    try desk.touch(customer, on: "2026-11-23", insists: true)
    #expect(desk.book.touches.count == 3)
  }

  @Test(
    "From the thirtieth day on nothing is asked; of A, B and C nothing ever is", arguments: Grade.allCases)
  func right(grade: Grade) throws {
    var desk = Desktop()
    let customer = try difficult(&desk)
    if grade != .difficult { try desk.grade(customer, grade, on: "2026-11-12") }
    try desk.touch(customer, on: "2026-12-11", insists: false)
    guard grade != .difficult else { return }
    try desk.touch(customer, on: "2026-12-12", insists: false)
  }

  @Test("An attempt nobody answered counts as chasing, both ways, and is tried again only when it is right")
  func attempt() throws {
    var desk = Desktop()
    let customer = try difficult(&desk)
    var touch = Touch(key: .none)
    (touch.customer, touch.day) = (customer.id, .on("2026-11-23"))
    let replay = desk.replay("2026-11-23")
    let again = replay.tryAgain(after: touch)
    #expect(again == .on("2026-12-23"))
    #expect(throws: Refusal.doubtful([soon("2026-11-23")])) {
      try desk.carryOut(LogAttempt(touch, for: nil, again: again), insists: false)
    }
    try desk.carryOut(LogAttempt(touch, for: nil, again: again))
    let later = desk.replay("2026-12-15").distance(ofCustomer: desk.slot(customer))
    #expect(later?.last == .on("2026-11-23"))
    try desk.grade(customer, .fussy, on: "2026-11-23")
    #expect(desk.replay("2026-11-23").tryAgain(after: touch) == .on("2026-11-24"))
  }

  @Test("A plan inside the distance is asked about, marked once it stands, and can be put on the right day")
  func plans() throws {
    var desk = Desktop()
    let customer = try difficult(&desk)
    #expect(throws: Refusal.doubtful([soon("2026-11-24", isPlan: true)])) {
      try plan(&desk, customer, for: "2026-11-24")
    }
    try plan(&desk, customer, for: "2026-12-11")
    try plan(&desk, customer, for: "2026-11-24", insists: true)
    let planned = desk.book.followUps.all.map(desk.replay("2026-11-23").isTooSoon)
    #expect(planned == [false, true])
    var followUp = FollowUp(key: .none)
    (followUp.customer, followUp.due) = (customer.id, .on("2026-11-24"))
    #expect([soon("2026-11-24", isPlan: true), soon("2026-11-23")].rightDay == .on("2026-12-11"))
    #expect(PlanFollowUp(followUp).postponed(to: .on("2026-12-11")).followUp.due == .on("2026-12-11"))
  }

  @Test("Moved nearer it is asked about, moved away it is not")
  func moved() throws {
    var desk = Desktop()
    let customer = try difficult(&desk)
    try plan(&desk, customer, for: "2026-12-15")
    let id = try #require(desk.book.followUps.all.first { _ in true }).id
    #expect(throws: Refusal.doubtful([soon("2026-12-01", isPlan: true)])) {
      try desk.carryOut(MoveFollowUps([id], to: .on("2026-12-01")), insists: false)
    }
    try desk.carryOut(MoveFollowUps([id], to: .on("2026-12-21")), insists: false)
  }

  @Test("What is next is counted from the touch it is logged with")
  func next() throws {
    var desk = Desktop()
    let customer = try desk.customer("Acme")
    try desk.grade(customer, .difficult, on: "2026-11-01")
    var (touch, next) = (Touch(key: .none), FollowUp(key: .none))
    (touch.customer, touch.day, next.due) = (customer.id, .on("2026-11-23"), .on("2026-11-30"))
    let expected = TooSoon(
      name: "Acme", last: .on("2026-11-23"), day: .on("2026-11-30"), right: .on("2026-12-23"), isPlan: true)
    #expect(throws: Refusal.doubtful([.tooSoon(expected)])) {
      try desk.carryOut(LogTouch(touch, next: next), insists: false)
    }
    let later = LogTouch(touch, next: next).postponed(to: expected.right)
    try desk.carryOut(later, insists: false)
    #expect(desk.book.followUps.all.map(\.due) == [.on("2026-12-23")])
  }

  @Test(
    "Never chasing: what they begin, an answer within a week, collection, appointments, and what was promised"
  )
  func otherwise() throws {
    var desk = Desktop()
    let customer = try difficult(&desk)
    try desk.touch(customer, on: "2026-11-13", insists: false) { $0.direction = .inward }
    try desk.touch(customer, on: "2026-11-20", insists: false) { $0.said = "what they asked for" }
    #expect(throws: Refusal.self) { try desk.touch(customer, on: "2026-11-21", insists: false) }
    try desk.touch(customer, on: "2026-11-21", insists: false) { $0.whyUnpaid = .shortOfCash }
    try plan(&desk, customer, for: "2026-11-25") { $0.time = TimeOfDay("9:30") }
    for origin in [FollowUp.Origin.promise, .commitment, .caseWork, .rebate, .arrears, .exit] {
      try plan(&desk, customer, for: "2026-11-25") { $0.origin = origin }
    }
    for origin in [FollowUp.Origin.person, .cadence, .campaign] {
      #expect(throws: Refusal.self) { try plan(&desk, customer, for: "2026-11-25") { $0.origin = origin } }
    }
    // A letter of the book's own kinds is about money.
    try desk.carryOut(SendLetter(.statement, to: customer.id), insists: false)
  }

  @Test("Nothing they say shortens it: what they began more than a week ago is no answer any more")
  func tooLate() throws {
    var desk = Desktop()
    let customer = try difficult(&desk)
    try desk.touch(customer, on: "2026-11-13", insists: false) { $0.direction = .inward }
    #expect(throws: Refusal.self) { try desk.touch(customer, on: "2026-11-21", insists: false) }
  }

  @Test("Money to ask for and a promise of the day come before the distance")
  func money() throws {
    var desk = Desktop()
    let customer = try difficult(&desk)
    _ = try desk.invoice("A", of: customer, fen: 50_000, issued: "2026-09-01", due: "2026-10-01")
    try plan(&desk, customer, for: "2026-11-24")
    try desk.promise(50_000, of: customer, made: "2026-11-12", due: "2026-11-23")
    try desk.touch(customer, on: "2026-11-23", insists: false)
  }
}
