internal import PinyinNames
internal import SalesBook

/// What the source of a file last said of the records of a book, and the records it may mean by what it calls them.
struct SourceMemory {
  /// The source.
  let source: String
  /// All sayings, as the import will leave them.
  private(set) var drafts: Drafts<Saying>
  /// Those of the source by what they are about.
  private var sayings: [Saying.Subject: ID<Saying>] = [:]
  /// Invoices by what the source calls them and their customer.
  private var invoices: [String: [ID<Invoice>]] = [:]
  /// Customers by what the source calls them.
  private var customers: [String: Set<ID<Customer>>] = [:]
  /// Contacts by their customer and what the source calls them.
  private var contacts: [String: ID<Contact>] = [:]

  /// What that source said by what the book has, with room for so many sayings.
  init(_ source: String, in book: Book, room: Int) {
    self.source = source
    drafts = Drafts(book.sayings, room: room)
    book.sayings.forEach { _, saying in
      guard saying.source == source, let subject = saying.subject else { return }
      sayings[subject] = saying.id
      file(subject, SaidCells(saying), in: book)
    }
  }

  private mutating func file(_ subject: Saying.Subject, _ said: SaidCells, in book: Book) {
    let called = said[.customerID] ?? said[.customer]
    var customer: ID<Customer>?
    switch subject {
    case .invoice(let id):
      customer = book.invoices[id]?.customer
      if let key = SourceMemory.key(said) { invoices[key, default: []].append(id) }
    case .customer(let id): customer = id
    case .contact(let id):
      guard let owner = book.contacts[id]?.customer, let name = said[.contact] else { return }
      contacts[SourceMemory.key(name, owner)] = id
    case .payment: break
    }
    guard let called, let customer else { return }
    customers[FoldedName.of(called), default: []].insert(customer)
  }

  /// Whether the source has ever said anything.
  var isEmpty: Bool { sayings.isEmpty }

  /// The invoices the source has told of.
  var toldInvoices: [ID<Invoice>] {
    sayings.keys.compactMap { if case .invoice(let id) = $0 { id } else { nil } }
  }

  /// What the source last said of a record; nil if it never told of it.
  subscript(subject: Saying.Subject) -> Saying? { sayings[subject].flatMap { drafts[$0] } }

  /// The invoices the source may mean by a row, whatever the book calls them and whose ever they are by now.
  func invoices(meantBy row: ImportRow) -> [ID<Invoice>] {
    guard !invoices.isEmpty, let number = row.text(.invoice),
      let customer = row.text(.customerID) ?? row.text(.customer)
    else { return [] }
    return invoices[SourceMemory.key(number, ofCustomer: customer)] ?? []
  }

  /// The only customer the source has called as a row does, whatever it is called by now; nil if it is not sure.
  func customer(meantBy row: ImportRow) -> ID<Customer>? {
    let called = row.text(.customerID) ?? row.text(.customer)
    guard let known = called.flatMap({ customers[FoldedName.of($0)] }), known.count == 1 else { return nil }
    return known.first
  }

  /// The contact of a customer whom the source has called so.
  func contact(called name: String, at customer: ID<Customer>) -> ID<Contact>? {
    contacts[SourceMemory.key(name, customer)]
  }

  /// Keeps what is said of a record of which nothing was said before.
  mutating func add(_ saying: Saying, of subject: Saying.Subject) {
    sayings[subject] = saying.id
    drafts.add(saying)
  }

  /// Keeps what is said now in the place of what was said before.
  mutating func put(_ saying: Saying) { drafts.put(saying) }

  /// Forgets what was said of a record.
  mutating func remove(_ subject: Saying.Subject) {
    if let saying = sayings.removeValue(forKey: subject) { drafts.remove(saying) }
  }

  private static func key(_ contact: String, _ customer: ID<Customer>) -> String {
    customer.text + "\n" + FoldedName.of(contact)
  }

  private static func key(_ cells: SaidCells) -> String? {
    guard let number = cells[.invoice], let customer = cells[.customerID] ?? cells[.customer] else {
      return nil
    }
    return key(number, ofCustomer: customer)
  }

  private static func key(_ number: String, ofCustomer customer: String) -> String {
    FoldedName.of(customer) + "\n" + FoldedName.of(number)
  }
}
