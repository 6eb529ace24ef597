/// What is still to come from a customer in each currency, to judge money by that comes in (domain §4 *Days that make
/// sense*).
public struct StillToCome: Sendable {
  /// What is still to come of each currency in which anything is.
  public let owing: [Money]
  /// The same of each in which an invoice is open, 0 where other money is to settle it.
  private let open: [Money]

  /// What is still to come on those accounts.
  init(_ accounts: [Account]) {
    owing = accounts.owing
    open = accounts.filter { !$0.items.isEmpty }.map(\.stillToCome)
  }

  /// What may well be a slip in that much money; `besides` are minor units the same entry takes already. Nil if nothing
  /// is.
  public func doubt(about money: Money, besides: Int64 = 0) -> Doubt? {
    guard money.minor > 0 else { return nil }
    guard let all = open.first(where: { $0.currency == money.currency }) else {
      return .noDebt(money.currency, owing: owing)
    }
    let left = max(0, all.minor - besides)
    return money.minor > left ? .aboveBalance(open: Money(minor: left, money.currency)) : nil
  }
}

extension Replay {
  /// What is still to come from a customer; nothing of one the book does not have.
  public func stillToCome(from customer: ID<Customer>) -> StillToCome {
    StillToCome(book.customers.slot(of: customer).map(accounts(ofCustomer:)) ?? [])
  }
}
