import Testing

@testable import SalesBook

@Suite("Concessions")
struct ConcessionTests {
  private var desk = Desktop()
  private let acme: Customer

  init() throws {
    acme = try desk.customer("Acme")
    for login in ["wang", "li"] { try desk.carryOut(AddRecord(Person(login: login))) }
  }

  private mutating func grade(_ grade: Grade) throws(Refusal) {
    try desk.carryOut(
      GradeCustomers([acme.id], grade, on: .on("2026-01-05"), reason: "as heard"), on: "2026-01-05")
  }

  /// A price or term given, narrow and for a reason, as to one who is not difficult.
  private func narrow(_ kind: Concession.Kind, _ percent: Int? = nil) -> Concession {
    var concession = Concession(key: .none)
    (concession.customer, concession.day, concession.kind) = (acme.id, .on("2026-11-20"), kind)
    (concession.asked, concession.given, concession.percent) = ("less", "a bit", percent)
    (concession.scope, concession.until, concession.nothingToCompare) = ("labels", .on("2026-12-31"), true)
    (concession.reason, concession.inReturn) = ("a first order", "a year's order")
    if kind == .term { concession.term = .payment }
    return concession
  }

  private mutating func granted(_ kind: Approval.Kind, _ percent: Int? = nil) throws(Refusal) -> ID<Approval>
  {
    var approval = Approval(key: .none)
    (approval.customer, approval.day, approval.kind) = (acme.id, .on("2026-11-18"), kind)
    (approval.what, approval.percent, approval.askedOf, approval.by) = ("less", percent, "wang", "li")
    let asked: Approval = try desk.carryOut(AskApproval(approval), on: "2026-11-18").added()
    try desk.carryOut(AnswerApproval(asked.id, .granted), on: "2026-11-18")
    return asked.id
  }

  private mutating func expect(_ obstacle: ConcessionObstacle, _ concession: Concession) {
    #expect(throws: Refusal.concessionBarred(obstacle)) { try desk.carryOut(Concede(concession)) }
  }

  @Test(
    "A price within the limit of the grade one gives of oneself; above it with an approval that covers it",
    arguments: [(Grade.prime, 0), (.regular, 0), (.fussy, 3), (.difficult, 8)])
  mutating func limits(of grade: Grade, limit: Int) throws {
    try self.grade(grade)
    if limit > 0 { try desk.carryOut(Concede(narrow(.price, limit))) }
    var more = narrow(.price, limit + 1)
    expect(.aboveLimit(percent: limit), more)
    more.approval = try granted(.price, limit)
    expect(.approvalUnfit, more)
    more.approval = try granted(.price, limit + 1)
    try desk.carryOut(Concede(more))
    // It is used up by that.
    expect(.approvalUnfit, more)
  }

  @Test("Whom nobody has graded one gives nothing of oneself")
  mutating func ungraded() throws {
    expect(.aboveLimit(percent: 0), narrow(.price, 1))
  }

  @Test("To A, B and C the price gives way only where no advantage is left to compare, for a narrow scope")
  mutating func lastResort() throws {
    try grade(.fussy)
    var price = narrow(.price, 2)
    price.nothingToCompare = false
    expect(.advantageLeft, price)
    price = narrow(.price, 2)
    price.scope = ""
    #expect(throws: Refusal.fieldMissing(.concession, field: "Scope")) { try desk.carryOut(Concede(price)) }
    price = narrow(.price, 2)
    price.until = nil
    #expect(throws: Refusal.fieldMissing(.concession, field: "Until")) { try desk.carryOut(Concede(price)) }
  }

  @Test("To D price is the lure: within the limit it needs neither")
  mutating func lure() throws {
    try grade(.difficult)
    var price = Concession(key: .none)
    (price.customer, price.day, price.percent) = (acme.id, .on("2026-11-20"), 8)
    try desk.carryOut(Concede(price))
  }

  @Test("For D no term moves, approved or not, but an unfair clause that was approved")
  mutating func standard() throws {
    try grade(.difficult)
    var term = narrow(.term)
    term.approval = try granted(.term)
    expect(.contractStands, term)
    (term.unfair, term.approval) = (true, nil)
    expect(.notApproved, term)
    term.approval = try granted(.term)
    try desk.carryOut(Concede(term))
  }

  @Test(
    "For A to C a changed term is approved, and says why, what it is limited to, until when, what we get for it"
  )
  mutating func terms() throws {
    try grade(.prime)
    expect(.notApproved, narrow(.term))
    let approval = try granted(.term)
    for field in ["Reason", "Scope", "Until", "InReturn"] {
      var term = narrow(.term)
      term.approval = approval
      try term.set(field, to: [])
      #expect(throws: Refusal.fieldMissing(.concession, field: field)) { try desk.carryOut(Concede(term)) }
    }
    var term = narrow(.term)
    term.approval = approval
    try desk.carryOut(Concede(term))
  }

  @Test("An approval of another kind, one that waits and one granted later cover nothing")
  mutating func unfit() throws {
    try grade(.prime)
    var price = narrow(.price, 1)
    price.approval = try granted(.term)
    expect(.approvalUnfit, price)
    price.approval = try granted(.price)
    price.day = .on("2026-11-17")
    expect(.approvalUnfit, price)
  }

