/// So much counted earns so much (S4: 档位). The tiers that hold are those of the last adjustment, or, without one, those
/// the agreement was made with.
public struct RebateTier: BookRecord {
  public var id: ID<RebateTier>
  /// Of which agreement.
  public var rebate = ID<Rebate>.none
  /// The adjustment that put it in place of those before; nil for one of the first.
  public var adjustment: ID<RebateStep>?
  /// How much is to be counted; exactly as much reaches it.
  public var threshold = Money.zero(.unread)
  /// Hundredths of a per cent of what counts, 1 to 10,000; nil where a sum was agreed.
  public var rate: Int?
  /// The sum it earns; nil where a rate was agreed.
  public var reward: Money?

  public static let noun = Noun.rebateTier
  public static let tableName = "rebatetiers"
  public static let meaning = "what rebates are earned by: so much counted, so much back"
  public static var table: WritableKeyPath<Book, Table<RebateTier>> { \.rebateTiers }
  public var key: ID<RebateTier> { id }
  public init(key: ID<RebateTier>) { id = key }

  /// Hundredths of a per cent a rate can be.
  public static let rates = 1...10_000

  public static let fields: FieldList<RebateTier> = [
    .key(get: { $0.id }, set: { $0.id = $1 }),
    .belongs(
      "Rebate", "of which agreement", through: \.rebateTiersOf, get: { $0.rebate }, set: { $0.rebate = $1 }),
    .mayBelong(
      "Adjustment", "the adjustment it came with", through: \.rebateTiersBy, get: { $0.adjustment },
      set: { $0.adjustment = $1 }
    ).workedOut,
    .money("Threshold", "how much is to be counted", get: { $0.threshold }, set: { $0.threshold = $1 }),
    .optional(
      "Rate", .text, "per cent of what counts that it earns: 1.5",
      parse: { value throws(FieldError) in
        guard let rate = try value.decimal().units(digits: 2) else { throw .notANumber(value.text) }
        return try RebateTier.checked(Int(rate), as: value.text)
      }, print: RebateTier.percent, get: { $0.rate }, set: { $0.rate = $1 }),
    .optionalMoney(
      "Reward", "or the sum it earns", currency: "RewardCurrency", get: { $0.reward },
      set: { $0.reward = $1 }),
  ]

  /// A rate that can be one; throws where it cannot.
  static func checked(_ rate: Int, as text: String) throws(FieldError) -> Int {
    if rate < rates.lowerBound { throw .tooSmall(text, least: 0) }
    if rate > rates.upperBound { throw .tooLarge(text, most: rates.upperBound / 100) }
    return rate
  }

  /// A rate as people write it, in per cent: `1.5`, `2`.
  public static func percent(_ rate: Int) -> String {
    var text = Decimal(Int64(rate)).text(digits: 2)
    while text.hasSuffix("0") { text.removeLast() }
    if text.hasSuffix(".") { text.removeLast() }
    return text
  }
}

extension [RebateTier] {
  /// The lowest first.
  var ascending: [RebateTier] {
    sorted { ($0.threshold.minor, $0.id) < ($1.threshold.minor, $1.id) }
  }
}
