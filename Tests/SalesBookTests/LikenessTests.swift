import Testing

@testable import SalesBook

@Suite("What is like a record of the book is said before it is written twice")
struct LikenessTests {
  private let day = Day(year: 2026, month: 11, day: 9) ?? Day(number: 0)
  private let today = Author(login: "wang", day: Day(year: 2026, month: 11, day: 23) ?? Day(number: 0))

  @Test(
    "Numbers are one but for capitals, blanks, hyphens and leading zeros",
    arguments: [
      ("INV-001", "inv1", true), ("2026-001", "2026001", true), ("2026-001", "2026-1", true),
      ("0042", "42", true),
      ("ＩＮＶ 7", "INV-7", true), ("A–9", "A-9", true), ("INV-10", "INV-1", false), ("100", "1", false),
      ("A.1", "A1", false),
    ])
  func numbers(one: String, other: String, isAlike: Bool) {
    #expect(LooseNumber.keys(of: one).isDisjoint(with: LooseNumber.keys(of: other)) == !isAlike)
  }

  /// A book with a customer, an invoice, and a payment a bank told of.
  private func book(_ change: (inout Payment) -> Void = { _ in }) -> (Book, Customer) {
    var book = Book()
    var customer = Customer(key: ID(code: 1))
    (customer.name, customer.phone) = ("Alfa Co., Ltd.", "010-5550100")
    book.put(customer)
    var invoice = Invoice(key: ID(code: 2))
    (invoice.customer, invoice.number, invoice.issued, invoice.due) = (customer.id, "INV-001", day, day + 30)
    invoice.amount = Money(minor: 100_000, .cny)
    book.put(invoice)
    var payment = Payment(key: ID(code: 3))
    (payment.customer, payment.day, payment.amount) = (customer.id, day, Money(minor: 5000, .cny))
    change(&payment)
    book.put(payment)
    var saying = Saying(key: ID(code: 4))
    (saying.source, saying.subject, saying.day) = ("bank", .payment(payment.id), day)
    book.put(saying)
    return (book, customer)
  }

  private func doubts(_ operation: some Operation, _ book: Book) throws -> [Likeness.Grounds] {
    var ids = FreshIDs(CountedIDs())
    return try operation.plan(on: book, as: today, drawing: &ids).doubts.compactMap {
      if case .alike(let likeness) = $0 { likeness.grounds } else { nil }
    }
  }

  private struct CountedIDs: IDSource {
    private var last: UInt32 = 100
    mutating func draw() -> UInt32 {
      last += 1
      return last
    }
  }

  @Test(
    "A customer by the name without its legal form or by telephone, unless both have a number",
    arguments: [
      ("alfa", "", Likeness.Grounds.name), ("Alfa Limited", "", .name), ("Beta", "010 555 0100", .phone),
      ("Beta", "555", nil), ("Beta", "", nil),
    ])
  func customers(name: String, phone: String, grounds: Likeness.Grounds?) throws {
    var (book, known) = book()
    var customer = Customer(key: .none)
    (customer.name, customer.phone, customer.number) = (name, phone, "C2")
    #expect(try doubts(AddCustomer(customer), book) == (grounds.map { [$0] } ?? []))
    known.number = "C1"
    book.put(known)
    #expect(try doubts(AddCustomer(customer), book) == [])
  }

  @Test(
    "A customer is asked about by the telephone of one of its people, and when another name is given to one there is"
  )
  func otherDoors() throws {
    var (book, known) = book()
    var person = Contact(key: ID(code: 9))
    (person.customer, person.name, person.phone) = (known.id, "Ann", "139 0000 8818")
    book.put(person)
    var (customer, contact) = (Customer(key: .none), Contact(key: .none))
    (customer.name, contact.name, contact.phone) = ("Gamma", "Bob", "+86 13900008818")
    #expect(try doubts(AddCustomer(customer, contacts: [contact]), book) == [.phone])
    contact.phone = "13900008819"
    #expect(try doubts(AddCustomer(customer, contacts: [contact]), book) == [])
    customer.id = ID(code: 10)
    book.put(customer)
    var renamed = customer
    renamed.name = "ALFA"
    #expect(try doubts(EditRecord(customer, to: renamed), book) == [.name])
    renamed = known
    renamed.note = "pays late"
    #expect(try doubts(EditRecord(known, to: renamed), book) == [])
  }

  @Test("Names that hold one another are found, of two characters at least, and in either script")
  func resembling() {
    var (book, known) = book()
    known.name = "北京华联综合超市"
    book.put(known)
    for name in ["华联", "北京華聯", "北京华联综合超市通州店"] {
      #expect(KnownNames(book).resembling(name) == [known.name], "\(name)")
    }
    for name in ["", "华", "北京同仁", "上海"] { #expect(KnownNames(book).resembling(name).isEmpty) }
  }

  @Test("An invoice by its number within 180 days, of one customer", arguments: [(180, true), (181, false)])
  func invoices(days: Int, isAlike: Bool) throws {
    let (book, customer) = book()
    var invoice = Invoice(key: .none)
    (invoice.customer, invoice.number, invoice.issued) = (customer.id, "inv 1", day + days)
    (invoice.due, invoice.amount) = (day + 400, Money(minor: 1, .cny))
    #expect(try doubts(AddInvoice(invoice), book) == (isAlike ? [.number] : []))
  }

  @Test("A payment a bank told of by its sum within 7 days, or on whatever day where one is not known")
  func payments() throws {
    func typed(_ days: Int, of minor: Int64 = 5000, isUnknown: Bool = false) -> TakePayment {
      var payment = Payment(key: .none)
      (payment.customer, payment.day, payment.dayUnknown) = (ID(code: 1), day + days, isUnknown)
      payment.amount = Money(minor: minor, .cny)
      return TakePayment(payment)
    }
    let (known, _) = book()
    #expect(try doubts(typed(7), known) == [.sum] && doubts(typed(-7), known) == [.sum])
    #expect(try doubts(typed(8), known) == [] && doubts(typed(1, of: 5001), known) == [])
    #expect(try doubts(typed(14, isUnknown: true), known) == [.sum])
    let (unknown, _) = book { $0.dayUnknown = true }
    #expect(try doubts(typed(14), unknown) == [.sum])
    var typedOnly = known
    typedOnly.remove(Saying.self, ID(code: 4))
    #expect(try doubts(typed(3), typedOnly) == [], "both were typed")
  }

  @Test("A contact of one customer by name or telephone")
  func contacts() throws {
    var (book, customer) = book()
    var known = Contact(key: ID(code: 9))
    (known.customer, known.name, known.phone) = (customer.id, "张三", "138 0000 0001")
    book.put(known)
    var contact = Contact(key: .none)
    (contact.customer, contact.name, contact.phone) = (customer.id, "张经理", "13800000001")
    #expect(try doubts(AddContact(contact), book) == [.phone])
    (contact.name, contact.phone) = ("张 三", "")
    #expect(try doubts(AddContact(contact), book) == [.name])
    contact.name = "李四"
    #expect(try doubts(AddContact(contact), book) == [])
  }
}
