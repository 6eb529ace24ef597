import SalesBook
import Testing
import TextCanvas

@testable import Screens

@Suite("Winning back on the desk")
struct WinBackDeskTests {
  private func session(_ small: SmallBook, _ language: Language = .english) -> DeskSession {
    DeskSession(small, language, width: 120, height: 46)
  }

  /// A book of one customer who has been leaving since the 18th, and what was done about it.
  private func leaving(_ kinds: WinBackStep.Kind..., in small: SmallBook? = nil) throws -> SmallBook {
    var book = small ?? SmallBook()
    if small == nil { try book.add("云南冷链", contact: "王老板", phone: "138") }
    let customer = try book.customer("云南冷链")
    var about = WinBack(key: .none)
    (about.customer, about.opened, about.what) = (customer.id, day("2026-11-18"), "buys elsewhere")
    try book.perform(OpenWinBack(about), on: about.opened)
    let id = try #require(book.book.winBacks.all.first { _ in true }).id
    var thought = Hypothesis(key: .none)
    (thought.winBack, thought.day, thought.what, thought.fix) = (
      id, day("2026-11-18"), "late lorry", "a spare one"
    )
    try book.perform(NoteHypothesis(thought), on: thought.day)
    for kind in kinds {
      var step = WinBackStep(key: .none)
      (step.winBack, step.day, step.kind, step.what) = (id, day("2026-11-19"), kind, "no spare lorry")
      step.keep = "a day that holds"
      if kind == .contact { step.channel = .visit }
      if kind == .cause { step.cause = .service }
      if kind == .change { (step.what, step.due) = ("a spare lorry", day("2026-11-25")) }
      if kind == .decided {
        (step.worth, step.who, step.example) = (true, "li", "all ask")
        (step.costOne, step.costAll) = (Money(minor: 0, .cny), Money(minor: 100, .cny))
      }
      try book.perform(StepWinBack(step), on: step.day)
    }
    return book
  }

  @Test("They are leaving opens it with what was said, and the talk with who decides on the next working day")
  func door() throws {
    var small = SmallBook()
    try small.add("云南冷链", contact: "王老板", phone: "138")
    var session = session(small)
    try session.press("c")
    try session.type("we buy elsewhere")
    try session.go(to: "Touch.GivesRise")
    try session.press("l")
    #expect(session.line("no apology, no defence") != nil, "\(session.screen())")
    try session.press("Enter")
    #expect(session.form?.text(of: "WinBack.What") == "we buy elsewhere", "\(session.screen())")
    #expect(session.form?.text(of: "WinBack.Next") == "2026-11-24")
    try session.press("Enter")
    let about = try #require(session.book.winBacks.all.first { _ in true })
    #expect(about.why == .said && about.touch != nil)
    let plan = try #require(session.book.followUps.all.first { $0.origin == .winBack })
    #expect(plan.due == day("2026-11-24") && plan.contact != nil)
  }

  @Test("Of a call both questions have a row; what they say is written down in their words, in one entry")
  func questions() throws {
    var session = session(try leaving(.background))
    try session.press("c")
    #expect(session.line("Why are you leaving?") != nil, "\(session.screen())")
    try session.go(to: "WinBackStep.What")
    try session.type("the lorry is late")
    try session.go(to: "WinBackStep.Keep")
    try session.type("a spare one")
    try session.press("Enter")
    #expect(session.line("1 explanations") != nil, "asked once: \(session.screen())")
    try session.press("Enter")
    let steps = session.book.winBackSteps.all.filter { $0.kind == .contact || $0.kind == .answers }
    #expect(steps.map(\.what) == ["", "the lorry is late"] && steps.last?.keep == "a spare one")
    #expect(session.book.touches.count == 1)
    #expect(session.book.followUps.all.contains { $0.origin == .winBack && $0.due == day("2026-11-25") })
    try session.press("u")
    #expect(session.book.touches.count == 0 && session.book.winBackSteps.count == 1)
  }

