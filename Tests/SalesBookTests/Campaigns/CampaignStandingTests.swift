import Testing

@testable import SalesBook

@Suite("How the plan of a market stands")
struct CampaignStandingTests {
  private var it: CampaignDesk

  init() throws { it = try CampaignDesk() }

  /// Something sold for that much, signed on a day.
  private mutating func sell(
    _ customer: Customer, _ minor: Int64, on day: String, by login: String = "wang",
    _ currency: Currency = .cny
  ) throws(Refusal) {
    var deal = Deal(key: .none)
    (deal.customer, deal.day, deal.what, deal.by) = (customer.id, .on(day), "labels", login)
    deal.amount = Money(minor: minor, currency)
    try it.desk.carryOut(OpenDeal(deal, at: .signed))
  }

  @Test("Covered is who was reached since they came into the plan; influential customers stand first")
  mutating func coverage() throws {
    try it.call(it.leader, on: "2026-10-30")
    let campaign = try it.open(with: [it.follower, it.leader])
    try it.desk.carryOut(JoinCampaign(campaign.id, lookingFor: "a packer"))
    try it.call(it.follower, on: "2026-11-09", reached: false)
    #expect(try it.standing(campaign).covered == 0)
    try it.call(it.leader, on: "2026-11-10")
    #expect(try it.standing(campaign, on: "2026-11-09").covered == 0)
    let standing = try it.standing(campaign)
    #expect(standing.covered == 1 && standing.all == 3)
    #expect(standing.members.map(\.customer) == [it.leader.id, it.follower.id])
    #expect(standing.members.first?.covered == .on("2026-11-10"))
  }

