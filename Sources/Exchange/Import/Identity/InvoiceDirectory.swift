internal import PinyinNames
internal import SalesBook

/// The invoices of a book by what files call them, as an import meets them.
struct InvoiceDirectory {
  /// Invoices of the book that rows which were asked about mean, or may mean.
  private(set) var maybeTold: Set<ID<Invoice>> = []

  /// Whether numbers alone tell invoices apart, as those of opening items do.
  private let ignoresDays: Bool
  /// The invoices of the customers met so far, by their folded numbers: numbers begin anew each year.
  private var invoicesOf: [ID<Customer>: [String: [ID<Invoice>]]] = [:]
  /// The invoices of customers met so far by what makes others like them.
  private var likeInvoices: [ID<Customer>: LikeInvoices] = [:]
  /// What invoices of the file are like, and the line each was first met on.
  private var alike: [Named: (likeness: Likeness, line: Int)] = [:]
  /// The invoices of the book that rows of the file mean without a doubt; nil until they are asked for.
  private var told: Set<ID<Invoice>>?

  private struct Named: Hashable {
    let customer: ID<Customer>
    let number: String

    init(_ invoice: Invoice) { (customer, number) = (invoice.customer, FoldedName.of(invoice.number)) }
  }

  /// Nothing met yet.
  init(ignoresDays: Bool) { self.ignoresDays = ignoresDays }

  /// Makes an invoice that is new known by its number.
  mutating func add(_ invoice: Invoice) {
    invoicesOf[invoice.customer, default: [:]][FoldedName.of(invoice.number), default: []].append(invoice.id)
  }

  /// The invoice the file's source called so before, whatever became of it here.
  func said(_ row: ImportRow, in intake: Intake) -> Invoice? {
    meant(intake.memory.invoices(meantBy: row), by: row, in: intake)
  }

  /// The invoice of that number a row means: of several the one issued nearest, and none issued more than 180 days
  /// from it; where the row tells no day, the latest.
  mutating func known(
    _ number: String, of customer: ID<Customer>, _ row: ImportRow, in intake: Intake
  ) -> Invoice? {
    if invoicesOf[customer] == nil {
      let slots = intake.book.customers.slot(of: customer).map { Array(intake.book.invoicesOf[$0]) } ?? []
      let theirs = slots.compactMap { intake.book.invoices[slot: $0] }
      invoicesOf[customer] = Dictionary(
        theirs.map { (FoldedName.of($0.number), [$0.id]) }, uniquingKeysWith: { $0 + $1 })
    }
    return meant(invoicesOf[customer]?[FoldedName.of(number)] ?? [], by: row, in: intake)
  }

  /// Of several invoices of one number the one a row means.
  private func meant(_ ids: [ID<Invoice>], by row: ImportRow, in intake: Intake) -> Invoice? {
    let named = ids.compactMap { intake.invoices[$0] }
    if ignoresDays { return named.max { $0.issued < $1.issued } }
    if let issued = row.day(.issued) {
      return named.filter { Invoice.shareNumbers(issued: $0.issued, issued) }
        .min { (abs($0.issued - issued), $0.id) < (abs($1.issued - issued), $1.id) }
    }
    guard let due = row.day(.due) else { return named.max { $0.issued < $1.issued } }
    // Without a day of issue it is by the due day that years are told apart.
    return named.filter { Invoice.shareNumbers(issued: $0.due, due) }
      .min { (abs($0.due - due), $0.id) < (abs($1.due - due), $1.id) }
  }

  /// The invoice of the book that one of a row is, because somebody has said so; nil if it is like none, or another.
  /// A paper may stand on several rows.
  mutating func alike(
    _ invoice: Invoice, _ row: ImportRow, in intake: Intake
  ) throws(BadRow.Reason) -> Invoice? {
    if alike[Named(invoice)] == nil, let likeness = likeness(of: invoice, in: intake) {
      alike[Named(invoice)] = (likeness, row.line)
    }
    guard let (likeness, line) = alike[Named(invoice)], let id = ID<Invoice>(likeness.record.key) else {
      return nil
    }
    maybeTold.insert(id)
    return try intake.isSame(likeness, invoice.number, line: line) ? intake.invoices[id] : nil
  }

  /// What an invoice is like that no other row of the file means.
  private mutating func likeness(of invoice: Invoice, in intake: Intake) -> Likeness? {
    let source = intake.memory.source
    let others = likeInvoices[invoice.customer] ?? LikeInvoices(of: invoice.customer, in: intake.book)
    likeInvoices[invoice.customer] = others
    guard others.likeness(of: invoice, from: source) != nil else { return nil }
    return others.likeness(of: invoice, from: source, besides: toldInvoices(in: intake).union(maybeTold))
  }

  /// The invoices of the book that rows of the file mean without a doubt.
  private mutating func toldInvoices(in intake: Intake) -> Set<ID<Invoice>> {
    if let told { return told }
    var found: Set<ID<Invoice>> = []
    for row in intake.rows {
      guard let number = row.text(.invoice) else { continue }
      if let invoice = said(row, in: intake) {
        found.insert(invoice.id)
      } else if let customer = (try? intake.knownCustomer(of: row)) ?? nil,
        let invoice = known(number, of: customer, row, in: intake)
      {
        found.insert(invoice.id)
      }
    }
    told = found
    return found
  }
}
