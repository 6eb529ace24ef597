import Testing

@testable import SalesBook

@Suite("Rebates")
struct RebateTests {
  private var desk: RebateDesk

  init() throws { desk = try RebateDesk() }

  @Test("One that adds up is no agreement without paper and approval; a one-off needs neither")
  mutating func needsPaper() throws {
    let bare = try desk.agree { ($0.reference, $0.approvedBy) = ("", "") }
    #expect(desk.standing(bare, "2026-06-30")?.state == .proposed)
    #expect(desk.standing(bare, "2026-06-30")?.course.lacks == [.reference, .approval])
    #expect(throws: Refusal.rebateBarred(.notActive([.reference, .approval]))) {
      try desk.take(.reminded, bare, on: "2026-06-30")
    }
    try desk.take(.written, bare, on: "2026-07-01")
    #expect(desk.standing(bare, "2026-07-01")?.course.lacks == [.approval])
    try desk.take(.approved, bare, on: "2026-07-02")
    #expect(desk.standing(bare, "2026-07-02")?.state == .running)
    #expect(desk.standing(bare, "2026-07-01")?.state == .proposed, "as of a day it was none yet")
    let once = try desk.agree("50000 1%") {
      ($0.kind, $0.reference, $0.approvedBy) = (.oneOff, "", "")
    }
    #expect(desk.standing(once, "2026-06-30")?.state == .running)
  }

  @Test("Where policy wants no approval for rebates, the paper alone makes it one")
  mutating func policyWithoutApproval() throws {
    var setting = Setting(key: "Approvals")
    setting.value = "price term"
    try desk.desk.carryOut(AddRecord(setting))
    let rebate = try desk.agree { $0.approvedBy = "" }
    #expect(desk.standing(rebate, "2026-06-30")?.state == .running)
  }

  @Test("What a colleague granted approves it, once; nobody approves their own")
  mutating func approvals() throws {
    var asked = Approval(key: .none)
    (asked.customer, asked.kind, asked.what) = (desk.acme.id, .rebate, "1 % from 100,000")
    (asked.askedOf, asked.day) = ("li", .on("2026-01-01"))
    let approval: Approval = try desk.desk.carryOut(AskApproval(asked), on: "2026-01-01").added()
    desk.desk.author = Author(login: "li", day: .on("2026-01-01"))
    try desk.desk.carryOut(AnswerApproval(approval.id, .granted), on: "2026-01-01")
    desk.desk.author = Author(login: "wang", day: .on("2026-11-23"))
    let first = try desk.agree { $0.approvedBy = "" }
    #expect(desk.standing(first, "2026-01-01")?.course.approver == "li")
    let second = try desk.agree { $0.approvedBy = "" }
    #expect(desk.standing(second, "2026-01-01")?.course.lacks == [.approval], "it is used up")
    #expect(throws: Refusal.ownApproval) { try desk.agree { $0.approvedBy = "wang" } }
  }

  @Test("An agreement whose lowest tier is out of reach is refused, unless somebody lets it by name")
  mutating func outOfReach() throws {
    try desk.bill(100_000, "2025-03-01")
    #expect(
      throws: Refusal.rebateBarred(
        .outOfReach(lowest: Money(minor: 130_000_01, .cny), known: Money(minor: 100_000_00, .cny)))
    ) { try desk.agree("130000.01 1%, 900000 5%") }
    let exactly = try desk.agree("130000 1%, 900000 5%")
    #expect(desk.standing(exactly, "2026-02-01") != nil, "a jump of exactly 30 % is one")
    _ = try desk.agree("130000.01 1%") { $0.overriddenBy = "li" }
    #expect(throws: Refusal.ownApproval) { try desk.agree("130000.01 1%") { $0.overriddenBy = "wang" } }
  }

  @Test("Of whoever bought nothing before nothing is known, and nothing is out of reach")
  mutating func nothingKnown() throws {
    #expect(
      desk.replay("2026-01-01").aid(for: desk.agreement(), try RebateDesk.tiers("900000 1%")).volume == nil)
    _ = try desk.agree("900000 1%")
    try desk.bill(10, "2025-03-01")
    #expect(throws: Refusal.self) { try desk.agree("900000 1%") }
  }

  @Test("The right tier: already reached, within a jump, or out of reach of the same days a year before")
  mutating func rightTier() throws {
    try desk.bill(60_000, "2025-01-01")
    try desk.bill(40_000, "2025-12-31")
    try desk.bill(500_000, "2024-12-31")
    try desk.bill(500_000, "2026-01-01")
    let tiers = try RebateDesk.tiers("100000 1%, 100000.01 2%, 130000 3%, 130000.01 4%")
    let aid = desk.replay("2026-02-01").aid(for: desk.agreement(), tiers)
    #expect(aid.volume == Money(minor: 100_000_00, .cny) && !aid.isForecast)
    #expect(aid.tiers.map(\.reach) == [.reached, .withinJump, .withinJump, .outOfReach])
    var setting = Setting(key: "RebateJump")
    setting.value = "31"
    try desk.desk.carryOut(AddRecord(setting))
    #expect(desk.replay("2026-02-01").aid(for: desk.agreement(), tiers).tiers.last?.reach == .withinJump)
  }

  @Test("Of a year before that is not over, what its pace comes to is looked at")
  mutating func partOfTheYearBefore() throws {
    try desk.bill(73_000, "2026-01-10")
    let next = desk.agreement("2027-01-01", "2027-12-31")
    let aid = desk.replay("2026-07-19").aid(for: next, try RebateDesk.tiers("1 1%"))
    #expect(aid.isForecast && aid.volume == Money(minor: 133_225_00, .cny), "200 of 365 days")
  }

  @Test("Credit notes make it less, other currencies and goods count for nothing")
  mutating func whatCounts() throws {
    let rebate = try desk.agree { $0.goods = "bearings, 轴承" }
    try desk.bill(80_000, "2026-03-01", "Bearings 6204")
    try desk.bill(50_000, "2026-03-01", "圆锥轴承")
    try desk.bill(900_000, "2026-03-01", "chains")
    try desk.bill(900_000, "2026-03-01", "bearings", Currency("USD") ?? .cny)
    #expect(desk.standing(rebate, "2026-06-30")?.reached == Money(minor: 130_000_00, .cny))
    try desk.bill(-30_000, "2026-04-01", "bearings sent back")
    #expect(desk.standing(rebate, "2026-06-30")?.reached == Money(minor: 100_000_00, .cny))
    #expect(desk.standing(rebate, "2026-03-31")?.reached == Money(minor: 130_000_00, .cny))
    #expect(desk.standing(rebate, "2026-06-30")?.tier?.rate == 100, "exactly as much reaches a tier")
  }

  @Test("A credit note that names no goods counts as far as it settles what is for them")
  mutating func namelessCredit() throws {
    let rebate = try desk.agree { $0.goods = "bearings" }
    let goods = try desk.bill(80_000, "2026-03-01", "bearings")
    let note = try desk.bill(-30_000, "2026-04-01", "returned")
    #expect(desk.standing(rebate, "2026-06-30")?.reached.minor == 80_000_00)
    try desk.desk.carryOut(ApplyCredit(note.id, to: [goods.id]), on: "2026-05-01")
    #expect(desk.standing(rebate, "2026-06-30")?.reached.minor == 50_000_00)
  }

  @Test("Where what is paid counts, money counts from the day it was cash, and not once it bounced")
  mutating func paid() throws {
    let rebate = try desk.agree { $0.counts = .paid }
    try desk.bill(80_000, "2025-12-01")
    #expect(desk.standing(rebate, "2026-06-30")?.reached.minor == 0)
    _ = try desk.desk.payment(30_000_00, of: desk.acme, on: "2025-12-20")
    let bill = try desk.desk.payment(50_000_00, of: desk.acme, on: "2025-12-21") {
      $0.matures = .on("2026-02-01")
    }
    #expect(desk.standing(rebate, "2026-01-31")?.reached.minor == 0)
    #expect(desk.standing(rebate, "2026-02-01")?.reached.minor == 50_000_00)
    try desk.bill(-10_000, "2026-03-01")
    #expect(desk.standing(rebate, "2026-03-01")?.reached.minor == 40_000_00)
    var bounce = Bounce(key: .none)
    (bounce.payment, bounce.day) = (bill.id, .on("2026-04-01"))
    try desk.desk.carryOut(BouncePayment(bounce))
    #expect(desk.standing(rebate, "2026-04-01")?.reached.minor == -10_000_00)
  }

  @Test("Where deals count, what was signed within its days does")
  mutating func contracts() throws {
    let rebate = try desk.agree { $0.counts = .contracts }
    var deal = Deal(key: .none)
    (deal.customer, deal.day, deal.what) = (desk.acme.id, .on("2026-02-01"), "line")
    deal.amount = Money(minor: 70_000_00, .cny)
    let opened: Deal = try desk.desk.carryOut(OpenDeal(deal)).added()
    #expect(desk.standing(rebate, "2026-03-01")?.reached.minor == 0)
    var step = DealStep(key: .none)
    (step.deal, step.day, step.stage) = (opened.id, .on("2026-03-02"), .signed)
    try desk.desk.carryOut(StepDeal(step))
    #expect(desk.standing(rebate, "2026-03-01")?.reached.minor == 0)
    #expect(desk.standing(rebate, "2026-03-02")?.reached.minor == 70_000_00)
  }

  @Test("What is noted by hand counts where nothing else tells the goods, and where it alone does")
  mutating func noted() throws {
    let rebate = try desk.agree { $0.counts = .noted }
    try desk.bill(900_000, "2026-03-01")
    try desk.take(.volume, rebate, on: "2026-03-31") { $0.amount = Money(minor: 60_000_00, .cny) }
    try desk.take(.volume, rebate, on: "2026-06-30") { $0.amount = Money(minor: -5_000_00, .cny) }
    #expect(desk.standing(rebate, "2026-06-29")?.reached.minor == 60_000_00)
    #expect(desk.standing(rebate, "2026-06-30")?.reached.minor == 55_000_00)
    var next = desk.agreement("2027-01-01", "2027-12-31")
    next.counts = .noted
    let aid = desk.replay("2027-01-05").aid(for: next, try RebateDesk.tiers("55000 1%"))
    #expect(aid.tiers.first?.reach == .reached, "what was noted the year before is known")
    let counted = try desk.agree()
    #expect(throws: Refusal.rebateBarred(.countsItself)) { try desk.take(.volume, counted, on: "2026-03-31") }
  }

  @Test("Progress: what is reached, the gap to the next tier, the days left, the pace and what it comes to")
  mutating func progress() throws {
    let rebate = try desk.agree()
    try desk.bill(73_000, "2026-01-10")
    let seen = try #require(desk.standing(rebate, "2026-07-19"))
    #expect((seen.daysGone, seen.daysLeft, seen.percentGone) == (200, 165, 54))
    #expect(seen.tier == nil && seen.next?.rate == 100 && seen.gap?.minor == 27_000_00)
    #expect(seen.percentReached == 73)
    #expect(seen.paceNow?.minor == 10_950_00, "73,000 in 200 days")
    #expect(seen.paceNeeded?.minor == 4_909_10, "27,000 in 165 days, rounded up")
    #expect(seen.forecast.minor == 133_225_00 && seen.forecastTier?.rate == 100)
    #expect(seen.earned.minor == 0 && seen.forecastEarned.minor == 1_332_25)
    let over = try #require(desk.standing(rebate, "2027-01-05"))
    #expect(over.daysLeft == 0 && over.forecast.minor == 73_000_00 && over.paceNeeded == nil)
  }

  @Test("It is counted at its end, not before; with nothing earned the reasons are kept")
  mutating func settling() throws {
    let rebate = try desk.agree()
    try desk.bill(150_000, "2026-02-01")
    #expect(throws: Refusal.rebateBarred(.notOver(.on("2026-12-31")))) {
      try desk.take(.settled, rebate, on: "2026-12-30")
    }
    let settled = try desk.take(.settled, rebate, on: "2026-12-31") { $0.why = "" }
    #expect(settled.amount?.minor == 1_500_00 && settled.reached?.minor == 150_000_00)
    #expect(desk.standing(rebate, "2026-12-31")?.state == .owed)
    let poor = try desk.agree("900000 1%") { $0.made = .on("2026-01-02") }
    #expect(throws: Refusal.fieldMissing(.rebateStep, field: "Why")) {
      try desk.take(.settled, poor, on: "2027-01-05") { $0.why = "" }
    }
    try desk.take(.settled, poor, on: "2027-01-05")
    #expect(desk.standing(poor, "2027-01-05")?.state == .missed)
  }

  @Test("Another sum than what counted earns is asked about once")
  mutating func otherSum() throws {
    let rebate = try desk.agree()
    try desk.bill(150_000, "2026-02-01")
    let other = Money(minor: 2_000_00, .cny)
    #expect(
      throws: Refusal.doubtful([.rebate(.otherSum(earned: Money(minor: 1_500_00, .cny)))])
    ) { try desk.take(.settled, rebate, on: "2026-12-31", insists: false) { $0.amount = other } }
    let settled = try desk.take(.settled, rebate, on: "2026-12-31") { $0.amount = other }
    #expect(settled.amount == other)
  }

  @Test("The payout is held while money is overdue, by policy or as the agreement says")
  mutating func held() throws {
    let rebate = try desk.agree()
    let invoice = try desk.bill(150_000, "2026-02-01")
    try desk.take(.settled, rebate, on: "2026-12-31")
    #expect(throws: Refusal.rebateBarred(.overdue([Money(minor: 150_000_00, .cny)]))) {
      try desk.take(.paid, rebate, on: "2027-01-10")
    }
    var lenient = rebate
    lenient.whileOverdue = .paid
    try desk.desk.carryOut(EditRecord(rebate, to: lenient))
    let paid = try desk.take(.paid, rebate, on: "2027-01-10")
    #expect(paid.amount?.minor == 1_500_00)
    #expect(desk.standing(rebate, "2027-01-10")?.state == .paid)
    try desk.desk.carryOut(TakeAway<RebateStep>(paid.id, reason: "not yet"))
    try desk.desk.carryOut(EditRecord(lenient, to: rebate))
    desk.desk.author = Author(login: "wang", day: .on("2027-01-11"))
    _ = try desk.desk.payment(150_000_00, of: desk.acme, on: "2027-01-11", settling: .invoices([invoice.id]))
    try desk.take(.paid, rebate, on: "2027-01-12")
  }

  @Test(
    "Where policy does not hold it, it is paid out in spite of what is overdue, unless the agreement holds it"
  )
  mutating func heldByAgreement() throws {
    var setting = Setting(key: "RebateHeld")
    setting.value = "no"
    try desk.desk.carryOut(AddRecord(setting))
    let free = try desk.agree()
    let bound = try desk.agree { $0.whileOverdue = .held }
    try desk.bill(150_000, "2026-02-01")
    for rebate in [free, bound] { try desk.take(.settled, rebate, on: "2026-12-31") }
    try desk.take(.paid, free, on: "2027-01-10")
    #expect(throws: Refusal.rebateBarred(.overdue([Money(minor: 150_000_00, .cny)]))) {
      try desk.take(.paid, bound, on: "2027-01-10")
    }
  }
}
