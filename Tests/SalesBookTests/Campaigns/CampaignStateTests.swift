import Testing

@testable import SalesBook

@Suite("What can be done with a campaign, by how it stands")
struct CampaignStateTests {
  /// Everything that can be done with one.
  enum Action: CaseIterable {
    case join, look, setQuota, plan, revise, end
  }

  private static let over = CampaignObstacle.over(.on("2026-12-31"))
  private static let ended = CampaignObstacle.ended(.on("2026-11-20"))

  /// What stands in the way of what is done, by how a campaign stands; nothing where no obstacle is named.
  static let table: [(Campaign.State, Action, CampaignObstacle?)] = [
    (.planned, .join, nil), (.planned, .look, nil), (.planned, .setQuota, nil), (.planned, .plan, nil),
    (.planned, .revise, nil), (.planned, .end, nil),
    (.running, .join, nil), (.running, .look, nil), (.running, .setQuota, nil), (.running, .plan, nil),
    (.running, .revise, nil), (.running, .end, nil),
    (.over, .join, over), (.over, .look, over), (.over, .setQuota, over), (.over, .plan, over),
    (.over, .revise, nil), (.over, .end, nil),
    (.ended, .join, ended), (.ended, .look, ended), (.ended, .setQuota, ended), (.ended, .plan, ended),
    (.ended, .revise, ended), (.ended, .end, ended),
  ]

  @Test("Every action stands once beside every state")
  func exhaustive() {
    for state in Campaign.State.allCases {
      for action in Action.allCases {
        #expect(Self.table.count { $0.0 == state && $0.1 == action } == 1, "\(state) \(action)")
      }
    }
  }

  @Test("It is carried out or refused with the reason, as the table says", arguments: table)
  func actions(state: Campaign.State, action: Action, obstacle: CampaignObstacle?) throws {
    var it = try CampaignDesk()
    let campaign = try it.open(with: [it.leader], on: "2026-10-20")
    let day = ["2026-10-21", "2026-11-23", "2027-01-04", "2026-11-23"][
      Campaign.State.allCases.firstIndex(of: state) ?? 0]
    if state == .ended { try it.desk.carryOut(EndCampaign(campaign.id, reason: "merged"), on: "2026-11-20") }
    #expect(try it.standing(campaign, on: day).state == state)
    let operation: any SalesBook.Operation =
      switch action {
      case .join: JoinCampaign(campaign.id, [it.follower.id])
      case .look: JoinCampaign(campaign.id, lookingFor: "a packer in Qingdao")
      case .setQuota: it.quota(campaign, "wang", 100, on: day)
      case .plan: it.activity(campaign, it.leader, for: "2027-01-08")
      case .revise: it.revision(campaign, to: "2027-03-31")
      case .end: EndCampaign(campaign.id, reason: "sold out")
      }
    if let obstacle {
      #expect(throws: Refusal.campaignBarred(obstacle)) { try it.desk.carryOut(operation, on: day) }
    } else {
      #expect(try !it.desk.carryOut(operation, on: day).changes.isEmpty)
    }
  }

  @Test("It stands by its days and by the day it was ended, as of every day")
  mutating func states() throws {
    var it = try CampaignDesk()
    let campaign = try it.open(on: "2026-10-20")
    try it.desk.carryOut(EndCampaign(campaign.id, reason: "merged"), on: "2026-12-10")
    func state(_ day: String) throws -> Campaign.State { try it.standing(campaign, on: day).state }
    #expect(try state("2026-10-31") == .planned && state("2026-11-01") == .running)
    #expect(try state("2026-12-09") == .running && state("2026-12-10") == .ended)
    #expect(try it.standing(campaign, on: "2026-12-09").campaign.endReason == "")
    #expect(Replay(it.desk.book, asOf: .on("2026-10-19")).standing(ofCampaign: campaign.id) == nil)
    let other = try it.open(on: "2026-10-20")
    #expect(try it.standing(other, on: "2026-12-31").state == .running)
    #expect(try it.standing(other, on: "2027-01-01").state == .over)
  }
}
