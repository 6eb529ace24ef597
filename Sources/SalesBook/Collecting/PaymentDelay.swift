/// How late money comes: a sum of amounts times days, and of amounts.
public struct PaymentDelay: Equatable, Sendable {
  private var weighted: Int128 = 0
  private var amount: Int128 = 0
  /// Days late of the latest invoices paid or overdue, earliest due first; at
  /// most twelve, early ones negative.
  public private(set) var last: [Int] = []

  /// Nothing paid yet.
  public init() {}

  /// Σ amount × (paid − due) ÷ Σ amount in tenths of a day; nil if nothing was
  /// paid and nothing is overdue.
  public var tenths: Int? { amount > 0 ? Int(weighted * 10 / amount) : nil }

  /// Adds another's sums; the latest invoices stay one's own.
  mutating func add(_ other: PaymentDelay) {
    weighted += other.weighted
    amount += other.amount
  }

  fileprivate mutating func count(_ minor: Int64, days: Int) {
    weighted += Int128(minor) * Int128(days)
    amount += Int128(minor)
  }

  fileprivate mutating func show(_ days: [(due: Day, slot: Int, late: Int)]) {
    last = days.sorted { ($0.due, $0.slot) < ($1.due, $1.slot) }.suffix(12).map(\.late)
  }
}

extension Replay {
  /// How late the customer at a slot pays in a currency (nil: any, for the
  /// days alone): what settled its invoices in the last 12 months, and what is
  /// overdue counted to the day.
  public func delay(ofCustomer slot: Int, in currency: Currency? = nil) -> PaymentDelay {
    var delay = PaymentDelay()
    var shown: [(due: Day, slot: Int, late: Int)] = []
    book.invoicesOf.forEach(of: slot) { child in
      guard let invoice = book.invoices[slot: child],
        currency.map({ $0 == invoice.amount.currency }) ?? true,
        let late = addDelay(of: invoice, slot: child, to: &delay)
      else { return }
      shown.append((invoice.due, child, late))
    }
    delay.show(shown)
    return delay
  }

  /// Adds how late the invoice at a slot was paid, and how long it is overdue; that in days, nil where it is neither.
  @discardableResult
  func addDelay(of invoice: Invoice, slot: Int, to delay: inout PaymentDelay) -> Int? {
    guard invoice.amount.minor > 0, exists(invoice) else { return nil }
    let since = day.adding(months: -12)
    var latest: Int?
    for settled in settlements(of: invoice, slot: slot) where settled.day > since {
      delay.count(settled.minor, days: settled.day - settled.due)
      latest = settled.day - settled.due
    }
    var overdue: Int?
    forEachOpenPart(of: invoice, slot: slot) { due, open in
      guard due < day, open > 0 else { return }
      delay.count(open, days: day - due)
      overdue = max(overdue ?? 0, day - due)
    }
    return overdue ?? latest
  }

  /// What settled an invoice by the replayed day, in the order it was cash, each
  /// piece with the due day it settled: of instalments, the oldest first.
  private func settlements(of invoice: Invoice, slot: Int) -> [(due: Day, day: Day, minor: Int64)] {
    var paid: [(day: Day, minor: Int64)] = []
    book.allocationsTo.forEach(of: slot) { place in
      guard let allocation = book.allocations[slot: place], allocation.day <= day,
        let payment = allocation.payment.flatMap({ book.payments[$0] }), isCash(payment), !payment.dayUnknown
      else { return }
      paid.append((max(allocation.day, payment.cashDay), allocation.amount.minor))
    }
    guard !book.instalmentsOf.isEmpty(of: slot) else {
      return paid.sorted { $0.day < $1.day }.map { (invoice.due, $0.day, $0.minor) }
    }
    var parts = book.instalmentsOf[slot].compactMap { book.instalments[slot: $0] }
      .sorted { ($0.due, $0.id) < ($1.due, $1.id) }.map { (due: $0.due, left: $0.amount.minor) }
    var pieces: [(due: Day, day: Day, minor: Int64)] = []
    for (day, minor) in paid.sorted(by: { $0.day < $1.day }) {
      var minor = minor
      while minor > 0, let part = parts.first {
        let share = min(minor, part.left)
        pieces.append((part.due, day, share))
        minor -= share
        parts[0].left -= share
        if parts[0].left <= 0 { parts.removeFirst() }
      }
    }
    return pieces
  }
}
