/// How early a reminder is proposed from an amount on (S4).
public struct ReminderLead: Equatable, Sendable {
  /// Whole units of the main currency from which it counts, inclusive.
  public let from: Int
  /// Days before the day.
  public let days: Int

  /// That many days from that amount on.
  public init(from: Int, days: Int) {
    self.from = from
    self.days = days
  }

  /// `3`, or `5@10000` for larger amounts.
  var text: String { from == 0 ? String(days) : "\(days)@\(from)" }

  /// `3 5@10000 7@100000`, smallest amount first; nil if a word does not read
  /// or none is for small amounts.
  static func ladder(_ words: [String]) -> [ReminderLead]? {
    var leads: [ReminderLead] = []
    for word in words {
      let parts = word.split(separator: "@", maxSplits: 1)
      guard let days = parts.first.flatMap({ Int($0) }), (0...366).contains(days) else { return nil }
      guard let from = parts.count > 1 ? Int(parts[1]) : 0 else { return nil }
      leads.append(ReminderLead(from: from, days: days))
    }
    leads.sort { $0.from < $1.from }
    return leads.first?.from == 0 ? leads : nil
  }
}

// Amounts of several currencies made comparable: for order and thresholds,
// never for a figure.
extension Policy {
  /// About how many minor units of the main currency that is. A currency
  /// without a rate is worth nothing that could be compared: 0.
  public func rough(_ money: Money) -> Int64 {
    guard money.currency != currency else { return money.minor }
    guard let rate = rates[money.currency] else { return 0 }
    let (scale, back) = (currency.unit, money.currency.unit)
    let rough = Int128(money.minor) * Int128(rate) * Int128(scale) / Int128(back) / 10_000
    return Int64(clamping: rough)
  }

  /// About how many minor units of the main currency several amounts are.
  public func rough(_ amounts: [Money]) -> Int64 {
    Int64(clamping: amounts.reduce(Int128(0)) { $0 + Int128(rough($1)) })
  }

  /// Whether amounts of a currency can be compared with those of others.
  public func isRated(_ other: Currency) -> Bool { other == currency || rates[other] != nil }

  /// Whether it is so little that nobody is asked for it: at most `smallBalance` of the main currency, without a
  /// rate as many units of its own.
  public func isSmall(_ money: Money) -> Bool { isAtMost(smallBalance, money) }

  /// Whether it can be let go at settling without an approver: at most `settleTolerance` of the main currency, without
  /// a rate as many units of its own.
  public func isTolerated(_ difference: Money) -> Bool { isAtMost(settleTolerance, difference) }

  /// Whether it comes to no more than so many hundredths of the main currency, without a rate of its own.
  private func isAtMost(_ hundredths: Int64, _ money: Money) -> Bool {
    let own = isRated(money.currency) ? Money(minor: rough(money), currency) : money
    return Int128(own.minor) * 100 <= Int128(hundredths) * Int128(own.currency.unit)
  }

  /// Up to how much is let go at settling, as one says it: of the main currency.
  public var mostTolerated: Money {
    Money(minor: Int64(clamping: Int128(settleTolerance) * Int128(currency.unit) / 100), currency)
  }

  /// Minor units of the main currency that so many whole units are.
  public func minor(of units: Int) -> Int64 {
    Int64(clamping: Int128(units) * Int128(currency.unit))
  }

  /// How many days before its day one is reminded of that much (S4).
  public func reminderLead(for money: Money) -> Int {
    let rough = rough(money)
    return reminderLeads.last { rough >= minor(of: $0.from) }?.days ?? 0
  }
}
