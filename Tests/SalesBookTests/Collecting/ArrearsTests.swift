import SalesBook
import Testing

@Suite("The six rungs and their guards (S2)")
struct RungTests {
  private func barred(_ obstacle: RungObstacle) -> Refusal { .rungBarred(obstacle) }

  @Test("Not deliberate: rungs 1 to 4; 5 and 6 are refused with the reason")
  func notDeliberate() throws {
    var (desk, customer, _) = try owing()
    try desk.send(.demand, to: customer, on: "2026-11-02")
    for rung in [Rung.agency, .legal] {
      #expect(throws: barred(.outsideJudgement(rung, .notDeliberate))) {
        try desk.take(rung, with: customer, on: "2026-11-03")
      }
    }
    try desk.take(.talk, with: customer, on: "2026-11-03")
    try desk.take(.stopSupply, with: customer, on: "2026-11-03")
  }

  @Test("Deliberate: rungs 1 to 3 are refused with the reason, 4 to 6 are open")
  func deliberate() throws {
    var (desk, customer, _) = try owing()
    try desk.judge(customer, .deliberate, on: "2026-11-02")
    try desk.send(.demand, to: customer, on: "2026-11-02")
    for rung in [Rung.talk, .ally, .decider] {
      #expect(throws: barred(.outsideJudgement(rung, .deliberate))) {
        try desk.take(rung, with: customer, on: "2026-11-03")
      }
    }
    for rung in [Rung.stopSupply, .agency, .legal] { try desk.take(rung, with: customer, on: "2026-11-03") }
    #expect(desk.card(of: customer, asOf: "2026-11-03")?.rung == .legal)
  }

  @Test("Rung 2 needs an ally, rung 3 a person who decides payment")
  func people() throws {
    var (desk, customer, _) = try owing()
    #expect(throws: barred(.noAlly)) { try desk.take(.ally, with: customer, on: "2026-11-03") }
    #expect(throws: barred(.noDecider)) { try desk.take(.decider, with: customer, on: "2026-11-03") }
    var contact = Contact(key: .none)
    (contact.customer, contact.name, contact.ally) = (customer.id, "李娜", .candidate)
    let added: Contact = try desk.carryOut(AddContact(contact)).added()
    #expect(throws: barred(.noAlly)) { try desk.take(.ally, with: customer, on: "2026-11-03") }
    var won = added
    (won.ally, won.decidesPayment) = (.ally, true)
    try desk.carryOut(EditRecord(added, to: won))
    try desk.take(.ally, with: customer, on: "2026-11-03")
    try desk.take(.decider, with: customer, on: "2026-11-03")
  }

  @Test("The legal rung needs a demand in writing, sent since the arrears began")
  func demand() throws {
    var (desk, customer, _) = try owing()
    try desk.judge(customer, .deliberate, on: "2026-11-02")
    try desk.send(.demand, to: customer, on: "2026-10-10")
    #expect(throws: barred(.noWrittenDemand)) { try desk.take(.legal, with: customer, on: "2026-11-03") }
    try desk.send(.demand, to: customer, on: "2026-11-03")
    #expect(throws: Refusal.fieldMissing(.rungStep, field: "Means")) {
      try desk.take(.legal, with: customer, on: "2026-11-03") { $0.means = nil }
    }
    try desk.take(.legal, with: customer, on: "2026-11-03")
  }

  @Test("An outcome, or 'no answer yet', is recorded before the same rung again or a higher one")
  func outcome() throws {
    var (desk, customer, _) = try owing()
    let step = try desk.take(.talk, with: customer, on: "2026-11-02", outcome: nil)
    for rung in [Rung.talk, .stopSupply] {
      #expect(throws: barred(.noOutcome(.talk, .on("2026-11-02")))) {
        try desk.take(rung, with: customer, on: "2026-11-05")
      }
    }
    try desk.carryOut(AnswerRung(step.id, .noAnswer, on: .on("2026-11-05"), next: .on("2026-11-09")))
    try desk.take(.stopSupply, with: customer, on: "2026-11-05", outcome: nil)
    // A lower one may be taken beside it.
    try desk.take(.talk, with: customer, on: "2026-11-06")
    #expect(throws: Refusal.alreadySo(.rungStep, key: step.id.text)) {
      try desk.carryOut(AnswerRung(step.id, .paid, on: .on("2026-11-06")))
    }
  }

  @Test("Before any rung the account is checked with their finance department")
  func reconciledFirst() throws {
    var (desk, customer, _) = try owing()
    #expect(throws: barred(.notReconciled)) {
      try desk.take(.talk, with: customer, on: "2026-11-02", reconciles: false)
    }
    var statement = Statement(key: .none)
    (statement.customer, statement.asOf, statement.sent) = (customer.id, .on("2026-10-31"), .on("2026-11-01"))
    let sent: Statement = try desk.carryOut(SendStatement(statement)).added()
    #expect(throws: barred(.notReconciled)) {
      try desk.take(.talk, with: customer, on: "2026-11-02", reconciles: false)
    }
    #expect(throws: Refusal.fieldMissing(.statement, field: "Difference")) {
      try desk.carryOut(AnswerStatement(sent.id, .differs, on: .on("2026-11-02")))
    }
    try desk.carryOut(
      AnswerStatement(sent.id, .differs, difference: Money(minor: 500, .cny), on: .on("2026-11-02")))
    try desk.take(.talk, with: customer, on: "2026-11-02", reconciles: false)
  }

  @Test("Checking the account in the same stroke records it")
  func reconcilesInTheStroke() throws {
    var (desk, customer, _) = try owing()
    try desk.take(.talk, with: customer, on: "2026-11-02", reconciles: true)
    try desk.take(.talk, with: customer, on: "2026-11-09", reconciles: false)
    #expect(desk.book.statements.all.first { _ in true }?.answer == .confirmed)
  }

  @Test("A rung is not for a day to come; one entered late must be allowed today too")
  func days() throws {
    var (desk, customer, _) = try owing()
    #expect(throws: Refusal.dayToCome(.on("2026-11-10"))) {
      var step = RungStep(key: .none)
      (step.customer, step.day, step.did) = (customer.id, .on("2026-11-10"), "asked")
      try desk.carryOut(TakeRung(step, reconciles: true), on: "2026-11-09")
    }
    try desk.judge(customer, .deliberate, on: "2026-11-05")
    #expect(throws: barred(.outsideJudgement(.talk, .deliberate))) {
      var step = RungStep(key: .none)
      (step.customer, step.day, step.did) = (customer.id, .on("2026-11-04"), "asked")
      try desk.carryOut(TakeRung(step, reconciles: true), on: "2026-11-09")
    }
  }

  @Test("The latest step says when to look again, as it was known that day; a promise lets it rest")
  func again() throws {
    var (desk, customer, _) = try owing()
    let step = try desk.take(.talk, with: customer, on: "2026-11-02", outcome: nil) {
      $0.next = .on("2026-11-09")
    }
    try desk.carryOut(AnswerRung(step.id, .promised, on: .on("2026-11-10"), next: .on("2026-11-16")))
    func due(_ day: String) -> [Day] {
      let card = desk.card(of: customer, asOf: day)
      return ((card?.duties ?? []) + (card?.later ?? [])).filter {
        if case .rungStep = $0.duty { true } else { false }
      }.map(\.day)
    }
    #expect(due("2026-11-09") == [.on("2026-11-09")])
    #expect(due("2026-11-10") == [.on("2026-11-16")])
    try desk.promise(1_000, of: customer, made: "2026-11-11", due: "2026-11-20")
    #expect(due("2026-11-12") == [.on("2026-11-20")])
    #expect(desk.book.touches.count == 1)
  }

  @Test("A promise of something else lets nothing rest")
  func nothingRests() throws {
    var (desk, customer, _) = try owing()
    try desk.promise(nil, of: customer, made: "2026-11-02", due: "2026-12-20") {
      $0.what = "send the contract"
    }
    #expect(desk.card(of: customer, asOf: "2026-11-10")?.reason == .noStep(days: 26))
  }

  @Test("Nothing overdue, no rung and no judgement")
  func nothingOverdue() throws {
    var (desk, customer, _) = try owing(due: "2026-12-01")
    #expect(throws: barred(.nothingOverdue)) { try desk.take(.talk, with: customer, on: "2026-11-02") }
    #expect(throws: barred(.nothingOverdue)) { try desk.judge(customer, .deliberate, on: "2026-11-02") }
  }

  @Test("Stopping supply puts a hold on the customer that only a person lifts")
  func hold() throws {
    var (desk, customer, _) = try owing()
    let step = try desk.take(.stopSupply, with: customer, on: "2026-11-02")
    #expect(desk.card(of: customer, asOf: "2026-11-01")?.hold == nil)
    #expect(desk.card(of: customer, asOf: "2026-11-02")?.hold != nil)
    try desk.carryOut(LeaveRung(step.id, on: .on("2026-11-03"), reason: "paid a part"))
    _ = try desk.payment(1_000_000, of: customer, on: "2026-11-04")
    #expect(desk.card(of: customer, asOf: "2026-11-04")?.hold != nil)
    #expect(throws: Refusal.fieldMissing(.hold, field: "LiftReason")) {
      try desk.carryOut(LiftHold(customer.id, reason: ""), on: "2026-11-05")
    }
    try desk.carryOut(LiftHold(customer.id, reason: "paid"), on: "2026-11-05")
    #expect(desk.card(of: customer, asOf: "2026-11-04")?.hold != nil)
    #expect(desk.card(of: customer, asOf: "2026-11-05") == nil)
  }

  @Test("Rungs run at once; the column is the highest, and leaving it lowers the card")
  func together() throws {
    var (desk, customer, _) = try owing()
    try desk.take(.talk, with: customer, on: "2026-11-02")
    let stop = try desk.take(.stopSupply, with: customer, on: "2026-11-03")
    let arrears = try #require(desk.card(of: customer, asOf: "2026-11-03")?.arrears)
    #expect(arrears.running(on: .on("2026-11-03")).map(\.rung) == [.talk, .stopSupply])
    #expect(throws: Refusal.fieldMissing(.rungStep, field: "EndReason")) {
      try desk.carryOut(LeaveRung(stop.id, on: .on("2026-11-05"), reason: ""))
    }
    try desk.carryOut(LeaveRung(stop.id, on: .on("2026-11-05"), reason: "they talk again"))
    #expect(desk.card(of: customer, asOf: "2026-11-04")?.rung == .stopSupply)
    #expect(desk.card(of: customer, asOf: "2026-11-05")?.rung == .talk)
  }

  @Test("Arrears close when nothing is overdue and open anew later, unjudged and without steps")
  func anew() throws {
    var (desk, customer, _) = try owing()
    try desk.judge(customer, .deliberate, on: "2026-10-20")
    try desk.take(.stopSupply, with: customer, on: "2026-10-21")
    _ = try desk.payment(1_000_000, of: customer, on: "2026-10-25")
    _ = try desk.invoice("A-2", of: customer, fen: 5_000, issued: "2026-10-26", due: "2026-11-10")
    #expect(desk.card(of: customer, asOf: "2026-10-24")?.arrears?.verdict == .deliberate)
    #expect(desk.card(of: customer, asOf: "2026-10-25")?.arrears == nil)
    let again = try #require(desk.card(of: customer, asOf: "2026-11-20")?.arrears)
    #expect(again.verdict == .notDeliberate)
    #expect(again.judgement == nil)
    #expect(again.steps.isEmpty)
    let slot = try #require(desk.book.customers.slot(of: customer.id))
    #expect(Replay(desk.book, asOf: .on("2026-11-20")).arrearsBegan(ofCustomer: slot) == .on("2026-11-11"))
  }

  @Test("A judgement is a dated act with its reason; the same again is nothing")
  func judgement() throws {
    var (desk, customer, _) = try owing()
    try desk.judge(customer, .deliberate, on: "2026-11-02")
    #expect(throws: Refusal.nothingToDo) { try desk.judge(customer, .deliberate, on: "2026-11-03") }
    try desk.judge(customer, .notDeliberate, on: "2026-11-05")
    #expect(desk.card(of: customer, asOf: "2026-11-01")?.arrears?.verdict == .notDeliberate)
    #expect(desk.card(of: customer, asOf: "2026-11-04")?.arrears?.verdict == .deliberate)
    #expect(desk.card(of: customer, asOf: "2026-11-05")?.arrears?.verdict == .notDeliberate)
    var silent = Judgement(key: .none)
    (silent.customer, silent.day) = (customer.id, .on("2026-11-06"))
    #expect(throws: Refusal.fieldMissing(.judgement, field: "Reason")) {
      try desk.carryOut(JudgeArrears(silent))
    }
  }
}

