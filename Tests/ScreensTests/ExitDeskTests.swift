import SalesBook
import Testing
import TextCanvas

@testable import Screens

@Suite("Exit reviews on the desk")
struct ExitDeskTests {
  private func session(_ small: SmallBook, _ language: Language = .english) -> DeskSession {
    DeskSession(small, language, width: 120, height: 46)
  }

  private static let toTable: [ExitStep.Kind] = [.looked, .repair, .told]

  /// 北京华联 under review since the 10th, and what was done on the 12th.
  private func reviewed(_ small: inout SmallBook, _ steps: [ExitStep.Kind]) throws {
    var about = ExitReview(key: .none)
    (about.customer, about.opened, about.why) = (
      try small.customer("北京华联").id, day("2026-11-10"), "takes too much"
    )
    try small.perform(OpenExit(about), on: about.opened)
    let id = try #require(small.book.exits.all.first { _ in true }).id
    for kind in steps {
      var step = ExitStep(key: .none)
      (step.exit, step.day, step.kind, step.what) = (id, day("2026-11-12"), kind, "rush orders")
      (step.cause, step.means, step.strike) = (.customer, .way, .buying)
      (step.answer, step.person) = ("they nod", "wang")
      step.until = day(kind == .decided ? "2026-11-23" : "2026-12-20")
      try small.perform(StepExit(step), on: step.day)
    }
  }

  private func last(_ session: DeskSession) throws -> ExitStep {
    try #require(session.changesLast.lazy.compactMap { $0.after as? ExitStep }.first, "\(session.screen())")
  }

  @Test(
    "A review is opened with its reason, and one looks deeper on the next working day; one u takes it back")
  func opened() throws {
    var session = session(try SmallBook.make())
    try session.press("N e")
    try session.type("trouble")
    try session.press("Enter")
    let about = try #require(session.book.exits.all.first { _ in true })
    #expect(about.why == "trouble" && about.origin == .own && about.opened == day("2026-11-23"))
    let plan = try #require(session.book.followUps.all.first { $0.origin == .exit })
    #expect(plan.due == day("2026-11-24") && plan.customer == about.customer)
    #expect(session.line("under review") != nil, "\(session.screen())")
    try session.press("u")
    #expect(session.book.exits.count == 0 && session.book.followUps[plan.id] == nil)
  }

  @Test("What cannot be done yet says what comes first", arguments: Language.allCases)
  func box(language: Language) throws {
    var small = try SmallBook.make()
    try reviewed(&small, [])
    var session = session(small, language)
    let words = Words(language)
    try session.press("N x")
    #expect(session.line(words.exits.doing(.looked)) != nil, "\(session.screen())")
    #expect(session.line(words.sentence(.lookFirst)) != nil, "\(session.screen())")
    try session.press("s")
    #expect(session.form == nil, "\(session.screen())")
  }

  @Test(
    "Three strikes to a placement: the third opens the decision, told openly it ends; all of it is taken back"
  )
  func strikes() throws {
    var small = try SmallBook.make()
    try reviewed(&small, Self.toTable)
    var session = session(small)
    try session.press("N x o")
    try session.type("no rush orders")
    try session.go(to: "ExitStep.Until")
    try session.type("2026-12-20")
    try session.press("Enter")
    for what in ["one", "two", "three"] {
      try session.press("N x s Tab")
      try session.type(what)
      try session.press("Enter")
      #expect(try last(session).kind == .strike)
    }
    #expect(session.line("to decide") != nil, "\(session.screen())")
    try session.press("N x d")
    try session.type("thrice")
    try session.go(to: "ExitStep.Until")
    try session.type("today")
    try session.go(to: "ExitStep.Placement")
    try session.press("Right Right")
    try session.go(to: "ExitStep.Placed")
    try session.type("Better Ltd")
    try session.press("Enter")
    let decision = try last(session)
    #expect(decision.person == "wang" && decision.placement == .supplier && decision.placed == "Better Ltd")
    try session.press("N x e")
    #expect(session.form?.text(of: "ExitStep.Placed") == "Better Ltd", "\(session.screen())")
    try session.type("said so")
    try session.go(to: "ExitStep.Customers")
    try session.type("苏州纺织")
    try session.press("Enter Enter")
    let ended = try last(session)
    #expect(ended.kind == .ended && ended.placed == "Better Ltd", "\(session.screen())")
    #expect(ended.customers == [try small.customer("苏州纺织").id])
    try session.press("Esc u u u u u u")
    #expect(session.book.exitSteps.count == 3, "\(session.screen())")
  }

  @Test(
    "A call on the day it is carried out asks whether it was; not yet leaves it, told openly opens the form")
  func carriedOut() throws {
    var small = try SmallBook.make()
    try reviewed(&small, Self.toTable + [.strikes, .strike, .strike, .strike, .decided])
    var session = session(small)
    try session.press("c")
    #expect(session.form?.text(of: "Touch.Answer") == "not-yet", "\(session.screen())")
    try session.go(to: "Touch.Answer")
    try session.press("Right")
    try session.go(to: "Touch.Said")
    try session.type("told them")
    try session.press("Enter")
    #expect(session.form?.text(of: "ExitStep.What") == "told them", "\(session.screen())")
    try session.press("Enter Enter")
    #expect(try last(session).kind == .ended)
  }

  @Test(
    "Putting away who bought of late opens the review; picked otherwise they are put away, and it is asked why"
  )
  func putAway() throws {
    var session = session(try SmallBook.make())
    try session.press(": a r c h i v e Enter")
    try session.type("gone")
    try session.press("Enter")
    let about = try #require(session.book.exits.all.first { _ in true }, "\(session.screen())")
    #expect(about.origin == .puttingAway && session.book.customers[about.customer]?.archived == nil)
    try session.press("u : a r c h i v e Enter")
    try session.type("gone")
    try session.press("Tab Right Enter")
    #expect(session.line("This lets") != nil, "\(session.screen())")
    try session.press("Enter")
    #expect(session.book.exits.count == 0 && session.book.customers[about.customer]?.archived != nil)
  }

