/// Where open money stands against its due day (domain §4).
public enum AgingBucket: Int, CaseIterable, Comparable, Sendable {
  case notDue, first, second, third, last
  /// What stands against it: open credit notes and payments with money on account, each counted as one, 0 or less.
  case credit

  /// The buckets of what is past due, youngest first.
  public static let overdue: [AgingBucket] = [.first, .second, .third, .last]

  /// The bucket of money that many days past due; 0 on the due day itself,
  /// which is not due yet. `bounds` are policy's, each the last day of a
  /// bucket, inclusive.
  public init(daysPastDue days: Int, bounds: [Int]) {
    if days <= 0 {
      self = .notDue
    } else {
      self = AgingBucket(rawValue: 1 + bounds.prefix { days > $0 }.count) ?? .last
    }
  }

  /// What it is called in reports: `not-due`, `1-30`, `31-60`, `61-90`,
  /// `over-90`, `credit`, with the bounds policy has.
  public func keyword(bounds: [Int]) -> String {
    switch self {
    case .notDue: "not-due"
    case .first: "1-\(bounds[0])"
    case .second: "\(bounds[0] + 1)-\(bounds[1])"
    case .third: "\(bounds[1] + 1)-\(bounds[2])"
    case .last: "over-\(bounds[2])"
    case .credit: "credit"
    }
  }

  /// Youngest first.
  public static func < (left: AgingBucket, right: AgingBucket) -> Bool { left.rawValue < right.rawValue }
}

/// The open receivables of one currency by age.
public struct Aging: Equatable, Sendable {
  /// What the amounts are in; currencies are never summed.
  public let currency: Currency
  /// Open parts of invoices in each bucket.
  public var invoices = [Int](repeating: 0, count: AgingBucket.allCases.count)
  /// Minor units open in each bucket, contested ones included.
  public var open = [Int64](repeating: 0, count: AgingBucket.allCases.count)
  /// Minor units of those that are contested.
  public var contested: Int64 = 0
  /// Minor units of those that are contested and past due.
  public var contestedOverdue: Int64 = 0

  /// Nothing open in that currency.
  public init(currency: Currency) { self.currency = currency }

  /// All that is open in a bucket.
  public func open(_ bucket: AgingBucket) -> Money { Money(minor: open[bucket.rawValue], currency) }

  /// How many open parts stand in a bucket.
  public func count(_ bucket: AgingBucket) -> Int { invoices[bucket.rawValue] }

  /// All that is past due, never netted.
  public var overdue: Money {
    Money(minor: AgingBucket.overdue.reduce(0) { $0 + open[$1.rawValue] }, currency)
  }

  /// The net of all accounts: all that is open less what stands against it.
  public var total: Money { Money(minor: open.reduce(0, +), currency) }

  /// Counts an account so many times; -1 takes it out.
  mutating func add(_ account: Account, bounds: [Int], times: Int = 1) {
    for item in account.items {
      let bucket = AgingBucket(daysPastDue: item.days, bounds: bounds)
      add(item.open.minor, to: bucket, times: times)
      contested += Int64(times) * item.contested.minor
      if bucket != .notDue { contestedOverdue += Int64(times) * item.contested.minor }
    }
    for note in account.creditNotes { add(note.open.minor, to: .credit, times: times) }
    for money in account.received { add(-money.left.minor, to: .credit, times: times) }
  }

  private mutating func add(_ minor: Int64, to bucket: AgingBucket, times: Int) {
    invoices[bucket.rawValue] += times
    open[bucket.rawValue] += Int64(times) * minor
  }
}
