internal import PinyinNames

/// How a campaign stands on a day: all of it worked out (domain §10).
public struct CampaignStanding: Sendable {
  public let campaign: Campaign
  /// Where the campaign stands in its table.
  public let slot: Int
  public let state: Campaign.State
  /// Its customers that are known: influential ones first, then by name.
  public let members: [CampaignMember]
  /// Those still to be found, as they came into the plan.
  public let toFind: [CampaignCustomer]
  /// Its activities, by the days they stand at.
  public let activities: [FollowUp]
  /// Whoever has a quota or sold something, by login.
  public let sales: [CampaignSales]
  /// What was changed of it, the first change first.
  public let revisions: [CampaignRevision]
  /// The day looked at.
  public let day: Day

  /// How many customers one was in touch with since they came into the plan.
  public var covered: Int { members.count { $0.covered != nil } }
  /// How many there are, those still to be found among them.
  public var all: Int { members.count + toFind.count }
  /// The activities that wait.
  public var waiting: [FollowUp] { activities.filter { $0.waited(on: day) } }
  /// Those of them whose day has gone by.
  public var late: [FollowUp] { waiting.filter { $0.due < day } }
  /// How many customers are understood.
  public var understood: Int { members.count { $0.unknown.isEmpty } }
  /// Whether the whole market is: nobody is left to be found, and nothing to be found out.
  public var isUnderstood: Bool { all > 0 && understood == all }
  /// Whether it should be understood by now, and is not.
  public var isLateToLearn: Bool { !isUnderstood && (campaign.learnBy.map { $0 < day } ?? false) }
}

/// A customer in a campaign.
public struct CampaignMember: Equatable, Sendable {
  public let customer: ID<Customer>
  /// Where the customer stands in its table.
  public let slot: Int
  /// Their place in the plan; nil where the campaign is for them alone.
  public let place: CampaignCustomer?
  public let isInfluential: Bool
  /// The first day since they came into the plan on which one was in touch with them; nil for none yet.
  public let covered: Day?
  /// What one is to know of a market and does not of them, the next to be asked for in front.
  public let unknown: [DossierGap]

  /// Which part of the market they belong to.
  public var segment: String { place?.segment ?? "" }
}

extension DossierGap {
  /// What a market is understood by (S2.4): who decides there, what they make and use, how much of it and what for, and
  /// whose they buy.
  public static let ofMarket: [DossierGap] = [
    .purchasingDecider, .uses, .quantity, .purpose, .competitor, .products,
  ]
}

extension Replay {
  /// How a campaign stands on the day; nil if it was not known by then.
  public func standing(ofCampaign id: ID<Campaign>) -> CampaignStanding? {
    guard let campaign = book.campaigns[id], campaign.made <= day, let slot = book.campaigns.slot(of: id)
    else {
      return nil
    }
    let members = members(of: campaign)
    return CampaignStanding(
      campaign: campaign.known(on: day), slot: slot, state: campaign.state(on: day), members: members,
      toFind: book.places(of: campaign).filter { $0.joined <= day && $0.customer(on: day) == nil },
      activities: activities(of: campaign, members), sales: sales(in: campaign, members),
      revisions: book.revisions(of: campaign).filter { $0.day <= day }, day: day)
  }

  /// Every campaign known by the day: those that run first, then what is over, to come, ended; among them the one that
  /// ends first.
  public func allCampaigns() -> [CampaignStanding] {
    let order: [Campaign.State] = [.running, .over, .planned, .ended]
    func key(_ standing: CampaignStanding) -> (Int, Day, ID<Campaign>) {
      (order.firstIndex(of: standing.state) ?? 0, standing.campaign.last, standing.campaign.id)
    }
    return book.campaigns.all.map(\.id).compactMap { standing(ofCampaign: $0) }.sorted { key($0) < key($1) }
  }

  /// The campaigns the customer at a slot is in, known by the day, not ended by then, each with their place.
  public func campaigns(ofCustomer slot: Int) -> [(campaign: Campaign, place: CampaignCustomer?)] {
    var found: [(campaign: Campaign, place: CampaignCustomer?)] = []
    for child in book.campaignsOf[slot].sorted() {
      if let campaign = book.campaigns[slot: child] { found.append((campaign, nil)) }
    }
    for child in book.campaignPlacesOf[slot].sorted() {
      guard let place = book.campaignCustomers[slot: child], place.joined <= day,
        place.customer(on: day) != nil, let campaign = book.campaigns[place.campaign]
      else { continue }
      found.append((campaign, place))
    }
    return found.filter { $0.campaign.made <= day && $0.campaign.state(on: day) != .ended }
  }

