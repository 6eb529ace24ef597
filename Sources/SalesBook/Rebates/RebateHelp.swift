/// Help that is to bring them to their tier, within measure (S4): it has its point and its limit, they are told
/// beforehand that it is assistance only, and we are bound to it as to anything else we say.
public struct RebateHelp: Removable {
  public var id: ID<RebateHelp>
  /// With which agreement.
  public var rebate = ID<Rebate>.none
  /// The day it was declared.
  public var day = Day(number: 0)
  /// What we do, at the point where it helps.
  public var what = ""
  /// How far it goes, and no further.
  public var limit = ""
  /// Whether they were told beforehand that it is assistance only: reaching the condition stays theirs.
  public var declared = false
  /// What we said we will do.
  public var commitment: ID<Commitment>?
  /// What came of it.
  public var result = ""
  /// The day that was known.
  public var ended: Day?
  /// Login of who declared it.
  public var by = ""

  public static let noun = Noun.rebateHelp
  public static let tableName = "rebatehelps"
  public static let meaning = "help we gave customers with their rebates, its limit and result"
  public static var table: WritableKeyPath<Book, Table<RebateHelp>> { \.rebateHelps }
  public var key: ID<RebateHelp> { id }
  public init(key: ID<RebateHelp>) { id = key }

  public static let fields: FieldList<RebateHelp> = [
    .key(get: { $0.id }, set: { $0.id = $1 }),
    .belongs(
      "Rebate", "with which agreement", through: \.rebateHelpsOf, get: { $0.rebate },
      set: { $0.rebate = $1 }),
    .day("Day", "the day it was declared", get: { $0.day }, set: { $0.day = $1 }).known,
    .text("What", "what we do", .mandatory, get: { $0.what }, set: { $0.what = $1 }),
    .text("Limit", "how far it goes", .mandatory, get: { $0.limit }, set: { $0.limit = $1 }),
    .flag(
      "Declared", "they were told beforehand that it is assistance only", get: { $0.declared },
      set: { $0.declared = $1 }),
    .mention("Commitment", "what we said we will do", get: { $0.commitment }, set: { $0.commitment = $1 })
      .workedOut,
    .text("Result", "what came of it", get: { $0.result }, set: { $0.result = $1 }),
    .optionalDay("Ended", "the day that was known", get: { $0.ended }, set: { $0.ended = $1 }).later(
      with: "Result"),
    .person("By", "login of who declared it", get: { $0.by }, set: { $0.by = $1 }).workedOut,
  ]
}