  @Test(
    "Sold is what was signed in the market within its days, by whose deal it was, and never across currencies"
  )
  mutating func sold() throws {
    let campaign = try it.open(with: [it.leader])
    try it.desk.carryOut(it.quota(campaign, "wang", 1_000))
    try sell(it.leader, 100, on: "2026-10-31")
    try sell(it.leader, 250, on: "2026-11-01")
    try sell(it.follower, 300, on: "2026-11-20", by: "li")
    try sell(it.stranger, 400, on: "2026-11-20")
    try sell(it.leader, 90, on: "2026-11-21", Currency("USD") ?? .cny)
    let standing = try it.standing(campaign)
    #expect(standing.sales.map(\.person) == ["li", "wang"])
    let (li, wang) = (standing.sales[0], standing.sales[1])
    #expect(li.quota == nil && li.percent == nil && li.sold == [Money(minor: 300, .cny)])
    #expect(wang.towards == Money(minor: 250, .cny) && wang.percent == 25)
    #expect(wang.besides == [Money(minor: 90, Currency("USD") ?? .cny)])
    #expect(try it.standing(campaign, on: "2026-11-19").sales.map(\.person) == ["wang"])
    try it.desk.carryOut(EndCampaign(campaign.id, reason: "done"), on: "2026-11-19")
    #expect(
      try it.standing(campaign, on: "2026-12-20").sales.map(\.person) == ["wang"], "what came after its end")
  }

  @Test("A campaign of one customer counts what that one bought, whatever its market")
  mutating func soldToOne() throws {
    let leader = it.leader
    let campaign = try it.open { $0.customer = leader.id }
    try sell(it.leader, 250, on: "2026-11-05")
    try sell(it.follower, 300, on: "2026-11-05")
    #expect(try it.standing(campaign).sales.flatMap(\.sold) == [Money(minor: 250, .cny)])
  }

  @Test("A book that keeps no deals counts invoices less credit notes, by whose the customer is")
  mutating func invoices() throws {
    let campaign = try it.open(with: [it.leader])
    _ = try it.desk.invoice("A", of: it.leader, fen: 500, issued: "2026-11-05", due: "2026-12-05")
    _ = try it.desk.invoice("B", of: it.leader, fen: -80, issued: "2026-11-06", due: "2026-11-06")
    _ = try it.desk.invoice("C", of: it.leader, fen: 700, issued: "2026-10-31", due: "2026-12-05")
    _ = try it.desk.invoice("D", of: it.stranger, fen: 900, issued: "2026-11-06", due: "2026-12-05")
    #expect(try it.standing(campaign).sales.flatMap(\.sold) == [Money(minor: 420, .cny)])
    #expect(Replay(it.desk.book, asOf: .on("2026-11-23")).salesBasis == .invoices)
    try sell(it.leader, 100, on: "2026-11-07")
    #expect(try it.standing(campaign).sales.flatMap(\.sold) == [Money(minor: 100, .cny)])
  }

  @Test("Of several quotas of one of us the latest by the day holds, and 0 takes it away")
  mutating func quotas() throws {
    let campaign = try it.open(with: [it.leader])
    try it.desk.carryOut(it.quota(campaign, "wang", 1_000))
    try it.desk.carryOut(it.quota(campaign, "wang", 500, on: "2026-11-10", "too much"))
    try it.desk.carryOut(it.quota(campaign, "wang", 0, on: "2026-11-20", "ill"))
    func quota(_ day: String) throws -> Int64? {
      try it.standing(campaign, on: day).sales.first?.quota?.amount.minor
    }
    #expect(try quota("2026-11-09") == 1_000 && quota("2026-11-10") == 500 && quota("2026-11-23") == 0)
    #expect(try it.standing(campaign).sales.first?.percent == 0)
  }

  @Test(
    "A market is understood once of every customer is known what one sells by, and nobody is left to be found"
  )
  mutating func understood() throws {
    let campaign = try it.open(with: [it.leader]) { $0.learnBy = .on("2026-11-15") }
    #expect(try it.standing(campaign).understood == 0 && it.standing(campaign).isLateToLearn)
    #expect(try !it.standing(campaign, on: "2026-11-15").isLateToLearn)
    var known = it.leader
    known.business.uses = "labels"
    (known.business.usesQuantity, known.business.usesFor) = ("600 rolls", "crates")
    (known.business.competitor, known.business.products) = ("Nobody", "peppers")
    try it.desk.carryOut(EditRecord(it.leader, to: known))
    #expect(try it.standing(campaign).members.first?.unknown == [.purchasingDecider])
    var decider = Contact(key: .none)
    (decider.customer, decider.name, decider.decidesPurchasing) = (known.id, "孙丽", true)
    try it.desk.carryOut(AddContact(decider))
    #expect(try it.standing(campaign).isUnderstood && !it.standing(campaign).isLateToLearn)
    try it.desk.carryOut(JoinCampaign(campaign.id, lookingFor: "a packer"))
    #expect(try !it.standing(campaign).isUnderstood)
  }

  @Test("The work that is left is spread over the days that are worked until its end, beside the usual calls")
  mutating func load() throws {
    let campaign = try it.open(with: [it.leader, it.follower]) { $0.to = .on("2026-11-27") }
    func load(_ day: String) throws -> [CampaignLoad] {
      try Replay(it.desk.book, asOf: .on(day)).load(of: it.standing(campaign, on: day))
    }
    // Monday to Friday: two calls on five days.
    #expect(try load("2026-11-23").map(\.tenths) == [4])
    #expect(try load("2026-11-23").first?.usual == 6, "three leads a week, on five days")
    #expect(try load("2026-11-28").map(\.tenths) == [20], "once it is over, all at once")
    try it.call(it.leader, on: "2026-11-23")
    #expect(try load("2026-11-23").map(\.uncovered) == [1])
    try it.call(it.follower, on: "2026-11-23")
    #expect(try load("2026-11-23").isEmpty)
  }

  @Test("Merging two customers of a campaign leaves one in it")
  mutating func merged() throws {
    let campaign = try it.open(with: [it.leader, it.follower])
    try it.desk.carryOut(MergeCustomers(it.follower.id, into: it.leader.id))
    #expect(try it.standing(campaign).members.map(\.customer) == [it.leader.id])
  }
}
