/// What a promise to pay is about: what was open of it when it was made, and
/// what has lowered that since (domain §5 *Outcome*). A promise counts for no
/// more than is left of it.
struct PromiseMatter {
  /// Something that lowered it on a day, by so many minor units; below 0 what
  /// raised it again.
  struct Reduction {
    let day: Day
    let minor: Int64
  }

  /// Minor units open as of the day the promise was made, without the payments
  /// of that day written down after it; not below 0.
  private(set) var open: Int64 = 0
  /// What was credited, set off, written off or paid on other promises after it
  /// was made, in no order.
  private(set) var reductions: [Reduction] = []
  private let promise: Promise
  private let currency: Currency
  /// The invoices it covers: those named, or those there were.
  private var covered: Set<ID<Invoice>> = []

  /// Of a promise of the customer at a slot, by what is known on the replayed
  /// day; nil for a promise of something else. `paid` is what older promises took.
  init?(_ promise: Promise, of slot: Int, _ replay: Replay, paid: [CustomerCash.Share]) {
    guard let currency = promise.amount?.currency else { return nil }
    (self.promise, self.currency) = (promise, currency)
    let book = replay.book
    if promise.invoices.isEmpty {
      for child in book.invoicesOf[slot] { addInvoice(at: child, replay) }
      for child in book.paymentsOf[slot] { addPayment(at: child, replay) }
    } else {
      for id in Set(promise.invoices) {
        if let child = book.invoices.slot(of: id) { addInvoice(at: child, replay) }
      }
    }
    open = max(0, open)
    for share in paid where share.slice.currency == currency {
      guard promise.precedes(share.slice.payment, of: share.slice.received),
        share.slice.invoice.map(covered.contains) ?? promise.invoices.isEmpty
      else { continue }
      reductions.append(Reduction(day: share.day, minor: share.minor))
    }
  }

  /// Minor units the promise counts for on a day.
  func counts(on day: Day) -> Int64 {
    let gone = reductions.reduce(Int64(0)) { $1.day <= day ? $0 + $1.minor : $0 }
    return min(promise.amount?.minor ?? 0, max(0, open - gone))
  }

  /// Adds what was open of an invoice, or of a credit note, and what has lowered it.
  private mutating func addInvoice(at slot: Int, _ replay: Replay) {
    let book = replay.book
    guard let invoice = book.invoices[slot: slot], invoice.amount.currency == currency else { return }
    guard invoice.issued <= promise.made else {
      // A credit note that came later takes off what it is for: the account.
      if invoice.amount.minor < 0, promise.invoices.isEmpty, invoice.issued <= replay.day {
        reductions.append(Reduction(day: invoice.issued, minor: -invoice.amount.minor))
      }
      return
    }
    covered.insert(invoice.id)
    var open = invoice.amount.minor
    for place in book.allocationsTo[slot] {
      guard let allocation = book.allocations[slot: place], allocation.day <= replay.day else { continue }
      open -= settledBefore(by: allocation, replay)
    }
    for place in book.allocationsOfCredit[slot] {
      guard let used = book.allocations[slot: place], used.day <= promise.made else { continue }
      open += used.amount.minor
    }
    for place in book.refundsOfCredit[slot] {
      guard let refund = book.refunds[slot: place], refund.day <= promise.made else { continue }
      open += refund.amount.minor
    }
    for place in book.writeOffsOf[slot] {
      guard let writeOff = book.writeOffs[slot: place], replay.counts(writeOff) else { continue }
      lower(&open, by: writeOff.amount.minor, on: writeOff.day)
    }
    self.open += promise.invoices.isEmpty ? open : max(0, open)
  }

  /// Minor units an allocation had settled when the promise was made; what is
  /// not money and came later is noted. It counts from its payment's day,
  /// whenever it was made.
  private mutating func settledBefore(by allocation: Allocation, _ replay: Replay) -> Int64 {
    let book = replay.book
    var before: Int64 = 0
    if let payment = allocation.payment.flatMap({ book.payments[$0] }) {
      if !promise.precedes(payment.id, of: payment.day) {
        // A bill held leaves its invoice open; of the account it is no more to come.
        let isHeld = !promise.invoices.isEmpty && payment.cashDay > promise.made
        return isHeld || book.isBounced(payment.id, asOf: promise.made) ? 0 : allocation.amount.minor
      }
      if payment.method == .setOff, !replay.isBounced(payment.id) {
        reductions.append(Reduction(day: payment.day, minor: allocation.amount.minor))
      }
    } else if promise.invoices.isEmpty {
      // On the account a credit note counts by itself, not by what it settles.
      return allocation.day <= promise.made ? allocation.amount.minor : 0
    } else {
      var left: Int64 = 0
      lower(&left, by: allocation.amount.minor, on: allocation.day)
      before = -left
    }
    return before
  }

  /// Takes off what is open if that was so by the day the promise was made; else notes it.
  private mutating func lower(_ open: inout Int64, by minor: Int64, on day: Day) {
    if day <= promise.made {
      open -= minor
    } else {
      reductions.append(Reduction(day: day, minor: minor))
    }
  }

  /// Takes off what a payment had on account when the promise was made, a bill
  /// held then like any other; notes what of a set-off settles none of these invoices.
  private mutating func addPayment(at slot: Int, _ replay: Replay) {
    let book = replay.book
    guard let payment = book.payments[slot: slot], payment.amount.currency == currency,
      payment.day <= replay.day
    else { return }
    var left = payment.amount.minor
    for place in book.allocationsFrom[slot] {
      guard let allocation = book.allocations[slot: place], allocation.day <= replay.day,
        covered.contains(allocation.invoice) || !isLater(allocation.invoice, payment, book)
      else { continue }
      left -= allocation.takes.minor
    }
    guard !promise.precedes(payment.id, of: payment.day) else {
      if payment.method == .setOff, left > 0, !replay.isBounced(payment.id) {
        reductions.append(Reduction(day: payment.day, minor: left))
      }
      return
    }
    guard !book.isBounced(payment.id, asOf: promise.made) else { return }
    for place in book.refundsOf[slot] {
      guard let refund = book.refunds[slot: place], refund.day <= promise.made else { continue }
      left -= refund.amount.minor
    }
    open -= left
  }

  /// Whether an invoice of the same account was not there yet: what settles it now was on account then.
  private func isLater(_ invoice: ID<Invoice>, _ payment: Payment, _ book: Book) -> Bool {
    guard let invoice = book.invoices[invoice] else { return false }
    return invoice.customer == payment.customer && invoice.amount.currency == currency
  }
}
