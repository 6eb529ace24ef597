/// How much one of us is to sell in a campaign (domain §10), from the day it was set: a revision is one more, with why.
public struct Quota: Removable {
  public var id: ID<Quota>
  /// Of which campaign.
  public var campaign = ID<Campaign>.none
  /// Login of whose it is.
  public var person = ""
  /// How much is to be sold in the days of the campaign; 0 takes it from them.
  public var amount = Money.zero(.unread)
  /// The day it was set; the latest holds.
  public var day = Day(number: 0)
  /// Why it is another than before.
  public var why = ""
  /// Login of who set it.
  public var by = ""

  public static let noun = Noun.quota
  public static let tableName = "quotas"
  public static let meaning = "how much each of us is to sell in a campaign, each time it was set"
  public static var table: WritableKeyPath<Book, Table<Quota>> { \.quotas }
  public var key: ID<Quota> { id }
  public init(key: ID<Quota>) { id = key }

  public static let fields: FieldList<Quota> = [
    .key(get: { $0.id }, set: { $0.id = $1 }),
    .belongs(
      "Campaign", "of which campaign", through: \.quotasOf, get: { $0.campaign }, set: { $0.campaign = $1 }),
    .person("Person", "login of whose it is", .mandatory, get: { $0.person }, set: { $0.person = $1 }),
    .money("Amount", "how much is to be sold", get: { $0.amount }, set: { $0.amount = $1 }),
    .day("Day", "the day it was set", get: { $0.day }, set: { $0.day = $1 }).known,
    .text("Why", "why it is another than before", get: { $0.why }, set: { $0.why = $1 }),
    .person("By", "login of who set it", get: { $0.by }, set: { $0.by = $1 }).workedOut,
  ]
}
