/// Corrects a payment, as if it had always been so: its sum, day, customer, and what it settles (domain §4 *Money
/// in*).
public struct CorrectPayment: Operation {
  public static let keyword = JournalWord.deed(.correctPayment)
  /// The payment as the person saw it.
  public var seen: Payment
  /// The payment as they want it; of the same key.
  public var wanted: Payment
  /// What it is to settle anew; nil leaves what it settles as far as it still can, and settles the oldest of another
  /// customer or currency.
  public var settling: TakePayment.Settling?

  /// That payment, so corrected.
  public init(_ seen: Payment, to wanted: Payment, settling: TakePayment.Settling? = nil) {
    (self.seen, self.wanted, self.settling) = (seen, wanted, settling)
  }

  public func plan(on book: Book, as author: Author, drawing ids: inout FreshIDs) throws(Refusal) -> Plan {
    let now = try book.require(seen.id, Payment.self)
    var changes: [Change] = []
    if seen != wanted {
      changes = try EditRecord(seen, to: wanted).plan(on: book, as: author, drawing: &ids).changes
    }
    let paid = changes.lazy.compactMap { $0.after as? Payment }.first ?? now
    let spendable = try spendable(of: paid, in: book)
    let old = book.allocations(of: now.id)
    let rests = book.rests(of: now.id)
    let without = book.without(now, and: old, rests)
    let isMoved = paid.customer != now.customer || paid.amount.currency != now.amount.currency
    if let settling = settling ?? (isMoved ? .oldest : nil) {
      changes += old.map { .remove($0) }
      changes += try without.settling(paid, spendable, settling, drawing: &ids)
    } else {
      changes += kept(old, of: paid, spendable, in: without)
    }
    changes += without.givingBack(rests, after: changes, of: old)
    guard !changes.isEmpty else { throw .nothingToDo }
    let doubts = Replay(without, asOf: .endOfTime).doubts(
      about: paid, naming: named(by: changes, of: old, anew: isMoved), changedFrom: now, which: old)
    let who = paid.customer.flatMap { book.customers[$0]?.name } ?? paid.payer
    return Plan(
      did: "Corrected a payment of \(who), \(paid.amount.decimal) \(paid.amount.currency.letters)", changes,
      doubting: doubts)
  }

  /// What it settles because somebody said so, then or now: not what is the oldest.
  private func named(by changes: [Change], of old: [Allocation], anew: Bool) -> [Allocation] {
    if anew, settling == nil { return [] }
    if case .oldest? = settling { return [] }
    let touched = Set(changes.compactMap { ($0.before as? Allocation)?.id })
    return old.filter { !touched.contains($0.id) } + changes.compactMap { $0.after as? Allocation }
  }

  /// Minor units of the payment that are not given back; throws where more is than it comes to, or it would have
  /// bounced before it came.
  private func spendable(of paid: Payment, in book: Book) throws(Refusal) -> Int64 {
    guard paid.amount.minor > 0 else { throw .amountNotPositive }
    let slot = book.payments.slot(of: paid.id)
    let refunds = slot.map { book.refundsOf[$0].compactMap { book.refunds[slot: $0] } } ?? []
    let refunded = refunds.reduce(0) { $0 + $1.amount.minor }
    if let refund = refunds.first, refund.amount.currency != paid.amount.currency {
      throw .currencyDiffers(paid.amount.currency, refund.amount.currency)
    }
    guard refunded <= paid.amount.minor else {
      throw .refundedAlready(Money(minor: refunded, paid.amount.currency))
    }
    if let bounce = book.bounces(ofPayment: paid.id).first(where: { $0.day < paid.day }) {
      throw .dayTooLate(.payment, field: "Day", until: bounce.day)
    }
    return paid.amount.minor - refunded
  }

  /// What it settled, dated like the payment; what it no longer can is given back, the latest first.
  private func kept(_ old: [Allocation], of paid: Payment, _ spendable: Int64, in book: Book) -> [Change] {
    var left = spendable
    return old.compactMap { allocation -> Change? in
      let part = min(left, allocation.takes.minor)
      left -= part
      guard part > 0, var kept = allocation.taking(part) else { return .remove(allocation) }
      kept.day = max(paid.day, book.invoices[allocation.invoice]?.issued ?? paid.day)
      return kept == allocation ? nil : .change(allocation, to: kept)
    }
  }
}

