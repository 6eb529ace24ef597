import SalesBook
import Testing

@Suite("Before money is asked for (domain §4)")
struct LookBeforeChasingTests {
  private func warnings(_ desk: Desktop, _ customer: Customer, asOf day: String) throws -> [ChaseWarning] {
    let slot = try #require(desk.book.customers.slot(of: customer.id))
    let replay = Replay(desk.book, asOf: .on(day))
    return replay.chaseWarnings(
      ofCustomer: slot, promises: desk.promises(of: customer, asOf: day), lastPayment: replay.lastPayment)
  }

  @Test("Money on account, a live promise, a contact of the last five days, payments not entered for a week")
  func warnings() throws {
    var (desk, customer, _) = try owing()
    _ = try desk.payment(700, of: customer, on: "2026-11-02", settling: .nothing)
    try desk.promise(1_000, of: customer, made: "2026-11-02", due: "2026-11-12")
    var touch = Touch(key: .none)
    (touch.customer, touch.day, touch.by, touch.whyUnpaid) = (
      customer.id, .on("2026-11-05"), "lina", .inPaymentRun
    )
    try desk.carryOut(LogTouch(touch))
    #expect(
      try warnings(desk, customer, asOf: "2026-11-10") == [
        .moneyOnAccount([Money(minor: 700, .cny)]), .livePromise(.on("2026-11-12")),
        .recentContact(by: "lina", .on("2026-11-05"), .touch(.call)), .paymentsStale(days: 8),
      ])
    #expect(try warnings(desk, customer, asOf: "2026-11-09").contains(.paymentsStale(days: 7)) == false)
    #expect(
      try warnings(desk, customer, asOf: "2026-11-20").contains(.livePromise(.on("2026-11-12"))) == false)
  }

  @Test("A bill held warns with its maturity, until it matures or bounces, of each currency by itself")
  func billHeld() throws {
    var (desk, customer, _) = try owing()
    let bill = try desk.payment(600_000, of: customer, on: "2026-11-02") { $0.matures = .on("2026-11-20") }
    _ = try desk.payment(500, of: customer, on: "2026-11-03", settling: .nothing) {
      ($0.matures, $0.method) = (.on("2026-12-01"), .cheque)
    }
    func held(_ day: String) throws -> [ChaseWarning] {
      try warnings(desk, customer, asOf: day).filter { if case .billHeld = $0 { true } else { false } }
    }
    let first = ChaseWarning.billHeld(Money(minor: 600_000, .cny), until: .on("2026-11-20"))
    let second = ChaseWarning.billHeld(Money(minor: 500, .cny), until: .on("2026-12-01"))
    #expect(try held("2026-11-01") == [])
    #expect(try held("2026-11-19") == [first, second])
    #expect(try held("2026-11-20") == [second])
    try desk.bounce(bill, on: "2026-11-10")
    #expect(try held("2026-11-10") == [second])
    #expect(try held("2026-11-09") == [first, second])
  }

  @Test(
    "A statement that differs warns by how much from the day they said so, until a later one is confirmed")
  func statementThatDiffers() throws {
    var (desk, customer, _) = try owing()
    var statement = Statement(key: .none)
    (statement.customer, statement.asOf, statement.sent) = (customer.id, .on("2026-09-30"), .on("2026-10-02"))
    let sent: Statement = try desk.carryOut(SendStatement(statement)).added()
    let difference = Money(minor: 25_000, .cny)
    try desk.carryOut(
      AnswerStatement(
        sent.id, .differs, difference: difference, why: "short delivery", on: .on("2026-10-05")),
      on: "2026-10-05")
    func differs(_ day: String) throws -> [ChaseWarning] {
      try warnings(desk, customer, asOf: day).filter {
        if case .statementDiffers = $0 { true } else { false }
      }
    }
    let told = ChaseWarning.statementDiffers(asOf: .on("2026-09-30"), difference, why: "short delivery")
    #expect(try differs("2026-10-04") == [])
    #expect(try differs("2026-11-20") == [told])
    (statement.asOf, statement.sent) = (.on("2026-10-31"), .on("2026-11-02"))
    let next: Statement = try desk.carryOut(SendStatement(statement)).added()
    #expect(try differs("2026-11-03") == [told])
    try desk.carryOut(AnswerStatement(next.id, .confirmed, on: .on("2026-11-04")), on: "2026-11-04")
    #expect(try differs("2026-11-04") == [])
  }

  @Test(
    "A contact of any kind by any colleague warns for five days, with who, when and how; an attempt is none",
    arguments: [Touch.Channel.call, .visit, .weChat, .message, .mail, .meeting, .letter, .gift])
  func anyContact(_ channel: Touch.Channel) throws {
    var (desk, customer, _) = try owing()
    func contact(_ day: String) throws -> [ChaseWarning] {
      try warnings(desk, customer, asOf: day).filter { if case .recentContact = $0 { true } else { false } }
    }
    var touch = Touch(key: .none)
    (touch.customer, touch.day, touch.by, touch.channel) = (customer.id, .on("2026-11-05"), "lina", channel)
    touch.topic = "something else"
    try desk.carryOut(LogTouch(touch))
    (touch.day, touch.reached) = (.on("2026-11-06"), false)
    try desk.carryOut(LogTouch(touch))
    let told = ChaseWarning.recentContact(by: "lina", .on("2026-11-05"), .touch(channel))
    #expect(try contact("2026-11-04") == [])
    #expect(try contact("2026-11-05") == [told])
    #expect(try contact("2026-11-10") == [told])
    #expect(try contact("2026-11-11") == [])
  }

  @Test("A promise taken, a statement, a rung and an answer to a breach are contacts too")
  func otherContacts() throws {
    var (desk, customer, _) = try owing()
    func contact(_ day: String) throws -> ChaseWarning.How? {
      for case .recentContact(_, _, let how) in try warnings(desk, customer, asOf: day) { return how }
      return nil
    }
    try desk.promise(1_000, of: customer, made: "2026-10-01", due: "2026-10-06")
    #expect(try contact("2026-10-02") == .promise)
    var statement = Statement(key: .none)
    (statement.customer, statement.asOf, statement.sent) = (customer.id, .on("2026-10-10"), .on("2026-10-10"))
    try desk.carryOut(SendStatement(statement), on: "2026-10-10")
    #expect(try contact("2026-10-12") == .statement)
    try desk.take(.talk, with: customer, on: "2026-10-20")
    #expect(try contact("2026-10-21") == .rung(.talk))
  }

  @Test("Before the due day a reminder is proposed, earlier for more money, and its answer is kept")
  func reminderBeforeDue() throws {
    var (desk, customer, invoice) = try owing(1_000_000, due: "2026-11-27")
    func reminder(_ day: String) -> [Day] {
      let card = desk.card(of: customer, asOf: day)
      return ((card?.duties ?? []) + (card?.later ?? [])).filter {
        if case .remindOfInvoice = $0.duty { true } else { false }
      }.map(\.day)
    }
    // Five days for 10,000 and more: the Sunday goes to the Friday before.
    #expect(reminder("2026-11-02") == [.on("2026-11-20")])
    var touch = Touch(key: .none)
    (touch.customer, touch.day, touch.said) = (customer.id, .on("2026-11-20"), "will be paid")
    try desk.carryOut(RemindCustomer(touch, invoices: [invoice.id]))
    #expect(reminder("2026-11-20") == [])
    #expect(reminder("2026-11-19") == [.on("2026-11-20")])
    #expect(throws: Refusal.nothingToDo) { try desk.carryOut(RemindCustomer(touch)) }
  }

  @Test("Whom nobody reached, nobody reminded; and nobody is reminded of another's invoice")
  func unreached() throws {
    var (desk, customer, invoice) = try owing(due: "2026-11-27")
    var touch = Touch(key: .none)
    (touch.customer, touch.day, touch.reached) = (customer.id, .on("2026-11-20"), false)
    try desk.carryOut(RemindCustomer(touch, invoices: [invoice.id]))
    #expect(desk.book.reminders.count == 0)
    #expect(desk.book.touches.count == 1)
    touch.customer = try desk.customer("众望").id
    touch.reached = true
    #expect(throws: Refusal.anothers(.invoice, key: invoice.id.text)) {
      try desk.carryOut(RemindCustomer(touch, invoices: [invoice.id]))
    }
  }

  @Test("Who says a statement differs says by how much or why, at once or later")
  func differs() throws {
    var (desk, customer, _) = try owing()
    var statement = Statement(key: .none)
    (statement.customer, statement.asOf, statement.sent) = (customer.id, .on("2026-10-31"), .on("2026-11-01"))
    statement.answer = .differs
    #expect(throws: Refusal.fieldMissing(.statement, field: "Difference")) {
      try desk.carryOut(SendStatement(statement))
    }
    statement.why = "a credit note is missing"
    try desk.carryOut(SendStatement(statement))
  }

  @Test("A live promise lets reminders rest, and they resume when it breaks")
  func rests() throws {
    var (desk, customer, _) = try owing()
    try desk.promise(1_000_000, of: customer, made: "2026-11-02", due: "2026-11-12")
    #expect(desk.card(of: customer, asOf: "2026-11-05")?.reason == .rests(.promise(.on("2026-11-12"))))
    guard case .duty(let due)? = desk.card(of: customer, asOf: "2026-11-20")?.reason,
      case .answerBreach = due.duty
    else {
      Issue.record("the broken promise is the reason")
      return
    }
  }

  @Test("Those on monthly terms get a statement each month")
  func monthlyStatement() throws {
    var desk = Desktop()
    let customer = try desk.customer("众望") { $0.terms = .monthly(30) }
    _ = try desk.invoice("A-1", of: customer, fen: 1_000, issued: "2026-10-15", due: "2026-12-30")
    func due(_ day: String) -> Bool {
      desk.card(of: customer, asOf: day)?.duties.contains { $0.duty == .statement(asOf: .on("2026-10-31")) }
        ?? false
    }
    #expect(due("2026-11-01"))
    var statement = Statement(key: .none)
    (statement.customer, statement.asOf, statement.sent) = (customer.id, .on("2026-10-31"), .on("2026-11-03"))
    try desk.carryOut(SendStatement(statement))
    #expect(due("2026-11-02"))
    #expect(!due("2026-11-03"))
  }

  @Test("A write-off needs another's approval, deletes nothing, and lessens what is open from its day on")
  func writeOff() throws {
    var (desk, _, invoice) = try owing()
    try desk.colleague("boss")
    try desk.colleague("wang")
    var writeOff = WriteOff(key: .none)
    (writeOff.invoice, writeOff.day) = (invoice.id, .on("2026-11-10"))
    writeOff.amount = Money(minor: 1_000_001, .cny)
    #expect(throws: Refusal.moreThanOpen(invoice: "A-1", open: Money(minor: 1_000_000, .cny))) {
      try desk.carryOut(WriteOffInvoice(writeOff))
    }
    writeOff.amount.minor = 400_000
    #expect(throws: Refusal.fieldMissing(.writeOff, field: "Approver")) {
      try desk.carryOut(WriteOffInvoice(writeOff))
    }
    writeOff.approver = "wang"
    #expect(throws: Refusal.ownApproval) { try desk.carryOut(WriteOffInvoice(writeOff)) }
    writeOff.approver = "nobody"
    #expect(throws: Refusal.nobody(login: "nobody", known: ["boss", "wang"])) {
      try desk.carryOut(WriteOffInvoice(writeOff))
    }
    writeOff.approver = "boss"
    try desk.carryOut(WriteOffInvoice(writeOff))
    #expect(desk.open(invoice, asOf: "2026-11-09") == 1_000_000)
    #expect(desk.open(invoice, asOf: "2026-11-10") == 600_000)
    #expect(desk.book.invoices.count == 1)
  }

  @Test("More than is open, or money before its invoice, asks for a second look")
  func secondLook() throws {
    var (desk, customer, invoice) = try owing()
    var payment = Payment(key: .none)
    (payment.customer, payment.day, payment.amount) = (
      customer.id, .on("2026-09-01"), Money(minor: 2_000_000, .cny)
    )
    var operation = TakePayment(payment, settling: .invoices([invoice.id]))
    let early = Doubt.beforeInvoice("A-1", issued: .on("2026-09-15"))
    #expect(throws: Refusal.doubtful([.aboveBalance(open: Money(minor: 1_000_000, .cny)), early])) {
      try desk.carryOut(operation, insists: false)
    }
    operation.payment.amount.minor = 1_000_000
    #expect(throws: Refusal.doubtful([early])) { try desk.carryOut(operation, insists: false) }
    try desk.carryOut(operation)
    #expect(desk.open(invoice, asOf: "2026-09-15") == 0)
  }
}
