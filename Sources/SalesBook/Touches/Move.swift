/// A follow-up put to another day: a fact with a date of its own.
public struct Move: BookRecord {
  public var id: ID<Move>
  /// What was moved.
  public var followUp = ID<FollowUp>.none
  /// The day somebody moved it.
  public var day = Day(number: 0)
  /// The day it stood at before.
  public var from = Day(number: 0)
  /// The day it stands at since.
  public var to = Day(number: 0)
  /// Login of who moved it.
  public var by = ""
  public var reason = ""
  /// Whether nobody answered: nobody put it off then, and it counts for no one.
  public var unanswered = false

  public static let noun = Noun.move
  public static let tableName = "moves"
  public static let meaning = "a follow-up put to another day"
  public static var table: WritableKeyPath<Book, Table<Move>> { \.moves }
  public var key: ID<Move> { id }
  public init(key: ID<Move>) { id = key }

  public static let fields: FieldList<Move> = [
    .key(get: { $0.id }, set: { $0.id = $1 }),
    .belongs(
      "FollowUp", "what was moved", through: \.movesOf, get: { $0.followUp }, set: { $0.followUp = $1 }),
    .day("Day", "the day somebody moved it", get: { $0.day }, set: { $0.day = $1 }).known.workedOut,
    .day("From", "the day it stood at before", .past, [], get: { $0.from }, set: { $0.from = $1 }).workedOut,
    .day("To", "the day it stands at since", .coming, [], get: { $0.to }, set: { $0.to = $1 }),
    .person("By", "login of who moved it", get: { $0.by }, set: { $0.by = $1 }).workedOut,
    .text("Reason", "why", get: { $0.reason }, set: { $0.reason = $1 }),
    .flag("Unanswered", "nobody answered", get: { $0.unanswered }, set: { $0.unanswered = $1 }).workedOut,
  ]
}
