/// Sums of a book that do not fit together: the work of a hand edit, or of a program of before.
public enum Misfit: Equatable, Sendable {
  /// The parts of an invoice do not come to its amount.
  case instalments(Money, of: Money)
  /// More of an invoice, or of a credit note, is settled or written off than it comes to.
  case settled(Money, of: Money)
  /// More of a payment is allocated or given back than it comes to.
  case spent(Money, of: Money)
  /// A payment settles an invoice of another currency, and nobody said what was agreed: what it is said to take, and
  /// what came.
  case notAgreed(Money, of: Money)
  /// More of an invoice is contested than it comes to.
  case contested(Money, of: Money)
  /// Money of a currency cannot be compared with other money: policy has no rate for it.
  case unrated(Currency)
}

extension Replay {
  /// What does not fit of the invoice at a slot, all that is entered counted.
  public func misfits(ofInvoice slot: Int) -> [Misfit] {
    guard let invoice = book.invoices[slot: slot] else { return [] }
    let currency = invoice.amount.currency
    func money(_ minor: Int64) -> Money { Money(minor: minor, currency) }
    var misfits: [Misfit] = []
    let parts = book.instalmentsOf[slot].compactMap { book.instalments[slot: $0] }
    let sum = parts.reduce(0) { $0 &+ $1.amount.minor }
    if !parts.isEmpty, sum != invoice.amount.minor {
      misfits.append(.instalments(money(sum), of: invoice.amount))
    }
    let settled = settled(slot: slot)
    if invoice.isCredit ? settled < invoice.amount.minor : settled > invoice.amount.minor {
      misfits.append(.settled(money(settled), of: invoice.amount))
    }
    let disputes = book.disputesOf[slot].compactMap { book.disputes[slot: $0] }.filter { $0.settled == nil }
    let contested = disputes.reduce(0) { $0 &+ ($1.amount?.minor ?? 0) }
    if contested > max(0, invoice.amount.minor) {
      misfits.append(.contested(money(contested), of: invoice.amount))
    }
    return misfits
  }

  /// What does not fit of the payment at a slot.
  public func misfits(ofPayment slot: Int) -> [Misfit] {
    guard let payment = book.payments[slot: slot] else { return [] }
    var misfits: [Misfit] = book.allocationsFrom[slot].compactMap { child in
      guard let takes = book.allocations[slot: child]?.takes, takes.currency != payment.amount.currency else {
        return nil
      }
      return .notAgreed(takes, of: payment.amount)
    }
    let taken = taken(ofPayment: slot)
    if taken > payment.amount.minor {
      misfits.append(.spent(Money(minor: taken, payment.amount.currency), of: payment.amount))
    }
    return misfits
  }
}

extension Book {
  /// The currencies of invoices and payments that policy has no rate for, by their letters.
  public func unrated(_ policy: Policy) -> [Currency] {
    var used: Set<Currency> = []
    invoices.forEach { _, invoice in used.insert(invoice.amount.currency) }
    payments.forEach { _, payment in used.insert(payment.amount.currency) }
    return used.filter { !policy.isRated($0) }.sorted()
  }
}