@Suite("Before money is asked for (domain §4)")
struct LookBeforeChasingTests {
  private func warnings(_ desk: Desktop, _ customer: Customer, asOf day: String) throws -> [ChaseWarning] {
    let slot = try #require(desk.book.customers.slot(of: customer.id))
    let replay = Replay(desk.book, asOf: .on(day))
    return replay.chaseWarnings(
      ofCustomer: slot, promises: desk.promises(of: customer, asOf: day), lastReceipt: replay.lastReceipt,
      policy: desk.policy)
  }

  @Test("Money on account, a live promise, a contact of the last five days, receipts not entered for a week")
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
        .recentContact(by: "lina", .on("2026-11-05")), .receiptsStale(days: 8),
      ])
    #expect(try warnings(desk, customer, asOf: "2026-11-09").contains(.receiptsStale(days: 7)) == false)
    #expect(
      try warnings(desk, customer, asOf: "2026-11-20").contains(.livePromise(.on("2026-11-12"))) == false)
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
    #expect(throws: Refusal.gone(.invoice, key: invoice.id.text)) {
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
    #expect(desk.card(of: customer, asOf: "2026-11-05")?.reason == .restsOnPromise(.on("2026-11-12")))
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
    #expect(throws: Refusal.gone(.person, key: "nobody")) { try desk.carryOut(WriteOffInvoice(writeOff)) }
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
    operation.isCareful = true
    #expect(throws: Refusal.aboveBalance(open: Money(minor: 1_000_000, .cny))) {
      try desk.carryOut(operation)
    }
    operation.payment.amount.minor = 1_000_000
    #expect(throws: Refusal.beforeInvoice("A-1", issued: .on("2026-09-15"))) { try desk.carryOut(operation) }
    operation.isCareful = false
    try desk.carryOut(operation)
    #expect(desk.open(invoice, asOf: "2026-09-15") == 0)
  }
}

