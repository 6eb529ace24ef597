extension Replay {
  /// What may well be a slip of the finger in money of a customer, and in what it settles of the invoices it
  /// names (domain §4 *Days that make sense*).
  /// To be asked of a replay to the end of time: all that is entered counts.
  public func doubts(
    about payment: Payment, of customer: ID<Customer>, naming allocations: [Allocation]
  ) -> [Doubt] {
    guard let slot = book.customers.slot(of: customer) else {
      return [.noDebt(payment.amount.currency, owing: [])]
    }
    let currency = payment.amount.currency
    var doubts: [Doubt] = []
    let accounts = accounts(ofCustomer: slot)
    // What settles in another currency is judged there, by the sum agreed.
    let elsewhere = allocations.filter { $0.amount.currency != currency }
    let own = payment.amount.minor - elsewhere.reduce(0) { $0 + $1.takes.minor }
    if let doubt = StillToCome(accounts).doubt(about: Money(minor: own, currency)) {
      doubts.append(doubt)
    }
    for (other, settled) in Dictionary(grouping: elsewhere, by: \.amount.currency).sorted(by: {
      $0.key < $1.key
    }) {
      let left = max(0, accounts.account(in: other).stillToCome.minor)
      guard settled.reduce(0, { $0 + $1.amount.minor }) > left else { continue }
      doubts.append(.aboveBalance(open: Money(minor: left, other)))
    }
    for allocation in allocations {
      guard let invoice = book.invoices[allocation.invoice], payment.day < invoice.issued else { continue }
      doubts.append(.beforeInvoice(invoice.number, issued: invoice.issued))
    }
    if book.hasTaken(payment, fromCustomer: slot) {
      doubts.append(.takenAlready(payment.amount, payment.day))
    }
    return doubts
  }

  /// The currency money of a customer is in where nobody says: that of what is longest due, else of their latest
  /// invoice, else the book's main one.
  public func usualCurrency(ofCustomer slot: Int) -> Currency {
    let theirs = book.invoicesOf[slot].compactMap { book.invoices[slot: $0] }.filter(exists)
    let owed = theirs.filter { open($0).minor > 0 }.min { ($0.due, $0.issued) < ($1.due, $1.issued) }
    let latest = theirs.max { ($0.issued, $0.due) < ($1.issued, $1.due) }
    return (owed ?? latest)?.amount.currency ?? rules.policy.currency
  }
}

extension Book {
  /// Whether the same sum was taken from a customer on the same day, and has not come back; where both have the
  /// bank's reference, these tell them apart.
  fileprivate func hasTaken(_ payment: Payment, fromCustomer slot: Int) -> Bool {
    paymentsOf[slot].contains { place in
      guard let other = payments[slot: place], other.id != payment.id else { return false }
      let areTwo = ![payment.reference, other.reference].contains("") && payment.reference != other.reference
      return other.day == payment.day && other.amount == payment.amount && !areTwo
        && bounces(ofPayment: other.id).isEmpty
    }
  }
}
