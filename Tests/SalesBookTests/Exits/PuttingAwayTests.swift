import Testing

@testable import SalesBook

@Suite("Putting away opens the exit (moments 5)")
struct PuttingAwayTests {
  @Test(
    "Who bought within 24 months is put under review and not away, with a day to look deeper; a lead goes at once"
  )
  func opens() throws {
    var (desk, customer, _) = try owing()
    let lead = try desk.customer("众望")
    try desk.carryOut(
      ArchiveCustomers([customer.id, lead.id], reason: "always trouble", opensExit: true), on: "2026-11-20",
      insists: false)
    #expect(desk.book.customers[customer.id]?.archived == nil)
    #expect(desk.book.customers[lead.id]?.archived == .on("2026-11-20"))
    let about = try #require(desk.book.exits.all.first { _ in true })
    #expect(about.customer == customer.id && about.origin == .puttingAway && about.why == "always trouble")
    let plan = try #require(desk.book.followUps.all.first { $0.origin == .exit })
    #expect(plan.customer == customer.id && plan.due == .on("2026-11-23"))
  }

  @Test(
    "Said without it, it asks why not: the doubt tells that letting go begins with a review, or how far one is"
  )
  func asks() throws {
    var (desk, customer, _) = try owing()
    let slot = try #require(desk.book.customers.slot(of: customer.id))
    func letting(_ desk: Desktop) -> LettingGo? {
      Replay(desk.book, asOf: .on("2026-11-23")).lettingGo(ofCustomer: slot)
    }
    #expect(letting(desk)?.beginsExit == true)
    var about = ExitReview(key: .none)
    (about.customer, about.opened, about.why) = (customer.id, .on("2026-11-01"), "trouble")
    try desk.carryOut(OpenExit(about))
    #expect(letting(desk)?.beginsExit == false && letting(desk)?.exit == .look)
    #expect(throws: Refusal.self) {
      try desk.carryOut(ArchiveCustomers([customer.id], reason: "closed"), insists: false)
    }
    try desk.carryOut(ArchiveCustomers([customer.id], reason: "closed", opensExit: true))
    #expect(desk.book.exits.count == 1 && desk.book.customers[customer.id]?.archived != nil)
  }

  @Test("Who was let go by the six steps is asked about only for what is owed")
  func letGo() throws {
    var (desk, customer, _) = try owing()
    _ = try desk.payment(1_000_000, of: customer, on: "2026-10-01")
    let slot = try #require(desk.book.customers.slot(of: customer.id))
    var about = ExitReview(key: .none)
    (about.customer, about.opened, about.why) = (customer.id, .on("2026-11-01"), "cheats")
    about = try desk.carryOut(OpenExit(about)).added()
    try desk.carryOut(AddRecord(Person(login: "wang")))
    var step = ExitStep.filled(.decided, of: about, on: .on("2026-11-02"))
    (step.grounds, step.approvedBy) = (.cheat, "the boss")
    try desk.carryOut(StepExit(step))
    #expect(Replay(desk.book, asOf: .on("2026-11-03")).lettingGo(ofCustomer: slot)?.exit == .carryOut)
    try desk.carryOut(StepExit(.filled(.ended, of: about, on: .on("2026-11-10"))))
    #expect(Replay(desk.book, asOf: .on("2026-11-23")).lettingGo(ofCustomer: slot) == nil)
  }
}