  @Test("The sheet has the steps, the past by quarter, and since it ended what was lost and won")
  func sheet() throws {
    var small = try SmallBook.make()
    try reviewed(&small, Self.toTable + [.strikes, .strike])
    var session = session(small)
    try session.press(": e x i t - s h e e t Enter")
    #expect(session.line("bad buying behaviour") != nil, "\(session.screen())")
    #expect(session.line("2026 Q3") != nil && session.line("since it ended") == nil, "\(session.screen())")
  }

  @Test("The calendar has the last day of the strikes, which leads to the dossier")
  func calendar() throws {
    var small = try SmallBook.make()
    try reviewed(&small, Self.toTable + [.strikes])
    let session = session(small)
    let index = session.desk.index
    #expect(index.exitDays.count(on: day("2026-12-20")) == 1)
    #expect(session.desk.calendarCount(day("2026-12-20")) == 1)
  }
}

@Suite("Nothing printed for the customer tells of a review (S1)")
struct ExitPrintedTests {
  /// Everything that leaves for the customer, of a book with nothing sent: letters, statements, the visit sheet.
  private func printed(_ small: SmallBook, _ language: Language) throws -> [String] {
    let (book, words) = (small.book, Words(language))
    let replay = Replay(whole: book, asOf: day("2026-11-23"), rules: DutyRules(book))
    let customer = try small.customer("北京华联")
    let slot = try #require(book.customers.slot(of: customer.id))
    let letters = Touch.LetterKind.allCases.filter { $0 != .parting }.map { kind in
      Words.letter(LetterTemplate(words.usualText(of: kind)), kind, to: customer, replay, by: "wang")
    }
    return letters + [
      words.text(of: replay.accountStatements(ofCustomer: slot), in: book),
      words.visitSheet(ofCustomer: slot, replay),
    ]
  }

  /// A demand with a text of one's own.
  private func asked(_ small: SmallBook, _ text: String) throws -> String {
    let replay = Replay(small.book, asOf: day("2026-11-23"), rules: DutyRules(small.book))
    return Words.letter(LetterTemplate(text), .demand, to: try small.customer("北京华联"), replay, by: "wang")
  }

  @Test("Each of them is the same with and without one, at every stage of it", arguments: Language.allCases)
  func same(language: Language) throws {
    var small = try SmallBook.full()
    let before = try printed(small, language)
    #expect(before.allSatisfy { !$0.isEmpty })
    var about = ExitReview(key: .none)
    (about.customer, about.opened, about.why) = (
      try small.customer("北京华联").id, day("2026-11-10"), "Zq17x 审查"
    )
    var plan = FollowUp(key: .none)
    plan.due = day("2026-12-01")
    if let running = small.book.exits.all.first(where: { $0.customer == about.customer }) {
      about = running
    } else {
      try small.perform(OpenExit(about, first: plan), on: about.opened)
    }
    let id = try #require(small.book.exits.all.first { $0.customer == about.customer }).id
    let kinds: [ExitStep.Kind] = [
      .looked, .repair, .told, .strikes, .strike, .strike, .strike, .decided, .ended,
    ]
    for kind in kinds {
      var step = ExitStep(key: .none)
      (step.exit, step.day, step.kind, step.what) = (id, day("2026-11-20"), kind, "Zq17x")
      (step.cause, step.means, step.strike, step.answer) = (.customer, .way, .buying, "Zq17x")
      (step.person, step.until) = ("wang", day("2026-11-25"))
      (step.placement, step.placed) = (.supplier, "Zq17x")
      try small.perform(StepExit(step), on: step.day)
      #expect(try printed(small, language) == before, "\(kind)")
      #expect(try asked(small, "{customer} {placed}").isEmpty, "of \(kind) no other letter can speak")
    }
  }

  @Test(
    "The letter of parting is written once it is decided, and names who serves them better and what stays owed"
  )
  func parting() throws {
    var small = try SmallBook.make()
    let customer = try small.customer("北京华联")
    let slot = try #require(small.book.customers.slot(of: customer.id))
    var about = ExitReview(key: .none)
    (about.customer, about.opened, about.why) = (customer.id, day("2026-11-10"), "Zq17x")
    try small.perform(OpenExit(about), on: about.opened)
    func replay(_ small: SmallBook) -> Replay {
      Replay(small.book, asOf: day("2026-11-23"), rules: DutyRules(small.book))
    }
    #expect(!replay(small).hasMatter(for: .parting, toCustomer: slot))
    var step = ExitStep(key: .none)
    (step.exit, step.day, step.kind, step.what) = (
      try #require(small.book.exits.all.first { _ in true }).id, day("2026-11-11"), .decided, "Zq17x"
    )
    (step.grounds, step.approvedBy, step.person) = (.cheat, "boss", "wang")
    (step.until, step.placement, step.placed) = (day("2026-11-24"), .supplier, "Better Ltd")
    try small.perform(StepExit(step), on: step.day)
    #expect(replay(small).hasMatter(for: .parting, toCustomer: slot))
    let letter = Words.letter(
      LetterTemplate(Words(.english).usualText(of: .parting)), .parting, to: customer, replay(small),
      by: "wang")
    #expect(letter.contains("Better Ltd suits") && letter.contains("settled as agreed: ¥"), "\(letter)")
    #expect(!letter.contains("Zq17x") && !letter.contains("not the right ones"))
  }
}
