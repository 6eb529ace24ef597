/// What one of us is to sell in a campaign, and has sold (domain §10).
public struct CampaignSales: Equatable, Sendable {
  /// Login of whose it is.
  public let person: String
  /// What holds for them; nil where they have none.
  public let quota: Quota?
  /// What they sold of it, by currency; what is of another than the quota counts for nothing there.
  public let sold: [Money]

  /// Somebody who has that quota, if one, and sold that.
  public init(person: String, quota: Quota?, sold: [Money]) {
    (self.person, self.quota, self.sold) = (person, quota, sold)
  }

  /// What they sold of the quota's currency; nothing without a quota.
  public var towards: Money? {
    quota.map { quota in
      sold.first { $0.currency == quota.amount.currency } ?? .zero(quota.amount.currency)
    }
  }

  /// What they sold of other currencies.
  public var besides: [Money] { sold.filter { $0.currency != quota?.amount.currency } }

  /// How much of the quota is sold, in per cent; 0 of one of nothing, nil without one.
  public var percent: Int? {
    guard let quota, let towards else { return nil }
    return quota.amount.minor > 0 ? Int(max(0, towards.minor) * 100 / quota.amount.minor) : 0
  }
}

/// What is taken for sold in campaigns.
public enum SalesBasis: String, Sendable {
  /// Deals that were signed.
  case deals
  /// Invoices less credit notes, in a book that keeps no deals.
  case invoices
}

/// How much work a campaign still is for one of us, beside what their customers ask of them anyway.
public struct CampaignLoad: Equatable, Sendable {
  /// Login of whose it is; empty for nobody's.
  public let person: String
  /// How many of their customers in it are not covered yet.
  public let uncovered: Int
  /// Calls on each day that is worked to cover them by its last day, in tenths; all on one day where it is over.
  public let tenths: Int
  /// Calls on each day that is worked which the figures of the cadence make, in tenths.
  public let usual: Int
}

extension Replay {
  /// What is taken for sold: signed deals, where any were kept by the day, else invoices.
  public var salesBasis: SalesBasis {
    let keepsDeals = book.deals.slots.contains { book.deals.read(slot: $0) { $0.day <= day } ?? false }
    return keepsDeals ? .deals : .invoices
  }

  /// Whoever has a quota in a campaign or sold in its market within its days, by login.
  func sales(in campaign: Campaign, _ members: [CampaignMember]) -> [CampaignSales] {
    let quotas = book.quotas(of: campaign).filter { $0.day <= day }
    let slots = market(of: campaign, members)
    let days = campaign.from...max(campaign.from, min(campaign.last, day))
    var sold: [String: [Money]] = [:]
    switch salesBasis {
    case .deals: addDeals(of: slots, days, &sold)
    case .invoices: addInvoices(of: slots, days, &sold)
    }
    return Set(quotas.map(\.person)).union(sold.keys).sorted().map { person in
      CampaignSales(
        person: person, quota: quotas.last { $0.person == person }, sold: sold[person] ?? [])
    }
  }

  /// How much work is left for each of us to cover its customers by the last day of a campaign.
  public func load(of standing: CampaignStanding) -> [CampaignLoad] {
    let usual = callsADay()
    let last = standing.campaign.to
    let worked = day > last ? 0 : (0...(last - day)).count { rules.workingDays.contains(day + $0) }
    let owners = standing.members.filter { $0.covered == nil }.map { member in
      book.customers[slot: member.slot].map { book.owner(of: $0, asOf: day) } ?? ""
    }
    return Dictionary(grouping: owners) { $0 }.sorted { $0.key < $1.key }.map { person, theirs in
      CampaignLoad(
        person: person, uncovered: theirs.count,
        tenths: (theirs.count * 10 + max(1, worked) - 1) / max(1, worked),
        usual: usual.first { $0.owner == person }?.tenths ?? 0)
    }
  }

  /// The slots of the customers of its market: those in the plan, and others of its region and trade.
  private func market(of campaign: Campaign, _ members: [CampaignMember]) -> [Int] {
    let inPlan = Set(members.map(\.slot))
    guard campaign.customer == nil else { return inPlan.sorted() }
    return book.customers.slots.filter { slot in
      inPlan.contains(slot) || (book.customers[slot: slot].map { campaign.isMarket(of: $0) } ?? false)
    }
  }

  /// Deals signed within some days, by whose they are; one nobody said the sum of counts for nothing.
  private func addDeals(of slots: [Int], _ days: ClosedRange<Day>, _ sold: inout [String: [Money]]) {
    for standing in slots.flatMap({ deals(ofCustomer: $0) }) {
      guard let signed = standing.signed, days.contains(signed), let amount = standing.deal.amount else {
        continue
      }
      sold[standing.deal.by, default: []].add(amount)
    }
  }

  /// What was invoiced within some days, less credit notes, by whose the customer is.
  private func addInvoices(of slots: [Int], _ days: ClosedRange<Day>, _ sold: inout [String: [Money]]) {
    for slot in slots {
      let owner = book.customers[slot: slot].map { book.owner(of: $0, asOf: day) } ?? ""
      for child in book.invoicesOf[slot] {
        guard let invoice = book.invoices[slot: child], days.contains(invoice.issued) else { continue }
        sold[owner, default: []].add(invoice.amount)
      }
    }
  }
}
