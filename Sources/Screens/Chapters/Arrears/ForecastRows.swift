public import SalesBook

extension Words {
  /// What may come in, row by row: the weeks, later, and what is not counted on.
  public func forecast(
    _ cash: ExpectedCash, from day: Day
  ) -> [(name: String, money: Money, isCountedOn: Bool)] {
    func money(_ minor: Int64) -> Money { Money(minor: minor, cash.currency) }
    var rows = cash.weeks.enumerated().map { number, minor in
      let first = day + 7 * number
      return ("\(first.monthAndDay) - \((first + 6).monthAndDay)", money(minor), true)
    }
    rows.append((board.later, money(cash.later), true))
    rows.append((board.doubtful, money(cash.doubtful), false))
    if cash.credits != 0 { rows.append((board.credits, money(cash.credits), false)) }
    return rows.map { (name: $0.0, money: $0.1, isCountedOn: $0.2) }
  }
}
