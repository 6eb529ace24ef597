import Testing

@testable import SalesBook

/// A book in which markets are planned: the food trade of Shandong, with two customers of it and one of another trade.
struct CampaignDesk {
  var desk = Desktop("2026-11-23")
  let follower: Customer
  let leader: Customer
  let stranger: Customer

  init() throws {
    for login in ["wang", "li"] { try desk.carryOut(AddRecord(Person(login: login))) }
    func of(_ region: String, _ industry: String, influential: Bool = false) -> (inout Customer) -> Void {
      { customer in
        (customer.owner, customer.influential) = ("wang", influential)
        (customer.business.region, customer.business.industry) = (region, industry)
      }
    }
    follower = try desk.customer("安丘酱菜", of("山东 潍坊", "食品加工"))
    leader = try desk.customer("寿光果蔬", of("山东 寿光", "食品", influential: true))
    stranger = try desk.customer("昆山精密", of("江苏", "模具"))
  }

  /// A campaign of that market, from the start of November to the end of the year.
  func campaign(_ fill: (inout Campaign) -> Void = { _ in }) -> Campaign {
    var campaign = Campaign(key: .none)
    (campaign.name, campaign.region, campaign.industry) = ("山东食品", "山东", "食品")
    (campaign.from, campaign.to) = (.on("2026-11-01"), .on("2026-12-31"))
    fill(&campaign)
    return campaign
  }

  /// That campaign, drawn up on the second of November with those customers.
  mutating func open(
    with customers: [Customer] = [], on day: String = "2026-11-02",
    _ fill: (inout Campaign) -> Void = { _ in }
  ) throws(Refusal) -> Campaign {
    try desk.carryOut(OpenCampaign(campaign(fill), with: customers.map(\.id)), on: day).added()
  }

  /// How the campaign stands on a day.
  func standing(_ campaign: Campaign, on day: String = "2026-11-23") throws -> CampaignStanding {
    try #require(Replay(desk.book, asOf: .on(day)).standing(ofCampaign: campaign.id))
  }

  /// A call with a customer on a day.
  mutating func call(_ customer: Customer, on day: String, reached: Bool = true) throws(Refusal) {
    var touch = Touch(key: .none)
    (touch.customer, touch.day, touch.reached) = (customer.id, .on(day), reached)
    try desk.carryOut(LogTouch(touch), on: day)
  }

  /// An activity of a campaign with a customer.
  func activity(_ campaign: Campaign, _ customer: Customer, for day: String) -> PlanFollowUp {
    var plan = FollowUp(key: .none)
    (plan.customer, plan.campaign, plan.due) = (customer.id, campaign.id, .on(day))
    return PlanFollowUp(plan)
  }

  /// A quota of somebody, set on a day.
  func quota(
    _ campaign: Campaign, _ person: String, _ minor: Int64, on day: String = "2026-11-02", _ why: String = "",
    _ currency: Currency = .cny
  ) -> SetQuota {
    var quota = Quota(key: .none)
    (quota.campaign, quota.person, quota.day, quota.why) = (campaign.id, person, .on(day), why)
    quota.amount = Money(minor: minor, currency)
    return SetQuota(quota)
  }

  /// What changes the last day of a campaign.
  func revision(_ campaign: Campaign, to last: String, why: String = "no visits in December")
    -> ReviseCampaign
  {
    var (wanted, revision) = (campaign, CampaignRevision(key: .none))
    wanted.to = .on(last)
    (revision.what, revision.why) = ("until \(last)", why)
    revision.day = campaign.made
    return ReviseCampaign(campaign, to: wanted, revision)
  }
}
