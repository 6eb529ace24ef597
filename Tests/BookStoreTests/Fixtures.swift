import BookStore
import SalesBook

/// 2026-11-23, the day of every test here.
let today = Day(year: 2026, month: 11, day: 23) ?? Day(number: 0)
let moment = "2026-11-23T10:42:07+08:00"
let wang = Author(login: "wang", day: today, insists: true)
let li = Author(login: "li", day: today, insists: true)

/// IDs one after another: 000001, 000002 and on.
struct CountingIDs: IDSource {
  var next: UInt32
  init(from first: UInt32 = 0) { next = first }
  mutating func draw() -> UInt32 {
    next += 1
    return next
  }
}

func owner(_ login: String = "wang") -> Person {
  var person = Person(key: Name(login))
  person.name = "王伟"
  return person
}

/// A book just made on a disk in memory.
func newBook(on disk: ModelDisk = ModelDisk()) throws -> BookStore {
  try BookStore.create(on: disk, by: owner(), day: today, at: moment, ids: CountingIDs())
}

/// The book on that disk, opened by another.
func opened(beside disk: ModelDisk, idsFrom first: UInt32 = 100_000) throws -> BookStore {
  try BookStore(opening: ModelDisk(beside: disk), ids: CountingIDs(from: first))
}

func adding(_ name: String, phone: String = "") -> AddCustomer {
  var customer = Customer(key: .none)
  (customer.name, customer.phone) = (name, phone)
  return AddCustomer(customer)
}

extension BookStore {
  /// Adds a customer and gives it back as the book has it.
  func add(_ name: String, phone: String = "", by author: Author = wang) throws -> Customer {
    let done = try commit(adding(name, phone: phone), by: author, at: moment)
    let added = done.changes.compactMap { $0.after as? Customer }.first
    return added ?? Customer(key: .none)
  }

  /// Changes a customer from what was seen to what is wanted.
  @discardableResult
  func edit(_ seen: Customer, by author: Author = wang, _ change: (inout Customer) -> Void) throws
    -> Committed
  {
    var wanted = seen
    change(&wanted)
    return try commit(EditRecord(seen, to: wanted), by: author, at: moment)
  }

  /// Every record of the book, as text in the order of keys.
  var digest: [String] {
    func lines<Record: BookRecord>(_ type: Record.Type) -> [String] {
      book[keyPath: Record.table].all.map { record in
        "\(Record.noun.rawValue) \(record.key.text): "
          + record.written.map { "\($0.name)=\($0.values.joined(separator: "|"))" }.joined(separator: "; ")
      }.sorted()
    }
    return Noun.allCases.flatMap { lines($0.record) }
  }

  /// The same, whether or not li has come into the book by a change.
  var digestWithoutLi: [String] { digest.withoutLi }

  func customer(_ name: String) -> Customer? { book.customers.all.first { $0.name == name } }
}

func invoice(_ number: String, for customer: ID<Customer>, _ yuan: Int64) -> AddInvoice {
  var invoice = Invoice(key: .none)
  (invoice.customer, invoice.number) = (customer, number)
  (invoice.issued, invoice.due) = (today - 60, today - 30)
  invoice.amount = Money(minor: yuan * 100, .cny)
  return AddInvoice(invoice)
}

func payment(of customer: ID<Customer>, _ yuan: Int64) -> TakePayment {
  var payment = Payment(key: .none)
  (payment.customer, payment.day) = (customer, today)
  payment.amount = Money(minor: yuan * 100, .cny)
  return TakePayment(payment)
}

func call(_ customer: ID<Customer>, _ said: String) -> LogTouch {
  var touch = Touch(key: .none)
  (touch.customer, touch.day, touch.said) = (customer, today, said)
  return LogTouch(touch)
}

extension String {
  func replacing(_ old: String, _ new: String) -> String {
    guard let range = firstRange(of: old) else { return self }
    return replacingCharacters(in: range, new)
  }

  private func firstRange(of other: String) -> Range<String.Index>? { ranges(of: other).first }

  private func replacingCharacters(in range: Range<String.Index>, _ new: String) -> String {
    self[..<range.lowerBound] + new + self[range.upperBound...]
  }
}

extension [String] {
  /// A digest without the colleague li.
  var withoutLi: [String] { filter { !$0.hasPrefix("Person li:") } }
}
