/// What open deals of one currency may come to in a month, a difficult customer's left out (domain §11).
public struct DealForecast: Equatable, Sendable {
  /// The first day of the month they are expected in; nil for those nobody expects on a day, or that are late.
  public let month: Day?
  /// How many they are.
  public fileprivate(set) var count: Int
  /// What they come to.
  public fileprivate(set) var amount: Money
}

extension [DealStanding] {
  /// What those that are open and counted on may come to, by month and currency, in order; undated and late ones last.
  public func forecast(on day: Day) -> [DealForecast] {
    var all: [DealForecast] = []
    for standing in self where standing.isOpen && standing.isCountedOn {
      guard let amount = standing.deal.amount else { continue }
      let month = standing.deal.expected.flatMap { $0 < day ? nil : $0.startOfMonth }
      if let place = all.firstIndex(where: { $0.month == month && $0.amount.currency == amount.currency }) {
        all[place].count += 1
        all[place].amount.minor += amount.minor
      } else {
        all.append(DealForecast(month: month, count: 1, amount: amount))
      }
    }
    return all.sorted {
      ($0.month ?? .endOfTime, $0.amount.currency) < ($1.month ?? .endOfTime, $1.amount.currency)
    }
  }
}
