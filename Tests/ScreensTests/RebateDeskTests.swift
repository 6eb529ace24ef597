import SalesBook
import Testing
import TextCanvas

@testable import Screens

@Suite("Rebates on the desk")
struct RebateDeskTests {
  private func session(_ small: SmallBook, _ language: Language = .english, height: Int = 60) -> DeskSession {
    DeskSession(small, language, width: 120, height: height)
  }

  /// A rebate over a year of 北京华联, which owes what was billed; read back, and not yet reminded of.
  private func agreed(
    _ small: inout SmallBook, _ tiers: String = "900000 1%, 1800000 2%", _ from: String = "2026-01-01",
    _ to: String = "2026-12-31", _ fill: (inout Rebate) -> Void = { _ in }
  ) throws -> Rebate {
    var rebate = Rebate(key: .none)
    (rebate.customer, rebate.made) = (try small.customer("北京华联").id, day(from))
    (rebate.from, rebate.to, rebate.counts) = (day(from), day(to), .noted)
    (rebate.reference, rebate.approvedBy, rebate.whileOverdue) = ("R-2026", "the boss", .paid)
    fill(&rebate)
    try small.perform(AgreeRebate(rebate, TypedTiers.read(tiers, currency: .cny)), on: rebate.made)
    let known = try #require(small.book.rebates.all.first { _ in true })
    try take(&small, .confirmed, known, on: from) { $0.said = "900,000 earns 1 %" }
    return known
  }

  private func take(
    _ small: inout SmallBook, _ kind: RebateStep.Kind, _ rebate: Rebate, on date: String,
    _ fill: (inout RebateStep) -> Void = { _ in }
  ) throws {
    var step = RebateStep(key: .none)
    (step.rebate, step.kind, step.day) = (rebate.id, kind, day(date))
    step.contact = small.book.contacts.all.first { $0.customer == rebate.customer }?.id
    fill(&step)
    try small.perform(StepRebate(step), on: step.day)
  }

  private func last<Record: BookRecord>(_ session: DeskSession, _: Record.Type) throws -> Record {
    try #require(session.changesLast.lazy.compactMap { $0.after as? Record }.first, "\(session.screen())")
  }

  @Test(
    "The form says how near each tier is to the year before; a tier out of reach is refused at who lets it")
  func rightTier() throws {
    var small = try SmallBook.make()
    try small.invoice("北京华联", "OLD-1", issued: "2026-03-02", due: "2026-04-02", fen: 10_000_000)
    var session = session(small)
    try session.press("N b")
    try session.go(to: "Rebate.From")
    try session.type("2026-11-23")
    try session.go(to: "RebateTier.Tiers")
    try session.type("5000000 1%")
    #expect(session.line("out of reach") != nil, "\(session.screen())")
    try session.press("Enter")
    #expect(session.form.map { $0.fields[$0.focus].id } == "Rebate.OverriddenBy", "\(session.screen())")
    try session.type("the boss")
    try session.press("Enter Enter")
    #expect(try last(session, Rebate.self).overriddenBy == "the boss")
    try session.press("u")
    #expect(session.book.rebates.count == 0 && session.book.rebateTiers.count == 0, "one u takes back all")
  }

