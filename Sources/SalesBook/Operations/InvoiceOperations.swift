/// Records an invoice, a delivery to be paid, or (a negative amount) a credit
/// note.
public struct AddInvoice: Operation {
  public static let keyword = JournalWord.deed(.addInvoice)
  /// The invoice; its key is filled in.
  public var invoice: Invoice
  /// Its instalments, if it is to be paid in parts; keys and invoice are
  /// filled in, the amounts add up to the invoice's.
  public var instalments: [Instalment]

  /// That invoice, in those parts.
  public init(_ invoice: Invoice, instalments: [Instalment] = []) {
    self.invoice = invoice
    self.instalments = instalments
  }

  public func plan(on book: Book, as author: Author, drawing ids: inout FreshIDs) throws(Refusal) -> Plan {
    let customer = try book.require(invoice.customer, Customer.self)
    guard !invoice.number.isEmpty else { throw .fieldMissing(.invoice, field: "Number") }
    guard invoice.amount.minor != 0 else { throw .amountNotPositive }
    var invoice = invoice
    invoice.id = book.freshID(Invoice.self, drawing: &ids)
    try book.check(invoice)
    if !instalments.isEmpty {
      if let other = instalments.first(where: { $0.amount.currency != invoice.amount.currency }) {
        throw .currencyDiffers(other.amount.currency, invoice.amount.currency)
      }
      let sum = Money(minor: instalments.reduce(0) { $0 + $1.amount.minor }, invoice.amount.currency)
      guard sum == invoice.amount else { throw .instalmentsDiffer(sum: sum, amount: invoice.amount) }
      invoice.due = instalments.map(\.due).max() ?? invoice.due
    }
    var changes: [Change] = [.add(invoice)]
    for var instalment in instalments {
      instalment.id = book.freshID(Instalment.self, drawing: &ids)
      instalment.invoice = invoice.id
      changes.append(.add(instalment))
    }
    let likeness = LikeInvoices(of: customer.id, in: book).likeness(of: invoice, from: Saying.typed)
    let kind = invoice.isCredit ? "credit note" : "invoice"
    return Plan(
      did:
        "Added \(kind) \(invoice.number) of \(invoice.amount.decimal) \(invoice.amount.currency.letters) for \(customer.name)",
      changes,
      doubting: (likeness.map { [.alike($0)] } ?? []) + book.doubts(aboutDelivering: invoice, as: author))
  }
}

/// Records that a customer contests an invoice, or part of it.
public struct ContestInvoice: Operation {
  public static let keyword = JournalWord.deed(.contestInvoice)
  /// What is contested, how much and why; its key is filled in.
  public var dispute: Dispute

  /// That dispute.
  public init(_ dispute: Dispute) { self.dispute = dispute }

  public func plan(on book: Book, as author: Author, drawing ids: inout FreshIDs) throws(Refusal) -> Plan {
    let invoice = try book.require(dispute.invoice, Invoice.self)
    try book.check(dispute)
    var dispute = dispute
    dispute.id = book.freshID(Dispute.self, drawing: &ids)
    return Plan(did: "Noted that \(invoice.number) is contested", [.add(dispute)])
  }
}

/// Records that a dispute is settled.
public struct SettleDispute: Operation {
  public static let keyword = JournalWord.deed(.settleDispute)
  public var dispute: ID<Dispute>
  /// The day it was; nil for the day it is written down.
  public var day: Day?

  /// That dispute, settled on that day.
  public init(_ dispute: ID<Dispute>, on day: Day? = nil) {
    self.dispute = dispute
    self.day = day
  }

  public func plan(on book: Book, as author: Author, drawing ids: inout FreshIDs) throws(Refusal) -> Plan {
    let open = try book.require(dispute, Dispute.self)
    guard open.settled == nil else { throw .alreadySo(.dispute, key: dispute.text) }
    let day = day ?? author.day
    if let since = open.day, day < since { throw .dayTooEarly(.dispute, field: "Settled", since: since) }
    var settled = open
    settled.settled = day
    let number = book.invoices[open.invoice]?.number ?? open.invoice.text
    return Plan(did: "Settled the dispute about \(number)", [.change(open, to: settled)])
  }
}