  @Test("A flat nothing is read out of what they said, and leaves nothing but to let them go")
  func flat() throws {
    var session = session(try leaving(.background, .contact))
    try session.press("c")
    try session.go(to: "WinBackStep.What")
    try session.type("cheaper elsewhere")
    try session.go(to: "WinBackStep.Keep")
    try session.type("没有了")
    try session.press("Enter Enter")
    #expect(session.book.winBackSteps.all.contains { $0.nothing }, "\(session.screen())")
    for text in ["Nothing.", "没什么可做的！", "不用了"] { #expect(TypedRefusal.isFlat(text), "\(text)") }
    for text in ["nothing but a price", "没有人回我", ""] { #expect(!TypedRefusal.isFlat(text), "\(text)") }
  }

  @Test("A message is no talk: the answers are refused there")
  func message() throws {
    var session = session(try leaving(.background))
    try session.press("c")
    try session.go(to: "WinBackStep.What")
    try session.type("late")
    try session.go(to: "WinBackStep.Keep")
    try session.type("on time")
    try session.go(to: "Touch.Channel")
    try session.press("Right Right Enter")
    #expect(session.line("is visited or called") != nil, "\(session.screen())")
    #expect(session.book.touches.count == 0)
  }

  @Test("The box says what each step is and why one cannot be taken", arguments: Language.allCases)
  func box(language: Language) throws {
    var session = session(try leaving(.background), language)
    let words = Words(language)
    try session.press("N v")
    #expect(session.line(words.winBacks.doing(.background)) != nil, "\(session.screen())")
    try session.press("m")
    #expect(session.line(words.sentence(WinBackObstacle.undecided)) != nil, "\(session.screen())")
  }

  @Test("An explanation is noted beside how it is solved, and settled once they were asked")
  func thoughts() throws {
    var session = session(try leaving(.background, .contact, .answers))
    try session.press("N v h d e a r Tab a Space l i s t Enter")
    #expect(
      session.book.hypotheses.all.contains { $0.what == "dear" && $0.fix == "a list" }, "\(session.screen())")
    try session.press("N v 5 Enter")
    #expect(session.book.hypotheses.all.contains { $0.outcome == .borneOut }, "\(session.screen())")
  }

  @Test("A planned change is made with a digit, and stands in the calendar on its day until then")
  func change() throws {
    var session = session(try leaving(.background, .contact, .answers, .change))
    try session.press("2 l l Enter")
    #expect(session.line("a spare lorry") != nil, "\(session.screen())")
    try session.press("N v 1 Enter")
    #expect(session.book.winBackSteps.all.contains { $0.made == day("2026-11-23") }, "\(session.screen())")
  }

  @Test("The letter says what they said and what was changed, and sent it is the sixth step")
  func letter() throws {
    let small = try leaving(.background, .contact, .answers, .cause, .change, .decided)
    var session = session(small)
    let customer = try session.small.customer("云南冷链")
    let template = LetterTemplate(Words(.simplifiedChinese).usualText(of: .winBack))
    try session.send(.letterTemplate(template, .winBack, customer.id))
    for text in ["no spare lorry", "a day that holds", "a spare lorry（2026-11-25 前改好）"] {
      #expect(session.line(text) != nil, "\(session.screen())")
    }
    try session.press("s Enter")
    #expect(session.book.winBackSteps.all.contains { $0.kind == .wentBack }, "\(session.screen())")
    #expect(session.book.touches.all.compactMap(\.letter) == [.winBack])
  }

  @Test("Where it ends who else has the cause is shown, and seen to on a day (moment 25)")
  func others() throws {
    var small = try leaving(.background, .contact, .answers, .cause, .change, .decided, .wentBack)
    try small.add("贵州辣酱", contact: "李四", phone: "139")
    var about = CustomerCase(key: .none)
    (about.customer, about.opened, about.facts) = (
      try small.customer("贵州辣酱").id, day("2026-11-10"), "came late"
    )
    try small.perform(OpenCase(about), on: about.opened)
    var cause = CaseStep(key: .none)
    cause.ofCase = try #require(small.book.cases.all.first { _ in true }).id
    (cause.day, cause.kind, cause.what, cause.scope) = (about.opened, .cause, "No spare lorry", .systemic)
    try small.perform(StepCase(cause), on: cause.day)
    var session = session(small)
    try session.type("/云南")
    try session.press("Enter N v w Enter")
    #expect(session.line("贵州辣酱") != nil && session.form != nil, "\(session.screen())")
    try session.press("Enter")
    let plan = try #require(session.changesLast.lazy.compactMap { $0.after as? FollowUp }.first)
    #expect(plan.customer == about.customer && plan.origin == .winBack && plan.due == day("2026-11-24"))
  }

  @Test("In the dossier what may be behind it stands apart from what is known; the list has all of it")
  func seen() throws {
    var session = session(try leaving(.background))
    #expect(session.line("speak with who decides") != nil, "\(session.screen())")
    #expect(session.line("hypothesis") != nil && session.line("late lorry") != nil, "\(session.screen())")
    try session.press(": w i n b a c k s Enter")
    #expect(session.line("buys elsewhere") != nil, "\(session.screen())")
  }
}
