internal import SalesBook

/// What a file says was paid beside the payments other sources told of: what lies on account is used first, and only the
/// rest is a payment that may be one of theirs.
struct LikeReceipts {
  private let replay: Replay
  private let source: String
  private var payments: [ID<Customer>: LikePayments] = [:]
  /// Minor units on account this file has used so far.
  private var used: [ID<Payment>: Int64] = [:]
  /// The payments that were found like others of the file.
  private var found: Set<ID<Payment>> = []
  /// The payment somebody has said it is, until it is taken.
  private var same: ID<Payment>?

  /// On a book replayed to the end of time, from that source.
  init(_ replay: Replay, _ source: String) { (self.replay, self.source) = (replay, source) }

  /// The payment of the book that minor units paid on an invoice are like; a day nobody tells is nil.
  mutating func likeness(of minor: Int64, on invoice: Invoice, _ day: Day?, _ today: Day) -> Likeness? {
    guard let slot = replay.book.customers.slot(of: invoice.customer) else { return nil }
    var payment = Payment(key: .none)
    (payment.customer, payment.day, payment.dayUnknown) = (invoice.customer, day ?? today, day == nil)
    let rest = minor - onAccount(slot, invoice.amount.currency, by: payment.day, most: minor)
    guard rest > 0 else { return nil }
    payment.amount = Money(minor: rest, invoice.amount.currency)
    return likeness(of: payment)
  }

  /// The payment of the book that one of its customer is like.
  mutating func likeness(of payment: Payment) -> Likeness? {
    guard let customer = payment.customer else { return nil }
    let others = payments[customer] ?? LikePayments(of: customer, in: replay.book)
    payments[customer] = others
    return others.likeness(of: payment, from: source, besides: found)
  }

  /// Notes what was answered to a likeness: no other row is asked about that payment.
  mutating func take(_ likeness: Likeness, isSame: Bool) {
    guard let id = ID<Payment>(likeness.record.key) else { return }
    found.insert(id)
    if isSame { same = id }
  }

  /// The payment somebody has said the last was, once.
  mutating func takeSame() -> ID<Payment>? {
    defer { same = nil }
    return same
  }

  private mutating func onAccount(_ slot: Int, _ currency: Currency, by day: Day, most: Int64) -> Int64 {
    var left = most
    for payment in replay.book.paymentsOf[slot].compactMap({ replay.book.payments[slot: $0] })
    where left > 0 && payment.day <= day && payment.amount.currency == currency {
      let free = replay.onAccount(payment).minor - (used[payment.id] ?? 0)
      guard free > 0 else { continue }
      let part = min(free, left)
      used[payment.id, default: 0] += part
      left -= part
    }
    return most - left
  }
}
