/// That a campaign was changed: what of it, and why (domain §10).
public struct CampaignRevision: Removable {
  public var id: ID<CampaignRevision>
  /// Which campaign.
  public var campaign = ID<Campaign>.none
  /// The day it was changed.
  public var day = Day(number: 0)
  /// What is otherwise now.
  public var what = ""
  public var why = ""
  /// Login of who changed it.
  public var by = ""

  public static let noun = Noun.campaignRevision
  public static let tableName = "campaignrevisions"
  public static let meaning = "what was changed of campaigns, and why"
  public static var table: WritableKeyPath<Book, Table<CampaignRevision>> { \.campaignRevisions }
  public var key: ID<CampaignRevision> { id }
  public init(key: ID<CampaignRevision>) { id = key }

  public static let fields: FieldList<CampaignRevision> = [
    .key(get: { $0.id }, set: { $0.id = $1 }),
    .belongs(
      "Campaign", "which campaign", through: \.campaignRevisionsOf, get: { $0.campaign },
      set: { $0.campaign = $1 }),
    .day("Day", "the day it was changed", get: { $0.day }, set: { $0.day = $1 }).known,
    .text("What", "what is otherwise now", .mandatory, get: { $0.what }, set: { $0.what = $1 }),
    .text("Why", "why", .mandatory, get: { $0.why }, set: { $0.why = $1 }),
    .person("By", "login of who changed it", get: { $0.by }, set: { $0.by = $1 }).workedOut,
  ]
}
