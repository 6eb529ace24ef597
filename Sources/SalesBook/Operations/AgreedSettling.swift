// Money in another currency, and differences let go at settling (domain §4 *Money in*), found as all that is settled
// is: in a replay to the end of time.
extension Replay {
  /// What money of a payment settles that is worth a sum agreed in the invoices' currency: records to be added. In
  /// another currency all of the money is taken, shared out as that sum is; in the payment's own no more than the sum.
  func allocations(
    of money: Money, worth: Money, from payment: Payment, to chosen: [ID<Invoice>],
    drawing ids: inout FreshIDs
  ) throws(Refusal) -> [Change] {
    guard worth.minor > 0, money.minor > 0 else { throw .amountNotPositive }
    let isOther = worth.currency != money.currency
    guard isOther || worth.minor <= money.minor else { throw .moreThanPaid(left: money) }
    var (left, last) = (worth.minor, Money.zero(worth.currency))
    var (number, settled) = ("", [Allocation]())
    for (place, id) in chosen.enumerated() where left > 0 && !chosen[..<place].contains(id) {
      let invoice = try book.require(id, Invoice.self)
      guard invoice.amount.currency == worth.currency else {
        throw .currencyDiffers(worth.currency, invoice.amount.currency)
      }
      (number, last) = (invoice.number, open(invoice))
      guard last.minor > 0 else { throw .moreThanOpen(invoice: number, open: last) }
      var allocation = Allocation(key: book.freshID(Allocation.self, drawing: &ids))
      (allocation.payment, allocation.invoice) = (payment.id, id)
      allocation.day = max(payment.day, invoice.issued)
      allocation.amount = Money(minor: min(left, last.minor), worth.currency)
      left -= allocation.amount.minor
      settled.append(allocation)
    }
    guard !settled.isEmpty else { throw .nothingOwed(worth.currency, owing: []) }
    guard left == 0 else { throw .moreThanOpen(invoice: number, open: last) }
    return (isOther ? settled.sharing(money, worth) : settled).map { .add($0) }
  }

  /// What is let go of the invoices those changes settle: the whole rest of each, all of them together no more than
  /// policy tolerates.
  func rests(of settled: [Change], by author: Author, drawing ids: inout FreshIDs) throws(Refusal) -> [Change]
  {
    var (rests, sum) = ([WriteOff](), [Currency: Int64]())
    for allocation in settled.compactMap({ $0.after as? Allocation }) {
      let invoice = try book.require(allocation.invoice, Invoice.self)
      var rest = WriteOff(key: .none)
      (rest.invoice, rest.day, rest.kind) = (invoice.id, min(allocation.day, author.day), .difference)
      (rest.amount, rest.by, rest.payment) = (open(invoice), author.login, allocation.payment)
      rest.amount.minor -= allocation.amount.minor
      guard rest.amount.minor > 0 else { continue }
      try book.check(rest)
      rest.id = book.freshID(WriteOff.self, drawing: &ids)
      rests.append(rest)
      sum[rest.amount.currency, default: 0] += rest.amount.minor
    }
    for (currency, minor) in sum where !rules.policy.isTolerated(Money(minor: minor, currency)) {
      throw .aboveTolerance(Money(minor: minor, currency), most: rules.policy.mostTolerated)
    }
    return rests.map { .add($0) }
  }
}

extension [Allocation] {
  /// Those, each taking as much of money as it settles of what that is worth; the last what is left of it.
  fileprivate func sharing(_ money: Money, _ worth: Money) -> [Allocation] {
    var (all, left) = (self, money.minor)
    for place in all.indices {
      let share = Int128(money.minor) * Int128(all[place].amount.minor) / Int128(worth.minor)
      let taken = place == all.count - 1 ? left : Int64(clamping: share)
      all[place].taken = Money(minor: taken, money.currency)
      left -= taken
    }
    return all
  }
}
