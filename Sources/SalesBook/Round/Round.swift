/// A day's round of one of us, as far as they have come (domain §9). What was answered in it is read from touches,
/// promises and the like; here stands only what these do not tell.
public struct Round: BookRecord {
  public var id: ID<Round>
  /// Login of whose it is.
  public var person = ""
  /// The day it is of.
  public var day = Day(number: 0)
  /// When it was begun; nil where no clock told.
  public var begun: TimeOfDay?
  /// When it was last left for a while; nil while it is worked, or over.
  public var paused: TimeOfDay?
  /// When it was ended; nil while it goes on.
  public var ended: TimeOfDay?
  /// Minutes at work: between keys, pauses left out.
  public var minutes: Int?

  public static let noun = Noun.round
  public static let tableName = "rounds"
  public static let meaning = "how far one of us is with the round of a day"
  public static var table: WritableKeyPath<Book, Table<Round>> { \.rounds }
  public var key: ID<Round> { id }
  public init(key: ID<Round>) { id = key }

  public static let fields: FieldList<Round> = [
    .key(get: { $0.id }, set: { $0.id = $1 }),
    .person("Person", "login of whose it is", .mandatory, get: { $0.person }, set: { $0.person = $1 })
      .workedOut,
    .day("Day", "the day it is of", get: { $0.day }, set: { $0.day = $1 }).known.workedOut,
    .time("Begun", "when it was begun", get: { $0.begun }, set: { $0.begun = $1 }).workedOut,
    .time("Paused", "when it was last left for a while", get: { $0.paused }, set: { $0.paused = $1 })
      .workedOut,
    .time("Ended", "when it was ended", get: { $0.ended }, set: { $0.ended = $1 }).workedOut,
    .integer(
      "Minutes", "minutes at work, pauses left out", get: { $0.minutes }, set: { $0.minutes = $1 }
    ).workedOut,
  ]
}

extension Book {
  /// The rounds of one of us on a day, as they were begun: one, as a rule.
  public func rounds(of login: String, on day: Day) -> [Round] {
    rounds.all.filter { $0.person == login && $0.day == day }
  }

  /// The one of them that was begun last; nil where none was.
  public func round(of login: String, on day: Day) -> Round? { rounds(of: login, on: day).last }

  /// The customers of a round in their frozen order.
  public func items(of round: ID<Round>) -> [RoundItem] {
    guard let slot = rounds.slot(of: round) else { return [] }
    return roundItemsOf[slot].compactMap { roundItems[slot: $0] }.sorted {
      ($0.place, $0.id) < ($1.place, $1.id)
    }
  }
}
