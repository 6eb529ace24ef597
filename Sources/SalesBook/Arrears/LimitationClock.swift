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

  /// Whether they need not pay any more.
  public var isLapsed: Bool { daysLeft <= 0 }

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
    var restarts: [(day: Day, start: LimitationClock.Start, isTheirs: Bool)] = []
    func restart(_ days: [Day], _ what: LimitationClock.Start, isTheirs: Bool) {
      restarts += days.filter { $0 <= day && $0 > due }.map { ($0, what, isTheirs) }
    }
    // What was wholly contested then was not demanded.
    let demands = letters(.demand, toCustomer: customer).filter { sent in
      let then = on(sent)
      let left = then.open(slot: slot)
      return sent >= invoice.issued && then.contested(slot: slot, open: left) < left
    }
    restart(demands, .demand, isTheirs: false)
    restart(acknowledgements(ofCustomer: customer, of: invoice), .acknowledgement, isTheirs: true)
    restart(partPayments(ofInvoice: slot), .payment, isTheirs: true)
    restart(promisesToPay(invoice, ofCustomer: customer, written: true), .promise, isTheirs: true)
    restart(promisesToPay(invoice, ofCustomer: customer, written: false), .promise, isTheirs: false)
    restart(suits(ofCustomer: customer), .legal, isTheirs: false)
    // Once lapsed only what is their own doing sets it anew (Civil Code 192).
    var (from, start) = (due, LimitationClock.Start.due)
    func end(_ from: Day) -> Day { from.adding(months: 12 * rules.policy.limitationYears) }
    for restart in restarts.sorted(by: { ($0.day, $0.isTheirs ? 0 : 1) < ($1.day, $1.isTheirs ? 0 : 1) }) {
      if restart.isTheirs || restart.day < end(from) { (from, start) = (restart.day, restart.start) }
    }
    let expires = end(from)
    return LimitationClock(from: from, start: start, expires: expires, daysLeft: expires - day)
  }

  private func acknowledgements(ofCustomer slot: Int, of invoice: Invoice) -> [Day] {
    book.statementsOf[slot].compactMap { book.statements[slot: $0] }
      .filter { $0.answer == .confirmed && $0.asOf >= invoice.issued }
      .compactMap(\.answered)
  }

  private func partPayments(ofInvoice slot: Int) -> [Day] {
    book.allocationsTo[slot].compactMap { book.allocations[slot: $0] }
      .filter { $0.day <= day }.compactMap { $0.payment.flatMap { book.payments[$0] } }
      // When one of an unknown day came nobody can prove.
      .filter { $0.method != .setOff && !$0.dayUnknown && isCash($0) }.map(\.cashDay)
  }

  private func promisesToPay(_ invoice: Invoice, ofCustomer slot: Int, written: Bool) -> [Day] {
    book.promisesOf[slot].compactMap { book.promises[slot: $0] }
      .filter { $0.amount?.currency == invoice.amount.currency && ($0.manner == .written) == written }
      .filter { $0.invoices.isEmpty || $0.invoices.contains(invoice.id) }.map(\.made)
  }

  private func suits(ofCustomer slot: Int) -> [Day] {
    book.rungStepsOf[slot].compactMap { book.rungSteps[slot: $0] }.filter { $0.rung >= .agency }.map(\.day)
  }
}
