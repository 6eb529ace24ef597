internal import SalesBook

/// What the payment under the cursor settles, anew.
struct ReallocateForm: DeskForm {
  /// What it is to settle.
  struct Entry: Sendable {
    /// The oldest, nothing, or the invoice of that ID first.
    var settles: String
  }

  let title: String
  let entry: Entry
  let rows: [FormRow<Entry>]
  private let payment: Payment

  private static let oldest = "oldest"
  private static let nothing = "nothing"
  private static let settles = RowID("settles")

  init?(_ desk: Desk, _ book: Book) {
    guard let payment = desk.payment(book), let customer = payment.customer else { return nil }
    let words = desk.words
    self.payment = payment
    let settled = Set(book.allocations(of: payment.id).map(\.invoice))
    let open = Set(book.openInvoices(of: customer, in: payment.amount.currency))
    let invoices = open.union(settled).compactMap { book.invoices[$0] }
      .sorted { ($0.due, $0.issued, $0.id) < ($1.due, $1.issued, $1.id) }
    entry = Entry(settles: ReallocateForm.oldest)
    title = desk.title(.receivables.reallocate, payment.amount.spoken)
    rows = [
      .option(
        ReallocateForm.settles, words.forms.settles,
        [
          FormOption(ReallocateForm.oldest, words.forms.settlesOldest),
          FormOption(ReallocateForm.nothing, words.forms.settlesNothing),
        ] + invoices.map { FormOption($0.id.text, $0.number) }, \.settles)
    ]
  }

  func operation(_ filled: Entry, insists: Bool, _ desk: Desk, _ book: Book) -> (
    any SalesBook.Operation, about: String
  ) {
    let settling: TakePayment.Settling =
      switch filled.settles {
      case ReallocateForm.oldest: .oldest
      case ReallocateForm.nothing: .nothing
      default: ID<Invoice>(filled.settles).map { .invoices([$0]) } ?? .oldest
      }
    return (CorrectPayment(payment, to: payment, settling: settling), payment.amount.spoken)
  }
}