  @Test("Where policy wants no approval of terms A to C need none; the one exception for D always does")
  mutating func switchedOff() throws {
    var setting = Setting(key: "Approvals")
    setting.value = "gift"
    try desk.carryOut(AddRecord(setting))
    try grade(.regular)
    try desk.carryOut(Concede(narrow(.term)))
    try desk.carryOut(Concede(narrow(.price, 20)))
    try desk.carryOut(
      GradeCustomers([acme.id], .difficult, on: .on("2026-11-01"), reason: "as heard"), on: "2026-11-01")
    var term = narrow(.term)
    term.unfair = true
    expect(.notApproved, term)
  }

  @Test(
    "A second offer within 30 days is chasing and is asked about; what they ask for may be answered at any time"
  )
  mutating func chasing() throws {
    try grade(.difficult)
    func offer(_ day: String, asked: String = "") -> Concede {
      var price = Concession(key: .none)
      (price.customer, price.day, price.percent, price.asked) = (acme.id, .on(day), 5, asked)
      return Concede(price)
    }
    try desk.carryOut(offer("2026-10-01"), insists: false)
    #expect(throws: Refusal.doubtful([.offeredLately(.on("2026-10-01"), again: .on("2026-10-31"))])) {
      try desk.carryOut(offer("2026-10-30"), insists: false)
    }
    try desk.carryOut(offer("2026-10-30", asked: "less"), insists: false)
    try desk.carryOut(offer("2026-11-29"), on: "2026-11-29", insists: false)
  }

  @Test("A request refused is kept as well, and the totals tell what was asked and given of each kind")
  mutating func totals() throws {
    try grade(.fussy)
    try desk.carryOut(Concede(narrow(.price, 3)))
    var refused = narrow(.term)
    refused.given = ""
    try desk.carryOut(Concede(refused))
    var nothing = refused
    nothing.asked = ""
    #expect(throws: Refusal.fieldMissing(.concession, field: "Asked")) { try desk.carryOut(Concede(nothing)) }
    let slot = try #require(desk.book.customers.slot(of: acme.id))
    let log = Replay(desk.book, asOf: .on("2026-11-23")).concessions(ofCustomer: slot)
    #expect([log.asked(.price), log.given(.price), log.asked(.term), log.given(.term)] == [1, 1, 1, 0])
  }

  @Test("What one may offer unasked follows the grade, and rests for 30 days after an offer")
  mutating func offers() throws {
    let slot = try #require(desk.book.customers.slot(of: acme.id))
    func offer(_ day: String) -> PriceOffer? {
      Replay(desk.book, asOf: .on(day)).priceOffer(toCustomer: slot)
    }
    #expect(offer("2026-11-23") == nil)
    try grade(.difficult)
    #expect(offer("2026-11-23") == PriceOffer(percent: 8, offered: nil, again: nil))
    try desk.carryOut(Concede(narrow(.price, 5)))
    #expect(
      offer("2026-11-23") == PriceOffer(percent: 8, offered: .on("2026-11-20"), again: .on("2026-12-20")))
    #expect(offer("2026-12-20") == PriceOffer(percent: 8, offered: nil, again: nil))
  }

  @Test(
    "On a deal that can still be signed a difficult customer may be offered it, no other, and on none that is over"
  )
  mutating func offeredOnDeals() throws {
    var deal = Deal(key: .none)
    (deal.customer, deal.day, deal.what) = (acme.id, .on("2026-11-01"), "scales")
    let opened: Deal = try desk.carryOut(OpenDeal(deal, at: .quoted)).added()
    func offer() throws -> Int? {
      let replay = Replay(desk.book, asOf: .on("2026-11-23"))
      return replay.priceOffer(on: try #require(replay.standing(ofDeal: opened.id)))?.percent
    }
    try grade(.fussy)
    #expect(try offer() == nil)
    try desk.carryOut(
      GradeCustomers([acme.id], .difficult, on: .on("2026-11-01"), reason: "as heard"), on: "2026-11-01")
    #expect(try offer() == 8)
    var step = DealStep(key: .none)
    (step.deal, step.stage, step.day) = (opened.id, .signed, .on("2026-11-20"))
    try desk.carryOut(StepDeal(step))
    #expect(try offer() == nil)
  }

  @Test("A correction meets the same guards; what was written down stays though the grade is another now")
  mutating func corrected() throws {
    try grade(.difficult)
    let given: Concession = try desk.carryOut(Concede(narrow(.price, 8))).added()
    var more = given
    more.percent = 20
    #expect(throws: Refusal.concessionBarred(.aboveLimit(percent: 8))) {
      try desk.carryOut(EditRecord(given, to: more))
    }
    try desk.carryOut(
      GradeCustomers([acme.id], .prime, on: .on("2026-11-01"), reason: "cooperates"), on: "2026-11-01")
    var told = given
    told.told = true
    try desk.carryOut(EditRecord(given, to: told))
  }
}
