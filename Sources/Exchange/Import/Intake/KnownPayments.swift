internal import PinyinNames
internal import SalesBook

/// The payments a book has, each to be recognised once: two alike in a file that the book
/// has once are one that is known and one that is new.
struct KnownPayments {
  private struct Banked: Hashable {
    let reference: String
    let payer: String
    let day: Day
    let amount: Money

    init(_ payment: Payment) {
      reference = FoldedName.of(payment.reference)
      payer = FoldedName.of(payment.payer)
      (day, amount) = (payment.day, payment.amount)
    }
  }

  private struct Typed: Hashable {
    let customer: ID<Customer>
    let day: Day
    let amount: Money
  }

  private var known: [Banked: Int] = [:]
  private var typed: [Typed: [Payment]] = [:]
  private var ofThisFile: Set<Banked> = []

  /// The payments of that book.
  init(_ book: Book) {
    for payment in book.payments.all {
      if payment.reference.isEmpty, payment.payer.isEmpty, let customer = payment.customer {
        typed[Typed(customer: customer, day: payment.day, amount: payment.amount), default: []].append(
          payment)
      } else {
        known[Banked(payment), default: 0] += 1
      }
    }
  }

  /// Whether the book has the payment by reference, day, amount and payer, or this file had it with
  /// the same reference; it is ticked off.
  mutating func take(_ payment: Payment) -> Bool {
    let banked = Banked(payment)
    if let count = known[banked], count > 0 {
      known[banked] = count - 1
      ofThisFile.insert(banked)
      return true
    }
    return !ofThisFile.insert(banked).inserted && !banked.reference.isEmpty
  }

  /// The payment of that customer, day and amount that was put in by hand or came with its
  /// invoice, without what a bank knows; it is ticked off.
  mutating func takeTyped(_ payment: Payment) -> Payment? {
    guard let customer = payment.customer else { return nil }
    return typed[Typed(customer: customer, day: payment.day, amount: payment.amount)]?.popLast()
  }
}

/// What is open of invoices while payments are being allocated.
struct OpenBalances {
  /// The book, with every fact counted.
  let replay: Replay
  private var taken: [Int: Int64] = [:]
  private var queues: [Queue: [Int]] = [:]

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

  /// The slots of a customer's open invoices of a currency, oldest due first.
  mutating func openInvoices(of customer: ID<Customer>, in currency: Currency) -> [Int] {
    let key = Queue(customer: customer, currency: currency)
    let queue = (queues[key] ?? sorted(customer)).filter { open($0, in: currency) > 0 }
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
