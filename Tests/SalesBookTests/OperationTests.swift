import SalesBook
import Testing

@Suite("Operations")
struct OperationTests {
  private func plannedCall(_ customer: Customer, due: String) -> PlanFollowUp {
    var followUp = FollowUp(key: .none)
    (followUp.customer, followUp.due) = (customer.id, .on(due))
    return PlanFollowUp(followUp)
  }

  @Test("A logged touch carries out what was planned and plans the next")
  func logging() throws {
    var desk = Desktop()
    let customer = try desk.customer("张伟")
    let planned: FollowUp = try desk.carryOut(plannedCall(customer, due: "2026-11-20")).added()
    var touch = Touch(key: .none)
    (touch.customer, touch.day, touch.said) = (customer.id, .on("2026-11-23"), "报价已发")
    var next = FollowUp(key: .none)
    next.due = .on("2026-11-27")
    try desk.carryOut(LogTouch(touch, finishing: planned.id, next: next))
    let done = try #require(desk.book.followUps[planned.id])
    #expect(done.done == .on("2026-11-23"))
    #expect(desk.book.touches[try #require(done.touch)]?.by == "wang")
    let standing = Replay(desk.book, asOf: .on("2026-11-23")).standing(ofCustomer: 0)
    #expect(standing.next == .on("2026-11-27"))
    #expect(standing.lastReached == .on("2026-11-23"))
    #expect(throws: Refusal.alreadySo(.followUp, key: planned.id.text)) {
      try desk.carryOut(LogTouch(touch, finishing: planned.id))
    }
  }

  @Test("A moved follow-up stood where it stood on the days before it was moved")
  func moving() throws {
    var desk = Desktop()
    let customer = try desk.customer("张伟")
    let planned: FollowUp = try desk.carryOut(plannedCall(customer, due: "2026-11-10"), on: "2026-11-01")
      .added()
    try desk.carryOut(MoveFollowUps([planned.id], to: .on("2026-11-20")), on: "2026-11-09")
    try desk.carryOut(MoveFollowUps([planned.id], to: .on("2026-12-01")), on: "2026-11-19")
    func next(_ day: String) -> Day? { Replay(desk.book, asOf: .on(day)).standing(ofCustomer: 0).next }
    #expect(next("2026-10-31") == nil)
    #expect(next("2026-11-05") == .on("2026-11-10"))
    #expect(next("2026-11-09") == .on("2026-11-20"))
    #expect(next("2026-11-23") == .on("2026-12-01"))
    #expect(desk.book.movesOf[0].map { $0 }.count == 2)
  }

  @Test("Finished and dropped follow-ups wait no longer")
  func ending() throws {
    var desk = Desktop()
    let customer = try desk.customer("张伟")
    let first: FollowUp = try desk.carryOut(plannedCall(customer, due: "2026-11-10")).added()
    let second: FollowUp = try desk.carryOut(plannedCall(customer, due: "2026-11-12")).added()
    try desk.carryOut(FinishFollowUps([first.id]))
    try desk.carryOut(DropFollowUps([second.id], reason: "去别家了"))
    #expect(Replay(desk.book, asOf: desk.author.day).standing(ofCustomer: 0).next == nil)
    #expect(desk.book.followUps[second.id]?.dropReason == "去别家了")
  }

  @Test("An edit is refused where another has changed the same field, and merged where not")
  func editing() throws {
    var desk = Desktop()
    let seen = try desk.customer("华联") { $0.phone = "138" }
    var theirs = seen
    theirs.phone = "139"
    try desk.carryOut(EditRecord(seen, to: theirs))
    var mine = seen
    mine.address = "北京"
    try desk.carryOut(EditRecord(seen, to: mine))
    #expect(desk.book.customers[seen.id]?.phone == "139")
    #expect(desk.book.customers[seen.id]?.address == "北京")
    mine.phone = "137"
    #expect(
      throws: Refusal.changedMeanwhile(.customer, key: seen.id.text, field: "Phone", seen: "138", now: "139")
    ) { try desk.carryOut(EditRecord(seen, to: mine)) }
    mine = seen
    mine.name = ""
    #expect(throws: Refusal.fieldMissing(.customer, field: "Name")) {
      try desk.carryOut(EditRecord(seen, to: mine))
    }
  }

  @Test("A record of a noun without rules of its own goes as it came, unless another names it")
  func plain() throws {
    var desk = Desktop()
    let holiday = Holiday(.on("2026-10-01"), .off, "国庆")
    try desk.carryOut(AddRecord(holiday))
    try desk.carryOut(RemoveRecord(holiday))
    #expect(desk.book.holidays.count == 0)
    #expect(throws: Refusal.gone(.holiday, key: holiday.key.text)) {
      try desk.carryOut(RemoveRecord(holiday))
    }
    try desk.carryOut(AddRecord(Person(key: "li")))
    _ = try desk.customer("华联") { $0.owner = "li" }
    #expect(throws: Refusal.inUse(.person, key: "li", by: .customer)) {
      try desk.carryOut(RemoveRecord(Person(key: "li")))
    }
  }

  @Test("A customer has an invoice number only once")
  func invoiceNumbers() throws {
    var desk = Desktop()
    let customer = try desk.customer("华联")
    let other = try desk.customer("众望")
    _ = try desk.invoice("A", of: customer, fen: 1, issued: "2026-01-01", due: "2026-02-01")
    _ = try desk.invoice("A", of: other, fen: 1, issued: "2026-01-01", due: "2026-02-01")
    #expect(throws: Refusal.numberTaken("A")) {
      try desk.invoice("A", of: customer, fen: 1, issued: "2026-01-01", due: "2026-02-01")
    }
  }

  @Test("Merging takes everything along, keeps the other's names, and leaves a sign")
  func merging() throws {
    var desk = Desktop()
    let short = try desk.customer("华联") { $0.phone = "138" }
    let long = try desk.customer("北京华联") { $0.tags = ["vip"] }
    let invoice = try desk.invoice("A", of: short, fen: 100, issued: "2026-01-01", due: "2026-02-01")
    _ = try desk.payment(40, of: short, on: "2026-02-01")
    try desk.carryOut(MergeCustomers(short.id, into: long.id))
    let merged = try #require(desk.book.customers[long.id])
    #expect(merged.aliases == ["华联"])
    #expect(merged.phone == "138")
    #expect(desk.book.customers[short.id]?.mergedInto == long.id)
    #expect(desk.book.invoices[invoice.id]?.customer == long.id)
    let slots = (
      from: try #require(desk.book.customers.slot(of: short.id)),
      into: try #require(desk.book.customers.slot(of: long.id))
    )
    #expect(Array(desk.book.invoicesOf[slots.from]).isEmpty)
    #expect(
      Replay(desk.book, asOf: desk.author.day).standing(ofCustomer: slots.into).owed == [
        Money(minor: 60, .cny)
      ]
    )
    #expect(throws: Refusal.mergedIntoItself) { try desk.carryOut(MergeCustomers(long.id, into: long.id)) }
    #expect(throws: Refusal.alreadySo(.customer, key: short.id.text)) {
      try desk.carryOut(MergeCustomers(short.id, into: long.id))
    }
  }

  @Test("A customer is put away with a reason, dated and by whom; it keeps its history and is in no list")
  func archiving() throws {
    var desk = Desktop()
    let customer = try desk.customer("华联")
    #expect(throws: Refusal.fieldMissing(.customer, field: "ArchiveReason")) {
      try desk.carryOut(ArchiveCustomers([customer.id], reason: ""))
    }
    try desk.carryOut(ArchiveCustomers([customer.id], reason: "closed"), on: "2026-11-20", insists: false)
    let away = try #require(desk.book.customers[customer.id])
    #expect(!away.isActive && away.archived == .on("2026-11-20"))
    #expect(away.archiveReason == "closed" && away.archivedBy == desk.author.login)
    #expect(throws: Refusal.nothingToDo) {
      try desk.carryOut(ArchiveCustomers([customer.id], reason: "again"))
    }
    try desk.carryOut(TakeBackCustomers([customer.id]))
    #expect(desk.book.customers[customer.id] == customer)
    #expect(throws: Refusal.nothingToDo) { try desk.carryOut(TakeBackCustomers([customer.id])) }
  }

  @Test("What an operation changed, told field by field, gives the same record again")
  func history() throws {
    var desk = Desktop()
    let plan = try desk.carryOut(
      AddCustomer(
        {
          var customer = Customer(key: .none); customer.name = "华联"; customer.tags = ["a", "b"];
          return customer
        }()))
    let customer: Customer = plan.added()
    let invoice = try desk.invoice("A", of: customer, fen: 12_345, issued: "2026-01-01", due: "2026-02-01")
    var replayed = Book()
    for told in (plan.changes + [.add(invoice)]).compactMap(\.history) { _ = try replayed.apply(told) }
    #expect(replayed.invoices.all.map { $0 } == [invoice])
    #expect(replayed.customers.all.map { $0 } == desk.book.customers.all.map { $0 })
  }
}

@Suite("Working days")
struct WorkingDaysTests {
  @Test("Weekends and holidays are passed, days made up are worked")
  func passed() {
    var book = Book()
    book.put(Holiday(.on("2026-10-01"), .off, "国庆"))
    book.put(Holiday(.on("2026-10-10"), .worked, "补班"))
    let days = WorkingDays(book, policy: Policy())
    #expect(days.onOrAfter(.on("2026-10-01")) == .on("2026-10-02"))
    #expect(days.contains(.on("2026-10-10")))
    #expect(days.onOrAfter(.on("2026-10-03")) == .on("2026-10-05"))
    #expect(days.adding(2, to: .on("2026-11-20")) == .on("2026-11-24"))
  }
}
