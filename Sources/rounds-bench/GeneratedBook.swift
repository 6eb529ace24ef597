import BookStore
import RecFile
import SalesBook

/// A book of so many customers, the same bytes every time, as an import leaves
/// it.
///
/// Each customer has one contact, three follow-ups a year either side of
/// today, five invoices (12 % overdue, 40 % of those paid in part) and 0.85
/// payments an invoice; half the names are Chinese. Of ten customers three are
/// graded A, four B, two C and one D, as is usual (S0).
struct GeneratedBook {
  /// The day everything is dated around.
  static let today = Day(number: 20_780)
  /// The colleague who owns it all.
  static let login = "wang"

  /// The customers, and what belongs to them.
  private(set) var customers: [Customer] = []
  private(set) var contacts: [Contact] = []
  private(set) var followUps: [FollowUp] = []
  private(set) var invoices: [Invoice] = []
  private(set) var payments: [Payment] = []
  private(set) var allocations: [Allocation] = []
  private(set) var grades: [GradeChange] = []
  private var chance = Chance()
  private var ids = FreshIDs(Chance())
  private let empty = Book()

  /// Makes it up.
  init(customers count: Int) {
    for place in 0..<count { addCustomer(place) }
    // After all else, so that the rest is the same bytes as without.
    for (place, customer) in customers.enumerated() { addGrade(of: customer.id, place) }
  }

  private mutating func addGrade(of customer: ID<Customer>, _ place: Int) {
    var change = GradeChange(key: fresh())
    (change.customer, change.day, change.by) = (customer, GeneratedBook.today - 200, GeneratedBook.login)
    change.grade =
      switch place % 10 {
      case 0...2: .prime
      case 3...6: .regular
      case 7, 8: .fussy
      default: .difficult
      }
    grades.append(change)
  }

  private mutating func addCustomer(_ place: Int) {
    var customer = Customer(key: fresh())
    customer.name = chance.firm(place)
    customer.number = "C-\(100_000 + place)"
    customer.owner = GeneratedBook.login
    customer.since = GeneratedBook.today - 720
    customers.append(customer)
    var contact = Contact(key: fresh())
    (contact.customer, contact.name, contact.role) = (customer.id, chance.person(place), .purchasing)
    contact.phone = "138\(10_000_000 + chance.below(89_999_999))"
    contacts.append(contact)
    for _ in 0..<3 { addFollowUp(of: customer.id) }
    for turn in 0..<5 { addInvoice(of: customer, turn) }
  }

  private mutating func addFollowUp(of customer: ID<Customer>) {
    var followUp = FollowUp(key: fresh())
    (followUp.customer, followUp.by) = (customer, GeneratedBook.login)
    followUp.due = GeneratedBook.today - 365 + chance.below(731)
    followUp.made = min(followUp.due, GeneratedBook.today) - 30
    followUp.purpose = chance.purpose()
    if followUp.due < GeneratedBook.today, chance.below(100) < 97 { followUp.done = followUp.due }
    followUps.append(followUp)
  }

  private mutating func addInvoice(of customer: Customer, _ turn: Int) {
    var invoice = Invoice(key: fresh())
    (invoice.customer, invoice.number) = (customer.id, "INV-\(customer.number.dropFirst(2))-\(turn)")
    invoice.amount = Money(minor: Int64(1_000 + chance.below(9_000_000)), .cny)
    let today = GeneratedBook.today
    let draw = chance.below(1000)
    if draw < 120 {
      invoice.due = today - 1 - chance.below(150)
    } else if draw < 922 {
      invoice.due = today - 20 - chance.below(500)
    } else {
      invoice.due = today + chance.below(30)
    }
    invoice.issued = invoice.due - 30
    invoices.append(invoice)
    if draw < 48 {
      pay(invoice, invoice.amount.minor * Int64(20 + chance.below(60)) / 100)
    } else if draw >= 120, draw < 922 {
      pay(invoice, invoice.amount.minor)
    }
  }

  private mutating func pay(_ invoice: Invoice, _ minor: Int64) {
    var payment = Payment(key: fresh())
    payment.customer = invoice.customer
    payment.day = min(GeneratedBook.today, invoice.due + chance.below(15))
    payment.amount = Money(minor: max(1, minor), invoice.amount.currency)
    payment.reference = "B\(1_000_000 + payments.count)"
    payments.append(payment)
    var allocation = Allocation(key: fresh())
    (allocation.invoice, allocation.payment) = (invoice.id, payment.id)
    (allocation.day, allocation.amount) = (payment.day, payment.amount)
    allocations.append(allocation)
  }

  /// An ID drawn as the program draws them: records that stand side by side have
  /// IDs far apart, which an index has to cope with.
  private mutating func fresh<Record: BookRecord>() -> ID<Record> where Record.Key == ID<Record> {
    empty.freshID(Record.self, drawing: &ids)
  }

  // MARK: On disk

  /// Writes the book; a first entry and its posting leave stamps and base
  /// copies as any book in use has them.
  func write(into place: Place) throws {
    var person = Person(key: Name(GeneratedBook.login))
    person.name = "王伟"
    try table([person], place)
    try table(Policy.settings.map(\.initial), place)
    try table(customers, place)
    try table(contacts, place)
    try table(followUps, place)
    try table(invoices, place)
    try table(payments, place)
    try table(allocations, place)
    try table(grades, place)
    let disk = try place.disk()
    for noun in Noun.allCases where try disk.status(noun.fileName) == nil { try emptyTable(noun, place) }
    try disk.makeFolder("journal")
    let store = try BookStore(opening: disk, ids: chance)
    var touch = Touch(key: .none)
    (touch.customer, touch.day, touch.said) = (customers[0].id, GeneratedBook.today, "报价")
    _ = try store.commit(LogTouch(touch), by: Saving.author, at: Saving.moment)
    try store.post(day: GeneratedBook.today, at: Saving.moment)
  }

  private func table<Record: BookRecord>(_ records: [Record], _ place: Place) throws {
    var bytes: [UInt8] = []
    _ = try RecWriter.append(TableDescriptor.fields(of: Record.noun), to: &bytes)
    for record in records {
      bytes.append(0x0A)
      let fields = record.written.flatMap { field in field.values.map { (name: field.name, value: $0) } }
      _ = try RecWriter.append(fields, to: &bytes)
    }
    try Place.write(bytes, to: "\(place.book)/\(Record.noun.fileName)")
  }

  private func emptyTable(_ noun: Noun, _ place: Place) throws {
    func open<Record: BookRecord>(_ type: Record.Type) throws { try table([Record](), place) }
    try open(noun.record)
  }
}
