/// Why nothing can be done with a campaign as it stands.
public enum CampaignObstacle: Equatable, Sendable {
  /// Somebody ended it on that day.
  case ended(Day)
  /// Its last day has gone by: put it further off, or end it.
  case over(Day)
  /// It is for one customer, and takes no others.
  case ofOneCustomer
  /// An activity is with one of its customers; that one is none of them.
  case notItsCustomer(String)
  /// A quota is not less than nothing.
  case quotaBelowNothing
  /// Somebody had a quota set on that day already.
  case quotaTwice(String, Day)
}

/// What is asked about once before something is done in a campaign (domain §10).
public enum CampaignDoubt: Equatable, Sendable {
  /// A customer is of another market: what is known of theirs, and which it is.
  case otherMarket(String, theirs: String, market: String)
  /// An activity is with another while influential customers are not covered yet, nor planned for by then.
  case influentialFirst([String])
}

// What must hold of a campaign and what belongs to it whoever writes it down, new or corrected.
extension Book {
  /// It is of some market or customer, ends after it begins, and is understood before it ends.
  func check(_ campaign: Campaign) throws(Refusal) {
    guard campaign.customer != nil || !campaign.region.isEmpty || !campaign.industry.isEmpty else {
      throw .fieldMissing(.campaign, field: "Industry")
    }
    guard campaign.to >= campaign.from else {
      throw .dayTooEarly(.campaign, field: "To", since: campaign.from)
    }
    if let learnBy = campaign.learnBy, learnBy > campaign.to {
      throw .dayTooLate(.campaign, field: "LearnBy", until: campaign.to)
    }
  }

  /// A place names somebody, who is in the campaign once, and since it was drawn up.
  func check(_ place: CampaignCustomer) throws(Refusal) {
    let campaign = try require(place.campaign, Campaign.self)
    guard place.customer != nil || !place.name.isEmpty else {
      throw .fieldMissing(.campaignCustomer, field: "Name")
    }
    guard campaign.customer == nil else { throw .campaignBarred(.ofOneCustomer) }
    guard place.joined >= campaign.made else {
      throw .dayTooEarly(.campaignCustomer, field: "Joined", since: campaign.made)
    }
    let twin = places(of: campaign).first { other in
      other.id != place.id && (place.customer.map { other.customer == $0 } ?? false)
    }
    if let twin { throw .alreadySo(.campaignCustomer, key: twin.id.text) }
  }

  /// A quota is of one who works here, not less than nothing, and one a day.
  func check(_ quota: Quota, was: Quota? = nil) throws(Refusal) {
    let campaign = try require(quota.campaign, Campaign.self)
    guard quota.amount.minor >= 0 else { throw .campaignBarred(.quotaBelowNothing) }
    if quota.person != was?.person { try colleague(quota.person) }
    guard quota.day >= campaign.made else {
      throw .dayTooEarly(.quota, field: "Day", since: campaign.made)
    }
    let isTaken = quotas(of: campaign).contains { other in
      other.id != quota.id && other.person == quota.person && other.day == quota.day
    }
    if isTaken { throw .campaignBarred(.quotaTwice(quota.person, quota.day)) }
  }

  /// Nothing was changed of a campaign before it was drawn up.
  func check(_ revision: CampaignRevision) throws(Refusal) {
    let campaign = try require(revision.campaign, Campaign.self)
    guard revision.day >= campaign.made else {
      throw .dayTooEarly(.campaignRevision, field: "Day", since: campaign.made)
    }
  }

  /// An activity is with a customer of its campaign, which goes on; what was one before stays one.
  func checkActivity(_ followUp: FollowUp, was: FollowUp? = nil) throws(Refusal) {
    guard let id = followUp.campaign, id != was?.campaign else { return }
    let campaign = try require(id, Campaign.self)
    try checkGoesOn(campaign, on: followUp.made)
    guard members(of: campaign, on: .endOfTime).contains(where: { $0.customer == followUp.customer }) else {
      throw .campaignBarred(.notItsCustomer(customers[followUp.customer]?.name ?? followUp.customer.text))
    }
  }

  /// Throws where a campaign was ended, or its days were over on a day of writing: it takes nothing new then.
  func checkGoesOn(_ campaign: Campaign, on day: Day) throws(Refusal) {
    if let ended = campaign.ended { throw .campaignBarred(.ended(ended)) }
    if day > campaign.to { throw .campaignBarred(.over(campaign.to)) }
  }

  /// What is asked about before customers come into a campaign: they are of another market, as far as theirs is known.
  func doubts(aboutJoining campaign: Campaign, _ customers: [ID<Customer>]) -> [Doubt] {
    customers.compactMap { id in
      guard let customer = self.customers[id], let theirs = campaign.otherMarket(of: customer) else {
        return nil
      }
      return .campaign(.otherMarket(customer.name, theirs: theirs, market: campaign.market))
    }
  }

  /// What is asked about before an activity is planned: influential customers come first (S2.4), those that are covered,
  /// or planned for by that day, aside.
  func doubts(aboutActivity followUp: FollowUp, on day: Day) -> [Doubt] {
    guard let campaign = followUp.campaign.flatMap({ campaigns[$0] }),
      !(customers[followUp.customer]?.influential ?? false),
      let standing = Replay(self, asOf: day).standing(ofCampaign: campaign.id)
    else { return [] }
    let waiting = standing.members.filter { member in
      member.isInfluential && member.covered == nil
        && !standing.waiting.contains { $0.customer == member.customer && $0.due <= followUp.due }
    }
    guard !waiting.isEmpty else { return [] }
    return [.campaign(.influentialFirst(waiting.map { customers[$0.customer]?.name ?? $0.customer.text }))]
  }
}

extension Book {
  /// The customers of a campaign's market that are to be seen in lists, as far as theirs is known.
  public func customers(ofMarket campaign: Campaign) -> [ID<Customer>] {
    customers.all.filter { $0.isActive && campaign.isMarket(of: $0) }.map(\.id)
  }
}

extension Campaign {
  /// Its market in words: region and trade.
  public var market: String { [region, industry].filter { !$0.isEmpty }.joined(separator: " ") }

  /// Whether a customer is of its market, as far as both are known: its region and its trade, or more of them.
  public func isMarket(of customer: Customer) -> Bool {
    guard !market.isEmpty else { return false }
    let theirs = customer.business
    return theirs.region.says(region) && theirs.industry.says(industry)
  }

  /// What is known of a customer's market that is not this one's; nil where nothing is.
  fileprivate func otherMarket(of customer: Customer) -> String? {
    let theirs = customer.business
    let others = [(theirs.region, region), (theirs.industry, industry)].filter { told, wanted in
      !told.isEmpty && !told.says(wanted)
    }
    return others.isEmpty ? nil : others.map(\.0).joined(separator: " ")
  }
}

extension String {
  /// Whether it has that in it, capitals or not; nothing is in all.
  fileprivate func says(_ part: String) -> Bool {
    part.isEmpty || lowercased().contains(part.lowercased())
  }
}
