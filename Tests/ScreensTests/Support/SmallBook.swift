import SalesBook

/// A book small enough to know by heart, made by the program's own operations:
/// four customers, one of them late with the money.
struct SmallBook {
  var book = Book()
  var ids = FreshIDs(CountingIDs())

  /// The day of a session on it.
  var now = today

  /// The Monday everything happens on.
  static let today = day("2026-11-23")

  /// Does an operation on a day, in wang's name.
  mutating func perform(_ operation: any SalesBook.Operation, on date: Day = today) throws {
    let author = Author(login: "wang", day: date, insists: true)
    let plan = try operation.plan(on: book, as: author, drawing: &ids).decided(as: author)
    for change in plan.changes { book.apply(change) }
  }

  /// The customer called that.
  func customer(_ name: String) throws -> Customer {
    guard let customer = book.customers.all.first(where: { $0.name == name }) else {
      throw Missing(name: name)
    }
    return customer
  }

  /// Adds a colleague.
  mutating func employ(_ login: String, _ name: String) throws {
    var person = Person(key: Name(login))
    person.name = name
    try perform(AddRecord(person))
  }

  /// Adds a customer and one of its people.
  mutating func add(
    _ name: String, contact: String, phone: String, tags: [String] = [], since: String = "2024-03-01"
  ) throws {
    var customer = Customer(key: .none)
    (customer.name, customer.tags, customer.since) = (name, tags, day(since))
    var person = Contact(key: .none)
    (person.name, person.phone) = (contact, phone)
    try perform(AddCustomer(customer, contacts: [person]), on: day(since))
  }

  mutating func log(
    _ name: String, on date: String, _ channel: Touch.Channel, _ said: String, reached: Bool = true
  )
    throws
  {
    var touch = Touch(key: .none)
    (touch.customer, touch.day, touch.channel) = (try customer(name).id, day(date), channel)
    (touch.said, touch.reached) = (said, reached)
    try perform(LogTouch(touch), on: day(date))
  }

  mutating func plan(
    _ name: String, on date: String, _ channel: Touch.Channel, _ purpose: String, at time: String? = nil,
    made: String = "2026-11-01"
  ) throws {
    var followUp = FollowUp(key: .none)
    (followUp.customer, followUp.due, followUp.channel) = (try customer(name).id, day(date), channel)
    (followUp.purpose, followUp.time) = (purpose, time.flatMap { TimeOfDay($0) })
    try perform(PlanFollowUp(followUp), on: day(made))
  }

  mutating func invoice(_ name: String, _ number: String, issued: String, due: String, fen: Int64) throws {
    var invoice = Invoice(key: .none)
    (invoice.customer, invoice.number) = (try customer(name).id, number)
    (invoice.issued, invoice.due, invoice.amount) = (day(issued), day(due), Money(minor: fen, .cny))
    try perform(AddInvoice(invoice), on: day(issued))
  }

  /// The book most tests begin with.
  static func make() throws -> SmallBook {
    var small = SmallBook()
    try small.add("北京华联", contact: "张伟", phone: "138 0000 1234", tags: ["vip", "beijing"])
    try small.add("众望科技有限公司", contact: "李娜", phone: "139 1111 2222", tags: ["new"])
    try small.add("Zhongwei Ltd", contact: "Tom Reed", phone: "+44 20 7946 0018")
    try small.add("苏州纺织", contact: "赵雯", phone: "137 5555 0000", tags: ["textile"])
    try small.log("北京华联", on: "2026-10-20", .visit, "看样品, 要求 5% 折扣")
    try small.log("北京华联", on: "2026-11-02", .call, "报价已发, 等回复. 财务说下周付款")
    try small.log("众望科技有限公司", on: "2026-11-19", .weChat, "加好友, 发目录")
    try small.log("Zhongwei Ltd", on: "2026-10-30", .call, "", reached: false)
    try small.plan("北京华联", on: "2026-11-20", .call, "报价跟进", at: "09:30")
    try small.plan("众望科技有限公司", on: "2026-11-23", .weChat, "发样品单号", at: "11:00")
    try small.plan("众望科技有限公司", on: "2026-11-24", .call, "问收货")
    try small.plan("苏州纺织", on: "2026-11-25", .visit, "续约")
    try small.invoice("北京华联", "INV-0931", issued: "2026-09-20", due: "2026-10-20", fen: 12_800_000)
    try small.invoice("北京华联", "INV-0950", issued: "2026-11-05", due: "2026-12-05", fen: 3_000_050)
    try small.invoice("Zhongwei Ltd", "INV-0877", issued: "2026-07-14", due: "2026-08-14", fen: 990_000)
    try small.invoice("众望科技有限公司", "INV-0940", issued: "2026-10-10", due: "2026-11-10", fen: 1_200_000)
    return small
  }
}

/// The test asked for what is not there.
struct Missing: Error {
  let name: String
}

/// IDs in a row, so that the same book comes out every time.
struct CountingIDs: IDSource {
  private var last: UInt32 = 0x0ABC_DEF0
  mutating func draw() -> UInt32 {
    last = last &* 1_664_525 &+ 1_013_904_223
    return last >> 2
  }
}

/// The day an ISO date names.
func day(_ iso: String) -> Day {
  guard let day = Day(iso: iso) else { preconditionFailure("\(iso) is no date") }
  return day
}
