import SalesBook
import Testing

@Suite("What brings a customer into a round")
struct RoundSourceTests {
  private func round(
    _ desk: Desktop, of login: String? = nil, on day: String = "2026-11-23", size: Int = 40
  ) -> RoundQueue {
    var policy = Policy(desk.book)
    policy.roundSize = size
    let rules = DutyRules(policy: policy, workingDays: WorkingDays(desk.book, policy: policy))
    let replay = Replay(whole: desk.book, asOf: .on(day), rules: rules)
    let standings = (0..<desk.book.customers.slotCount).map { replay.standing(ofCustomer: $0) }
    return replay.round(of: login, standings: standings, cards: replay.cards())
  }

  private func kinds(_ desk: Desktop, on day: String = "2026-11-23") -> [String] {
    round(desk, on: day).turns.flatMap(\.reasons).map(\.kind.name)
  }

  private func plan(
    _ desk: inout Desktop, _ customer: Customer, _ day: String, at time: String? = nil, by login: String = "",
    _ purpose: String = ""
  ) throws {
    var plan = FollowUp(key: .none)
    (plan.customer, plan.due, plan.by, plan.purpose) = (customer.id, .on(day), login, purpose)
    plan.time = time.flatMap { TimeOfDay($0) }
    try desk.carryOut(PlanFollowUp(plan), on: "2026-11-01")
  }

  @Test("A promise brings them on its day, after a breach, before its day; an invoice before it is due")
  func money() throws {
    var (desk, customer, _) = try owing(due: "2026-12-01")
    #expect(!kinds(desk, on: "2026-11-20").contains("invoice-reminder"))
    #expect(kinds(desk, on: "2026-11-27").contains("invoice-reminder"))
    try desk.promise(1_000_000, of: customer, made: "2026-11-10", due: "2026-12-03")
    #expect(kinds(desk, on: "2026-12-03").contains("promise-due"))
    #expect(kinds(desk, on: "2026-12-10").contains("breach"))
  }

  @Test("Money nobody asked for, a rung whose next look is due, a claim with little time left")
  func collecting() throws {
    var (desk, customer, _) = try owing()
    #expect(kinds(desk).first == "unasked" && !kinds(desk).contains("rung-step"))
    try desk.take(.talk, with: customer, on: "2026-11-16") { $0.next = .on("2026-11-23") }
    #expect(kinds(desk).contains("rung-step"))
    #expect(!kinds(desk, on: "2026-11-22").contains("rung-step"))
    let (old, _, _) = try owing(issued: "2023-11-20", due: "2023-12-20")
    #expect(kinds(old).contains("limitation"))
  }

