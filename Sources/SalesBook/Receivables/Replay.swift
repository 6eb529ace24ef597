/// The money facts of a book as they stood on a day: everything dated up to
/// it counts, whenever it was typed in (domain §4). The rules they are judged
/// by, policy and working days, are as the book has them now.
public struct Replay {
  /// The book replayed.
  public let book: Book
  /// The day it is replayed up to, inclusive.
  public let day: Day
  private let uncleared: UnclearedPayments
  private let source: RulesSource
  private let countsBadDebts: Bool

  /// The book as of that day, for what concerns a few records: it looks
  /// through nothing. Whoever has its rules hands them on; else they are made
  /// of the book if they are asked for.
  public init(_ book: Book, asOf day: Day, rules: DutyRules? = nil) {
    self.init(book, day, uncleared: .asked(asOf: day, bouncedBy: day), RulesSource(rules))
  }

  /// The book as of that day, for what concerns all of it: every payment is
  /// looked at once, which is quicker than each time it is met.
  public init(whole book: Book, asOf day: Day, rules: DutyRules? = nil) {
    self.init(book, day, uncleared: UnclearedPayments(of: book, asOf: day), RulesSource(rules))
  }

  private init(
    _ book: Book, _ day: Day, uncleared: UnclearedPayments, _ source: RulesSource, countsBadDebts: Bool = true
  ) {
    (self.book, self.day, self.uncleared, self.source) = (book, day, uncleared, source)
    self.countsBadDebts = countsBadDebts
  }

  /// The same as if no bad debt had been written off: what is stated to a customer.
  var beforeBadDebts: Replay { Replay(book, day, uncleared: uncleared, source, countsBadDebts: false) }

  /// The book's policy and working days.
  public var rules: DutyRules { source.rules(of: book) }

  /// The same book by the same rules on another day, for what concerns a few
  /// records.
  public func on(_ other: Day) -> Replay {
    Replay(
      book, other, uncleared: .asked(asOf: other, bouncedBy: other), source, countsBadDebts: countsBadDebts)
  }

  /// The same on an earlier day, as if payments that have bounced by the replayed day had never come.
  func withoutBounced(on earlier: Day) -> Replay {
    Replay(
      book, earlier, uncleared: .asked(asOf: earlier, bouncedBy: day), source, countsBadDebts: countsBadDebts)
  }

  /// The same for what concerns all of the book.
  func whole(on other: Day) -> Replay {
    Replay(book, other, uncleared: UnclearedPayments(of: book, asOf: other), source)
  }

  /// The same on a later day, with the payments that settle nothing as they are
  /// now: if nobody pays, no bill matures either.
  func withoutMoney(until later: Day) -> Replay { Replay(book, later, uncleared: uncleared, source) }

  /// Whether the payment settles nothing on the day: bounced by then, or a bill
  /// of exchange not yet due.
  func isUncleared(_ payment: ID<Payment>) -> Bool { uncleared.contains(payment, in: book) }

  /// Whether no payment is known to be uncleared, and none need be asked.
  var hasNoUnclearedPayments: Bool { uncleared.areNone }

  /// Whether the invoice was issued by the day.
  public func exists(_ invoice: Invoice) -> Bool { invoice.issued <= day }

  /// Whether the allocation settles on the day.
  private func counts(_ allocation: borrowing Allocation) -> Bool {
    guard allocation.day <= day else { return false }
    guard let payment = allocation.payment else { return true }
    return !isUncleared(payment)
  }

  /// Minor units settled, or written off, of the invoice at a slot; for a credit note, minor
  /// units of it used up, negative as its amount is.
  public func settled(slot: Int) -> Int64 {
    var sum: Int64 = 0
    book.allocationsTo.forEach(of: slot) { child in
      guard let allocation = book.allocations[slot: child], counts(allocation) else { return }
      sum += allocation.amount.minor
    }
    book.allocationsOfCredit.forEach(of: slot) { child in
      guard let allocation = book.allocations[slot: child], counts(allocation) else { return }
      sum -= allocation.amount.minor
    }
    book.refundsOfCredit.forEach(of: slot) { child in
      guard let refund = book.refunds[slot: child], refund.day <= day else { return }
      sum -= refund.amount.minor
    }
    guard !book.writeOffsOf.isEmpty(of: slot) else { return sum }
    return sum
      + book.writeOffsOf[slot].compactMap { book.writeOffs[slot: $0] }
      .filter { counts($0) && (countsBadDebts || $0.kind == .difference) }.reduce(0) {
        $0 + $1.amount.minor
      }
  }

