extension Replay {
  /// The accounts of the customer at a slot that have anything in them, by currency.
  public func accounts(ofCustomer slot: Int) -> [Account] {
    var sorting = AccountSorting()
    book.invoicesOf.forEach(of: slot) { child in
      book.invoices.read(slot: child) { invoice in add(invoice, slot: child, to: &sorting) }
    }
    book.paymentsOf.forEach(of: slot) { child in
      book.payments.read(slot: child) { payment in add(payment, slot: child, to: &sorting) }
    }
    return sorting.sorted()
  }

  /// The account of the customer at a slot in a currency.
  public func account(ofCustomer slot: Int, in currency: Currency) -> Account {
    accounts(ofCustomer: slot).account(in: currency)
  }

  /// Adds what is open of an invoice, oldest part first. What is contested of it is contested of the part due first, and
  /// a bill settles first what of that is not.
  private func add(_ invoice: borrowing Invoice, slot: Int, to sorting: inout AccountSorting) {
    var started = false
    var (contested, covered): (Int64, Int64) = (0, 0)
    let (customer, number, currency) = (invoice.customer, invoice.number, invoice.amount.currency)
    forEachOpenPart(of: invoice, slot: slot) { due, open in
      if !started {
        started = true
        contested = self.contested(slot: slot, open: self.open(slot: slot))
        covered = cover(ofInvoice: slot, &sorting)
      }
      let share = max(0, min(contested, open))
      let cover = max(0, min(covered, open - share))
      contested -= share
      covered -= cover
      sorting.add(
        OpenItem(
          customer: customer, invoice: slot, number: number, due: due, days: day - due,
          open: Money(minor: open, currency), contested: Money(minor: share, currency),
          covered: Money(minor: cover, currency)))
    }
    if covered > 0 { sorting.cover(contestedOf: slot, covered, currency) }
  }

  /// Minor units bills not matured are to settle of the invoice at a slot; whosever they are, they are held for it.
  private func cover(ofInvoice slot: Int, _ sorting: inout AccountSorting) -> Int64 {
    guard !hasNoUnclearedPayments else { return 0 }
    var sum: Int64 = 0
    book.allocationsTo.forEach(of: slot) { child in
      guard let allocation = book.allocations[slot: child], allocation.day <= day,
        let payment = allocation.payment.flatMap({ book.payments.slot(of: $0) }),
        let matures = heldUntil(payment)
      else { return }
      sum += allocation.amount.minor
      sorting.hold(
        HeldBill(
          payment: payment, matures: matures, amount: allocation.amount,
          allocated: [slot: allocation.amount.minor]))
    }
    return sum
  }

  /// Adds what a payment has left, as money on account or as a bill.
  private func add(_ payment: borrowing Payment, slot: Int, to sorting: inout AccountSorting) {
    guard payment.day <= day else { return }
    let held = payment.matures == nil ? nil : heldUntil(slot)
    guard held != nil || !isUncleared(payment.id) else {
      return addGivenBack(payment, slot: slot, to: &sorting)
    }
    let left = Money(minor: payment.amount.minor - taken(ofPayment: slot), payment.amount.currency)
    guard left.minor > 0 else { return }
    if let held {
      sorting.hold(HeldBill(payment: slot, matures: held, amount: left))
    } else {
      sorting.add(MoneyOnAccount(payment: slot, day: payment.day, left: left))
    }
  }

  /// Adds what was given back of a payment that was reversed: they have it, and nothing came for it.
  private func addGivenBack(_ payment: borrowing Payment, slot: Int, to sorting: inout AccountSorting) {
    let given = refunded(ofPayment: slot)
    guard given > 0 else { return }
    let left = Money(minor: -given, payment.amount.currency)
    sorting.add(MoneyOnAccount(payment: slot, day: payment.day, left: left))
  }

  /// Minor units that were given back of the payment at a slot.
  private func refunded(ofPayment slot: Int) -> Int64 {
    var given: Int64 = 0
    book.refundsOf.forEach(of: slot) { child in
      guard let refund = book.refunds[slot: child], refund.day <= day else { return }
      given += refund.amount.minor
    }
    return given
  }

  /// Minor units invoices have taken of the payment at a slot, or that were given back; of its currency.
  func taken(ofPayment slot: Int) -> Int64 {
    var taken: Int64 = 0
    book.allocationsFrom.forEach(of: slot) { child in
      guard let allocation = book.allocations[slot: child], allocation.day <= day else { return }
      taken += allocation.takes.minor
    }
    return taken + refunded(ofPayment: slot)
  }

  /// The day the payment at a slot becomes cash, if it is a bill held on the replayed day: it came in, has not matured
  /// and was not reversed.
  public func heldUntil(_ slot: Int) -> Day? {
    guard let payment = book.payments[slot: slot], let matures = payment.matures, payment.day <= day,
      isUncleared(payment.id), !isBounced(payment.id)
    else { return nil }
    return matures
  }
}

/// The accounts of one customer while they are put together.
private struct AccountSorting {
  private var accounts: [Account] = []

  private mutating func place(_ currency: Currency) -> Int {
    if let place = accounts.firstIndex(where: { $0.currency == currency }) { return place }
    accounts.append(Account(currency))
    return accounts.count - 1
  }

  mutating func add(_ item: OpenItem) {
    let place = place(item.open.currency)
    if item.open.minor > 0 {
      accounts[place].items.append(item)
    } else {
      accounts[place].creditNotes.append(item)
    }
  }

  /// Lays minor units of bills that go beyond what is not contested of an invoice over what is.
  mutating func cover(contestedOf invoice: Int, _ minor: Int64, _ currency: Currency) {
    let account = place(currency)
    var left = minor
    for place in accounts[account].items.indices where accounts[account].items[place].invoice == invoice {
      let item = accounts[account].items[place]
      let share = max(0, min(left, item.open.minor - item.covered.minor))
      accounts[account].items[place].covered.minor += share
      left -= share
    }
  }

  mutating func add(_ money: MoneyOnAccount) { accounts[place(money.left.currency)].received.append(money) }

  /// Takes in a bill, or more of one.
  mutating func hold(_ bill: HeldBill) {
    let place = place(bill.amount.currency)
    guard let known = accounts[place].bills.firstIndex(where: { $0.payment == bill.payment }) else {
      return accounts[place].bills.append(bill)
    }
    accounts[place].bills[known].amount.minor += bill.amount.minor
    accounts[place].bills[known].allocated.merge(bill.allocated, uniquingKeysWith: +)
  }

  /// What was put together, each part in its order.
  func sorted() -> [Account] {
    var accounts = accounts
    if accounts.count > 1 { accounts.sort { $0.currency < $1.currency } }
    for place in accounts.indices {
      accounts[place].items.sort(by: OpenItem.isDueBefore)
      accounts[place].creditNotes.sort(by: OpenItem.isDueBefore)
      accounts[place].received.sort { ($0.day, $0.payment) < ($1.day, $1.payment) }
      accounts[place].bills.sort { ($0.matures, $0.payment) < ($1.matures, $1.payment) }
    }
    return accounts
  }
}
