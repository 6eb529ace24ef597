import Testing

@testable import SalesBook

@Suite("Deals")
struct DealTests {
  private var desk = Desktop()
  private let acme: Customer

  init() throws { acme = try desk.customer("Acme") }

  /// A deal of that sum, asked for on the first of November.
  private mutating func deal(fen: Int64? = 10_000, at stage: Deal.Stage = .asked) throws(Refusal) -> Deal {
    var deal = Deal(key: .none)
    (deal.customer, deal.day, deal.what) = (acme.id, .on("2026-11-01"), "scales")
    deal.amount = fen.map { Money(minor: $0, .cny) }
    return try desk.carryOut(OpenDeal(deal, at: stage)).added()
  }

  private func step(_ deal: Deal, _ stage: Deal.Stage, on day: String, _ reason: String = "") -> DealStep {
    var step = DealStep(key: .none)
    (step.deal, step.stage, step.day, step.reason) = (deal.id, stage, .on(day), reason)
    return step
  }

  private func open(on day: String) -> [Deal.Stage] {
    guard let slot = desk.book.customers.slot(of: acme.id) else { return [] }
    return Replay(desk.book, asOf: .on(day)).openDeals(ofCustomer: slot).map(\.stage)
  }

  @Test("A deal is at the stage it came to last by the day looked at, and open until it is signed or lost")
  mutating func stages() throws {
    let deal = try deal()
    try desk.carryOut(StepDeal(step(deal, .quoted, on: "2026-11-05")))
    try desk.carryOut(StepDeal(step(deal, .signed, on: "2026-11-20")))
    #expect(open(on: "2026-10-31") == [])
    #expect(open(on: "2026-11-01") == [.asked])
    #expect(open(on: "2026-11-19") == [.quoted])
    #expect(open(on: "2026-11-20") == [])
    #expect(Replay(desk.book, asOf: .on("2026-11-23")).standing(ofDeal: deal.id)?.signed == .on("2026-11-20"))
  }

  @Test("What is written down late counts from its own day")
  mutating func late() throws {
    let deal = try deal()
    try desk.carryOut(StepDeal(step(deal, .negotiating, on: "2026-11-10")))
    try desk.carryOut(StepDeal(step(deal, .quoted, on: "2026-11-04")))
    #expect(open(on: "2026-11-05") == [.quoted])
    #expect(open(on: "2026-11-23") == [.negotiating])
  }

  @Test("No deal comes to a stage before it was asked for")
  mutating func tooEarly() throws {
    let deal = try deal()
    #expect(throws: Refusal.dayTooEarly(.dealStep, field: "Day", since: .on("2026-11-01"))) {
      try desk.carryOut(StepDeal(step(deal, .quoted, on: "2026-10-31")))
    }
  }

  @Test("What is lost is lost for a reason, also when it is corrected")
  mutating func lost() throws {
    let deal = try deal()
    #expect(throws: Refusal.fieldMissing(.dealStep, field: "Reason")) {
      try desk.carryOut(StepDeal(step(deal, .lost, on: "2026-11-10")))
    }
    let lost: DealStep = try desk.carryOut(StepDeal(step(deal, .lost, on: "2026-11-10", "price"))).added()
    var wanted = lost
    wanted.reason = ""
    #expect(throws: Refusal.fieldMissing(.dealStep, field: "Reason")) {
      try desk.carryOut(EditRecord(lost, to: wanted))
    }
  }

  @Test("A deal comes to more than nothing, or to a sum nobody knows")
  mutating func amounts() throws {
    #expect(throws: Refusal.amountNotPositive) { try deal(fen: 0) }
    #expect(try deal(fen: nil).amount == nil)
  }

  @Test("The same stage again is nothing new, unless something came of it or a next step is planned")
  mutating func again() throws {
    let deal = try deal(at: .quoted)
    #expect(throws: Refusal.nothingToDo) {
      try desk.carryOut(StepDeal(step(deal, .quoted, on: "2026-11-10")))
    }
    try desk.carryOut(StepDeal(step(deal, .quoted, on: "2026-11-10", "second offer")))
    #expect(Replay(desk.book, asOf: .on("2026-11-23")).standing(ofDeal: deal.id)?.since == .on("2026-11-01"))
  }

  @Test("The next step is a follow-up: it is next while it waits, and nothing follows on what is lost")
  mutating func nextStep() throws {
    let deal = try deal()
    var next = FollowUp(key: .none)
    next.due = .on("2026-11-27")
    let planned: FollowUp = try desk.carryOut(StepDeal(step(deal, .quoted, on: "2026-11-20"), next: next))
      .added()
    #expect(planned.customer == acme.id && planned.purpose == "scales")
    func standing() -> DealStanding? { Replay(desk.book, asOf: .on("2026-11-23")).standing(ofDeal: deal.id) }
    #expect(standing()?.next?.id == planned.id)
    try desk.carryOut(FinishFollowUps([planned.id]))
    #expect(standing()?.next == nil)
    let plan = try desk.carryOut(StepDeal(step(deal, .lost, on: "2026-11-23", "price"), next: next))
    #expect(!plan.changes.contains { $0.after is FollowUp })
  }

  @Test("What one of us had signed in a month is summed by currency, by whose deal it is")
  mutating func signed() throws {
    for fen in [10_000, 5_000] as [Int64] {
      let deal = try deal(fen: fen)
      try desk.carryOut(StepDeal(step(deal, .signed, on: "2026-11-20")))
    }
    let lost = try deal()
    try desk.carryOut(StepDeal(step(lost, .lost, on: "2026-11-20", "price")))
    let replay = Replay(desk.book, asOf: .on("2026-11-30"))
    #expect(replay.signed(by: "wang", inMonthOf: .on("2026-11-02")) == [Money(minor: 15_000, .cny)])
    #expect(replay.signed(by: "wang", inMonthOf: .on("2026-10-02")) == [])
    #expect(replay.signed(by: "li", inMonthOf: .on("2026-11-02")) == [])
    #expect(Replay(desk.book, asOf: .on("2026-11-19")).signed(by: "wang", inMonthOf: .on("2026-11-02")) == [])
  }

  @Test(
    "What a difficult customer may buy is in no forecast until it is signed; what is late or undated stands last"
  )
  mutating func forecast() throws {
    for (expected, fen) in [("2026-12-01", 100), ("2026-12-20", 200), ("2026-11-02", 400)]
      as [(String, Int64)]
    {
      var deal = Deal(key: .none)
      (deal.customer, deal.day, deal.what) = (acme.id, .on("2026-11-01"), "scales")
      (deal.amount, deal.expected) = (Money(minor: fen, .cny), .on(expected))
      try desk.carryOut(OpenDeal(deal))
    }
    func forecast() -> [DealForecast] {
      Replay(desk.book, asOf: .on("2026-11-23")).allDeals().forecast(on: .on("2026-11-23"))
    }
    #expect(forecast().map(\.amount.minor) == [300, 400])
    #expect(forecast().map(\.month) == [.on("2026-12-01"), nil])
    try desk.carryOut(GradeCustomers([acme.id], .difficult, on: .on("2026-11-20")))
    #expect(forecast() == [])
    let deal = try #require(desk.book.deals.all.first { _ in true })
    try desk.carryOut(StepDeal(step(deal, .signed, on: "2026-11-22")))
    let signed = try #require(Replay(desk.book, asOf: .on("2026-11-23")).standing(ofDeal: deal.id))
    #expect(signed.isCountedOn)
  }
}
