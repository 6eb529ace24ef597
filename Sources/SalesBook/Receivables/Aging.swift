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

  mutating func add(_ part: OpenPart, contested: Int64, in bucket: AgingBucket) {
    invoices[bucket.rawValue] += 1
    open[bucket.rawValue] += part.open
    self.contested[bucket.rawValue] += contested
  }
}

/// Open money past its due day: one line of the overdue board.
public struct OverdueLine: Equatable, Sendable {
  /// The invoice's slot in its table.
  public let invoice: Int
  /// The day it was to be paid by.
  public let due: Day
  /// Days past it; above 0.
  public let days: Int
  /// What is open, the contested part included.
  public let open: Money
  /// How much of that is contested.
  public let contested: Money
  /// Its bucket.
  public let bucket: AgingBucket
}

/// The open receivables of a whole book on a day: totals by currency and age,
/// and every line past due.
public struct Receivables: Sendable {
  /// Totals, by currency's letters.
  public private(set) var agings: [Aging] = []
  /// All past due, longest first, then largest, then by number.
  public private(set) var overdue: [OverdueLine] = []

  /// Works them out.
  public init(_ book: Book, asOf day: Day, policy: Policy) {
    let replay = Replay(book, asOf: day)
    var byCurrency: [Currency: Aging] = [:]
    for slot in 0..<book.invoices.slotCount {
      guard let invoice = book.invoices[slot: slot], replay.exists(invoice) else { continue }
      let parts = replay.openParts(slot: slot)
      guard !parts.isEmpty else { continue }
      var contested = replay.contested(slot: slot, open: parts.reduce(0) { $0 + $1.open })
      let currency = invoice.amount.currency
      for part in parts {
        let share = max(0, min(contested, part.open))
        contested -= share
        let bucket = AgingBucket(daysPastDue: day - part.due, bounds: policy.agingBounds)
        byCurrency[currency, default: Aging(currency: currency)].add(part, contested: share, in: bucket)
        guard bucket != .notDue, part.open > 0 else { continue }
        overdue.append(
          OverdueLine(
            invoice: slot, due: part.due, days: day - part.due, open: Money(minor: part.open, currency),
            contested: Money(minor: share, currency), bucket: bucket))
      }
    }
    agings = byCurrency.values.sorted { $0.currency < $1.currency }
    overdue.sort {
      ($1.days, $1.open.minor, book.invoices[slot: $0.invoice]?.number ?? "")
        < ($0.days, $0.open.minor, book.invoices[slot: $1.invoice]?.number ?? "")
    }
  }
}
