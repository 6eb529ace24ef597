/// A place in a campaign: a customer it is about, or one that is still to be found there (domain §10). Whether they are
/// covered follows from the touches since.
public struct CampaignCustomer: Removable {
  public var id: ID<CampaignCustomer>
  /// Of which campaign.
  public var campaign = ID<Campaign>.none
  /// Which customer; nil while they are still to be found.
  public var customer: ID<Customer>?
  /// Whom one looks for, where the book has no such customer yet; stays once they are found.
  public var name = ""
  /// Which part of the market they belong to.
  public var segment = ""
  /// The day they came into the plan.
  public var joined = Day(number: 0)
  /// The day whoever was looked for was found; nil where nobody was looked for, or still is.
  public var found: Day?
  /// Login of who wrote it down.
  public var by = ""

  /// The customer as far as they were known on a day.
  public func customer(on day: Day) -> ID<Customer>? { found.map { $0 <= day } ?? true ? customer : nil }

  public static let noun = Noun.campaignCustomer
  public static let tableName = "campaigncustomers"
  public static let meaning = "customers of a campaign, and those still to be found"
  public static var table: WritableKeyPath<Book, Table<CampaignCustomer>> { \.campaignCustomers }
  public var key: ID<CampaignCustomer> { id }
  public init(key: ID<CampaignCustomer>) { id = key }

  public static let fields: FieldList<CampaignCustomer> = [
    .key(get: { $0.id }, set: { $0.id = $1 }),
    .belongs(
      "Campaign", "of which campaign", through: \.campaignCustomersOf, get: { $0.campaign },
      set: { $0.campaign = $1 }),
    .mayBelong(
      "Customer", "which customer, once they are found", through: \.campaignPlacesOf,
      get: { $0.customer }, set: { $0.customer = $1 }),
    .text("Name", "whom one looks for", get: { $0.name }, set: { $0.name = $1 }),
    .text(
      "Segment", "which part of the market they belong to", get: { $0.segment }, set: { $0.segment = $1 }),
    .day("Joined", "the day they came into the plan", get: { $0.joined }, set: { $0.joined = $1 }).known,
    .optionalDay(
      "Found", "the day whoever was looked for was found", get: { $0.found }, set: { $0.found = $1 }
    )
    .later(with: "Customer").workedOut,
    .person("By", "login of who wrote it down", get: { $0.by }, set: { $0.by = $1 }).workedOut,
  ]
}
