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

  @Test("Checking the account in the same entry records it")
  func reconcilesInTheEntry() throws {
    var (desk, customer, _) = try owing()
    try desk.take(.talk, with: customer, on: "2026-11-02", reconciles: true)
    try desk.take(.talk, with: customer, on: "2026-11-09", reconciles: false)
    #expect(desk.book.statements.all.first { _ in true }?.answer == .confirmed)
  }

  @Test("A rung is not for a day to come; one entered late must be allowed today too")
  func days() throws {
    var (desk, customer, _) = try owing()
    #expect(throws: Refusal.dayToCome(.rungStep, field: "Day", .on("2026-11-10"))) {
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

  @Test(
    "The latest step says when to look again, as it was known that day; promises of all of it let it rest")
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
    #expect(due("2026-11-12") == [.on("2026-11-16")])
    try desk.promise(999_000, of: customer, made: "2026-11-11", due: "2026-11-20")
    #expect(due("2026-11-12") == [.on("2026-11-20")])
    #expect(desk.book.touches.count == 1)
  }

  @Test("A promise of something else lets nothing rest")
  func nothingRests() throws {
    var (desk, customer, _) = try owing()
    try desk.promise(nil, of: customer, made: "2026-11-02", due: "2026-12-20") {
      $0.what = "send the contract"
    }
    #expect(desk.card(of: customer, asOf: "2026-11-10")?.reason == .unasked(days: 26))
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