  @Test(
    "A hold that outlived the arrears it was put on for, from the day they are paid until somebody lifts it")
  func holdOutlived() throws {
    var (desk, customer, _) = try owing()
    try desk.take(.stopSupply, with: customer, on: "2026-11-02")
    #expect(!kinds(desk, on: "2026-11-03").contains("hold"))
    _ = try desk.payment(1_000_000, of: customer, on: "2026-11-04")
    #expect(!kinds(desk, on: "2026-11-03").contains("hold"))
    for day in ["2026-11-04", "2026-11-23"] { #expect(kinds(desk, on: day).contains("hold"), "\(day)") }
    let since = round(desk).turns.flatMap(\.reasons).first { $0.kind == .hold }
    #expect(since?.day == .on("2026-11-04") && since?.roundClass == 2 && since?.canBeCut == false)
    // What is past due anew is what it stands for again.
    var again = desk
    _ = try again.invoice("A-2", of: customer, fen: 500_000, issued: "2026-11-05", due: "2026-11-10")
    #expect(!kinds(again).contains("hold"))
    try desk.carryOut(LiftHold(customer.id, reason: "paid"), on: "2026-11-24")
    #expect(!kinds(desk, on: "2026-11-24").contains("hold"))
  }

  @Test("A hold put on where nothing was past due stands for something else")
  func holdForSomethingElse() throws {
    var desk = Desktop()
    let customer = try desk.customer("Acme")
    var hold = Hold(key: ID(code: 900))
    (hold.customer, hold.day) = (customer.id, .on("2026-11-02"))
    desk.book.apply(.add(hold))
    #expect(kinds(desk).isEmpty)
  }

  @Test("What is planned, for the day or left from earlier ones; who was not reached for their grade's days")
  func selling() throws {
    var desk = Desktop()
    let customer = try desk.customer("Acme")
    try plan(&desk, customer, "2026-11-23")
    #expect(kinds(desk) == ["planned"])
    #expect(kinds(desk, on: "2026-11-24") == ["carried-over"])
    var other = Desktop()
    let prime = try other.customer("Prime")
    try other.grade(prime, .prime, on: "2026-05-01")
    try other.touch(prime, on: "2026-09-01")
    #expect(kinds(other) == ["cadence"])
  }

  @Test("An approval is the approver's alone, before planned calls; nobody else has it")
  func approvals() throws {
    var desk = Desktop()
    for login in ["wang", "li", "boss"] { try desk.carryOut(AddRecord(Person(login: login))) }
    let customer = try desk.customer("Acme") { $0.owner = "wang" }
    var approval = Approval(key: .none)
    (approval.customer, approval.day, approval.kind) = (customer.id, .on("2026-11-20"), .price)
    (approval.what, approval.askedOf, approval.by) = ("12%", "boss", "wang")
    try desk.carryOut(AskApproval(approval))
    try plan(&desk, customer, "2026-11-23", by: "wang", "call")
    let boss = round(desk, of: "boss").turns
    #expect(boss.map { $0.reasons.map(\.kind) } == [[.approval]] && boss[0].urgency.roundClass == 2)
    #expect(boss[0].reasons[0].whom == .colleague("wang"))
    #expect(round(desk, of: "wang").turns.map { $0.reasons.map(\.kind) } == [[.planned]])
    #expect(round(desk, of: "li").turns.isEmpty)
  }

  @Test(
    "Reasons of one customer are one turn at the highest of them, and a colleague's plan is in the colleague's round"
  )
  func merged() throws {
    var (desk, customer, _) = try owing(due: "2026-11-01")
    for login in ["wang", "li"] { try desk.carryOut(AddRecord(Person(login: login))) }
    try desk.promise(500_000, of: customer, made: "2026-11-10", due: "2026-11-23")
    try plan(&desk, customer, "2026-11-20", "samples")
    try plan(&desk, customer, "2026-11-23", at: "15:00", by: "li", "install")
    let mine = round(desk, of: "wang").turns
    #expect(mine.count == 1 && mine[0].urgency.minute == nil)
    #expect(mine[0].reasons.first?.kind == .promiseDue)
    #expect(Set(mine[0].reasons.map(\.kind)).isSuperset(of: [.promiseDue, .unasked, .carriedOver]))
    #expect(mine[0].others.map(\.kind) == [.planned])
    let theirs = round(desk, of: "li").turns
    #expect(theirs.map { $0.reasons.map(\.kind) } == [[.planned]])
    #expect(theirs[0].urgency.minute == 15 * 60)
    #expect(round(desk).turns.map(\.slot) == [mine[0].slot], "everybody's has them once")
    #expect(round(desk).turns[0].reasons.count == mine[0].reasons.count + 1)
  }

  @Test("Nobody's customers are in everybody's round, until they have an owner")
  func nobodys() throws {
    var desk = Desktop()
    for login in ["wang", "li"] { try desk.carryOut(AddRecord(Person(login: login))) }
    let customer = try desk.customer("Acme")
    if !customer.owner.isEmpty {
      var free = customer
      free.owner = ""
      try desk.carryOut(EditRecord(customer, to: free))
    }
    try desk.touch(customer, on: "2026-05-01")
    #expect(["wang", "li"].allSatisfy { round(desk, of: $0).turns.count == 1 })
    try desk.carryOut(HandOver([customer.id], to: "li"))
    #expect(round(desk, of: "wang").turns.isEmpty && round(desk, of: "li").turns.count == 1)
  }

  @Test(
    "318 customers, 30 A, 40 B, 20 C and 10 D of a hundred, stay at 40 a day, A first, and it is told what is left"
  )
  func size() throws {
    var desk = Desktop()
    let grades: [Grade] =
      Array(repeating: .prime, count: 95) + Array(repeating: .regular, count: 127)
      + Array(repeating: .fussy, count: 64) + Array(repeating: .difficult, count: 32)
    for (number, grade) in grades.enumerated() {
      let customer = try desk.customer("Customer \(number)")
      try desk.touch(customer, on: "2026-06-01")
      try desk.grade(customer, grade, on: "2026-06-02")
    }
    let queue = round(desk)
    #expect(queue.turns.count == 40 && !queue.isOverSize)
    #expect(
      queue.turns.allSatisfy { turn in
        turn.reasons.first?.kind == .cadence && (turn.reasons.first?.isSelling ?? false)
          && turn.urgency.effort == 0
      })
    #expect(queue.leftOut.count == 278)
    #expect(queue.leftOutByKind.map(\.count).reduce(0, +) == 278 && queue.leftOutByKind[0].kind == .cadence)
    #expect(Set(queue.turns.map(\.slot)).isDisjoint(with: queue.leftOut.map(\.slot)))
    // What must be done goes beyond the size, and says so.
    for customer in desk.book.customers.all.prefix(47) { try plan(&desk, customer, "2026-11-23") }
    let full = round(desk)
    #expect(full.turns.count == 47 && full.isOverSize && full.turns.allSatisfy(\.isMust))
    #expect(full.leftOut.count == 318 - 47)
  }

