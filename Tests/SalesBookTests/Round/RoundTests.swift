import SalesBook
import Testing

@Suite("Who needs something today, and what waits on which day")
struct RoundTests {
  private func round(_ desk: Desktop, _ policy: Policy = Policy()) -> [String] {
    let rules = DutyRules(policy: policy, workingDays: WorkingDays(desk.book, policy: policy))
    let replay = Replay(desk.book, asOf: .on("2026-11-23"), rules: rules)
    let standings = (0..<desk.book.customers.slotCount).map { replay.standing(ofCustomer: $0) }
    return replay.round(of: nil, standings: standings, cards: replay.cards()).turns
      .compactMap { desk.book.customers[slot: $0.slot]?.name }
  }

  private func plan(_ desk: inout Desktop, _ customer: Customer, _ day: String, at time: String? = nil) throws
  {
    var followUp = FollowUp(key: .none)
    (followUp.customer, followUp.due, followUp.time) = (customer.id, .on(day), time.flatMap { TimeOfDay($0) })
    try desk.carryOut(PlanFollowUp(followUp), on: "2026-11-01")
  }

  @Test(
    "Appointments come first by their time, then today's, then what was missed and what is overdue, by money, days and name"
  )
  func order() throws {
    var desk = Desktop()
    for name in ["Owing long", "赵", "安", "Later", "Noon", "Missed", "Far", "Some day", "Missed long"] {
      _ = try desk.customer(name)
    }
    func customer(_ name: String) throws -> Customer {
      try #require(desk.book.customers.all.first { $0.name == name })
    }
    try plan(&desk, customer("Later"), "2026-11-23")
    try plan(&desk, customer("Noon"), "2026-11-23", at: "12:00")
    try plan(&desk, customer("Missed"), "2026-11-22")
    try plan(&desk, customer("Missed long"), "2026-11-02", at: "9:00")
    try plan(&desk, customer("Far"), "2026-11-24")
    for (name, due) in [
      ("Owing long", "2026-09-01"), ("赵", "2026-11-01"), ("安", "2026-11-01"), ("Far", "2026-01-01"),
    ] {
      _ = try desk.invoice("A", of: customer(name), fen: 200, issued: "2026-01-01", due: due)
    }
    // A plan for another day hides no money nobody asked for.
    let all = ["Noon", "Far", "Owing long", "安", "赵", "Later", "Missed long", "Missed"]
    #expect(round(desk) == all)
    var policy = Policy()
    policy.roundSize = 4
    #expect(round(desk, policy) == ["Noon", "Far", "Owing long", "Later"], "what is planned is never cut")
    try desk.carryOut(ArchiveCustomers([customer("Noon").id], reason: "closed"))
    #expect(round(desk) == all, "putting away takes nothing from the round")
    var touch = Touch(key: .none)
    (touch.customer, touch.day) = (try customer("安").id, .on("2026-11-23"))
    try desk.carryOut(LogTouch(touch))
    #expect(round(desk) == all)
    touch.whyUnpaid = .shortOfCash
    try desk.carryOut(LogTouch(touch))
    #expect(round(desk) == all.filter { $0 != "安" })
  }

  @Test("A promise due or broken stands before all else; one that waits lets overdue money rest")
  func word() throws {
    var desk = Desktop()
    let (broke, waits, missed) = (
      try desk.customer("Broke"), try desk.customer("Waits"), try desk.customer("Missed")
    )
    for customer in [broke, waits] {
      _ = try desk.invoice("A", of: customer, fen: 200, issued: "2026-10-01", due: "2026-11-01")
    }
    try desk.promise(200, of: broke, made: "2026-11-10", due: "2026-11-12")
    try desk.promise(200, of: waits, made: "2026-11-22", due: "2026-11-24")
    try plan(&desk, missed, "2026-11-02")
    // How they get on with what they bought is asked all the same, behind what was missed.
    #expect(round(desk) == ["Broke", "Missed", "Waits"])
    let waiting = desk.queue(of: nil).turns.last?.reasons.map(\.kind)
    #expect(waiting == [.useCheck], "of money that was promised nothing is said")
  }

  @Test("Within a class money at stake comes before days waiting, and classes 1 to 4 are never cut")
  func stakes() throws {
    var desk = Desktop()
    for (name, fen, due) in [("Little", Int64(200), "2026-11-10"), ("Much", 90_000, "2026-11-20")] {
      let customer = try desk.customer(name)
      _ = try desk.invoice("A", of: customer, fen: fen, issued: "2026-10-01", due: "2026-11-01")
      try desk.promise(fen, of: customer, made: "2026-11-09", due: due)
    }
    let visited = try desk.customer("Visited")
    try plan(&desk, visited, "2026-11-23", at: "15:00")
    let stepped = try desk.customer("Stepped")
    _ = try desk.invoice("A", of: stepped, fen: 200, issued: "2026-10-01", due: "2026-11-01")
    try desk.take(.talk, with: stepped, on: "2026-11-16") { $0.next = .on("2026-11-23") }
    try plan(&desk, try desk.customer("Today"), "2026-11-23")
    try plan(&desk, try desk.customer("Missed"), "2026-11-02")
    #expect(round(desk) == ["Visited", "Much", "Little", "Stepped", "Today", "Missed"])
    var policy = Policy()
    policy.roundSize = 2
    #expect(round(desk, policy) == ["Visited", "Much", "Little", "Stepped", "Today"])
  }

  @Test("A day's follow-ups stand by their time, those without one last, as they were planned")
  func agenda() throws {
    var desk = Desktop()
    let customer = try desk.customer("北京华联")
    try plan(&desk, customer, "2026-11-25")
    try plan(&desk, customer, "2026-11-25", at: "14:00")
    try plan(&desk, customer, "2026-11-25", at: "9:30")
    try plan(&desk, customer, "2026-11-24")
    try plan(&desk, customer, "2026-11-25")
    let agenda = Agenda(Replay(desk.book, asOf: .on("2026-11-23")))
    #expect(agenda.days == [.on("2026-11-24"), .on("2026-11-25")])
    let planned = desk.book.followUps.all.map(\.id)
    #expect(
      agenda.followUps(on: .on("2026-11-25"), in: desk.book).map(\.id)
        == [planned[2], planned[1], planned[0], planned[4]])
    #expect(agenda.count(on: .on("2026-11-25")) == 4)
    #expect(Agenda(Replay(desk.book, asOf: .on("2026-10-31"))).days.isEmpty)
  }

  @Test("What is wholly contested stands after the rest of what is overdue")
  func contestedLast() throws {
    var desk = Desktop()
    let customer = try desk.customer("北京华联")
    for (number, due) in [("A", "2026-09-01"), ("C", "2026-10-01"), ("B", "2026-10-01"), ("D", "2026-12-01")]
    {
      let invoice = try desk.invoice(number, of: customer, fen: 100, issued: "2026-01-01", due: due)
      guard number == "A" else { continue }
      var dispute = Dispute(key: .none)
      dispute.invoice = invoice.id
      try desk.carryOut(ContestInvoice(dispute))
    }
    let receivables = Receivables(Replay(whole: desk.book, asOf: .on("2026-11-23")))
    #expect(receivables.overdue.map(\.number) == ["B", "C", "A"])
  }
}
