/// Money of one customer as it became cash, in the order it did: what promises
/// to pay are kept with. What was set off is not money; it lowers what a
/// promise counts for.
struct CustomerCash {
  /// Some money, and the invoice it settles if it settles one.
  struct Slice {
    /// The payment it is of.
    let payment: ID<Payment>
    /// The day that came in; for a bill, the day we got it.
    let received: Day
    /// The day it is there for a promise: cash, or let go by an older promise
    /// that came to count for less.
    let day: Day
    /// The invoice it settles; nil while it is on account.
    let invoice: ID<Invoice>?
    let currency: Currency
    /// Whether it came on the day it was told of, or on some day before.
    let isDayUnknown: Bool
    /// Minor units no promise has taken yet.
    var left: Int64
  }

  /// Money a promise took, or gave back.
  struct Share {
    /// What it was taken of.
    let slice: Slice
    /// The day it did.
    let day: Day
    /// How much, in minor units; below 0 what was given back.
    var minor: Int64
  }

  private(set) var all: [Slice] = []

  /// What the customer at a slot had paid by the replayed day, bounced payments
  /// and bills not matured left out. Money of others that settles the
  /// customer's invoices is theirs, money of theirs that settles others' is not.
  init(_ replay: Replay, ofCustomer slot: Int) {
    let book = replay.book
    for child in book.invoicesOf[slot] {
      guard let invoice = book.invoices[slot: child] else { continue }
      for place in book.allocationsTo[child] {
        guard let allocation = book.allocations[slot: place], allocation.day <= replay.day,
          let payment = allocation.payment.flatMap({ book.payments[$0] }), replay.isCash(payment)
        else { continue }
        add(allocation.amount, of: payment, for: invoice.id)
      }
    }
    for child in book.paymentsOf[slot] {
      guard let payment = book.payments[slot: child], replay.isCash(payment) else { continue }
      // What we gave back later had come all the same.
      var left = replay.onAccount(payment)
      for refund in book.refundsOf[child].compactMap({ book.refunds[slot: $0] })
      where refund.day > payment.cashDay && refund.day <= replay.day {
        left.minor += refund.amount.minor
      }
      add(left, of: payment, for: nil)
    }
    sort()
  }

  private mutating func add(_ money: Money, of payment: Payment, for invoice: ID<Invoice>?) {
    guard money.minor > 0, payment.method != .setOff else { return }
    all.append(
      Slice(
        payment: payment.id, received: payment.day, day: payment.cashDay, invoice: invoice,
        currency: money.currency, isDayUnknown: payment.dayUnknown, left: money.minor))
  }

  private mutating func sort() {
    all.sort { ($0.day, $0.invoice?.code ?? 0, $0.payment) < ($1.day, $1.invoice?.code ?? 0, $1.payment) }
  }

  /// Takes up to so many minor units of the money at a place.
  mutating func take(_ wanted: Int64, at place: Int, on day: Day) -> Share? {
    let minor = min(wanted, all[place].left)
    guard minor > 0 else { return nil }
    all[place].left -= minor
    return Share(slice: all[place], day: day, minor: minor)
  }

  /// Gives back what promises let go on a day; it is there for others from then.
  mutating func giveBack(_ shares: [Share], on day: Day) {
    guard !shares.isEmpty else { return }
    all += shares.map { share in
      Slice(
        payment: share.slice.payment, received: share.slice.received, day: day, invoice: share.slice.invoice,
        currency: share.slice.currency, isDayUnknown: share.slice.isDayUnknown, left: share.minor)
    }
    sort()
  }
}

extension CustomerCash.Slice {
  /// Whether the money can keep the promise: it came after it, in its currency,
  /// and for one of its invoices if it names any.
  func suits(_ promise: Promise) -> Bool {
    guard currency == promise.amount?.currency, promise.precedes(payment, of: received) else { return false }
    return promise.invoices.isEmpty || invoice.map(promise.invoices.contains) ?? false
  }
}

extension Promise {
  /// Whether it was made before a payment of that day came: on the same day only
  /// if the payment was not written down yet (domain §5).
  func precedes(_ payment: ID<Payment>, of received: Day) -> Bool {
    received > made || (received == made && !already.contains(payment.text))
  }
}

extension Payment {
  /// The day it is cash: a bill of exchange is not before it matures.
  public var cashDay: Day { max(day, matures ?? day) }
}

extension Replay {
  /// Whether the payment is cash on the replayed day: it came in, was not
  /// reversed, and has matured if it is a bill.
  public func isCash(_ payment: Payment) -> Bool { payment.cashDay <= day && !isUncleared(payment.id) }
}
