internal import SalesBook

/// An invoice for the customer under the cursor, due as agreed.
struct InvoiceForm: DeskForm {
  /// The invoice, and its parts if it is to be paid in several.
  struct Entry: Sendable {
    var invoice: Invoice
    var instalments: [Instalment] = []
  }

  let title: String
  let entry: Entry
  let rows: [FormRow<Entry>]

  var draftKey: String? { "invoice \(entry.invoice.customer.text)" }

  init?(_ desk: Desk, _ book: Book) {
    guard let customer = desk.customer(book) else { return nil }
    let policy = desk.index.policy
    var invoice = Invoice(key: .none)
    (invoice.customer, invoice.issued, invoice.amount) = (customer.id, desk.today, .zero(policy.currency))
    invoice.due = (customer.terms ?? .days(policy.paymentDays)).due(issued: desk.today)
    entry = Entry(invoice: invoice)
    title = desk.title(.receivables.addInvoice, customer.name)
    let forms = desk.words.forms
    rows =
      Invoice.rows(desk.asking(entry, \.invoice)) + [
        .instalments(
          InvoiceForm.instalments, forms.instalments, of: RowID(.invoice, "Amount"), policy.currency,
          hint: forms.instalmentsHint, \.instalments)
      ]
  }

  private static let instalments = RowID(.invoice, "Instalments")

  func operation(_ filled: Entry, insists: Bool, _ desk: Desk, _ book: Book) -> (
    any SalesBook.Operation, about: String
  ) {
    let invoice = filled.invoice
    return (
      AddInvoice(invoice, instalments: filled.instalments), "\(invoice.number) \(invoice.amount.spoken)"
    )
  }

  func row(for refusal: Refusal) -> RowID? {
    switch refusal {
    case .numberTaken: RowID(.invoice, "Number")
    case .instalmentsDiffer: InvoiceForm.instalments
    default: nil
    }
  }
}

extension Invoice: Editable {
  /// What is asked of an invoice, new or to be changed.
  fileprivate static func rows<Entry>(_ ask: Asking<Entry, Invoice>) -> [FormRow<Entry>] {
    [
      ask("Number", isNeeded: true), ask("Amount", isNeeded: true), ask("Issued", isNeeded: true),
      ask("Due", isNeeded: true), ask("For"),
    ]
  }

  static func asked(_ ask: Asking<Invoice, Invoice>) -> [FormRow<Invoice>] { rows(ask) }

  var called: String { number }
}