@Suite("The limitation clock (Civil Code 188, 189, 195)")
struct LimitationTests {
  private func clock(_ desk: Desktop, _ invoice: Invoice, asOf day: String) throws -> LimitationClock? {
    let slot = try #require(desk.book.invoices.slot(of: invoice.id))
    return Replay(desk.book, asOf: .on(day)).limitation(ofInvoice: slot, policy: desk.policy)
  }

  @Test("Three years from the due day, with warnings at 180, 90 and 30 days; a paid invoice has none")
  func years() throws {
    var (desk, customer, invoice) = try owing(issued: "2023-11-01", due: "2023-12-01")
    let fresh = try #require(try clock(desk, invoice, asOf: "2024-01-01"))
    #expect(fresh.start == .due)
    #expect(fresh.expires == .on("2026-12-01"))
    #expect(fresh.warning(desk.policy) == nil)
    for (day, warning) in [
      ("2026-06-03", nil), ("2026-06-04", 180), ("2026-09-02", 90), ("2026-11-01", 30), ("2027-01-01", 30),
    ] as [(String, Int?)] {
      #expect(try clock(desk, invoice, asOf: day)?.warning(desk.policy) == warning)
    }
    _ = try desk.payment(1_000_000, of: customer, on: "2026-11-20")
    #expect(try clock(desk, invoice, asOf: "2026-11-20") == nil)
  }

