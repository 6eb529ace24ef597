import SalesBook
import Testing

@Suite("The six rungs and their guards (S2)")
struct RungTests {
  private func barred(_ obstacle: RungObstacle) -> Refusal { .rungBarred(obstacle) }

  /// What one is asked about before a rung is taken; nothing where it is simply taken.
  private func asked(
    _ rung: Rung, by means: RungStep.Means = .lawyersLetter, _ desk: Desktop, _ customer: Customer,
    on day: String = "2026-11-03", reconciles: Bool = true
  ) throws -> [RungDoubt] {
    var (desk, step) = (desk, RungStep(key: .none))
    (step.customer, step.day, step.rung, step.did) = (customer.id, .on(day), rung, "asked")
    if rung == .legal { step.means = means }
    do throws(Refusal) {
      try desk.carryOut(TakeRung(step, reconciles: reconciles), on: day, insists: false)
      return []
    } catch {
      guard case .doubtful(let doubts) = error else { throw error }
      // The same said again takes it.
      try desk.carryOut(TakeRung(step, reconciles: reconciles), on: day, insists: true)
      return doubts.compactMap { if case .rung(let doubt) = $0 { doubt } else { nil } }
    }
  }

  /// An ally who decides payment.
  private func contact(_ customer: Customer) -> Contact {
    var contact = Contact(key: .none)
    (contact.customer, contact.name, contact.ally, contact.decidesPayment) = (customer.id, "李娜", .ally, true)
    return contact
  }

  @Test(
    "Rungs outside the judgement's set are asked about once, with the reason, and taken when said again",
    arguments: Judgement.Verdict.allCases)
  func judgement(verdict: Judgement.Verdict) throws {
    var (desk, customer, _) = try owing()
    try desk.carryOut(AddContact(contact(customer)))
    if verdict == .deliberate { try desk.judge(customer, verdict, on: "2026-11-02") }
    let usual: [Rung] =
      verdict == .deliberate ? [.stopSupply, .agency, .legal] : [.talk, .ally, .decider, .stopSupply]
    for rung in Rung.allCases {
      let doubts: [RungDoubt] = usual.contains(rung) ? [] : [.outsideJudgement(rung, verdict)]
      #expect(try asked(rung, desk, customer) == doubts, "\(rung)")
    }
  }

