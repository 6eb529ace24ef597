/// When a debtor need not pay an invoice any more (Civil Code 188, 189, 195):
/// so many years after the due day, the last instalment's where there are
/// several, or after what last set the clock anew. A warning, not legal advice.
public struct LimitationClock: Equatable, Sendable {
  /// What sets the clock anew.
  public enum Start: String, Keyword {
    case due, demand, acknowledgement, payment, promise, legal
  }

  /// The day it runs from.
  public let from: Day
  /// What set it.
  public let start: Start
  /// The first day they need not pay.
  public let expires: Day
  /// Days left; 0 or less once they need not pay.
  public let daysLeft: Int

  /// Which of policy's warnings is due, in days left; nil while none is.
  public func warning(_ policy: Policy) -> Int? {
    policy.limitationWarnings.filter { daysLeft <= $0 }.min()
  }
}

extension Replay {
  /// The clock of the invoice at a slot; nil if nothing of it is open. What set
  /// it anew counts from the due day on.
  public func limitation(ofInvoice slot: Int) -> LimitationClock? {
    guard let invoice = book.invoices[slot: slot], open(slot: slot) > 0,
      let customer = book.customers.slot(of: invoice.customer)
    else { return nil }
    let due = book.instalmentsOf[slot].compactMap { book.instalments[slot: $0]?.due }.max() ?? invoice.due
    var (from, start) = (due, LimitationClock.Start.due)
    func restart(_ days: [Day], _ what: LimitationClock.Start) {
      guard let latest = days.filter({ $0 <= day && $0 > from }).max() else { return }
      (from, start) = (latest, what)
    }
    let left = open(slot: slot)
    // What is wholly contested is not demanded.
    if contested(slot: slot, open: left) < left {
      restart(letters(.demand, toCustomer: customer).filter { $0 >= invoice.issued }, .demand)
    }
    restart(acknowledgements(ofCustomer: customer, of: invoice), .acknowledgement)
    restart(partPayments(ofInvoice: slot), .payment)
    restart(promisesToPay(invoice, ofCustomer: customer), .promise)
    restart(suits(ofCustomer: customer), .legal)
    let expires = from.adding(months: 12 * rules.policy.limitationYears)
    return LimitationClock(from: from, start: start, expires: expires, daysLeft: expires - day)
  }

  private func acknowledgements(ofCustomer slot: Int, of invoice: Invoice) -> [Day] {
    book.statementsOf[slot].compactMap { book.statements[slot: $0] }
      .filter { $0.answer == .confirmed && $0.asOf >= invoice.issued }
      .compactMap(\.answered)
  }

  private func partPayments(ofInvoice slot: Int) -> [Day] {
    book.allocationsTo[slot].compactMap { book.allocations[slot: $0] }
      .filter { $0.day <= day && $0.payment.map { !isUncleared($0) } ?? false }.map(\.day)
  }

  private func promisesToPay(_ invoice: Invoice, ofCustomer slot: Int) -> [Day] {
    book.promisesOf[slot].compactMap { book.promises[slot: $0] }
      .filter { $0.amount?.currency == invoice.amount.currency }
      .filter { $0.invoices.isEmpty || $0.invoices.contains(invoice.id) }.map(\.made)
  }

  private func suits(ofCustomer slot: Int) -> [Day] {
    book.rungStepsOf[slot].compactMap { book.rungSteps[slot: $0] }.filter { $0.rung == .legal }.map(\.day)
  }
}
