internal import SalesBook

/// What money on account is to settle: the oldest open invoices, or one before them.
struct AllocateForm: DeskForm {
  /// A word of `SettlingChoice`.
  struct Entry: Sendable { var settles = SettlingChoice.oldest }

  let title: String
  let entry = Entry()
  let rows: [FormRow<Entry>]
  private let payment: ID<Payment>
  private let customer: ID<Customer>

  init?(_ desk: Desk, _ book: Book) {
    guard let money = desk.moneyOnAccount(book), let owner = money.customer else { return nil }
    (payment, customer) = (money.id, owner)
    let left = desk.index.replay(book).onAccount(money)
    title = desk.title(.receivables.allocate, "\(desk.names(of: [owner], book))  \(desk.words.money(left))")
    let later = book.openInvoices(of: owner, in: money.amount.currency).dropFirst().map(\.text)
    let choices = desk.settlingChoices(of: owner, first: nil, book)
      .filter { $0.value == SettlingChoice.oldest || later.contains($0.value) }
    rows = [.word(SettlingChoice.row, desk.words.forms.settles, of: choices, \.settles).telling(.allocation)]
  }

  func operation(_ filled: Entry, _ desk: Desk, _ book: Book) -> (
    any SalesBook.Operation, about: String
  ) {
    let currency = book.payments[payment]?.amount.currency ?? desk.index.policy.currency
    let settling = SettlingChoice.settling(filled.settles, of: customer, in: currency, book)
    return (AllocatePayment(payment, of: customer, settling: settling), desk.names(of: [customer], book))
  }
}