  @Test(
    "A legal step that keeps a claim from lapsing is open whatever the judgement, unasked, unreconciled",
    arguments: Judgement.Verdict.allCases)
  func keepsAClaim(verdict: Judgement.Verdict) throws {
    var (desk, customer, _) = try owing(issued: "2023-09-15", due: "2023-10-15")
    if verdict == .deliberate { try desk.judge(customer, verdict, on: "2024-01-02") }
    for means in RungStep.Means.allCases {
      // It lapses on 2026-10-15: 180 days before is the first day it is warned of.
      for day in ["2026-04-18", "2026-05-08", "2026-10-14"] {
        #expect(
          try asked(.legal, by: means, desk, customer, on: day, reconciles: false) == [], "\(means) \(day)")
      }
      for day in ["2026-04-17", "2026-10-15"] {
        #expect(throws: Refusal.self, "\(means) \(day)") {
          try asked(.legal, by: means, desk, customer, on: day, reconciles: false)
        }
      }
    }
    // An agency goes to no court.
    #expect(throws: barred(.notReconciled)) {
      try asked(.agency, desk, customer, on: "2026-05-08", reconciles: false)
    }
  }

  @Test("What kept a claim then may be written down after the claim has lapsed")
  func keptAClaimThen() throws {
    var (desk, customer, _) = try owing(issued: "2023-09-15", due: "2023-10-15")
    var step = RungStep(key: .none)
    (step.customer, step.day, step.rung) = (customer.id, .on("2026-10-10"), .legal)
    (step.did, step.means) = ("sued", .suit)
    try desk.carryOut(TakeRung(step), on: "2026-11-20", insists: false)
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

  @Test(
    "A suit and arbitration need a demand in writing since the arrears began: a letter of ours, or a lawyer's"
  )
  func demand() throws {
    let demands: [(inout Desktop, Customer) throws -> Void] = [
      { try $0.send(.demand, to: $1, on: "2026-11-03") },
      { try $0.take(.legal, with: $1, on: "2026-11-03") },
    ]
    for (number, demand) in demands.enumerated() {
      var (desk, customer, _) = try owing()
      try desk.judge(customer, .deliberate, on: "2026-11-02")
      try desk.send(.demand, to: customer, on: "2026-10-10")
      for means in [RungStep.Means.suit, .arbitration] {
        #expect(throws: barred(.noWrittenDemand)) { try asked(.legal, by: means, desk, customer) }
      }
      #expect(throws: Refusal.fieldMissing(.rungStep, field: "Means")) {
        try desk.take(.legal, with: customer, on: "2026-11-03") { $0.means = nil }
      }
      try demand(&desk, customer)
      for means in [RungStep.Means.suit, .arbitration] {
        #expect(try asked(.legal, by: means, desk, customer) == [], "\(number)")
      }
    }
  }

  @Test("An earlier step nothing has come of bars no other, neither the same again nor a higher one")
  func outcome() throws {
    var (desk, customer, _) = try owing()
    let step = try desk.take(.talk, with: customer, on: "2026-11-02", outcome: nil)
    for rung in [Rung.talk, .stopSupply] { #expect(try asked(rung, desk, customer, on: "2026-11-05") == []) }
    // That there is no answer yet is no last word.
    try desk.carryOut(AnswerRung(step.id, .noAnswer, on: .on("2026-11-05"), next: .on("2026-11-09")))
    try desk.carryOut(AnswerRung(step.id, .refused, on: .on("2026-11-06"), next: .on("2026-11-09")))
    #expect(throws: Refusal.alreadySo(.rungStep, key: step.id.text)) {
      try desk.carryOut(AnswerRung(step.id, .paid, on: .on("2026-11-06")))
    }
  }

  @Test("Rung 1 needs no account checked; 2 and 3 are asked about without; 4 to 6 need it")
  func reconciledFirst() throws {
    var (desk, customer, _) = try owing()
    try desk.carryOut(AddContact(contact(customer)))
    func asked(_ rung: Rung, on day: String = "2026-11-03") throws -> [RungDoubt] {
      try self.asked(rung, desk, customer, on: day, reconciles: false)
    }
    func isBarred(_ day: String = "2026-11-03") {
      for rung in [Rung.stopSupply, .agency, .legal] {
        #expect(throws: barred(.notReconciled)) { try asked(rung, on: day) }
      }
    }
    #expect(try asked(.talk) == [])
    for rung in [Rung.ally, .decider] { #expect(try asked(rung) == [.neverChecked]) }
    isBarred()
    // One sent and not answered, and one of before the invoice, check nothing of it.
    var statement = Statement(key: .none)
    (statement.customer, statement.asOf, statement.sent) = (customer.id, .on("2026-08-31"), .on("2026-09-01"))
    (statement.answer, statement.answered) = (.confirmed, .on("2026-09-03"))
    try desk.carryOut(SendStatement(statement))
    (statement.asOf, statement.sent) = (.on("2026-10-31"), .on("2026-11-01"))
    (statement.answer, statement.answered) = (nil, nil)
    let sent: Statement = try desk.carryOut(SendStatement(statement)).added()
    isBarred()
    #expect(throws: Refusal.fieldMissing(.statement, field: "Difference")) {
      try desk.carryOut(AnswerStatement(sent.id, .differs, on: .on("2026-11-02")))
    }
    let difference = Money(minor: 500, .cny)
    try desk.carryOut(AnswerStatement(sent.id, .differs, difference: difference, on: .on("2026-11-05")))
    isBarred("2026-11-04")
    #expect(try asked(.talk, on: "2026-11-05") == [])
    for rung in [Rung.ally, .decider, .stopSupply] {
      #expect(
        try asked(rung, on: "2026-11-05") == [.differs(asOf: .on("2026-10-31"), difference, why: "")])
    }
    try desk.take(.talk, with: customer, on: "2026-11-06", reconciles: true)
    for rung in [Rung.ally, .decider, .stopSupply] { #expect(try asked(rung, on: "2026-11-07") == []) }
  }

  @Test("A step corrected to another rung, day or means meets the same guards")
  func corrected() throws {
    var (desk, customer, _) = try owing()
    let step = try desk.take(.talk, with: customer, on: "2026-11-02", reconciles: false)
    func correct(_ change: (inout RungStep) -> Void, insists: Bool = false) throws(Refusal) {
      var (trial, wanted) = (desk, step)
      change(&wanted)
      try trial.carryOut(EditRecord(step, to: wanted), on: "2026-11-03", insists: insists)
    }
    #expect(throws: barred(.notReconciled)) { try correct { $0.rung = .stopSupply } }
    #expect(throws: barred(.noAlly)) { try correct { $0.rung = .ally } }
    #expect(throws: barred(.nothingOverdue)) { try correct { $0.day = .on("2026-10-01") } }
    try correct { $0.did = "asked twice" }
    try correct { $0.day = .on("2026-11-01") }
    try desk.take(.talk, with: customer, on: "2026-11-02")
    #expect(throws: Refusal.doubtful([.rung(.outsideJudgement(.agency, .notDeliberate))])) {
      try correct { $0.rung = .agency }
    }
    try correct({ $0.rung = .agency }, insists: true)
  }

  @Test("Who is missing for the next rung is told: an ally after talking, who decides payment after the ally")
  func lacking() throws {
    var (desk, customer, _) = try owing()
    func lacking() -> RungObstacle? { desk.card(of: customer, asOf: "2026-11-20")?.lacking }
    #expect(lacking() == nil)
    try desk.take(.talk, with: customer, on: "2026-11-02")
    #expect(lacking() == .noAlly)
    var ally = Contact(key: .none)
    (ally.customer, ally.name, ally.ally) = (customer.id, "老周", .ally)
    try desk.carryOut(AddContact(ally))
    #expect(lacking() == nil)
    try desk.take(.ally, with: customer, on: "2026-11-03")
    #expect(lacking() == .noDecider)
    try desk.judge(customer, .deliberate, on: "2026-11-04")
    #expect(lacking() == nil)
  }

  @Test("Checking the account in the same entry records it")
  func reconcilesInTheEntry() throws {
    var (desk, customer, _) = try owing()
    try desk.take(.talk, with: customer, on: "2026-11-02", reconciles: true)
    try desk.take(.talk, with: customer, on: "2026-11-09", reconciles: false)
    #expect(desk.book.statements.all.first { _ in true }?.answer == .confirmed)
  }

  @Test("A rung is not for a day to come; one entered late is asked about as it would be today")
  func days() throws {
    var (desk, customer, _) = try owing()
    #expect(throws: Refusal.dayToCome(.rungStep, field: "Day", .on("2026-11-10"))) {
      var step = RungStep(key: .none)
      (step.customer, step.day, step.did) = (customer.id, .on("2026-11-10"), "asked")
      try desk.carryOut(TakeRung(step, reconciles: true), on: "2026-11-09")
    }
    try desk.judge(customer, .deliberate, on: "2026-11-05")
    #expect(throws: Refusal.doubtful([.rung(.outsideJudgement(.talk, .deliberate))])) {
      var step = RungStep(key: .none)
      (step.customer, step.day, step.did) = (customer.id, .on("2026-11-04"), "asked")
      try desk.carryOut(TakeRung(step, reconciles: true), on: "2026-11-09", insists: false)
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
