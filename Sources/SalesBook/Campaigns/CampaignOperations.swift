/// Draws up a campaign, with the customers it is to begin with.
public struct OpenCampaign: Operation {
  public static let keyword = JournalWord.deed(.openCampaign)
  /// The campaign; key and day made are filled in, and whose it is where that is empty.
  public var campaign: Campaign
  /// The customers of its market it begins with; none for one of a single customer.
  public var customers: [ID<Customer>]

  /// That campaign, with those customers.
  public init(_ campaign: Campaign, with customers: [ID<Customer>] = []) {
    (self.campaign, self.customers) = (campaign, customers)
  }

  public func plan(on book: Book, as author: Author, drawing ids: inout FreshIDs) throws(Refusal) -> Plan {
    guard !campaign.name.isEmpty else { throw .fieldMissing(.campaign, field: "Name") }
    if let customer = campaign.customer { _ = try book.require(customer, Customer.self) }
    var campaign = campaign
    (campaign.id, campaign.made) = (book.freshID(Campaign.self, drawing: &ids), author.day)
    if campaign.by.isEmpty { campaign.by = author.login }
    try book.check(campaign)
    var plan = Plan(did: "Drew up the campaign '\(campaign.name)'", [.add(campaign)])
    guard !customers.isEmpty else { return plan }
    var then = book
    then.put(campaign)
    plan.add(try JoinCampaign(campaign.id, customers).plan(on: then, as: author, drawing: &ids))
    return plan
  }
}

/// Puts customers into a campaign; or somebody still to be found, or whoever was looked for and is found.
public struct JoinCampaign: Operation {
  public static let keyword = JournalWord.deed(.joinCampaign)
  /// Which campaign.
  public var campaign: ID<Campaign>
  /// Which customers.
  public var customers: [ID<Customer>]
  /// Who is looked for, where no customers are given.
  public var name = ""
  /// Which part of the market they belong to.
  public var segment = ""
  /// The place of whom was looked for, and is one of those customers.
  public var place: ID<CampaignCustomer>?

  /// Those customers.
  public init(_ campaign: ID<Campaign>, _ customers: [ID<Customer>], segment: String = "") {
    (self.campaign, self.customers, self.segment) = (campaign, customers, segment)
  }

  /// Somebody still to be found.
  public init(_ campaign: ID<Campaign>, lookingFor name: String, segment: String = "") {
    (self.campaign, customers, self.name, self.segment) = (campaign, [], name, segment)
  }

  /// The customer who turned out to be whom was looked for.
  public init(_ place: CampaignCustomer, found customer: ID<Customer>) {
    (campaign, customers, self.place) = (place.campaign, [customer], place.id)
  }

  public func plan(on book: Book, as author: Author, drawing ids: inout FreshIDs) throws(Refusal) -> Plan {
    let campaign = try book.require(campaign, Campaign.self)
    try book.checkGoesOn(campaign, on: author.day)
    let doubts = book.doubts(aboutJoining: campaign, customers)
    if let place, let customer = customers.first {
      var plan = try finding(customer, at: place, on: book, as: author)
      plan.doubts = doubts
      return plan
    }
    var places: [CampaignCustomer] = []
    for customer in customers.isEmpty ? [nil] : customers.map(Optional.some) {
      if let customer { _ = try book.require(customer, Customer.self) }
      var place = CampaignCustomer(key: book.freshID(CampaignCustomer.self, drawing: &ids))
      (place.campaign, place.customer, place.segment) = (campaign.id, customer, segment)
      (place.joined, place.by) = (author.day, author.login)
      if customer == nil { place.name = name }
      try book.check(place)
      places.append(place)
    }
    let who = customers.first.flatMap { book.customers[$0]?.name } ?? name
    let more = places.count > 1 ? ", and \(places.count - 1) more" : ""
    return Plan(
      did: "Put \(who) into the campaign '\(campaign.name)'\(more)", places.map { .add($0) }, doubting: doubts
    )
  }

