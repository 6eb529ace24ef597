import Testing

@testable import SalesBook

@Suite("A market that is soon to be understood, in the round")
struct MarketToLearnTests {
  private var it: CampaignDesk

  init() throws { it = try CampaignDesk() }

  private func asked(_ customer: Customer, on day: String) -> [MarketToLearn] {
    let replay = Replay(it.desk.book, asOf: .on(day))
    guard let slot = it.desk.book.customers.slot(of: customer.id) else { return [] }
    return replay.roundReasons(ofCustomer: slot, replay.standing(ofCustomer: slot, []), nil).compactMap {
      $0 as? MarketToLearn
    }
  }

  @Test(
    "From two weeks before the day on its customers are asked what is unknown, until the campaign is over")
  mutating func near() throws {
    _ = try it.open(with: [it.leader]) { $0.learnBy = .on("2026-12-10") }
    #expect(asked(it.leader, on: "2026-11-25").isEmpty)
    let reason = try #require(asked(it.leader, on: "2026-11-26").first)
    #expect(reason.day == .on("2026-11-26") && reason.unknown == DossierGap.ofMarket)
    #expect(reason.roundClass == 6 && reason.canBeCut)
    #expect(asked(it.leader, on: "2026-12-31").count == 1 && asked(it.leader, on: "2027-01-01").isEmpty)
    #expect(asked(it.follower, on: "2026-11-26").isEmpty, "who is in no campaign")
  }

  @Test("How many days before is a setting")
  mutating func lead() throws {
    _ = try it.open(with: [it.leader]) { $0.learnBy = .on("2026-12-10") }
    var setting = Setting(key: "LearnLead")
    setting.value = "3"
    try it.desk.carryOut(AddRecord(setting))
    #expect(asked(it.leader, on: "2026-12-06").isEmpty && asked(it.leader, on: "2026-12-07").count == 1)
  }

  @Test("Who was reached within a week is not asked again; who knows enough is not asked at all")
  mutating func reached() throws {
    _ = try it.open(with: [it.leader]) { $0.learnBy = .on("2026-11-30") }
    try it.call(it.leader, on: "2026-11-18")
    #expect(asked(it.leader, on: "2026-11-24").isEmpty && asked(it.leader, on: "2026-11-25").count == 1)
    try it.call(it.leader, on: "2026-11-25", reached: false)
    #expect(asked(it.leader, on: "2026-11-25").count == 1, "nobody was reached")
  }

  @Test("A campaign that was ended, or says no day, asks nobody; one of a single customer asks that one")
  mutating func others() throws {
    let campaign = try it.open(with: [it.leader]) { $0.learnBy = .on("2026-11-30") }
    try it.desk.carryOut(EndCampaign(campaign.id, reason: "merged"), on: "2026-11-24")
    #expect(asked(it.leader, on: "2026-11-23").count == 1 && asked(it.leader, on: "2026-11-24").isEmpty)
    _ = try it.open(with: [it.follower])
    #expect(asked(it.follower, on: "2026-12-20").isEmpty)
    let stranger = it.stranger
    _ = try it.open { ($0.customer, $0.learnBy) = (stranger.id, .on("2026-11-30")) }
    #expect(asked(it.stranger, on: "2026-11-23").count == 1)
  }
}