  @Test("Without tiers there is nothing to agree")
  func noTiers() throws {
    var session = session(try SmallBook.make())
    try session.press("N b Enter")
    #expect(
      session.book.rebates.count == 0 && session.form.map { $0.fields[$0.focus].id } == "RebateTier.Tiers")
  }

  @Test("A call about a reminder keeps condition and gap as proof, and is next made at the next moment")
  func reminded() throws {
    var small = try SmallBook.make()
    _ = try agreed(&small)
    var session = session(small)
    try session.press("c")
    try session.type("they order more in December")
    try session.press("Enter")
    // Overdue money is what they are called for first: the rebate is a reason of its own.
    try session.press("N p r Enter")
    let step = try last(session, RebateStep.self)
    #expect(step.kind == .reminded && step.said.contains("¥900,000") && step.said.contains("38 days"))
    #expect(session.book.touches.all.contains { $0.said == step.said }, "the talk is logged with it")
  }

  @Test("Where the rebate is the reason, the row of the log keeps the proof, and the next moment is proposed")
  func answer() throws {
    var small = try SmallBook.make()
    let rebate = try agreed(&small)
    let desk = session(small).desk
    let slot = try #require(small.book.customers.slot(of: rebate.customer))
    let reasons = desk.index.turn(slot, small.book)?.reasons ?? []
    let due = try #require(reasons.lazy.compactMap { $0 as? RebateDue }.first { $0.matter == .reminder })
    let answer = try #require(due.answer(desk, small.book))
    #expect(answer.options.map(\.value) == ["reminded", "not-yet"])
    var touch = Touch(key: .none)
    (touch.customer, touch.day) = (rebate.customer, day("2026-11-23"))
    let step = try #require(answer.deeds("reminded", touch, desk, small.book).first as? StepRebate).step
    #expect(step.kind == .reminded && step.said.contains("¥900,000"))
    #expect(answer.deeds("not-yet", touch, desk, small.book).isEmpty)
    #expect(answer.next("reminded", touch, desk, small.book)?.day == day("2026-11-25"))
    touch.reached = false
    #expect(answer.deeds("reminded", touch, desk, small.book).isEmpty, "who was not reached heard nothing")
  }

  @Test(
    "What is withheld over a rebate has the agreement, its confirmation and every reminder on the same screen"
  )
  func withheld() throws {
    var small = try SmallBook.make()
    let rebate = try agreed(&small)
    try take(&small, .reminded, rebate, on: "2026-07-02") { $0.said = "900,000 are missing" }
    try take(&small, .reminded, rebate, on: "2026-10-02") { $0.said = "still 900,000" }
    var session = session(small)
    try session.press("c")
    try session.type("pays once the rebate is settled")
    let screen = session.screen()
    #expect(session.form?.text(of: "Touch.WhyUnpaid") == "withheld", "\(screen)")
    for fact in ["paper R-2026", "¥900,000 earns 1%", "confirmed 01-01", "reminded 2x, last 10-02"] {
      #expect(
        screen.split(separator: "\n").joined().contains(fact) || session.line(fact) != nil,
        "\(fact): \(screen)")
    }
  }

  @Test("The box says why what cannot be done yet is not")
  func menu() throws {
    var small = try SmallBook.make()
    _ = try agreed(&small)
    var session = session(small)
    try session.press("N p")
    #expect(session.line(session.desk.words.sentence(RebateObstacle.notOver(day("2026-12-31")))) != nil)
    try session.press("t")
    #expect(session.form == nil, "\(session.screen())")
  }

  @Test("Help is declared in the box, and its result taken there")
  func help() throws {
    var small = try SmallBook.make()
    _ = try agreed(&small)
    var session = session(small)
    try session.press("N p h")
    try session.type("lay out the shop")
    try session.go(to: "RebateHelp.Limit")
    try session.type("two days")
    try session.go(to: "RebateHelp.Due")
    try session.type("12-04")
    try session.press("Enter")
    #expect(session.form.map { $0.fields[$0.focus].id } == "RebateHelp.Declared", "\(session.screen())")
    try session.press("y Enter")
    let help = try last(session, RebateHelp.self)
    #expect(help.limit == "two days" && help.commitment != nil)
    try session.press("N p 1")
    try session.type("sold more")
    try session.press("Enter")
    #expect(try last(session, RebateHelp.self).result == "sold more")
  }

  @Test("The dossier draws how far it is beside how much of its days has gone", arguments: Language.allCases)
  func bar(language: Language) throws {
    var small = try SmallBook.make()
    let rebate = try agreed(&small)
    try take(&small, .volume, rebate, on: "2026-03-01") { $0.amount = Money(minor: 30_000_000, .cny) }
    var session = session(small, language)
    try session.press("4")
    let line = try #require(session.line("[######-----------|--] 33%"), "\(session.screen())")
    #expect(line.contains(session.desk.words.name(of: RebateState.running)))
    #expect(session.line("¥600,000") != nil, "\(session.screen())")
  }

  @Test("The calendar has the moment to remind them, and leads to the rebate")
  func calendar() throws {
    var small = try SmallBook.make()
    let rebate = try agreed(&small)
    var session = session(small)
    try session.press("2 g d")
    try session.type("12-09")
    try session.press("Enter")
    #expect(session.line("remind of the condition") != nil, "\(session.screen())")
    try session.press("Enter")
    guard case .rebate(let line) = session.desk.lineInList(session.book) else {
      Issue.record("\(session.screen())")
      return
    }
    #expect(line.rebate.id == rebate.id)
  }

  @Test("The list has what is to be seen to in front")
  func list() throws {
    var small = try SmallBook.make()
    _ = try agreed(&small)
    _ = try agreed(&small, "900000 1%", "2026-01-01", "2026-11-20")
    var session = session(small)
    try session.press(":")
    try session.type("rebates")
    try session.press("Enter")
    let rows = session.screen().split(separator: "\n").map(String.init)
    let over = try #require(rows.firstIndex { $0.contains("to count  1") }, "\(session.screen())")
    let running = try #require(rows.firstIndex { $0.contains("running  1") })
    #expect(over < running)
  }
}