extension Allocation {
  /// The same, taking so much and no more of what it comes out of: of another currency in the proportion agreed. Nil
  /// if that settles nothing.
  fileprivate func taking(_ part: Int64) -> Allocation? {
    var less = self
    guard let taken, part != taken.minor else {
      if taken == nil { less.amount.minor = part }
      return less
    }
    less.amount.minor = Int64(clamping: Int128(amount.minor) * Int128(part) / Int128(taken.minor))
    less.taken?.minor = part
    return less.amount.minor > 0 ? less : nil
  }
}

extension Book {
  /// What a payment settles, the earliest first.
  public func allocations(of id: ID<Payment>) -> [Allocation] {
    (payments.slot(of: id).map { allocationsFrom[$0].compactMap { allocations[slot: $0] } } ?? [])
      .sorted { ($0.day, $0.id) < ($1.day, $1.id) }
  }

  /// The book as if a payment had never come.
  func without(_ payment: Payment, and settled: [Allocation], _ rests: [WriteOff]) -> Book {
    var book = self
    for rest in rests { book.remove(WriteOff.self, rest.id) }
    for allocation in settled { book.remove(Allocation.self, allocation.id) }
    book.remove(Payment.self, payment.id)
    return book
  }

  /// What was let go as the rest of what a payment settles.
  func rests(of id: ID<Payment>) -> [WriteOff] {
    payments.slot(of: id).map { writeOffsBeside[$0].compactMap { writeOffs[slot: $0] } } ?? []
  }

  /// Takes back what was let go of the invoices a payment now settles less of, or with it more than is open of them:
  /// on this book, which lacks both.
  fileprivate func givingBack(_ rests: [WriteOff], after changes: [Change], of old: [Allocation]) -> [Change]
  {
    var settled = old.reduce(into: [ID<Invoice>: Int64]()) { $0[$1.invoice, default: 0] += $1.amount.minor }
    let was = settled
    for change in changes {
      if let gone = change.before as? Allocation { settled[gone.invoice, default: 0] -= gone.amount.minor }
      if let new = change.after as? Allocation { settled[new.invoice, default: 0] += new.amount.minor }
    }
    let replay = Replay(self, asOf: .endOfTime)
    return rests.filter { rest in
      let open = invoices[rest.invoice].map { replay.open($0).minor } ?? 0
      let now = settled[rest.invoice] ?? 0
      return now < was[rest.invoice] ?? 0 || now + rest.amount.minor > open
    }
    .map { .remove($0) }
  }

  /// What minor units of a payment settle on this book, which lacks it.
  fileprivate func settling(
    _ paid: Payment, _ minor: Int64, _ settling: TakePayment.Settling, drawing ids: inout FreshIDs
  ) throws(Refusal) -> [Change] {
    guard let customer = paid.customer, minor > 0 else { return [] }
    let replay = Replay(self, asOf: .endOfTime)
    return try replay.allocations(
      of: Money(minor: minor, paid.amount.currency), from: paid, to: settling, of: customer, drawing: &ids)
  }
}

extension Replay {
  /// What may be a slip in a payment corrected, whoever's it is; what was so before of the same day and sum was
  /// asked then.
  fileprivate func doubts(
    about payment: Payment, naming settled: [Allocation], changedFrom was: Payment, which had: [Allocation]
  ) -> [Doubt] {
    guard let customer = payment.customer else { return [] }
    let known = was.customer.map { doubts(about: was, of: $0, naming: had) } ?? []
    let isSameSum = payment.customer == was.customer && payment.amount == was.amount
    let isSameDay = payment.day == was.day
    return doubts(about: payment, of: customer, naming: settled).filter { doubt in
      switch doubt {
      case .aboveBalance, .noDebt: !isSameSum
      case .beforeInvoice: !(isSameDay && known.contains(doubt))
      default: !known.contains(doubt)
      }
    }
  }
}
