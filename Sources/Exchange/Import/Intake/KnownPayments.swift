internal import PinyinNames
internal import SalesBook

/// The payments a book has, each to be recognised once: two alike in a file that the book
/// has once are one that is known and one that is new.
struct KnownPayments {
  /// What a source tells of a payment.
  private struct Banked: Hashable {
    let reference: String
    let payer: String
    let day: String
    let amount: String

    init(_ payment: Payment) {
      reference = FoldedName.of(payment.reference)
      payer = FoldedName.of(payment.payer)
      (day, amount) = (payment.day.iso, SaidCells.plain(payment.amount.decimal))
    }

    /// What it told before, whatever has become of that here; nil where it did not tell what came from whom.
    init?(_ said: SaidCells) {
      let given = [said[.open], said[.amount]].compactMap { $0 }.first { $0 != "0" }
      guard let day = said[.receivedOn] ?? said[.issued] ?? said[.due], let given else { return nil }
      // Among invoices a payment has a number, and takes off what is owed.
      reference = FoldedName.of(said[.reference] ?? said[.invoice] ?? "")
      payer = FoldedName.of(said[.payer] ?? "")
      (self.day, amount) = (day, SaidCells.plain(given.hasPrefix("-") ? String(given.dropFirst()) : given))
    }
  }

  /// A bank's reference and the sum beside it, which another source may have told of.
  private struct Referenced: Hashable {
    let reference: String
    let amount: Money

    init(_ payment: Payment) {
      (reference, amount) = (FoldedName.of(payment.reference), payment.amount)
    }
  }

  /// A payment that is known.
  struct Found {
    /// Which of the book; nil for one this file has told before.
    let payment: ID<Payment>?
    /// Whether it is known by the reference alone.
    let isCalledElsewhere: Bool
  }

  private var known: [Banked: [ID<Payment>]] = [:]
  private var referenced: [Referenced: [Payment]] = [:]
  private var ofThisFile: Set<Banked> = []

  /// The payments of that book, those a source has told of as it told them.
  init(_ book: Book, _ memory: SourceMemory) {
    for payment in book.payments.all {
      if let said = memory[.payment(payment.id)].flatMap({ Banked(SaidCells($0)) }) {
        known[said, default: []].append(payment.id)
      } else if !payment.reference.isEmpty || !payment.payer.isEmpty || payment.customer == nil {
        known[Banked(payment), default: []].append(payment.id)
        if !payment.reference.isEmpty { referenced[Referenced(payment), default: []].append(payment) }
      }
    }
  }

  /// The payment by reference, day, amount and payer as the source told them, else by another source's
  /// reference and amount, or one this file had with the same reference; it is ticked off.
  mutating func take(_ payment: Payment) -> Found? {
    let banked = Banked(payment)
    if let id = known[banked]?.popLast() {
      ofThisFile.insert(banked)
      return Found(payment: id, isCalledElsewhere: false)
    }
    let isAgain = !ofThisFile.insert(banked).inserted && !banked.reference.isEmpty
    if isAgain { return Found(payment: nil, isCalledElsewhere: false) }
    let key = Referenced(payment)
    let place = referenced[key]?.firstIndex {
      $0.dayUnknown || abs($0.day - payment.day) <= LikePayments.days
    }
    guard let place, let other = referenced[key]?.remove(at: place),
      let taken = known[Banked(other)]?.firstIndex(of: other.id)
    else { return nil }
    known[Banked(other)]?.remove(at: taken)
    return Found(payment: other.id, isCalledElsewhere: true)
  }
}

/// What is open of invoices while payments are being allocated.
struct OpenBalances {
  /// The book, with every fact counted.
  let replay: Replay
  private var taken: [Int: Int64] = [:]
  private var queues: [Queue: ArraySlice<Int>] = [:]

  private struct Queue: Hashable {
    let customer: ID<Customer>
    let currency: Currency
  }

  /// What is open in that book when every fact is counted.
  init(_ book: Book) { replay = Replay(whole: book, asOf: .endOfTime) }

  /// Minor units open of the invoice at a slot; 0 if it is in another currency.
  func open(_ slot: Int, in currency: Currency) -> Int64 {
    guard replay.book.invoices[slot: slot]?.amount.currency == currency else { return 0 }
    return replay.open(slot: slot) - (taken[slot] ?? 0)
  }

  /// Takes as much of so many minor units as is open of the invoice at a slot; returns how much that is.
  mutating func take(_ most: Int64, from slot: Int) -> Int64 {
    let part = min(most, max(0, replay.open(slot: slot) - (taken[slot] ?? 0)))
    if part > 0 { taken[slot, default: 0] += part }
    return part
  }

  /// The slots of a customer's open invoices of a currency, oldest due first; the first is open, others may have been
  /// taken since.
  mutating func openInvoices(of customer: ID<Customer>, in currency: Currency) -> ArraySlice<Int> {
    let key = Queue(customer: customer, currency: currency)
    let known = queues[key] ?? ArraySlice(sorted(customer))
    let queue = known.drop { open($0, in: currency) <= 0 }
    queues[key] = queue
    return queue
  }

  private func sorted(_ customer: ID<Customer>) -> [Int] {
    let book = replay.book
    let slots = book.customers.slot(of: customer).map { Array(book.invoicesOf[$0]) } ?? []
    return slots.compactMap { slot in book.invoices[slot: slot].map { (slot: slot, invoice: $0) } }
      .sorted { one, other in
        (one.invoice.due, one.invoice.issued, one.invoice.id)
          < (other.invoice.due, other.invoice.issued, other.invoice.id)
      }.map(\.slot)
  }
}
