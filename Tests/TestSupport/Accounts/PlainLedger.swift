public import SalesBook

/// A book's records as of a day, looked through from end to end for every question: what `PlainAccount` is worked out
/// from. Facts count that are dated up to the day; what takes money of another currency says both sums.
public struct PlainLedger {
  let book: Book
  let day: Day

  /// Those of a book on a day.
  public init(_ book: Book, asOf day: Day) { (self.book, self.day) = (book, day) }

  /// Every account of a customer, by currency; empty ones are left out.
  public func accounts(of customer: Customer) -> [PlainAccount] {
    let currencies = book.invoices.all.map(\.amount.currency) + book.payments.all.map(\.amount.currency)
    return Set(currencies).sorted { $0.letters < $1.letters }.map { account(of: customer, in: $0) }
      .filter { !$0.isEmpty }
  }

  /// Every account there is, by customer as they came into the book.
  public var accounts: [PlainAccount] { book.customers.all.flatMap { accounts(of: $0) } }

  /// One account.
  public func account(of customer: Customer, in currency: Currency) -> PlainAccount {
    let theirs = book.invoices.all.filter { invoice in
      invoice.customer == customer.id && invoice.amount.currency == currency && invoice.issued <= day
    }
    let debts = theirs.filter { $0.amount.minor > 0 }
    let payments = book.payments.all.filter { $0.customer == customer.id && $0.amount.currency == currency }
    return PlainAccount(
      customer: customer, currency: currency,
      items: debts.flatMap(items).sorted { ($0.due, $0.invoice.number) < ($1.due, $1.invoice.number) },
      creditNotes: theirs.filter { $0.amount.minor < 0 }.map { ($0, left(ofNote: $0)) }.filter { $0.1 > 0 },
      received: payments.compactMap(received),
      bills: bills(payments, settling: debts), promised: promised(customer, currency))
  }

  // MARK: Invoices

  /// What is open of an invoice: its amount less what money, credit notes and write-offs have taken of it.
  public func open(_ invoice: Invoice) -> Int64 {
    let settled = book.allocations.all.filter { $0.invoice == invoice.id && $0.day <= day }.filter {
      allocation in
      guard let payment = payment(allocation) else { return allocation.credit != nil }
      return isCash(payment)
    }
    let lost = book.writeOffs.all.filter { lost in
      lost.invoice == invoice.id && lost.day <= day && !bounces.contains { $0.payment == lost.payment }
    }
    return invoice.amount.minor - settled.reduce(0) { $0 + $1.amount.minor }
      - lost.reduce(0) { $0 + $1.amount.minor }
  }

  /// Its open parts: what was taken of it was taken of what is due first, and so is what is contested. Bills settle what is
  /// not contested first.
  private func items(_ invoice: Invoice) -> [PlainAccount.Item] {
    let all = open(invoice)
    let theirs = book.instalments.all.filter { $0.invoice == invoice.id }.sorted {
      ($0.due, $0.id) < ($1.due, $1.id)
    }
    let parts =
      theirs.isEmpty ? [(invoice.due, invoice.amount.minor)] : theirs.map { ($0.due, $0.amount.minor) }
    let open = spread(invoice.amount.minor - all, over: parts.map(\.1)).enumerated().map {
      parts[$0].1 - $1
    }
    let contested = spread(contested(invoice, all), over: open)
    let bills = covered(invoice)
    let uncontested = spread(bills, over: zip(open, contested).map { $0 - $1 })
    let rest = spread(bills - uncontested.reduce(0, +), over: contested)
    let covered = zip(uncontested, rest).map { $0 + $1 }
    return parts.indices.filter { open[$0] != 0 }.map { place in
      PlainAccount.Item(
        invoice: invoice, due: parts[place].0, open: open[place], contested: contested[place],
        covered: covered[place], isPastDue: parts[place].0 < day)
    }
  }

  /// A sum laid over parts from the first on: what each gets of it.
  private func spread(_ sum: Int64, over parts: [Int64]) -> [Int64] {
    parts.indices.map { place in
      let before = parts[..<place].reduce(0, +)
      return max(0, min(parts[place], sum - before))
    }
  }

