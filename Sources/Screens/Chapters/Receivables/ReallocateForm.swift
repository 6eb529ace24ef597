internal import SalesBook

/// What the payment under the cursor settles, anew.
struct ReallocateForm: DeskForm {
  /// What it is to settle.
  struct Entry: Sendable {
    /// The word of `SettlingChoice`, or an invoice's key.
    var settles: String
  }

  let title: String
  let entry: Entry
  let rows: [FormRow<Entry>]
  private let payment: Payment
  private let customer: ID<Customer>

  init?(_ desk: Desk, _ book: Book) {
    guard let payment = desk.payment(book), let customer = payment.customer else { return nil }
    (self.payment, self.customer) = (payment, customer)
    // What it settles now is open again first.
    let settled = book.allocations(of: payment.id).first.flatMap { book.invoices[$0.invoice] }
    entry = Entry(settles: SettlingChoice.oldest)
    title = desk.title(.receivables.reallocate, desk.words.money(payment.amount))
    rows = [
      .word(
        SettlingChoice.row, desk.words.forms.settles,
        of: desk.settlingChoices(of: customer, first: settled, book), \.settles)
    ]
  }

  func operation(_ filled: Entry, _ desk: Desk, _ book: Book) -> (
    any SalesBook.Operation, about: String
  ) {
    let settling = SettlingChoice.settling(filled.settles, of: customer, in: payment.amount.currency, book)
    return (CorrectPayment(payment, to: payment, settling: settling), desk.words.money(payment.amount))
  }

  func row(for refusal: Refusal) -> RowID? {
    if case .nothingToDo = refusal { SettlingChoice.row } else { nil }
  }
}
