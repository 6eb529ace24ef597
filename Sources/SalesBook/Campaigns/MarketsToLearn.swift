/// Customers of a campaign of whom something is unknown that a market is understood by, as the day for that comes near
/// (domain §10). Who was reached within a week was asked just now.
struct MarketsToLearn: RoundSource {
  /// Days after a touch in which they are not asked again.
  private static let asking = 7

  func reasons(_ sight: RoundSight) -> [any RoundReason] {
    let (book, day, slot) = (sight.book, sight.day, sight.slot)
    guard !book.campaignPlacesOf.isEmpty(of: slot) || !book.campaignsOf.isEmpty(of: slot),
      sight.standing.lastReached.map({ day - $0 >= MarketsToLearn.asking }) ?? true,
      sight.customer.isActive(on: day)
    else { return [] }
    let lead = sight.replay.rules.policy.learnLead
    let near = sight.replay.campaigns(ofCustomer: slot).compactMap { campaign, place -> (Campaign, Day)? in
      guard let learnBy = campaign.learnBy, day >= learnBy - lead, day <= campaign.to else { return nil }
      return (campaign, max(learnBy - lead, place?.joined ?? campaign.made))
    }.min { $0.1 < $1.1 }
    guard let (campaign, since) = near else { return [] }
    let unknown = sight.replay.unknownOfMarket(ofCustomer: slot)
    return unknown.isEmpty ? [] : [MarketToLearn(campaign: campaign, unknown: unknown, day: since)]
  }
}

extension RoundReasonKind {
  /// A market is soon to be understood, and something of this customer is unknown.
  public static let learnMarket = RoundReasonKind("learn-market")
}

/// Something is unknown of a customer whose market is soon to be understood.
public struct MarketToLearn: RoundReason {
  public let campaign: Campaign
  /// What is unknown, the next to be asked for in front; never empty.
  public let unknown: [DossierGap]
  /// The day since which it is asked for.
  public let day: Day

  public var kind: RoundReasonKind { .learnMarket }
  public var roundClass: Int { 6 }
  public var isSelling: Bool { true }
  public var origin: FollowUp.Origin { .campaign }
}

/// What to say to learn about a market (S2.4): of them, not of us.
public enum CampaignLine: String, CaseIterable, RoundLine {
  case learn = "learn-market"

  public var ridesAlong: Bool { true }
}
