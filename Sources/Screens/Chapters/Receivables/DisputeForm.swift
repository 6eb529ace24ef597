internal import SalesBook

/// That the invoice under the cursor is contested; all of it unless said.
struct DisputeForm: DeskForm {
  let title: String
  let entry: Dispute
  let rows: [FormRow<Dispute>]
  private let number: String

  var draftKey: String? { "contest \(entry.invoice.text)" }

  init?(_ desk: Desk, _ book: Book) {
    guard let invoice = desk.invoice(book) else { return nil }
    var dispute = Dispute(key: .none)
    (dispute.invoice, dispute.day) = (invoice.id, desk.today)
    (entry, number) = (dispute, invoice.number)
    title = desk.title(.receivables.contest, invoice.number)
    let ask = desk.asking(dispute, in: invoice.amount.currency)
    rows = [
      ask("Reason", isNeeded: true), ask("Amount", hint: desk.words.forms.wholeAmount),
      ask("Day", isNeeded: true),
    ]
  }

  func operation(_ filled: Dispute, _ desk: Desk, _ book: Book) -> (
    any SalesBook.Operation, about: String
  ) {
    (ContestInvoice(filled), number)
  }
}