  @Test("A debt in instalments counts from the last one's due day")
  func instalments() throws {
    var desk = Desktop()
    let customer = try desk.customer("众望")
    let invoice = try desk.invoice(
      "A-1", of: customer, fen: 300, issued: "2023-01-01", due: "2023-02-01",
      parts: [(due: "2023-02-01", fen: 100), (due: "2023-08-01", fen: 200)])
    #expect(try clock(desk, invoice, asOf: "2024-01-01")?.expires == .on("2026-08-01"))
  }

  @Test(
    "A statement of before an invoice, a demand of what is wholly contested, a promise of other money: none restarts it"
  )
  func others() throws {
    var (desk, customer, invoice) = try owing(issued: "2023-11-01", due: "2023-12-01")
    var statement = Statement(key: .none)
    (statement.customer, statement.asOf, statement.sent) = (customer.id, .on("2023-10-31"), .on("2024-02-01"))
    statement.answer = .confirmed
    try desk.carryOut(SendStatement(statement))
    #expect(try clock(desk, invoice, asOf: "2024-06-01")?.start == .due)
    let dollars = try #require(Currency("USD"))
    _ = try desk.invoice("U", of: customer, fen: 100, issued: "2023-11-01", due: "2023-12-01", dollars)
    try desk.promise(nil, of: customer, made: "2024-03-01", due: "2024-03-05") {
      $0.amount = Money(minor: 100, dollars)
    }
    #expect(try clock(desk, invoice, asOf: "2024-06-01")?.start == .due)
    var dispute = Dispute(key: .none)
    (dispute.invoice, dispute.day) = (invoice.id, .on("2024-04-01"))
    try desk.carryOut(ContestInvoice(dispute))
    try desk.send(.demand, to: customer, on: "2024-05-01")
    #expect(try clock(desk, invoice, asOf: "2024-06-01")?.start == .due)
  }