  @Test("Of money nobody asked for the smallest sums are left out first; what is to be done today never is")
  func unasked() throws {
    var desk = Desktop()
    for (name, fen) in [("Small", Int64(100)), ("Large", 90_000), ("Middle", 5_000)] {
      let customer = try desk.customer(name)
      _ = try desk.invoice("A", of: customer, fen: fen * 100, issued: "2026-10-01", due: "2026-11-01")
    }
    try plan(&desk, try desk.customer("Planned"), "2026-11-23")
    let names = { (turns: [RoundTurn]) in turns.compactMap { desk.book.customers[slot: $0.slot]?.name } }
    #expect(names(round(desk, size: 2).turns) == ["Large", "Planned"])
    #expect(names(round(desk, size: 2).leftOut) == ["Middle", "Small"])
    #expect(names(round(desk, size: 1).turns) == ["Planned"])
  }

  @Test("A plan is of whom it is made for, one for nobody by name of whose the customer is; so are customers")
  func whose() throws {
    var desk = Desktop()
    for login in ["wang", "li"] { try desk.carryOut(AddRecord(Person(login: login))) }
    let customer = try desk.customer("Acme") { $0.owner = "wang" }
    try plan(&desk, customer, "2026-11-23", by: "li")
    let replay = Replay(desk.book, asOf: .on("2026-11-23"))
    var made = try #require(desk.book.followUps.all.first { _ in true })
    #expect(replay.isPlan(made, of: "li") && !replay.isPlan(made, of: "wang") && replay.isPlan(made, of: nil))
    made.by = ""
    #expect(!replay.isPlan(made, of: "li") && replay.isPlan(made, of: "wang"))
    #expect(replay.isCustomer(customer.id, of: "wang") && !replay.isCustomer(customer.id, of: "li"))
    #expect(desk.book.login(of: "li") == "li" && desk.book.login(of: "nobody") == nil)
  }
}
