/// Where open money stands against its due day (domain §4).
public enum AgingBucket: Int, CaseIterable, Comparable, Sendable {
  case notDue, first, second, third, last

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
  /// `over-90`, with the bounds policy has.
  public func keyword(bounds: [Int]) -> String {
    switch self {
    case .notDue: "not-due"
    case .first: "1-\(bounds[0])"
    case .second: "\(bounds[0] + 1)-\(bounds[1])"
    case .third: "\(bounds[1] + 1)-\(bounds[2])"
    case .last: "over-\(bounds[2])"
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
  public var contested = [Int64](repeating: 0, count: AgingBucket.allCases.count)

  /// Nothing open in that currency.
  public init(currency: Currency) { self.currency = currency }

  /// All that is open in a bucket.
  public func open(_ bucket: AgingBucket) -> Money { Money(minor: open[bucket.rawValue], currency) }

  /// How many open parts stand in a bucket.
  public func count(_ bucket: AgingBucket) -> Int { invoices[bucket.rawValue] }

  /// All that is past due.
  public var overdue: Money { Money(minor: open.dropFirst().reduce(0, +), currency) }

  /// All that is open.
  public var total: Money { Money(minor: open.reduce(0, +), currency) }

  /// Counts an item so many times; -1 takes it out.
  mutating func add(_ item: OpenItem, times: Int = 1) {
    invoices[item.bucket.rawValue] += times
    open[item.bucket.rawValue] += Int64(times) * item.open.minor
    contested[item.bucket.rawValue] += Int64(times) * item.contested.minor
  }
}
