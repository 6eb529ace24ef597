/// A customer given from one colleague to another: a fact with a date of its
/// own (domain §3). `Customer.owner` says whose it is now.
public struct Handover: BookRecord {
  public var id: ID<Handover>
  /// Who was given.
  public var customer = ID<Customer>.none
  /// The day it was.
  public var day = Day(number: 0)
  /// Login of whose it was; empty if it was nobody's.
  public var from = ""
  /// Login of whose it is since.
  public var to = ""
  /// Login of who gave it.
  public var by = ""

  public static let noun = Noun.handover
  public static let tableName = "handovers"
  public static let meaning = "a customer given from one of us to another"
  public static var table: WritableKeyPath<Book, Table<Handover>> { \.handovers }
  public var key: ID<Handover> { id }
  public init(key: ID<Handover>) { id = key }

  public static let fields: FieldList<Handover> = [
    .key(get: { $0.id }, set: { $0.id = $1 }),
    .belongs(
      "Customer", "who was given", through: \.handoversOf, get: { $0.customer }, set: { $0.customer = $1 }),
    .day("Day", "the day it was", get: { $0.day }, set: { $0.day = $1 }).known.workedOut,
    .person("From", "login of whose it was", get: { $0.from }, set: { $0.from = $1 }).workedOut,
    .person("To", "login of whose it is since", get: { $0.to }, set: { $0.to = $1 }),
    .person("By", "login of who gave it", get: { $0.by }, set: { $0.by = $1 }).workedOut,
  ]
}

extension Book {
  /// Login of whose a customer was on a day: whose it is now, or whom the first
  /// handover after that day took it from.
  public func owner(of customer: Customer, asOf day: Day) -> String {
    guard !handovers.isUntouched, let slot = customers.slot(of: customer.id) else { return customer.owner }
    let later = handoversOf[slot].compactMap { child in
      handovers[slot: child].map { (handover: $0, slot: child) }
    }.filter { $0.handover.day > day }
    let first = later.min { ($0.handover.day, $0.slot) < ($1.handover.day, $1.slot) }
    return first?.handover.from ?? customer.owner
  }
}
