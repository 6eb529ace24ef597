/// The figures of collecting in one currency on a day (domain §4), each with
/// its formula in `rounds figures` and on the board.
public struct Figures: Equatable, Sendable {
  /// What the amounts are in.
  public let currency: Currency
  /// All that is open, credit notes taken off.
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
  /// Average delay in tenths of a day.
  public let delay: Int?
  /// Promises kept and promises that came due, over 24 months.
  public let promises: (kept: Int, due: Int)

  /// Tenths as a decimal: 453 is `45.3`. Of thousandths it is per cent.
  public static func decimal(_ tenths: Int) -> String { Decimal(Int64(tenths)).text(digits: 1) }

  /// Over how many months effectiveness is taken.
  public static let months = 3

  /// Collected in thousandths of what could have been, rounded, between 0 and 1000; nil where nothing could be.
  static func effectiveness(collected: Int64, of possible: Int64) -> Int? {
    guard possible > 0 else { return nil }
    let thousandths = (Int128(max(0, collected)) * 2000 + Int128(possible)) / (Int128(possible) * 2)
    return Int(min(thousandths, 1000))
  }

  /// Contested in thousandths of all that is open; nil if nothing is.
  public var disputedShare: Int? {
    receivables.minor > 0 ? Int(Int128(contested.minor) * 1000 / Int128(receivables.minor)) : nil
  }

  /// Whether two figures are alike.
  public static func == (left: Figures, right: Figures) -> Bool {
    left.receivables == right.receivables && left.overdue == right.overdue
      && left.contested == right.contested && left.outstandingDays == right.outstandingDays
      && left.bestDays == right.bestDays && left.effectiveness == right.effectiveness
      && left.delay == right.delay && left.promises == right.promises
  }
}

/// Sales of one currency day by day.
struct DailySales {
  private var days: [Day: Int64] = [:]
  private var months: [Day: Int64] = [:]
  private var first: Day?

  /// Adds an invoice of an issue day.
  mutating func add(_ minor: Int64, issued: Day) {
    days[issued, default: 0] += minor
    months[issued.startOfMonth, default: 0] += minor
    first = min(first ?? issued, issued)
  }

  /// The sum of the days after one and up to another, that one inclusive.
  func sum(after start: Day, upTo end: Day) -> Int64 {
    days.filter { $0.key > start && $0.key <= end }.values.reduce(0, +)
  }

  /// Days sales outstanding by countback, in tenths: month by month backwards,
  /// while the receivables are at least the month's sales these are taken off
  /// and its days added; the last month counts in proportion. Of the month the
  /// day lies in only the days up to it count.
  func countback(_ receivables: Int64, from day: Day) -> Int? {
    guard let first, receivables > 0 else { return receivables == 0 && first != nil ? 0 : nil }
    var (left, days) = (receivables, 0)
    var end = day
    while left > 0, end >= first.startOfMonth {
      let sales = months[end.startOfMonth] ?? 0
      let length = end - end.startOfMonth + 1
      if left < sales {
        let tenths = (Int128(left) * Int128(length) * 10 * 2 + Int128(sales)) / (Int128(sales) * 2)
        return days * 10 + Int(tenths)
      }
      left -= max(0, sales)
      days += length
      end = end.startOfMonth - 1
    }
    return days * 10
  }
}

extension Replay {
  /// The figures of every currency money is, or was, due in, or is on account in.
  public func figures() -> [Figures] {
    var sales: [Currency: DailySales] = [:]
    book.invoices.forEach { _, invoice in
      guard invoice.issued <= day else { return }
      sales[invoice.amount.currency, default: DailySales()].add(
        invoice.amount.minor, issued: invoice.issued)
    }
    let now = Receivables(self)
    let opening = day.adding(months: -Figures.months)
    let before = Receivables(whole(on: opening))
    let word = wordOfAll()
    let currencies = Set(sales.keys).union(now.agings.map(\.currency))
    return currencies.sorted().map { currency in
      let sold = sales[currency] ?? DailySales()
      let aging = now.agings.first { $0.currency == currency } ?? Aging(currency: currency)
      let opened = before.agings.first { $0.currency == currency }?.total.minor ?? 0
      let total = aging.total.minor
      let collectible = opened + sold.sum(after: opening, upTo: day)
      let notDue = min(max(0, aging.open(.notDue).minor), max(0, total))
      return Figures(
        currency: currency, receivables: aging.total, overdue: aging.overdue,
        contested: Money(minor: aging.contested, currency),
        outstandingDays: sold.countback(total, from: day),
        bestDays: sold.countback(max(0, aging.open(.notDue).minor), from: day),
        effectiveness: Figures.effectiveness(collected: collectible - total, of: collectible - notDue),
        delay: delayOfAll(in: currency).tenths, promises: word)
    }
  }

  private func delayOfAll(in currency: Currency) -> PaymentDelay {
    book.customers.slots.reduce(into: PaymentDelay()) { $0.add(delay(ofCustomer: $1, in: currency)) }
  }

  private func wordOfAll() -> (kept: Int, due: Int) {
    let policy = rules.policy
    return book.customers.slots.reduce((kept: 0, due: 0)) { sum, slot in
      let word = WordKept(promises(ofCustomer: slot), on: day, policy: policy)
      return (sum.kept + word.kept, sum.due + word.due)
    }
  }
}