  /// Whether money let go is so on the day: a difference as long as the payment it is the rest of was not reversed.
  func counts(_ writeOff: WriteOff) -> Bool {
    writeOff.day <= day && !(writeOff.payment.map(isBounced) ?? false)
  }

  /// Minor units still open of the invoice at a slot; 0 before its issue.
  public func open(slot: Int) -> Int64 {
    book.invoices.read(slot: slot) { invoice in open(invoice, slot: slot) } ?? 0
  }

  /// The same, of an invoice at hand.
  @inline(__always)
  private func open(_ invoice: borrowing Invoice, slot: Int) -> Int64 {
    invoice.issued <= day ? invoice.amount.minor - settled(slot: slot) : 0
  }

  /// What is open of an invoice; nothing before its issue.
  public func open(_ invoice: Invoice) -> Money {
    guard let slot = book.invoices.slot(of: invoice.id) else { return .zero(invoice.amount.currency) }
    return Money(minor: open(slot: slot), invoice.amount.currency)
  }

  /// The open parts of the invoice at a slot, earliest due first: one, or one
  /// for each instalment money has not reached. Money settles the oldest due. A
  /// credit note is one part, however it is due.
  public func openParts(slot: Int) -> [OpenPart] {
    book.invoices.read(slot: slot) { invoice in
      var parts: [OpenPart] = []
      forEachOpenPart(of: invoice, slot: slot) { due, open in
        parts.append(OpenPart(invoice: slot, due: due, open: open))
      }
      return parts
    } ?? []
  }

  /// Calls with the due day and the minor units of every open part of an
  /// invoice at hand, earliest due first.
  @inline(__always)
  func forEachOpenPart(of invoice: borrowing Invoice, slot: Int, _ body: (Day, Int64) -> Void) {
    let open = open(invoice, slot: slot)
    guard open != 0 else { return }
    // What was settled too much of, and a credit note, has no parts.
    guard open > 0, !book.instalmentsOf.isEmpty(of: slot) else { return body(invoice.due, open) }
    var remaining = invoice.amount.minor - open
    for instalment in instalments(slot: slot) {
      let settled = min(remaining, instalment.amount.minor)
      remaining -= settled
      let left = instalment.amount.minor - settled
      if left != 0 { body(instalment.due, left) }
    }
  }

  private func instalments(slot: Int) -> [Instalment] {
    book.instalmentsOf[slot].compactMap { book.instalments[slot: $0] }
      .sorted { ($0.due, $0.id) < ($1.due, $1.id) }
  }

  /// Minor units contested of what is open of the invoice at a slot; never
  /// more than that.
  public func contested(slot: Int, open: Int64) -> Int64 {
    guard !book.disputesOf.isEmpty(of: slot) else { return 0 }
    var sum: Int64 = 0
    for child in book.disputesOf[slot] {
      guard let dispute = book.disputes[slot: child] else { continue }
      let began = dispute.day.map { $0 <= day } ?? true
      let ended = dispute.settled.map { $0 <= day } ?? false
      if began, !ended { sum += dispute.amount?.minor ?? open }
    }
    return open > 0 ? min(sum, open) : 0
  }

  /// Whether the payment was reversed by the day.
  public func isBounced(_ payment: ID<Payment>) -> Bool {
    book.isBounced(payment, asOf: day)
  }

  /// Whether nobody knows yet whose money that is: it came in by the day, was
  /// not reversed and has no customer.
  public func isUnmatched(_ payment: Payment) -> Bool {
    payment.customer == nil && payment.day <= day && !isBounced(payment.id)
  }

  /// What is left of a payment that no invoice has taken: money on account. A
  /// bounced payment has nothing left.
  public func onAccount(_ payment: Payment) -> Money {
    guard payment.day <= day, !isUncleared(payment.id), let slot = book.payments.slot(of: payment.id)
    else { return .zero(payment.amount.currency) }
    return Money(minor: payment.amount.minor - taken(ofPayment: slot), payment.amount.currency)
  }
}

/// What is open of an invoice and falls due on one day.
public struct OpenPart: Equatable, Sendable {
  /// The invoice's slot in its table.
  public let invoice: Int
  /// The day it is to be paid by.
  public let due: Day
  /// Minor units of the invoice's currency; negative for a credit note.
  public let open: Int64
}
