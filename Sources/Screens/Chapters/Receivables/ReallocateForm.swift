internal import SalesBook

/// What the payment under the cursor settles, anew.
struct ReallocateForm: DeskForm {
  let title: String
  let entry = SettlingChoice.Answer(word: SettlingChoice.oldest)
  let rows: [FormRow<SettlingChoice.Answer>]
  private let payment: Payment
  private let customer: ID<Customer>

  init?(_ desk: Desk, _ book: Book) {
    guard let payment = desk.payment(book), let customer = payment.customer else { return nil }
    (self.payment, self.customer) = (payment, customer)
    // What it settles now is open again first.
    let settled = book.allocations(of: payment.id).first.flatMap { book.invoices[$0.invoice] }
    title = desk.title(.receivables.reallocate, desk.words.money(payment.amount))
    rows = [
      .word(
        SettlingChoice.row, desk.words.forms.settles,
        of: desk.settlingChoices(of: customer, first: settled.map { [$0] } ?? [], book), \.word),
      desk.agreedRow(
        entry, \.agreed, in: desk.otherCurrency(of: customer, than: payment.amount.currency, book)),
    ]
  }

  func operation(_ filled: SettlingChoice.Answer, _ desk: Desk, _ book: Book) -> (
    any SalesBook.Operation, about: String
  ) {
    let settling = filled.settling(of: customer, in: payment.amount.currency, book)
    return (CorrectPayment(payment, to: payment, settling: settling), desk.words.money(payment.amount))
  }

  func row(for refusal: Refusal) -> RowID? {
    if case .nothingToDo = refusal { SettlingChoice.row } else { SettlingChoice.row(for: refusal) }
  }
}
