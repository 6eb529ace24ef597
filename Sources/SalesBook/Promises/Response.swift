/// What we answered to a broken promise (S4: never let it pass silently).
public struct Response: Removable {
  public var id: ID<Response>
  /// The promise that was broken.
  public var promise = ID<Promise>.none
  /// When we answered.
  public var day = Day(number: 0)
  /// How sharply, 1 mild to 3 severe: worked out from the breach, again where it is corrected.
  public var level = 1
  /// Whether they broke it on purpose, as far as we can tell; not an oversight.
  public var meant = false
  /// What we said.
  public var said = ""
  /// Login of who answered.
  public var by = ""

  public static let noun = Noun.response
  public static let tableName = "responses"
  public static let meaning = "what we answered to a broken promise"
  public static var table: WritableKeyPath<Book, Table<Response>> { \.responses }
  public var key: ID<Response> { id }
  public init(key: ID<Response>) { id = key }

  public static let fields: FieldList<Response> = [
    .key(get: { $0.id }, set: { $0.id = $1 }),
    .belongs(
      "Promise", "the promise that was broken", through: \.responsesOf, get: { $0.promise },
      set: { $0.promise = $1 }),
    .day("Day", "when we answered", get: { $0.day }, set: { $0.day = $1 }).known,
    .integer(
      "Level", "how sharply: 1 mild, 2 firm, 3 severe", atLeast: 1, get: { $0.level },
      set: { $0.level = $1 ?? 1 }
    ).workedOut,
    .flag("Meant", "broken on purpose, not an oversight", get: { $0.meant }, set: { $0.meant = $1 }),
    .text("Said", "what we said", kind: .note, get: { $0.said }, set: { $0.said = $1 }),
    .person("By", "login of who answered", get: { $0.by }, set: { $0.by = $1 }).workedOut,
  ]
}