  /// Whom was looked for is that customer.
  private func finding(
    _ customer: ID<Customer>, at place: ID<CampaignCustomer>, on book: Book, as author: Author
  ) throws(Refusal) -> Plan {
    let seen = try book.require(place, CampaignCustomer.self)
    guard seen.customer == nil else { throw .alreadySo(.campaignCustomer, key: seen.id.text) }
    let found = try book.require(customer, Customer.self)
    var filled = seen
    (filled.customer, filled.found) = (customer, author.day)
    try book.check(filled)
    return Plan(did: "Found \(seen.name): \(found.name)", [.change(seen, to: filled)])
  }
}

/// Sets how much one of us is to sell in a campaign, or sets it anew, with why.
public struct SetQuota: Operation {
  public static let keyword = JournalWord.deed(.setQuota)
  /// The quota; its key is filled in, and who set it.
  public var quota: Quota

  /// That quota.
  public init(_ quota: Quota) { self.quota = quota }

  public func plan(on book: Book, as author: Author, drawing ids: inout FreshIDs) throws(Refusal) -> Plan {
    let campaign = try book.require(quota.campaign, Campaign.self)
    try book.checkGoesOn(campaign, on: author.day)
    var quota = quota
    quota.id = book.freshID(Quota.self, drawing: &ids)
    if quota.by.isEmpty { quota.by = author.login }
    try book.check(quota)
    if let before = book.quota(of: quota.person, in: campaign, on: quota.day) {
      guard before.amount != quota.amount else { throw .nothingToDo }
      guard !quota.why.isEmpty else { throw .fieldMissing(.quota, field: "Why") }
    }
    let amount = "\(quota.amount.decimal) \(quota.amount.currency.letters)"
    return Plan(did: "\(quota.person) is to sell \(amount) in '\(campaign.name)'", [.add(quota)])
  }
}

/// Changes a campaign on purpose: what is otherwise, and why, is kept with it.
public struct ReviseCampaign: Operation {
  public static let keyword = JournalWord.deed(.reviseCampaign)
  /// The campaign as the person saw it.
  public var seen: Campaign
  /// The campaign as they want it; it may be as it was, where what is otherwise is no field of it.
  public var wanted: Campaign
  /// What is otherwise now, and why; campaign, key and who are filled in.
  public var revision: CampaignRevision

  /// From what was seen to what is wanted, for that reason.
  public init(_ seen: Campaign, to wanted: Campaign, _ revision: CampaignRevision) {
    (self.seen, self.wanted, self.revision) = (seen, wanted, revision)
  }

  public func plan(on book: Book, as author: Author, drawing ids: inout FreshIDs) throws(Refusal) -> Plan {
    let now = try book.require(seen.id, Campaign.self)
    if let ended = now.ended { throw .campaignBarred(.ended(ended)) }
    var revision = revision
    revision.id = book.freshID(CampaignRevision.self, drawing: &ids)
    revision.campaign = now.id
    if revision.by.isEmpty { revision.by = author.login }
    if let missing = revision.missingFields.first { throw .fieldMissing(.campaignRevision, field: missing) }
    try book.check(revision)
    var plan = Plan(did: "Revised the campaign '\(now.name)': \(revision.what)", [])
    if seen != wanted { plan.add(try EditRecord(seen, to: wanted).plan(on: book, as: author, drawing: &ids)) }
    plan.changes.append(.add(revision))
    return plan
  }
}

/// Ends a campaign, with what came of it. What is planned with its customers stays planned: they expect it.
public struct EndCampaign: Operation {
  public static let keyword = JournalWord.deed(.endCampaign)
  /// Which campaign.
  public var campaign: ID<Campaign>
  /// Why, or what came of it.
  public var reason: String

  /// That campaign, for that reason.
  public init(_ campaign: ID<Campaign>, reason: String) { (self.campaign, self.reason) = (campaign, reason) }

  public func plan(on book: Book, as author: Author, drawing ids: inout FreshIDs) throws(Refusal) -> Plan {
    let going = try book.require(campaign, Campaign.self)
    if let ended = going.ended { throw .campaignBarred(.ended(ended)) }
    guard !reason.isEmpty else { throw .fieldMissing(.campaign, field: "EndReason") }
    var ended = going
    (ended.ended, ended.endReason) = (author.day, reason)
    return Plan(did: "Ended the campaign '\(going.name)'", [.change(going, to: ended)])
  }
}
