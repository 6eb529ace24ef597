import SalesBook
import Testing
import TextCanvas

@testable import Screens

@Suite("Every command, as it is given")
struct EveryCommandTests {
  @Test("It has a journey", arguments: Command.all)
  func journeyed(command: Command) {
    #expect(CommandJourney.all[command] != nil, "\(command.name) is given by no test")
  }

  @Test("It does its work by its keys, and u puts back every table it wrote", arguments: Command.all)
  func byKeys(command: Command) throws {
    let journey = try #require(CommandJourney.all[command])
    var session = try session(journey)
    try session.press(journey.before)
    let before = session.book.tables
    try session.press(keys(of: command, in: session.desk.focus))
    try finish(journey, &session, before)
  }

  @Test("It does its work from the palette", arguments: Command.all.filter { $0 != .desk.palette })
  func fromPalette(command: Command) throws {
    let journey = try #require(CommandJourney.all[command])
    var session = try session(journey)
    try session.press(journey.before)
    let before = session.book.tables
    try session.press(":")
    try session.type(command.name)
    try session.press("Enter")
    try finish(journey, &session, before)
  }

  private func session(_ journey: CommandJourney) throws -> DeskSession {
    DeskSession(journey.isOnEmptyBook ? SmallBook() : try SmallBook.full(), width: 120, height: 40)
  }

  /// The command's first keys in a pane, or its line in the palette where it has none.
  private func keys(of command: Command, in pane: Pane) throws -> String {
    if command.scope.contains(CommandScope(pane)), let keys = command.keys.first { return keys }
    if command.some.contains(CommandScope(pane)), let keys = command.keysInSome.first { return keys }
    try #require(command.keys.isEmpty, "the journey of \(command.name) begins where its keys are not had")
    return ": \(command.name.map(String.init).joined(separator: " ")) Enter"
  }

  private func finish(_ journey: CommandJourney, _ session: inout DeskSession, _ before: [String]) throws {
    try session.press(journey.after)
    switch journey.expected {
    case .shows(let text): #expect(session.screen().contains(text), "\(session.screen())")
    case .asks(let effect): #expect(session.effects.last?.hasPrefix(effect) == true, "\(session.effects)")
    case .copies(let text): #expect(session.copied.last?.hasPrefix(text) == true, "\(session.copied)")
    case .writes(let text):
      #expect(session.screen().contains(text), "\(session.screen())")
      #expect(session.book.tables != before, "nothing was written")
      try session.press("Esc u")
      #expect(session.book.tables == before, "\(session.screen())")
    }
  }
}

extension Book {
  /// Every record of every table, field by field.
  var tables: [String] {
    func lines<Record: BookRecord>(_ record: Record.Type) -> [String] {
      self[keyPath: Record.table].all.map { "\(Record.noun) \($0.key.text) \($0.written)" }.sorted()
    }
    return Noun.allCases.flatMap { lines($0.record) }
  }
}

extension SmallBook {
  /// The small book with something in it for every command: a colleague, a WeChat name and an address, a
  /// credit note, a payment, money on account, and a payment nobody knows the customer of.
  static func full() throws -> SmallBook {
    var small = try SmallBook.make()
    try small.employ("li", "李娜")
    try small.employ("wang", "王伟")
    let seen = try small.customer("北京华联")
    var customer = seen
    customer.address = "朝阳路 1 号"
    try small.perform(EditRecord(seen, to: customer))
    for contact in small.book.contacts.all where contact.name == "张伟" {
      var wanted = contact
      wanted.weChat = "zhangwei88"
      try small.perform(EditRecord(contact, to: wanted))
    }
    for followUp in small.book.followUps.all where followUp.purpose == "报价跟进" {
      var wanted = followUp
      wanted.contact = small.book.contacts.all.first { $0.name == "张伟" }?.id
      try small.perform(EditRecord(followUp, to: wanted))
    }
    try small.invoice("Zhongwei Ltd", "CN-1", issued: "2026-11-01", due: "2026-11-01", fen: -400_000)
    var payment = Payment(key: .none)
    (payment.day, payment.amount) = (day("2026-05-01"), Money(minor: 1_200_000, .cny))
    payment.payer = "众望科技"
    try small.perform(TakePayment(payment, settling: .nothing), on: payment.day)
    (payment.customer, payment.payer, payment.amount) = (customer.id, "", Money(minor: 500_000, .cny))
    try small.perform(TakePayment(payment, settling: .nothing), on: payment.day)
    try small.collect(from: customer)
    try small.sell(to: customer)
    return small
  }

