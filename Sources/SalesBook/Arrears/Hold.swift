/// That a customer gets no more deliveries, from a day until a person lifts it
/// (S2, rung 4).
public struct Hold: Removable {
  public var id: ID<Hold>
  /// Who gets nothing.
  public var customer = ID<Customer>.none
  /// Since when.
  public var day = Day(number: 0)
  public var reason = ""
  /// Login of who stopped it.
  public var by = ""
  /// The day it was lifted.
  public var lifted: Day?
  /// Why it was lifted.
  public var liftReason = ""
  /// Login of who lifted it.
  public var liftedBy = ""

  public static let noun = Noun.hold
  public static let tableName = "holds"
  public static let meaning = "supply stopped to a customer"
  public static var table: WritableKeyPath<Book, Table<Hold>> { \.holds }
  public var key: ID<Hold> { id }
  public init(key: ID<Hold>) { id = key }

  /// Whether it held on a day.
  public func held(on day: Day) -> Bool { self.day <= day && (lifted.map { $0 > day } ?? true) }

  public static let fields: FieldList<Hold> = [
    .key(get: { $0.id }, set: { $0.id = $1 }),
    .belongs(
      "Customer", "who gets nothing", through: \.holdsOf, get: { $0.customer }, set: { $0.customer = $1 }),
    .day("Day", "since when", get: { $0.day }, set: { $0.day = $1 }).known,
    .text("Reason", "why", get: { $0.reason }, set: { $0.reason = $1 }),
    .person("By", "login of who stopped it", get: { $0.by }, set: { $0.by = $1 }).workedOut,
    .optionalDay("Lifted", "the day it was lifted", get: { $0.lifted }, set: { $0.lifted = $1 }).later(
      with: "LiftReason", "LiftedBy"),
    .text("LiftReason", "why it was lifted", get: { $0.liftReason }, set: { $0.liftReason = $1 }),
    .person("LiftedBy", "login of who lifted it", get: { $0.liftedBy }, set: { $0.liftedBy = $1 }).workedOut,
  ]
}
