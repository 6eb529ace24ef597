internal import SalesBook

/// Money given back: of the payment or the credit note under the cursor, or of the customer's oldest with something
/// left.
struct RefundForm: DeskForm {
  let title: String
  let entry: Refund
  let rows: [FormRow<Refund>]
  private let customer: ID<Customer>

  var draftKey: String? { "refund \(entry.payment?.text ?? entry.credit?.text ?? "")" }

  init?(_ desk: Desk, _ book: Book) {
    guard let customer = desk.customer(book), var refund = desk.refundable(book) else { return nil }
    refund.day = desk.today
    (entry, self.customer) = (refund, customer.id)
    title = desk.title(.receivables.refund, customer.name)
    let ask = desk.asking(refund)
    rows = [ask("Amount", isNeeded: true), ask("Day", isNeeded: true), ask("Reason")]
  }

  func operation(_ filled: Refund, _ desk: Desk, _ book: Book) -> (
    any SalesBook.Operation, about: String
  ) {
    (RefundMoney(filled), "\(desk.names(of: [customer], book)) \(desk.words.money(filled.amount))")
  }
}

extension Desk {
  /// What can be given back, all of it: of the payment or credit note under the cursor, else of the customer's
  /// oldest payment with money on account, else of their oldest open credit note.
  func refundable(_ book: Book) -> Refund? {
    let replay = Replay(book, asOf: .endOfTime)
    func ofPayment(_ payment: Payment) -> Refund? {
      let left = replay.onAccount(payment)
      guard left.minor > 0 else { return nil }
      var refund = Refund(key: .none)
      (refund.payment, refund.amount) = (payment.id, left)
      return refund
    }
    func ofCredit(_ note: Invoice) -> Refund? {
      let open = replay.open(note)
      guard open.minor < 0 else { return nil }
      var refund = Refund(key: .none)
      (refund.credit, refund.amount) = (note.id, Money(minor: -open.minor, open.currency))
      return refund
    }
    if let meant = payment(book).flatMap(ofPayment) ?? invoice(book).flatMap(ofCredit) { return meant }
    guard let slot = customer(book).flatMap({ book.customers.slot(of: $0.id) }) else { return nil }
    let payments = book.paymentsOf[slot].compactMap { book.payments[slot: $0] }
      .sorted { ($0.day, $0.id) < ($1.day, $1.id) }
    let notes = book.invoicesOf[slot].compactMap { book.invoices[slot: $0] }
      .sorted { ($0.issued, $0.id) < ($1.issued, $1.id) }
    return payments.lazy.compactMap(ofPayment).first ?? notes.lazy.compactMap(ofCredit).first
  }
}
