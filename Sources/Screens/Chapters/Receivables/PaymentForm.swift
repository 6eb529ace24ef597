internal import SalesBook

/// Money that came in: the whole of what is due is proposed, of the invoice under
/// the cursor or of the oldest.
struct PaymentForm: DeskForm {
  let title: String
  let entry: Payment
  let rows: [FormRow<Payment>]
  private let customer: ID<Customer>
  private let invoice: ID<Invoice>?

  var draftKey: String? { "pay \(customer.text)" }

  init?(_ desk: Desk, _ book: Book) {
    guard let payer = desk.customer(book), let slot = book.customers.slot(of: payer.id) else { return nil }
    let (replay, standing) = (desk.index.replay(book), desk.index.standing(slot))
    let meant = desk.invoice(book).flatMap { replay.open($0).minor > 0 ? $0 : nil }
    let open = meant.map { replay.open($0) } ?? standing.overdue.first ?? standing.owed.first
    var payment = Payment(key: .none)
    (payment.customer, payment.day) = (payer.id, desk.today)
    payment.amount = open.flatMap { $0.minor > 0 ? $0 : nil } ?? .zero(desk.index.policy.currency)
    (customer, invoice, entry) = (payer.id, meant?.id, payment)
    title = desk.title(.receivables.pay, payer.name + (meant.map { "  " + $0.number } ?? ""))
    let ask = desk.asking(payment)
    rows = [
      ask("Amount", isNeeded: true), ask("Day", isNeeded: true), ask("Method", isNeeded: true),
      ask("Reference"), ask("Note"),
    ]
  }

  func operation(_ filled: Payment, insists: Bool, _ desk: Desk, _ book: Book) -> (
    any SalesBook.Operation, about: String
  ) {
    // What is left of money for one invoice settles the others, oldest first.
    let settling = invoice.map { first in
      [first] + book.openInvoices(of: customer, in: filled.amount.currency).filter { $0 != first }
    }
    return (
      TakePayment(filled, settling: settling.map { .invoices($0) } ?? .oldest),
      "\(desk.names(of: [customer], book)) \(filled.amount.spoken)"
    )
  }
}
