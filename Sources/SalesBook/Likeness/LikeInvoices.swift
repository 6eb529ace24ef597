/// The invoices of one customer by what makes another like them: number, or sum and days. A class, as `LikePayments` is.
public final class LikeInvoices {
  private struct Facts: Hashable {
    let amount: Money
    let issued: Day
    let due: Day

    init(_ invoice: Invoice) { (amount, issued, due) = (invoice.amount, invoice.issued, invoice.due) }
  }

  private let book: Book
  private var byNumber: [String: [Invoice]] = [:]
  private var byFacts: [Facts: [Invoice]] = [:]

  /// The invoices a customer has in a book.
  public init(of customer: ID<Customer>, in book: Book) {
    self.book = book
    guard let slot = book.customers.slot(of: customer) else { return }
    for invoice in book.invoicesOf[slot].compactMap({ book.invoices[slot: $0] }) {
      for key in LooseNumber.keys(of: invoice.number) { byNumber[key, default: []].append(invoice) }
      byFacts[Facts(invoice), default: []].append(invoice)
    }
  }

  /// The invoice one told by a source is most like; those of `besides` are others. Of one source, that papers agree in
  /// sum and days says nothing.
  public func likeness(of invoice: Invoice, from source: String, besides: Set<ID<Invoice>> = []) -> Likeness?
  {
    let free = { (other: Invoice) in other.id != invoice.id && !besides.contains(other.id) }
    let numbered = LooseNumber.keys(of: invoice.number).flatMap { byNumber[$0] ?? [] }
      .filter { free($0) && Invoice.shareNumbers(issued: $0.issued, invoice.issued) }
      .min { (abs($0.issued - invoice.issued), $0.id) < (abs($1.issued - invoice.issued), $1.id) }
    if let numbered { return Likeness(to: numbered, .number) }
    return (byFacts[Facts(invoice)] ?? []).filter { free($0) && !book.sources(of: $0.id).contains(source) }
      .min { $0.id < $1.id }.map { Likeness(to: $0, .sum) }
  }
}
