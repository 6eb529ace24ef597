import SalesBook
import Testing

@Suite("Putting a customer away (domain §8)")
struct LettingGoTests {
  private func doubts(_ desk: Desktop, _ customer: Customer, on day: String = "2026-11-23") throws -> [Doubt]
  {
    var desk = desk
    do throws(Refusal) {
      try desk.carryOut(ArchiveCustomers([customer.id], reason: "closed"), on: day, insists: false)
      return []
    } catch {
      guard case .doubtful(let doubts) = error else { throw error }
      try desk.carryOut(ArchiveCustomers([customer.id], reason: "closed"), on: day, insists: true)
      return doubts
    }
  }

  @Test("A lead needs a reason only, a plan with it or not")
  func lead() throws {
    var desk = Desktop()
    let lead = try desk.customer("众望")
    #expect(try doubts(desk, lead) == [])
    var plan = FollowUp(key: .none)
    (plan.customer, plan.due) = (lead.id, .on("2026-12-01"))
    try desk.carryOut(PlanFollowUp(plan))
    #expect(try doubts(desk, lead) == [])
  }

  @Test("Who bought within 24 months is let go: that is asked about, with what is owed, promised and open")
  func letGo() throws {
    var (desk, customer, _) = try owing()
    try desk.promise(400_000, of: customer, made: "2026-11-20", due: "2026-12-20")
    var plan = FollowUp(key: .none)
    (plan.customer, plan.due) = (customer.id, .on("2026-12-01"))
    try desk.carryOut(PlanFollowUp(plan))
    let letting = LettingGo(
      name: "北京华联", bought: .on("2026-09-15"), owed: [Money(minor: 1_000_000, .cny)],
      promised: [Money(minor: 400_000, .cny)], breaches: 0, disputes: 0, plans: 1)
    #expect(try doubts(desk, customer) == [.lettingGo(letting)])
  }

  @Test(
    "The 24 months run from the last purchase; a credit note is none; what is owed is asked about all the same"
  )
  func months() throws {
    var (desk, customer, _) = try owing(issued: "2024-11-23", due: "2024-12-23")
    _ = try desk.payment(1_000_000, of: customer, on: "2025-01-10")
    _ = try desk.invoice("C-1", of: customer, fen: -100, issued: "2026-01-01", due: "2026-01-01")
    #expect(try doubts(desk, customer, on: "2026-11-22").count == 1)
    #expect(try doubts(desk, customer, on: "2026-11-23") == [])
    _ = try desk.invoice("A-2", of: customer, fen: 5_000, issued: "2020-01-01", due: "2020-02-01")
    #expect(try doubts(desk, customer, on: "2026-11-23").count == 1)
  }

  @Test("By way of a correction it meets the same guards")
  func corrected() throws {
    var (desk, customer, _) = try owing()
    let seen = try #require(desk.book.customers[customer.id])
    var wanted = seen
    wanted.archived = .on("2026-11-20")
    #expect(throws: Refusal.fieldMissing(.customer, field: "ArchiveReason")) {
      try desk.carryOut(EditRecord(seen, to: wanted), on: "2026-11-20")
    }
    wanted.archiveReason = "closed"
    #expect(throws: Refusal.self) {
      try desk.carryOut(EditRecord(seen, to: wanted), on: "2026-11-20", insists: false)
    }
    try desk.carryOut(EditRecord(seen, to: wanted), on: "2026-11-20")
  }
}
