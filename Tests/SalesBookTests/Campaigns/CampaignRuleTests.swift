import Testing

@testable import SalesBook

@Suite("What the plan of a market must be")
struct CampaignRuleTests {
  private var it: CampaignDesk

  init() throws { it = try CampaignDesk() }

  @Test(
    "A campaign has a name and a market or a customer, ends after it begins, and is understood before it ends"
  )
  mutating func drawnUp() throws {
    #expect(throws: Refusal.fieldMissing(.campaign, field: "Name")) { try it.open { $0.name = "" } }
    #expect(throws: Refusal.fieldMissing(.campaign, field: "Industry")) {
      try it.open { ($0.region, $0.industry) = ("", "") }
    }
    #expect(throws: Refusal.dayTooEarly(.campaign, field: "To", since: .on("2026-11-01"))) {
      try it.open { $0.to = .on("2026-10-31") }
    }
    #expect(throws: Refusal.dayTooLate(.campaign, field: "LearnBy", until: .on("2026-12-31"))) {
      try it.open { $0.learnBy = .on("2027-01-01") }
    }
    let campaign = try it.open { $0.learnBy = .on("2026-12-31") }
    #expect(campaign.by == "wang" && campaign.made == .on("2026-11-02"))
    var wanted = campaign
    wanted.to = .on("2026-10-31")
    #expect(throws: Refusal.dayTooEarly(.campaign, field: "To", since: .on("2026-11-01"))) {
      try it.desk.carryOut(EditRecord(campaign, to: wanted))
    }
  }

  @Test("A campaign of one customer takes no others, and its activities are with that one")
  mutating func ofOne() throws {
    let leader = it.leader
    #expect(throws: Refusal.campaignBarred(.ofOneCustomer)) {
      try it.open(with: [it.follower]) { $0.customer = leader.id }
    }
    let campaign = try it.open { ($0.customer, $0.region, $0.industry) = (leader.id, "", "") }
    #expect(throws: Refusal.campaignBarred(.ofOneCustomer)) {
      try it.desk.carryOut(JoinCampaign(campaign.id, [it.follower.id]))
    }
    #expect(throws: Refusal.campaignBarred(.notItsCustomer("安丘酱菜"))) {
      try it.desk.carryOut(it.activity(campaign, it.follower, for: "2026-12-01"))
    }
    try it.desk.carryOut(it.activity(campaign, it.leader, for: "2026-12-01"))
    #expect(try it.standing(campaign).members.map(\.customer) == [leader.id])
  }

  @Test("A customer is in a campaign once, and somebody is named who is to be found")
  mutating func places() throws {
    let campaign = try it.open(with: [it.leader])
    let place = try #require(it.desk.book.places(of: campaign).first)
    #expect(throws: Refusal.alreadySo(.campaignCustomer, key: place.id.text)) {
      try it.desk.carryOut(JoinCampaign(campaign.id, [it.leader.id]))
    }
    #expect(throws: Refusal.fieldMissing(.campaignCustomer, field: "Name")) {
      try it.desk.carryOut(JoinCampaign(campaign.id, lookingFor: ""))
    }
    let looked: CampaignCustomer = try it.desk.carryOut(JoinCampaign(campaign.id, lookingFor: "a packer"))
      .added()
    #expect(throws: Refusal.alreadySo(.campaignCustomer, key: place.id.text)) {
      try it.desk.carryOut(JoinCampaign(looked, found: it.leader.id))
    }
    var wanted = looked
    wanted.joined = .on("2026-11-01")
    #expect(throws: Refusal.dayTooEarly(.campaignCustomer, field: "Joined", since: .on("2026-11-02"))) {
      try it.desk.carryOut(EditRecord(looked, to: wanted))
    }
  }

  @Test("Whoever was looked for is found on a day, and is still to be found on those before")
  mutating func found() throws {
    let campaign = try it.open()
    let looked: CampaignCustomer = try it.desk.carryOut(
      JoinCampaign(campaign.id, lookingFor: "a packer"), on: "2026-11-03"
    ).added()
    try it.desk.carryOut(JoinCampaign(looked, found: it.leader.id), on: "2026-11-10")
    let (before, after) = (
      try it.standing(campaign, on: "2026-11-09"), try it.standing(campaign, on: "2026-11-10")
    )
    #expect(before.toFind.map(\.name) == ["a packer"] && before.members.isEmpty && before.all == 1)
    #expect(after.toFind.isEmpty && after.members.map(\.customer) == [it.leader.id])
    #expect(throws: Refusal.alreadySo(.campaignCustomer, key: looked.id.text)) {
      try it.desk.carryOut(JoinCampaign(looked, found: it.follower.id))
    }
  }

  @Test("Whether a customer of another market is meant is asked once; of an unknown one nothing is asked")
  mutating func otherMarket() throws {
    let campaign = try it.open()
    let asked = CampaignDoubt.otherMarket("昆山精密", theirs: "江苏 模具", market: "山东 食品")
    #expect(throws: Refusal.doubtful([.campaign(asked)])) {
      try it.desk.carryOut(JoinCampaign(campaign.id, [it.stranger.id]), insists: false)
    }
    let unknown = try it.desk.customer("不知道哪里的")
    try it.desk.carryOut(JoinCampaign(campaign.id, [it.leader.id, unknown.id]), insists: false)
    try it.desk.carryOut(JoinCampaign(campaign.id, [it.stranger.id]))
    #expect(try it.standing(campaign).members.count == 3)
    let place: CampaignCustomer = try it.desk.carryOut(JoinCampaign(campaign.id, lookingFor: "someone"))
      .added()
    let other = try it.desk.customer("苏州佳禾") { $0.business.region = "江苏" }
    #expect(throws: Refusal.doubtful([.campaign(.otherMarket("苏州佳禾", theirs: "江苏", market: "山东 食品"))])) {
      try it.desk.carryOut(JoinCampaign(place, found: other.id), insists: false)
    }
  }

  @Test(
    "Influential customers come first: an activity with another is asked about until they are covered or planned for"
  )
  mutating func influentialFirst() throws {
    let campaign = try it.open(with: [it.leader, it.follower])
    let plan = it.activity(campaign, it.follower, for: "2026-12-03")
    let asked = Refusal.doubtful([.campaign(.influentialFirst(["寿光果蔬"]))])
    #expect(throws: asked) { try it.desk.carryOut(plan, insists: false) }
    var late = it.desk
    try late.carryOut(it.activity(campaign, it.leader, for: "2026-12-04"), insists: false)
    #expect(throws: asked) { try late.carryOut(plan, insists: false) }
    var planned = it.desk
    try planned.carryOut(it.activity(campaign, it.leader, for: "2026-12-03"), insists: false)
    try planned.carryOut(plan, insists: false)
    try it.call(it.leader, on: "2026-11-20")
    try it.desk.carryOut(plan, insists: false)
  }

  @Test(
    "An activity is a follow-up that says its campaign, with a customer of it; also where it is put there later"
  )
  mutating func activities() throws {
    let campaign = try it.open(with: [it.leader])
    #expect(throws: Refusal.campaignBarred(.notItsCustomer("安丘酱菜"))) {
      try it.desk.carryOut(it.activity(campaign, it.follower, for: "2026-12-01"))
    }
    var plan = FollowUp(key: .none)
    (plan.customer, plan.due) = (it.follower.id, .on("2026-12-01"))
    let plain: FollowUp = try it.desk.carryOut(PlanFollowUp(plan)).added()
    var marked = plain
    marked.campaign = campaign.id
    #expect(throws: Refusal.campaignBarred(.notItsCustomer("安丘酱菜"))) {
      try it.desk.carryOut(EditRecord(plain, to: marked))
    }
    let activity: FollowUp = try it.desk.carryOut(
      it.activity(campaign, it.leader, for: "2026-11-20"), on: "2026-11-05"
    )
    .added()
    #expect(activity.origin == .campaign)
    #expect(try it.standing(campaign).late.map(\.id) == [activity.id])
    #expect(try it.standing(campaign, on: "2026-11-20").late.isEmpty)
    try it.desk.carryOut(FinishFollowUps([activity.id]))
    #expect(try it.standing(campaign).waiting.isEmpty && it.standing(campaign).activities.count == 1)
  }

  @Test("A quota is of a colleague, not less than nothing, one a day; another one says why")
  mutating func quotas() throws {
    let campaign = try it.open()
    #expect(throws: Refusal.campaignBarred(.quotaBelowNothing)) {
      try it.desk.carryOut(it.quota(campaign, "wang", -1))
    }
    #expect(throws: Refusal.nobody(login: "zhao", known: ["li", "wang"])) {
      try it.desk.carryOut(it.quota(campaign, "zhao", 100))
    }
    #expect(throws: Refusal.dayTooEarly(.quota, field: "Day", since: .on("2026-11-02"))) {
      try it.desk.carryOut(it.quota(campaign, "wang", 100, on: "2026-11-01"))
    }
    let first: Quota = try it.desk.carryOut(it.quota(campaign, "wang", 100)).added()
    #expect(throws: Refusal.campaignBarred(.quotaTwice("wang", .on("2026-11-02")))) {
      try it.desk.carryOut(it.quota(campaign, "wang", 200, "more"))
    }
    try it.desk.carryOut(it.quota(campaign, "li", 0))
    #expect(throws: Refusal.fieldMissing(.quota, field: "Why")) {
      try it.desk.carryOut(it.quota(campaign, "wang", 200, on: "2026-11-10"))
    }
    #expect(throws: Refusal.nothingToDo) {
      try it.desk.carryOut(it.quota(campaign, "wang", 100, on: "2026-11-10", "the same"))
    }
    try it.desk.carryOut(it.quota(campaign, "wang", 200, on: "2026-11-10", "a second plant"))
    var negative = first
    negative.amount.minor = -5
    #expect(throws: Refusal.campaignBarred(.quotaBelowNothing)) {
      try it.desk.carryOut(EditRecord(first, to: negative))
    }
  }

  @Test("A revision says what is otherwise and why, and is kept with what it changed; an end says why")
  mutating func revisions() throws {
    let campaign = try it.open()
    #expect(throws: Refusal.fieldMissing(.campaignRevision, field: "Why")) {
      try it.desk.carryOut(it.revision(campaign, to: "2027-01-31", why: ""))
    }
    try it.desk.carryOut(it.revision(campaign, to: "2027-01-31"))
    let standing = try it.standing(campaign)
    #expect(standing.campaign.to == .on("2027-01-31"))
    #expect(standing.revisions.map(\.what) == ["until 2027-01-31"])
    var early = CampaignRevision(key: .none)
    (early.what, early.why, early.day) = ("segments", "a new look", .on("2026-11-01"))
    #expect(throws: Refusal.dayTooEarly(.campaignRevision, field: "Day", since: .on("2026-11-02"))) {
      try it.desk.carryOut(ReviseCampaign(standing.campaign, to: standing.campaign, early))
    }
    #expect(throws: Refusal.fieldMissing(.campaign, field: "EndReason")) {
      try it.desk.carryOut(EndCampaign(campaign.id, reason: ""))
    }
  }
}
