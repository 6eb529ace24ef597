/// A fact that moves the net of a customer's account, on the day it does.
struct Posting: Equatable {
  /// The day it counts from.
  let day: Day
  /// What it is.
  let kind: AccountStatement.Kind
  /// What it adds to what they owe.
  var amount: Money
  /// The slot of the invoice or credit note it is about.
  var invoice: Int?
  /// The slot of the payment it is about.
  var payment: Int?
}

extension Replay {
  /// All that moved the net of the customer at a slot up to the day, by day; what settles something of their own moves
  /// nothing.
  func postings(ofCustomer slot: Int) -> [Posting] {
    var postings: [Posting] = []
    for child in book.invoicesOf[slot].sorted() {
      guard let invoice = book.invoices[slot: child], exists(invoice) else { continue }
      postings += self.postings(of: invoice, slot: child)
    }
    for child in book.paymentsOf[slot].sorted() {
      guard let payment = book.payments[slot: child] else { continue }
      postings += self.postings(of: payment, slot: child)
    }
    return postings.filter { $0.day <= day }.merged()
  }

  /// What an invoice or credit note moves.
  private func postings(of invoice: Invoice, slot: Int) -> [Posting] {
    var postings = [
      Posting(
        day: invoice.issued, kind: invoice.isCredit ? .creditNote : .invoice, amount: invoice.amount,
        invoice: slot)
    ]
    func add(_ day: Day, _ kind: AccountStatement.Kind, _ minor: Int64) {
      postings.append(
        Posting(
          day: max(day, invoice.issued), kind: kind, amount: Money(minor: minor, invoice.amount.currency),
          invoice: slot))
    }
    for child in book.allocationsTo[slot] {
      guard let allocation = book.allocations[slot: child] else { continue }
      if let payer = allocation.payment.flatMap({ book.payments.slot(of: $0) }) {
        postings += another(payer, settling: invoice, slot, by: allocation)
      } else if allocation.payment != nil || !isInside(allocation, as: invoice) {
        add(allocation.day, .transfer, -allocation.amount.minor)
      }
    }
    for child in book.allocationsOfCredit[slot] {
      guard let allocation = book.allocations[slot: child], !isInside(allocation, as: invoice) else {
        continue
      }
      add(allocation.day, .transfer, allocation.amount.minor)
    }
    for child in book.refundsOfCredit[slot] {
      guard let refund = book.refunds[slot: child] else { continue }
      add(refund.day, .refund, refund.amount.minor)
    }
    for child in book.writeOffsOf[slot] {
      guard let writeOff = book.writeOffs[slot: child], writeOff.kind == .difference else { continue }
      let bounced = writeOff.payment.flatMap { book.bounces(ofPayment: $0).map(\.day).min() }
      if let bounced, bounced <= writeOff.day { continue }
      add(writeOff.day, .difference, -writeOff.amount.minor)
      // What was let go beside money that was reversed is owed again.
      if let bounced { add(bounced, .difference, writeOff.amount.minor) }
    }
    return postings
  }

  /// Whether a credit note set off, or an invoice it is set off against, is of the same account as the other.
  private func isInside(_ allocation: Allocation, as one: Invoice) -> Bool {
    let note = allocation.credit.flatMap { book.invoices[$0] }
    guard let note, let invoice = book.invoices[allocation.invoice] else { return false }
    return [note, invoice].allSatisfy {
      ($0.customer, $0.amount.currency) == (one.customer, one.amount.currency)
    }
  }

  /// What somebody else's payment, or one in another currency, moves by settling an invoice: it is a payment to them.
  private func another(
    _ slot: Int, settling invoice: Invoice, _ invoiceSlot: Int, by allocation: Allocation
  ) -> [Posting] {
    guard let payment = book.payments[slot: slot],
      (payment.customer, payment.amount.currency) != (invoice.customer, invoice.amount.currency),
      let counting = counting(payment)
    else { return [] }
    let amount = Money(minor: -allocation.amount.minor, invoice.amount.currency)
    let paid = Posting(
      day: max(allocation.day, invoice.issued, counting.from), kind: .payment, amount: amount,
      invoice: invoiceSlot, payment: slot)
    return counting.reversed([paid], payment: slot)
  }

