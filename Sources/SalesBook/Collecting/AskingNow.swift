// What is to ask for now: what is to ask for less what live promises cover. Calls, rungs, letters and the board's
// order go by it (domain §4).
extension Replay {
  /// Minor units live promises cover of each item of an account: of the invoices they name, else of the oldest items.
  func covered(of account: Account, by promises: [PromiseStanding]) -> [Int64] {
    var covered = [Int64](repeating: 0, count: account.items.count)
    for standing in promises.live(in: account.currency) {
      let named = standing.promise.invoices.compactMap { book.invoices.slot(of: $0) }
      var left = standing.missing?.minor ?? 0
      for (place, item) in account.items.enumerated() where left > 0 {
        guard standing.promise.invoices.isEmpty || named.contains(item.invoice) else { continue }
        let share = min(left, item.free.minor - covered[place])
        covered[place] += share
        left -= share
      }
    }
    return covered
  }

  /// What is to ask for now of each account, given the promises; what policy calls small is left out.
  public func toAskForNow(_ accounts: [Account], promises: [PromiseStanding]) -> [Money] {
    accounts.compactMap { account in
      let now = account.toAskFor(leaving: covered(of: account, by: promises))
      return rules.policy.isSmall(now) ? nil : now
    }
  }

  /// The same of the customer at a slot.
  public func toAskForNow(ofCustomer slot: Int) -> [Money] {
    toAskForNow(accounts(ofCustomer: slot), promises: promises(ofCustomer: slot))
  }
}

extension [PromiseStanding] {
  /// Those that are still to bring money of a currency: first what names its invoices, then what names none.
  func live(in currency: Currency) -> [PromiseStanding] {
    let live = filter { $0.isOpen && $0.promise.amount?.currency == currency }
    return live.filter { !$0.promise.invoices.isEmpty } + live.filter(\.promise.invoices.isEmpty)
  }
}
