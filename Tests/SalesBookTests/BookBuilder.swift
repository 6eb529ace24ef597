import SalesBook

/// IDs one after another, so that a test's records are always the same.
struct CountingIDs: IDSource {
  var last: UInt32 = 0

  mutating func draw() -> UInt32 {
    last += 1
    return last
  }
}

/// A book on which operations are carried out without a disk.
struct Desktop {
  var book = Book()
  var ids: any IDSource = CountingIDs()
  var author: Author

  init(_ day: String = "2026-11-23", login: String = "wang") {
    author = Author(login: login, day: .on(day))
  }

  /// Carries the operation out, whatever there is to doubt of it unless nobody insists, and returns its plan.
  @discardableResult
  mutating func carryOut(
    _ operation: some SalesBook.Operation, on day: String? = nil, at time: String? = nil, insists: Bool = true
  ) throws(Refusal) -> Plan {
    var fresh = FreshIDs(ids)
    let author = Author(
      login: author.login, day: day.map { .on($0) } ?? author.day, time: time.flatMap { TimeOfDay($0) },
      insists: insists)
    let plan = try operation.plan(on: book, as: author, drawing: &fresh).decided(as: author)
    ids = fresh.source
    for change in plan.changes { book.apply(change) }
    return plan
  }

  /// Adds a customer of that name.
  mutating func customer(_ name: String, _ fill: (inout Customer) -> Void = { _ in }) throws(Refusal)
    -> Customer
  {
    var customer = Customer(key: .none)
    customer.name = name
    fill(&customer)
    return try carryOut(AddCustomer(customer)).added()
  }

  /// Adds an invoice in fen.
  mutating func invoice(
    _ number: String, of customer: Customer, fen: Int64, issued: String, due: String,
    _ currency: Currency = .cny,
    parts: [(due: String, fen: Int64)] = []
  ) throws(Refusal) -> Invoice {
    var invoice = Invoice(key: .none)
    invoice.customer = customer.id
    invoice.number = number
    (invoice.issued, invoice.due) = (.on(issued), .on(due))
    invoice.amount = Money(minor: fen, currency)
    let instalments = parts.map { part in
      var instalment = Instalment(key: .none)
      instalment.due = .on(part.due)
      instalment.amount = Money(minor: part.fen, currency)
      return instalment
    }
    return try carryOut(AddInvoice(invoice, instalments: instalments)).added()
  }

  /// Takes a payment in fen.
  mutating func payment(
    _ fen: Int64, of customer: Customer, on day: String, settling: TakePayment.Settling = .oldest,
    _ fill: (inout Payment) -> Void = { _ in }
  ) throws(Refusal) -> Payment {
    var payment = Payment(key: .none)
    payment.customer = customer.id
    payment.day = .on(day)
    payment.amount = Money(minor: fen, .cny)
    fill(&payment)
    if payment.matures != nil, payment.method == .transfer { payment.method = .bill }
    return try carryOut(TakePayment(payment, settling: settling)).added()
  }

  /// What is open of an invoice as of a day, in minor units.
  func open(_ invoice: Invoice, asOf day: String) -> Int64 {
    Replay(book, asOf: .on(day)).open(invoice).minor
  }
}

extension Plan {
  /// The first record of that noun the plan adds.
  func added<Record: BookRecord>(_: Record.Type = Record.self) -> Record {
    guard let record = changes.lazy.compactMap({ $0.after as? Record }).first else {
      preconditionFailure("The plan adds no \(Record.noun)")
    }
    return record
  }
}

extension Day {
  /// The day of an ISO date a test writes down.
  static func on(_ iso: String) -> Day {
    guard let day = Day(iso: iso) else { preconditionFailure("\(iso) is no day") }
    return day
  }
}
