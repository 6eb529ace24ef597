import SalesBook
import Testing

@Suite("How often one is in touch goes by the grade, and begins anew with any touch that reached them")
struct CadenceTests {
  private func buyer(_ name: String, in desk: inout Desktop) throws -> Customer {
    let customer = try desk.customer(name)
    _ = try desk.invoice("A", of: customer, fen: 100, issued: "2026-01-05", due: "2026-02-05")
    try desk.carryOut(TakePayment(paid(by: customer)))
    return customer
  }

  private func paid(by customer: Customer) -> Payment {
    var payment = Payment(key: .none)
    (payment.customer, payment.day, payment.amount) = (
      customer.id, .on("2026-01-10"), Money(minor: 100, .cny)
    )
    return payment
  }

  private func next(_ desk: Desktop, _ customer: Customer, after day: String) -> Day? {
    var touch = Touch(key: .none)
    (touch.customer, touch.day) = (customer.id, .on(day))
    return desk.replay(day).nextContact(after: touch)
  }

  @Test(
    "The next contact is proposed 14, 30, 30 and 45 days on by grade, 7 with a lead, moved to a day that is worked",
    arguments: [
      (Grade.prime, "2026-12-07"), (.regular, "2026-12-23"), (.fussy, "2026-12-23"),
      (.difficult, "2027-01-07"),
    ])
  func proposed(grade: Grade, expected: String) throws {
    var desk = Desktop()
    let customer = try buyer("Acme", in: &desk)
    try desk.grade(customer, grade, on: "2026-11-01")
    #expect(next(desk, customer, after: "2026-11-23") == .on(expected))
  }

  @Test(
    "Who has no grade is a lead until they buy, with S0's week; then they are kept in touch with as most are")
  func leads() throws {
    var desk = Desktop()
    let (lead, buyer) = (try desk.customer("Lead"), try buyer("Buyer", in: &desk))
    #expect(next(desk, lead, after: "2026-11-23") == .on("2026-11-30"))
    #expect(next(desk, buyer, after: "2026-11-23") == .on("2026-12-23"))
    // 2026-11-20 and 30 days is a Sunday.
    #expect(next(desk, buyer, after: "2026-11-20") == .on("2026-12-21"))
  }

  @Test("Nothing is proposed where something is planned besides what the touch carries out")
  func planned() throws {
    var desk = Desktop()
    let customer = try buyer("Acme", in: &desk)
    var followUp = FollowUp(key: .none)
    (followUp.customer, followUp.due) = (customer.id, .on("2026-12-01"))
    let planned: FollowUp = try desk.carryOut(PlanFollowUp(followUp), on: "2026-11-20").added()
    #expect(next(desk, customer, after: "2026-11-23") == nil)
    var touch = Touch(key: .none)
    (touch.customer, touch.day) = (customer.id, .on("2026-11-23"))
    #expect(desk.replay("2026-11-23").nextContact(after: touch, but: planned.id) == .on("2026-12-23"))
  }

  @Test(
    "Due from the day the cadence names, neglected past twice of it, D past 60 days; no-answers begin nothing anew"
  )
  func due() throws {
    var desk = Desktop()
    let (prime, hard) = (try buyer("Prime", in: &desk), try buyer("Hard", in: &desk))
    try desk.grade(prime, .prime, on: "2026-05-01")
    try desk.grade(hard, .difficult, on: "2026-05-01")
    for customer in [prime, hard] { try desk.touch(customer, on: "2026-09-01") }
    try desk.touch(prime, on: "2026-09-20") { $0.reached = false }
    func names(_ day: Day, _ list: (Replay) -> [ContactDue]) -> [String] {
      list(Replay(desk.book, asOf: day)).compactMap { desk.book.customers[slot: $0.slot]?.name }
    }
    let last = Day.on("2026-09-01")
    for (days, due, neglected) in [
      (13, [], []), (14, ["Prime"], []), (28, ["Prime"], []), (29, ["Prime"], ["Prime"]),
      (45, ["Prime", "Hard"], ["Prime"]), (60, ["Prime", "Hard"], ["Prime"]),
      (61, ["Prime", "Hard"], ["Prime", "Hard"]),
    ] as [(Int, [String], [String])] {
      #expect(names(last + days) { $0.contactsDue() } == due, "\(days)")
      #expect(names(last + days) { $0.neglected() } == neglected, "\(days)")
    }
    // Theirs reached us as well: any touch does.
    try desk.touch(prime, on: "2026-10-30") { $0.direction = .inward }
    #expect(names(.on("2026-11-02")) { $0.contactsDue() } == ["Hard"])
  }

  @Test(
    "Those who deserve most stand first: A, B, C, no grade, D; then whom others follow, then who waited longest"
  )
  func order() throws {
    var desk = Desktop()
    for (name, grade, day) in [
      ("D", Grade.difficult, "2026-03-01"), ("C", .fussy, "2026-03-01"), ("B late", .regular, "2026-03-01"),
      ("B later", .regular, "2026-02-01"), ("A", .prime, "2026-08-01"),
    ] {
      let customer = try buyer(name, in: &desk)
      try desk.touch(customer, on: day)
      try desk.grade(customer, grade, on: "2026-11-01")
    }
    let bare = try buyer("None", in: &desk)
    try desk.touch(bare, on: "2026-03-01")
    let due = desk.replay("2026-11-23").contactsDue().compactMap { desk.book.customers[slot: $0.slot]?.name }
    #expect(due == ["A", "B later", "B late", "C", "None", "D"])
  }

  @Test("Only the customers of one of us where a login is given; who was put away is not due")
  func whose() throws {
    var desk = Desktop()
    for login in ["li", "wang"] { try desk.colleague(login) }
    let (mine, gone) = (try buyer("Mine", in: &desk), try buyer("Gone", in: &desk))
    _ = try buyer("Hers", in: &desk)
    let hers = try #require(desk.book.customers.all.first { $0.name == "Hers" })
    try desk.carryOut(HandOver([hers.id], to: "li"))
    for customer in [mine, gone, hers] { try desk.touch(customer, on: "2026-06-01") }
    try desk.carryOut(ArchiveCustomers([gone.id], reason: "closed"))
    let replay = desk.replay("2026-11-23")
    #expect(replay.contactsDue(of: "li").map(\.slot) == [desk.slot(hers)])
    #expect(replay.contactsDue().count == 2)
  }

  @Test(
    "What the figures ask of a working day is counted by whose customers they are: 318 graded 30/40/20/10")
  func calls() throws {
    var desk = Desktop()
    for number in 0..<318 {
      var customer = Customer(key: ID(code: UInt32(number + 1_000)))
      (customer.name, customer.owner) = ("C\(number)", "wang")
      desk.book.put(customer)
      var change = GradeChange(key: ID(code: UInt32(number + 5_000)))
      let place = number % 10
      change.grade = place < 3 ? .prime : place < 7 ? .regular : place < 9 ? .fussy : .difficult
      (change.customer, change.day) = (customer.id, .on("2026-01-01"))
      desk.book.put(change)
    }
    let calls = desk.replay("2026-11-23").callsADay()
    #expect(calls.map(\.customers) == [318])
    // 96 / 14 + 128 / 30 + 63 / 30 + 31 / 45 a day, seven days on five.
    #expect(calls.map(\.tenths) == [195])
  }
}