  /// What is contested of an invoice; at most what is open of it. An undated dispute counts from its issue.
  private func contested(_ invoice: Invoice, _ open: Int64) -> Int64 {
    let live = book.disputes.all.filter { dispute in
      guard dispute.invoice == invoice.id, dispute.day ?? invoice.issued <= day else { return false }
      guard let settled = dispute.settled else { return true }
      return settled > day
    }
    return min(open, live.reduce(0) { $0 + ($1.amount?.minor ?? open) })
  }

  private func covered(_ invoice: Invoice) -> Int64 {
    book.allocations.all.filter { allocation in
      allocation.invoice == invoice.id && allocation.day <= day && (payment(allocation).map(isHeld) ?? false)
    }.reduce(0) { $0 + $1.amount.minor }
  }

  /// What is left of a credit note; above 0.
  private func left(ofNote note: Invoice) -> Int64 {
    let used = book.allocations.all.filter { $0.credit == note.id && $0.day <= day }
    let back = book.refunds.all.filter { $0.credit == note.id && $0.day <= day }
    return -note.amount.minor - used.reduce(0) { $0 + $1.amount.minor }
      - back.reduce(0) { $0 + $1.amount.minor }
  }

  // MARK: Payments

  private func payment(_ allocation: Allocation) -> Payment? {
    book.payments.all.first { $0.id == allocation.payment }
  }

  /// Whether it came in by the day and was not reversed by then.
  private func stands(_ payment: Payment) -> Bool {
    payment.day <= day && !bounces.contains { $0.payment == payment.id }
  }

  private var bounces: [Bounce] { book.bounces.all.filter { $0.day <= day } }

  /// What a payment has left; of one that was reversed what was given back of it is missing.
  private func received(_ payment: Payment) -> (Payment, Int64)? {
    let isReversed = bounces.contains { $0.payment == payment.id }
    let left = isCash(payment) ? max(0, left(of: payment)) : isReversed ? -givenBack(of: payment) : 0
    return left == 0 || payment.day > day ? nil : (payment, left)
  }

  private func givenBack(of payment: Payment) -> Int64 {
    book.refunds.all.filter { $0.payment == payment.id && $0.day <= day }.reduce(0) { $0 + $1.amount.minor }
  }

  private func isHeld(_ payment: Payment) -> Bool {
    guard let matures = payment.matures else { return false }
    return stands(payment) && matures > day
  }

  private func isCash(_ payment: Payment) -> Bool { stands(payment) && !isHeld(payment) }

  /// What neither an invoice has taken of a payment nor was given back.
  private func left(of payment: Payment) -> Int64 {
    let taken = book.allocations.all.filter { $0.payment == payment.id && $0.day <= day }
    return payment.amount.minor - taken.reduce(0) { $0 + ($1.taken?.minor ?? $1.amount.minor) }
      - givenBack(of: payment)
  }

  /// Bills of theirs with what is allocated to nothing, and whosever they are with what they are to settle of theirs.
  private func bills(_ theirs: [Payment], settling debts: [Invoice]) -> [PlainAccount.Bill] {
    let all = book.payments.all.filter(isHeld).map { payment in
      let free = theirs.contains { $0.id == payment.id } ? max(0, left(of: payment)) : 0
      let meant = book.allocations.all.filter { allocation in
        allocation.payment == payment.id && allocation.day <= day
          && debts.contains { $0.id == allocation.invoice }
      }
      let amount = free + meant.reduce(0) { $0 + $1.amount.minor }
      return PlainAccount.Bill(
        payment: payment.id, matures: payment.matures ?? payment.day, amount: amount, free: free)
    }
    return all.filter { $0.amount > 0 }.sorted { $0.matures < $1.matures }
  }

  // MARK: Promises

  /// Live promises of money: made by the day, not let go by then, their days not over. None of it has come: a history
  /// has no money of somebody who has promised after they did.
  private func promised(_ customer: Customer, _ currency: Currency) -> [(Int64, [ID<Invoice>])] {
    let live = book.promises.all.filter { promise in
      promise.customer == customer.id && promise.amount?.currency == currency && promise.made <= day
        && promise.due >= day
        && !book.promiseNews.all.contains {
          $0.promise == promise.id && $0.kind == .withdrawn && $0.day <= day
        }
    }
    let named = live.filter { !$0.invoices.isEmpty } + live.filter { $0.invoices.isEmpty }
    return named.map { ($0.amount?.minor ?? 0, $0.invoices) }
  }
}