  @Test("A demand, a confirmed account, a part payment, a promise, a suit each set it anew, from their day")
  func restarts() throws {
    for what in LimitationClock.Start.allCases where what != .due {
      var (desk, customer, invoice) = try owing(issued: "2023-11-01", due: "2023-12-01")
      try desk.judge(customer, .deliberate, on: "2024-01-02")
      switch what {
      case .due: break
      case .demand: try desk.send(.demand, to: customer, on: "2025-03-04")
      case .acknowledgement: try desk.take(.stopSupply, with: customer, on: "2025-03-04", reconciles: true)
      case .payment: _ = try desk.payment(100, of: customer, on: "2025-03-04")
      case .promise: try desk.promise(100, of: customer, made: "2025-03-04", due: "2025-03-10")
      case .legal:
        try desk.send(.demand, to: customer, on: "2024-02-01")
        try desk.take(.stopSupply, with: customer, on: "2024-02-01", reconciles: true)
        try desk.take(.legal, with: customer, on: "2025-03-04", reconciles: false)
      }
      let after = try #require(try clock(desk, invoice, asOf: "2025-06-01"))
      #expect(after.start == what)
      #expect(after.expires == .on("2028-03-04"))
      #expect(try clock(desk, invoice, asOf: "2025-03-03")?.start != what)
    }
  }
}