  /// A deal that was quoted, a gift that waits for an approval, a term they asked for.
  private mutating func sell(to customer: Customer) throws {
    var deal = Deal(key: .none)
    (deal.customer, deal.day, deal.what) = (customer.id, day("2026-11-09"), "计价秤")
    (deal.amount, deal.expected) = (Money(minor: 8_000_000, .cny), day("2026-12-18"))
    try perform(OpenDeal(deal, at: .quoted), on: deal.day)
    var commitment = Commitment(key: .none)
    (commitment.customer, commitment.made, commitment.due) = (
      customer.id, day("2026-11-10"), day("2026-11-26")
    )
    (commitment.what, commitment.kind) = ("工程师到场", .visit)
    try perform(MakeCommitment(commitment), on: commitment.made)
    var approval = Approval(key: .none)
    (approval.customer, approval.day, approval.what) = (customer.id, day("2026-11-18"), "samples for nothing")
    (approval.kind, approval.askedOf, approval.by) = (.gift, "wang", "li")
    try perform(AskApproval(approval), on: approval.day)
    var insight = Insight(key: .none)
    (insight.customer, insight.day, insight.theme) = (customer.id, day("2026-11-16"), "胶")
    try perform(NoteInsight(insight), on: insight.day)
    var about = CustomerCase(key: .none)
    (about.customer, about.opened, about.facts) = (customer.id, day("2026-11-20"), "wet boxes")
    try perform(OpenCase(about), on: about.opened)
    var cause = CaseStep(key: .none)
    (cause.ofCase, cause.day, cause.kind) = (
      try #require(book.cases.all.first { _ in true }).id, about.opened, .cause
    )
    (cause.what, cause.scope) = ("no cover", .systemic)
    try perform(StepCase(cause), on: about.opened)
    var rebate = Rebate(key: .none)
    (rebate.customer, rebate.made, rebate.from) = (customer.id, day("2026-06-01"), day("2026-06-01"))
    (rebate.to, rebate.reference, rebate.approvedBy) = (day("2027-05-31"), "R-1", "the boss")
    var tier = RebateTier(key: .none)
    (tier.threshold, tier.rate) = (Money(minor: 90_000_000, .cny), 150)
    try perform(AgreeRebate(rebate, [tier]), on: rebate.made)
    var exit = ExitReview(key: .none)
    (exit.customer, exit.opened, exit.why) = (customer.id, day("2026-11-19"), "takes too much")
    try perform(OpenExit(exit), on: exit.opened)
    var leaving = WinBack(key: .none)
    (leaving.customer, leaving.opened, leaving.what) = (customer.id, day("2026-11-20"), "buy elsewhere")
    try perform(OpenWinBack(leaving), on: leaving.opened)
    var concession = Concession(key: .none)
    (concession.customer, concession.day, concession.asked) = (
      customer.id, day("2026-11-17"), "60 days to pay"
    )
    concession.kind = .term
    try perform(Concede(concession), on: concession.day)
  }

  /// A promise broken and one open, supply stopped, and a talk nothing came of yet.
  private mutating func collect(from customer: Customer) throws {
    for (made, due) in [("2026-11-10", "2026-11-12"), ("2026-11-19", "2026-11-27")] {
      var promise = Promise(key: .none)
      (promise.customer, promise.made, promise.due) = (customer.id, day(made), day(due))
      promise.amount = Money(minor: 1_000_000, .cny)
      try perform(TakePromise(promise), on: day(made))
    }
    for (rung, outcome) in [(Rung.stopSupply, RungStep.Outcome.refused), (.talk, nil)] {
      var step = RungStep(key: .none)
      (step.customer, step.day, step.rung, step.did) = (customer.id, day("2026-11-16"), rung, "asked")
      step.outcome = outcome
      try perform(TakeRung(step, reconciles: true), on: step.day)
    }
  }
}