  /// What a payment of the customer moves, whatever it settles: all of it, less what of it went back or settles what is
  /// not of the same account.
  private func postings(of payment: Payment, slot: Int) -> [Posting] {
    let counting = counting(payment)
    let refunds = self.refunds(of: payment, slot: slot, from: counting?.from)
    guard let counting else { return refunds }
    let currency = payment.amount.currency
    var postings: [Posting] = []
    func add(_ day: Day, _ kind: AccountStatement.Kind, _ minor: Int64) {
      postings.append(
        Posting(
          day: max(day, counting.from), kind: kind, amount: Money(minor: minor, currency), payment: slot))
    }
    add(counting.from, .payment, -payment.amount.minor)
    for child in book.allocationsFrom[slot] {
      guard let allocation = book.allocations[slot: child] else { continue }
      let invoice = book.invoices[allocation.invoice]
      if let invoice, (invoice.customer, invoice.amount.currency) == (payment.customer, currency) { continue }
      add(allocation.day, .transfer, allocation.takes.minor)
    }
    return counting.reversed(postings, payment: slot) + refunds
  }

  /// What was given back of a payment: it went out, whatever became of the payment; of a bill not before that was
  /// money, or bounced.
  private func refunds(of payment: Payment, slot: Int, from: Day?) -> [Posting] {
    guard !book.refundsOf.isEmpty(of: slot) else { return [] }
    let since = from ?? book.bounces(ofPayment: payment.id).map(\.day).min() ?? payment.day
    return book.refundsOf[slot].compactMap { book.refunds[slot: $0] }.map { refund in
      Posting(day: max(refund.day, since), kind: .refund, amount: refund.amount, payment: slot)
    }
  }

  /// From when a payment is money, and until when; nil if it never was: a bill bounced when it was to mature.
  private func counting(_ payment: Payment) -> Counting? {
    let from = max(payment.day, payment.matures ?? payment.day)
    let bounced = book.bounces(ofPayment: payment.id).map(\.day).filter { $0 <= day }.min()
    if let bounced, bounced < from || bounced == from && payment.matures != nil { return nil }
    return Counting(from: from, bounced: bounced)
  }
}

/// The days on which a payment is money.
private struct Counting {
  /// The first.
  let from: Day
  /// The day it was reversed.
  let bounced: Day?

  /// What moved while it was money, and all of it taken back on the day it no longer was.
  func reversed(_ postings: [Posting], payment: Int) -> [Posting] {
    guard let bounced else { return postings }
    let moved = postings.filter { $0.day < bounced || $0.kind == .payment && $0.day == bounced }
    guard let first = moved.first else { return [] }
    let back = Money(minor: -moved.reduce(0) { $0 + $1.amount.minor }, first.amount.currency)
    return moved + [Posting(day: bounced, kind: .bounce, amount: back, payment: payment)]
  }
}

extension [Posting] {
  /// By day, those of one day by what they are; what one payment does on a day is one line, be it to several invoices.
  fileprivate func merged() -> [Posting] {
    var merged: [Posting] = []
    var places: [Posting.Line: Int] = [:]
    for posting in self {
      guard let line = posting.line else {
        merged.append(posting)
        continue
      }
      if let place = places[line] {
        merged[place].amount.minor += posting.amount.minor
        merged[place].invoice = nil
      } else {
        places[line] = merged.count
        merged.append(posting)
      }
    }
    return merged.enumerated().sorted {
      ($0.element.day, $0.element.kind.place, $0.offset) < ($1.element.day, $1.element.kind.place, $1.offset)
    }
    .map(\.element)
  }
}

extension Posting {
  /// What those of one payment have in common that are one line of a statement.
  fileprivate struct Line: Hashable {
    let day: Day
    let kind: AccountStatement.Kind
    let payment: Int
    let currency: Currency
  }

  /// Its line; nil if it is one by itself.
  fileprivate var line: Line? {
    payment.map { Line(day: day, kind: kind, payment: $0, currency: amount.currency) }
  }
}

extension AccountStatement.Kind {
  /// Where it stands among what moves on the same day.
  fileprivate var place: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}
