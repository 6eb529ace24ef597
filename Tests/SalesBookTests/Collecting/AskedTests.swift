import SalesBook
import Testing

@Suite("Who was asked for money, and since when nobody has")
struct AskedTests {
  private func log(_ desk: inout Desktop, _ customer: Customer, _ day: String, _ fill: (inout Touch) -> Void)
    throws
  {
    var touch = Touch(key: .none)
    (touch.customer, touch.day) = (customer.id, .on(day))
    fill(&touch)
    try desk.carryOut(LogTouch(touch), on: day)
  }

  private func reason(_ desk: Desktop, _ customer: Customer, _ day: String) -> CallReason? {
    desk.card(of: customer, asOf: day)?.reason
  }

  @Test("A talk about their payment, a letter that asks, a promise: asked; it comes back after a week")
  func asked() throws {
    let ways: [(inout Desktop, Customer) throws -> Void] = [
      { try log(&$0, $1, "2026-11-10") { $0.whyUnpaid = .shortOfCash } },
      { try log(&$0, $1, "2026-11-10") { ($0.whyUnpaid, $0.direction) = (.awaitingApproval, .inward) } },
      { try log(&$0, $1, "2026-11-10") { $0.whyUnpaid = .noReason } },
      { try $0.send(.demand, to: $1, on: "2026-11-10") },
      { try $0.send(.paymentReminder, to: $1, on: "2026-11-10") },
      { try $0.take(.talk, with: $1, on: "2026-11-10") },
      { try $0.promise(100, of: $1, made: "2026-11-10", due: "2026-12-30") },
    ]
    for (number, way) in ways.enumerated() {
      var (desk, customer, _) = try owing()
      #expect(reason(desk, customer, "2026-11-09") == .unasked(days: 25))
      try way(&desk, customer)
      #expect(
        reason(desk, customer, "2026-11-16") == .asked(.on("2026-11-10"), again: .on("2026-11-17")),
        "\(number)")
      #expect(reason(desk, customer, "2026-11-17") == .unasked(days: 7), "\(number)")
      #expect(reason(desk, customer, "2026-11-09") == .unasked(days: 25), "\(number)")
    }
  }

  @Test(
    "A statement, a reminder before the due day, a talk about something else, a letter that came back, an attempt: not asked"
  )
  func notAsked() throws {
    let ways: [(inout Desktop, Customer) throws -> Void] = [
      { try $0.send(.statement, to: $1, on: "2026-11-10") },
      { try $0.send(.reminder, to: $1, on: "2026-11-10") },
      { try log(&$0, $1, "2026-11-10") { $0.said = "about the new labels" } },
      { try log(&$0, $1, "2026-11-10") { ($0.letter, $0.channel, $0.reached) = (.demand, .letter, false) } },
      { try log(&$0, $1, "2026-11-10") { $0.reached = false } },
      { try log(&$0, $1, "2026-11-10") { ($0.reached, $0.whyUnpaid) = (false, .noReason) } },
      { try log(&$0, $1, "2026-11-10") { $0.whyUnpaid = .unreachable } },
    ]
    for (number, way) in ways.enumerated() {
      var (desk, customer, _) = try owing()
      try way(&desk, customer)
      #expect(reason(desk, customer, "2026-11-12") == .unasked(days: 28), "\(number)")
    }
  }

  @Test("A small promise covers its money only: what is past due beyond it is still asked for")
  func smallPromise() throws {
    var (desk, customer, _) = try owing(100_000_000)
    try desk.promise(10_000, of: customer, made: "2026-11-02", due: "2026-12-20")
    #expect(reason(desk, customer, "2026-11-12") == .unasked(days: 10))
    #expect(desk.card(of: customer, asOf: "2026-11-12")?.isUnasked == true)
  }

  @Test("A follow-up planned for next year, or a touch of today, takes away no money nobody asked for")
  func hiddenByNothing() throws {
    var (desk, customer, _) = try owing()
    var birthday = FollowUp(key: .none)
    (birthday.customer, birthday.due, birthday.purpose) = (customer.id, .on("2027-06-01"), "birthday")
    try desk.carryOut(PlanFollowUp(birthday), on: "2026-11-01")
    try log(&desk, customer, "2026-11-12") { $0.said = "about the new labels" }
    let replay = Replay(desk.book, asOf: .on("2026-11-12"))
    #expect(
      replay.round(of: nil, standings: [replay.standing(ofCustomer: 0)], cards: replay.cards()).turns
        .map(\.slot) == [0])
  }

  @Test("What fell due after they were asked nobody has asked for, however much was asked for before")
  func fellDueSince() throws {
    var (desk, customer, _) = try owing(50_000)
    try desk.send(.paymentReminder, to: customer, on: "2026-11-10")
    _ = try desk.invoice("A-2", of: customer, fen: 100_000_000, issued: "2026-10-01", due: "2026-11-12")
    #expect(reason(desk, customer, "2026-11-14") == .unasked(days: 2))
    #expect(reason(desk, customer, "2026-11-17") == .unasked(days: 7))
  }

  @Test("Putting a customer away takes nothing from the round: neither money nor what is planned with them")
  func putAway() throws {
    var (desk, customer, _) = try owing()
    let other = try desk.customer("Nothing owed")
    var planned = FollowUp(key: .none)
    (planned.customer, planned.due) = (other.id, .on("2026-11-10"))
    try desk.carryOut(PlanFollowUp(planned), on: "2026-11-01")
    try desk.carryOut(ArchiveCustomers([customer.id, other.id], reason: "closed"), on: "2026-11-02")
    let replay = Replay(desk.book, asOf: .on("2026-11-12"))
    let standings = [0, 1].map { replay.standing(ofCustomer: $0) }
    #expect(replay.round(of: nil, standings: standings, cards: replay.cards()).turns.map(\.slot) == [0, 1])
  }

  @Test("Of several rungs that run, the earliest next date counts")
  func earliestStep() throws {
    var (desk, customer, _) = try owing()
    try desk.contactAlly(of: customer)
    try desk.take(.talk, with: customer, on: "2026-11-02") { $0.next = .on("2026-11-12") }
    try desk.take(.ally, with: customer, on: "2026-11-03") { $0.next = .on("2026-12-20") }
    #expect(desk.card(of: customer, asOf: "2026-11-05")?.reason == .stepLater(.on("2026-11-12")))
    let due = desk.card(of: customer, asOf: "2026-11-12")?.duties.first
    guard case .rungStep(let step)? = due?.duty else {
      Issue.record("the step of the earlier rung is due")
      return
    }
    #expect(step.rung == .talk)
  }
}

extension Desktop {
  fileprivate mutating func contactAlly(of customer: Customer) throws {
    var contact = Contact(key: .none)
    (contact.customer, contact.name, contact.ally) = (customer.id, "老周", .ally)
    try carryOut(AddContact(contact))
  }
}