  /// What one is to know of a market and does not know of the customer at a slot.
  public func unknownOfMarket(ofCustomer slot: Int) -> [DossierGap] {
    let missing = book.completeness(ofCustomer: slot, on: day).missing
    return DossierGap.ofMarket.filter(missing.contains)
  }

  private func members(of campaign: Campaign) -> [CampaignMember] {
    let found = book.members(of: campaign, on: day).compactMap { known -> CampaignMember? in
      guard let slot = book.customers.slot(of: known.customer) else { return nil }
      return CampaignMember(
        customer: known.customer, slot: slot, place: known.place,
        isInfluential: book.customers[slot: slot]?.influential ?? false,
        covered: firstReached(slot, since: known.place?.joined ?? campaign.made),
        unknown: unknownOfMarket(ofCustomer: slot))
    }
    let ranks = NameRanks(book.customers, among: found.map(\.slot))
    return found.sorted { one, other in
      (one.isInfluential ? 0 : 1, ranks[one.slot], one.slot) < (
        other.isInfluential ? 0 : 1, ranks[other.slot], other.slot
      )
    }
  }

  /// The first day from a day on on which somebody was in touch with the customer at a slot.
  private func firstReached(_ slot: Int, since: Day) -> Day? {
    var first: Day?
    book.touchesOf.forEach(of: slot) { child in
      book.touches.read(slot: child) { touch in
        guard touch.reached, touch.day >= since, touch.day <= day else { return }
        if first.map({ touch.day < $0 }) ?? true { first = touch.day }
      }
    }
    return first
  }

  private func activities(of campaign: Campaign, _ members: [CampaignMember]) -> [FollowUp] {
    members.flatMap { member in
      book.followUpsOf[member.slot].sorted().compactMap { slot -> FollowUp? in
        guard var plan = book.followUps[slot: slot], plan.campaign == campaign.id, plan.made <= day else {
          return nil
        }
        plan.due = due(of: plan, slot: slot)
        return plan
      }
    }.sorted { ($0.due, $0.id) < ($1.due, $1.id) }
  }
}

extension Campaign {
  /// It as it was known on a day: what ended it later had not.
  fileprivate func known(on day: Day) -> Campaign {
    guard let ended, ended > day else { return self }
    var known = self
    (known.ended, known.endReason) = (nil, "")
    return known
  }
}

extension Book {
  /// The places of a campaign, as they came into the plan.
  public func places(of campaign: Campaign) -> [CampaignCustomer] {
    children(of: campaign, campaignCustomersOf, campaignCustomers)
      .sorted { ($0.joined, $0.id) < ($1.joined, $1.id) }
  }

  /// The customers of a campaign that were known on a day, each once, with their places; its one customer has none.
  func members(of campaign: Campaign, on day: Day) -> [(customer: ID<Customer>, place: CampaignCustomer?)] {
    if let customer = campaign.customer { return [(customer, nil)] }
    var seen: Set<ID<Customer>> = []
    return places(of: campaign).compactMap { place in
      guard place.joined <= day, let customer = place.customer(on: day), seen.insert(customer).inserted else {
        return nil
      }
      return (customer, place)
    }
  }

  /// The quotas of a campaign, as they were set.
  public func quotas(of campaign: Campaign) -> [Quota] {
    children(of: campaign, quotasOf, quotas).sorted { ($0.day, $0.id) < ($1.day, $1.id) }
  }

  /// The quota of one of us that holds in a campaign on a day; nil while none was set.
  public func quota(of login: String, in campaign: Campaign, on day: Day) -> Quota? {
    quotas(of: campaign).last { $0.person == login && $0.day <= day }
  }

  /// What was changed of a campaign, the first change first.
  public func revisions(of campaign: Campaign) -> [CampaignRevision] {
    children(of: campaign, campaignRevisionsOf, campaignRevisions).sorted {
      ($0.day, $0.id) < ($1.day, $1.id)
    }
  }

  private func children<Record: BookRecord>(
    of campaign: Campaign, _ links: Links, _ table: Table<Record>
  ) -> [Record] {
    guard let slot = campaigns.slot(of: campaign.id) else { return [] }
    return links[slot].sorted().compactMap { table[slot: $0] }
  }
}
