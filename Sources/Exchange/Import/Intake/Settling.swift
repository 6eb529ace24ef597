internal import SalesBook

/// What a file says was paid on an invoice and the book does not have yet.
struct Settlement {
  /// The invoice, or credit note, as it will be.
  let invoice: Invoice
  /// How much; below zero for a credit note that was used up, 0 where only what is beyond it is new.
  var amount: Money
  /// Minor units paid beyond the invoice: money on account.
  let over: Int64
  /// The day it was paid, or the day it was told where no source tells.
  let day: Day
  /// Whether no source tells the day.
  let isDayUnknown: Bool
}

/// Turns what a file says was paid into allocations and payments.
///
/// A credit note settles what its customer paid the same day: that is how the other program
/// cleared them. Then money the customer has on account by that day is used, so that a payment that
/// came from the bank before is not counted twice. Only the rest is a payment that is new.
struct Settling {
  private let replay: Replay
  private var debts: [Settlement]
  private let credits: [Settlement]
  private var onAccount: [ID<Customer>: [(payment: Payment, left: Int64)]] = [:]

  /// What is to be settled, on a book replayed to the end of time.
  init(_ settlements: [Settlement], _ replay: Replay) {
    self.replay = replay
    debts = settlements.filter { $0.amount.minor > 0 || $0.over > 0 }
    credits = settlements.filter { $0.amount.minor < 0 }
  }

  /// Adds the allocations and payments to an import.
  consuming func carryOut(in intake: Intake) {
    setOffCredits(in: intake)
    for debt in debts {
      let rest = useMoneyOnAccount(for: debt, in: intake)
      let paid = rest + missingOnAccount(of: debt)
      guard paid > 0 else { continue }
      var payment = Payment(key: intake.fresh())
      (payment.customer, payment.day) = (debt.invoice.customer, debt.day)
      payment.amount = Money(minor: paid, debt.amount.currency)
      payment.dayUnknown = debt.isDayUnknown
      // It settles nothing that would tell when the same is told again.
      if rest == 0 { payment.note = debt.invoice.number }
      intake.payments.add(payment)
      intake.remember("\(ImportField.invoice.keyword) \(debt.invoice.number)", of: .payment(payment.id))
      guard rest > 0 else { continue }
      intake.allocate(rest, to: debt.invoice, on: debt.day) { $0.payment = payment.id }
    }
  }

  private mutating func setOffCredits(in intake: Intake) {
    guard !credits.isEmpty else { return }
    var debtsOf: [Clearing: [Int]] = [:]
    for place in debts.indices { debtsOf[Clearing(debts[place]), default: []].append(place) }
    for credit in credits {
      var left = -credit.amount.minor
      for place in debtsOf[Clearing(credit)] ?? [] where left > 0 && debts[place].amount.minor > 0 {
        let part = min(left, debts[place].amount.minor)
        intake.allocate(part, to: debts[place].invoice, on: credit.day) { $0.credit = credit.invoice.id }
        debts[place].amount.minor -= part
        left -= part
      }
      if left > 0 { intake.outcome.openCredits.append(credit.invoice.number) }
    }
  }

  /// Allocates what the customer has on account; returns what is still to be paid.
  private mutating func useMoneyOnAccount(for debt: Settlement, in intake: Intake) -> Int64 {
    var rest = debt.amount.minor
    takeFromAccount(&rest, of: debt) { part, payment in
      intake.allocate(part, to: debt.invoice, on: debt.day) { $0.payment = payment }
    }
    return rest
  }

  /// What was paid beyond an invoice and does not lie on account yet.
  private mutating func missingOnAccount(of debt: Settlement) -> Int64 {
    var rest = debt.over
    takeFromAccount(&rest, of: debt) { _, _ in }
    return rest
  }

  /// Takes of what the customer had on account by the day as much as is wanted, and tells of each part.
  private mutating func takeFromAccount(
    _ rest: inout Int64, of debt: Settlement, _ taken: (Int64, ID<Payment>) -> Void
  ) {
    guard rest > 0 else { return }
    let customer = debt.invoice.customer
    if onAccount[customer] == nil { onAccount[customer] = moneyOnAccount(of: customer) }
    for (place, sum) in (onAccount[customer] ?? []).enumerated() where rest > 0 && sum.left > 0 {
      guard sum.payment.day <= debt.day, sum.payment.amount.currency == debt.amount.currency else {
        continue
      }
      let part = min(rest, sum.left)
      taken(part, sum.payment.id)
      onAccount[customer]?[place].left -= part
      rest -= part
    }
  }

  private func moneyOnAccount(of customer: ID<Customer>) -> [(payment: Payment, left: Int64)] {
    guard let slot = replay.book.customers.slot(of: customer) else { return [] }
    return replay.book.paymentsOf[slot].compactMap { replay.book.payments[slot: $0] }
      .map { (payment: $0, left: replay.onAccount($0).minor) }.filter { $0.left > 0 }
      .sorted { ($0.payment.day, $0.payment.id) < ($1.payment.day, $1.payment.id) }
  }
}

/// What is cleared together: one customer's money of one currency on one day.
private struct Clearing: Hashable {
  let customer: ID<Customer>
  let currency: Currency
  let day: Day

  init(_ settlement: Settlement) {
    (customer, currency) = (settlement.invoice.customer, settlement.amount.currency)
    day = settlement.day
  }
}

extension Intake {
  /// Allocates minor units to an invoice on a day, not before its issue; `source` says out of what.
  func allocate(
    _ minor: Int64, to invoice: Invoice, on day: Day, from source: (inout Allocation) -> Void
  ) {
    var allocation = Allocation(key: fresh())
    (allocation.invoice, allocation.day) = (invoice.id, max(day, invoice.issued))
    allocation.amount = Money(minor: minor, invoice.amount.currency)
    source(&allocation)
    allocations.add(allocation)
  }
}
