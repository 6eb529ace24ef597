/// A figure of collecting (domain §4), by what it is called in reports.
public enum Figure: String, Keyword {
  case receivables, overdue, contested
  case outstanding = "dso"
  case best = "best-dso"
  case effectiveness = "cei"
  case delay = "average-delay"
  case kept, disputed
}

/// The figures of collecting in one currency on a day (domain §4), each with
/// its formula in `rounds figures` and on the desk.
public struct Figures: Equatable, Sendable {
  /// What the amounts are in.
  public let currency: Currency
  /// The sum of aging: the nets of all accounts, customers in credit among them.
  public let receivables: Money
  /// All that is past due.
  public let overdue: Money
  /// What is contested of all that is open.
  public let contested: Money
  /// Days sales outstanding by countback, in tenths; nil without sales.
  public let outstandingDays: Int?
  /// The same if nothing were overdue.
  public let bestDays: Int?
  /// Collection effectiveness over `Figures.months`, in thousandths of all that
  /// could have been collected; nil if there was nothing to collect.
  public let effectiveness: Int?
  /// Average delay of what was paid in 12 months, or is overdue.
  public let delay: PaymentDelay
  /// Promises to pay in that currency kept and come due, over 24 months.
  public let promises: Kept

  /// Promises kept of those that came due.
  public struct Kept: Equatable, Sendable {
    public var kept = 0
    public var due = 0
  }

  /// What a figure comes to.
  public enum Value: Equatable, Sendable {
    case money(Money)
    /// Tenths of a day.
    case days(Int?)
    /// Thousandths.
    case share(Int?)
    case ratio(Kept)
  }

  /// Tenths as a decimal: 453 is `45.3`. Of thousandths it is per cent.
  public static func decimal(_ tenths: Int) -> String { Decimal(Int64(tenths)).text(digits: 1) }

  /// Over how many months effectiveness is taken.
  public static let months = 3

  /// The day effectiveness as of a day begins after: so many months before it, of the end of a month the end of one.
  static func opening(_ day: Day) -> Day {
    day == day.endOfMonth
      ? day.startOfMonth.adding(months: -months).endOfMonth : day.adding(months: -months)
  }

  /// Collected in thousandths of what could have been, rounded, between 0 and 1000; nil where nothing could be.
  static func effectiveness(collected: Int64, of possible: Int64) -> Int? {
    guard possible > 0 else { return nil }
    let thousandths = (Int128(max(0, collected)) * 2000 + Int128(possible)) / (Int128(possible) * 2)
    return Int(min(thousandths, 1000))
  }

  /// Contested in thousandths of all that is open of invoices; nil if nothing is.
  public let disputedShare: Int?

  /// What one of them comes to.
  public func value(of figure: Figure) -> Value {
    switch figure {
    case .receivables: .money(receivables)
    case .overdue: .money(overdue)
    case .contested: .money(contested)
    case .outstanding: .days(outstandingDays)
    case .best: .days(bestDays)
    case .effectiveness: .share(effectiveness)
    case .delay: .days(delay.tenths)
    case .kept: .ratio(promises)
    case .disputed: .share(disputedShare)
    }
  }
}

extension Figures.Value {
  /// As a number that others of the same figure can be measured against; nil where there is none.
  public var size: Int64? {
    switch self {
    case .money(let money): money.minor
    case .days(let tenths): tenths.map { Int64($0) }
    case .share(let thousandths): thousandths.map { Int64($0) }
    case .ratio(let kept): kept.due > 0 ? Int64(kept.kept * 1000 / kept.due) : nil
    }
  }
}
