/// Money of one customer as it became cash, in the order it did: what promises
/// to pay are kept with.
struct CustomerCash {
  /// Some money, and the invoice it settles if it settles one.
  struct Slice {
    /// The day it was cash: it came in, or the bill matured.
    let day: Day
    /// The invoice it settles; nil while it is on account.
    let invoice: ID<Invoice>?
    let currency: Currency
    /// Minor units no promise has taken yet.
    var left: Int64
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
        add(allocation.amount, on: payment.cashDay, for: invoice.id)
      }
    }
    for child in book.paymentsOf[slot] {
      guard let payment = book.payments[slot: child], replay.isCash(payment) else { continue }
      add(replay.onAccount(payment), on: payment.cashDay, for: nil)
    }
    all.sort { ($0.day, $0.invoice?.code ?? 0) < ($1.day, $1.invoice?.code ?? 0) }
  }

  private mutating func add(_ money: Money, on day: Day, for invoice: ID<Invoice>?) {
    guard money.minor > 0 else { return }
    all.append(Slice(day: day, invoice: invoice, currency: money.currency, left: money.minor))
  }

  /// Takes for a promise what came in from the day it was made to `last`, both
  /// inclusive, up to its amount; returns what it got, day by day.
  /// What it has already is `beside`.
  mutating func take(
    for promise: Promise, beside had: [(day: Day, minor: Int64)] = [], until last: Day
  ) -> [(day: Day, minor: Int64)] {
    guard let amount = promise.amount else { return [] }
    var wanted = amount.minor - had.reduce(0) { $0 + $1.minor }
    var taken: [(day: Day, minor: Int64)] = []
    for index in all.indices where wanted > 0 && all[index].left > 0 {
      let slice = all[index]
      guard slice.day >= promise.made, slice.day <= last, slice.suits(promise) else { continue }
      let share = min(wanted, slice.left)
      all[index].left -= share
      wanted -= share
      taken.append((slice.day, share))
    }
    return taken
  }
}

extension CustomerCash.Slice {
  /// Whether the money can keep the promise: of its currency, and for one of
  /// its invoices if it names any.
  func suits(_ promise: Promise) -> Bool {
    guard currency == promise.amount?.currency else { return false }
    return promise.invoices.isEmpty || invoice.map(promise.invoices.contains) ?? false
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
