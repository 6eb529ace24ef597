internal import SalesBook

/// Whose a payment is that came without its customer.
struct MatchForm: DeskForm {
  /// Whose it is, and whether the payer's name is remembered.
  struct Entry: Sendable {
    var customer: ID<Customer>?
    var remembersPayer: Bool
    /// Whether it settles their oldest invoices.
    var settles = true
    /// What it settles of invoices in another currency, as agreed; nothing if it is not.
    var agreed = Allocation(key: .none)
  }

  let title: String
  let entry: Entry
  let rows: [FormRow<Entry>]
  private let unmatched: ID<Payment>

  /// The row customers are typed in.
  static let customer = RowID(.payment, "Customer")

  init?(_ unmatched: ID<Payment>, remembersPayer: Bool, _ desk: Desk, _ book: Book) {
    guard let payment = book.payments[unmatched] else { return nil }
    let words = desk.words
    let about = [words.money(payment.amount), payment.payer].filter { !$0.isEmpty }.joined(separator: "  ")
    self.unmatched = unmatched
    title = words.unmatched.one + words.general.colon + about
    entry = Entry(remembersPayer: remembersPayer)
    rows = [
      .customer(MatchForm.customer, words.name(ofField: "Customer", of: .payment), \.customer),
      .flag(RowID("remembers-payer"), words.unmatched.remember, \.remembersPayer).telling(.customer),
      .flag(SettlingChoice.row, words.forms.settles, \.settles).telling(.allocation, .payment),
      desk.agreedRow(entry, \.agreed, in: nil),
    ]
  }

  func operation(_ filled: Entry, _ desk: Desk, _ book: Book) -> (
    any SalesBook.Operation, about: String
  ) {
    let customer = filled.customer ?? .none
    let answer = SettlingChoice.Answer(
      word: filled.settles ? SettlingChoice.oldest : SettlingChoice.nothing, agreed: filled.agreed)
    let currency = book.payments[unmatched]?.amount.currency ?? desk.index.policy.currency
    return (
      AllocatePayment(
        unmatched, of: customer, settling: answer.settling(of: customer, in: currency, book),
        remembersPayer: filled.remembersPayer),
      desk.aboutMatch(of: unmatched, customer, book)
    )
  }

  func row(for refusal: Refusal) -> RowID? { SettlingChoice.row(for: refusal) }
}
