/// A customer of somebody's round: its place in the order that stays while the round is worked, and whether it was put
/// behind the others.
public struct RoundItem: BookRecord {
  public var id: ID<RoundItem>
  /// Of which round.
  public var round = ID<Round>.none
  /// Whose turn it is. A mark, no link: to have been in a round stands in no undo's way.
  public var customer = ID<Customer>.none
  /// Its place in the order, from 1.
  public var place = 1
  /// Whether it was to be done that day.
  public var must = false
  /// When it was put behind the others; it comes once more after them.
  public var skipped: TimeOfDay?
  /// When it was passed over for good.
  public var skippedAgain: TimeOfDay?
  /// Keys of what was done about the customer on the day before it came into the round: marks, no links.
  public var already: [String] = []

  public static let noun = Noun.roundItem
  public static let tableName = "rounditems"
  public static let meaning = "a customer of a round, at its place in the order"
  public static var table: WritableKeyPath<Book, Table<RoundItem>> { \.roundItems }
  public var key: ID<RoundItem> { id }
  public init(key: ID<RoundItem>) { id = key }

  public static let fields: FieldList<RoundItem> = [
    .key(get: { $0.id }, set: { $0.id = $1 }),
    .belongs(
      "Round", "of which round", through: \.roundItemsOf, get: { $0.round }, set: { $0.round = $1 }
    ).workedOut,
    .mandatory(
      "Customer", .reference(.customer), "whose turn it is",
      parse: { value throws(FieldError) in try value.id() },
      print: { $0.text }, get: { $0.customer }, set: { $0.customer = $1 }
    ).workedOut,
    .integer("Place", "its place in the order", atLeast: 1, get: { $0.place }, set: { $0.place = $1 ?? 1 })
      .workedOut,
    .flag("Must", "it was to be done that day", get: { $0.must }, set: { $0.must = $1 }).workedOut,
    .time("Skipped", "when it was put behind the others", get: { $0.skipped }, set: { $0.skipped = $1 })
      .workedOut,
    .time(
      "SkippedAgain", "when it was passed over for good", get: { $0.skippedAgain },
      set: { $0.skippedAgain = $1 }
    ).workedOut,
    .texts(
      "Already", "what was done about them that day before", get: { $0.already }, set: { $0.already = $1 }
    ).workedOut,
  ]
}
