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
    let currency = desk.usualCurrency(of: customer, book)
    var invoice = Invoice(key: .none)
    (invoice.customer, invoice.issued, invoice.amount) = (customer.id, desk.today, .zero(currency))
    entry = Entry(invoice: invoice)
    title = desk.title(.receivables.addInvoice, customer.name)
    let forms = desk.words.forms
    rows =
      Invoice.rows(desk.asking(entry, \.invoice)) { entry, desk, _ in
        let terms = customer.terms ?? .days(desk.index.policy.paymentDays)
        let last = entry.instalments.map(\.due).max()
        entry.invoice.due = last ?? terms.due(issued: entry.invoice.issued)
      } + [
        .instalments(
          InvoiceForm.instalments, forms.instalments, of: RowID(.invoice, "Amount"), currency,
          hint: forms.instalmentsHint, \.instalments), desk.asking(entry, \.invoice)("Cost"),
      ]
  }

  private static let instalments = RowID(.invoice, "Instalments")

  func operation(_ filled: Entry, _ desk: Desk, _ book: Book) -> (
    any SalesBook.Operation, about: String
  ) {
    let invoice = filled.invoice
    return (
      AddInvoice(invoice, instalments: filled.instalments),
      "\(invoice.number) \(desk.words.money(invoice.amount))"
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
  /// What is asked of an invoice, new or to be changed; `due` works out when a new
  /// one falls due.
  fileprivate static func rows<Entry>(
    _ ask: Asking<Entry, Invoice>, due: FormRow<Entry>.Following? = nil
  ) -> [FormRow<Entry>] {
    let fallsDue = ask("Due", isNeeded: true)
    return [
      ask("Number", isNeeded: true), ask("Amount", isNeeded: true), ask("Issued", isNeeded: true),
      due.map { fallsDue.following($0) } ?? fallsDue, ask("For"),
    ]
  }

  static func asked(_ ask: Asking<Invoice, Invoice>) -> [FormRow<Invoice>] { rows(ask) + [ask("Cost")] }

  func called(_ words: Words) -> String { number }
}

extension Desk {
  /// What a customer is billed in: the currency of their latest invoice, or else
  /// the book's.
  func usualCurrency(of customer: Customer, _ book: Book) -> Currency {
    let theirs = book.customers.slot(of: customer.id).map {
      book.invoicesOf[$0].compactMap { book.invoices[slot: $0] }
    }
    return theirs?.max { ($0.issued, $0.id) < ($1.issued, $1.id) }?.amount.currency ?? index.policy.currency
  }
}
