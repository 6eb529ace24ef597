internal import SalesBook

/// What money on account is to settle: the oldest open invoices, or one before them; of another currency with the sum
/// agreed in it.
struct AllocateForm: DeskForm {
  let title: String
  let entry = SettlingChoice.Answer(word: SettlingChoice.oldest)
  let rows: [FormRow<SettlingChoice.Answer>]
  private let payment: ID<Payment>
  private let customer: ID<Customer>

  init?(_ desk: Desk, _ book: Book) {
    guard let money = desk.moneyOnAccount(book), let owner = money.customer else { return nil }
    (payment, customer) = (money.id, owner)
    let left = desk.index.replay(book).onAccount(money)
    title = desk.title(.receivables.allocate, "\(desk.names(of: [owner], book))  \(desk.words.money(left))")
    let oldest = book.openInvoices(of: owner, in: money.amount.currency).first?.text
    let choices = desk.settlingChoices(of: owner, first: [], book)
      .filter { $0.value != SettlingChoice.nothing && $0.value != oldest }
    let theirs = desk.otherCurrency(of: owner, than: money.amount.currency, book)
    rows = [
      .word(SettlingChoice.row, desk.words.forms.settles, of: choices, \.word).telling(.allocation),
      desk.agreedRow(entry, \.agreed, in: theirs),
    ]
  }

  func operation(_ filled: SettlingChoice.Answer, _ desk: Desk, _ book: Book) -> (
    any SalesBook.Operation, about: String
  ) {
    let currency = book.payments[payment]?.amount.currency ?? desk.index.policy.currency
    let settling = filled.settling(of: customer, in: currency, book)
    return (AllocatePayment(payment, of: customer, settling: settling), desk.names(of: [customer], book))
  }

  func row(for refusal: Refusal) -> RowID? { SettlingChoice.row(for: refusal) }
}
