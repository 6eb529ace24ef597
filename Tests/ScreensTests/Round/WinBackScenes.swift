import SalesBook
import Testing

@testable import Screens

extension CardBook {
  /// A customer who has been leaving since the 12th, and what was done about it on the 18th.
  @discardableResult
  mutating func leaving(_ kinds: WinBackStep.Kind..., nothing: Bool = false, due: String = "2026-12-10")
    -> WinBack
  {
    let about = put { (about: inout WinBack) in
      (about.opened, about.what, about.by) = (day("2026-11-12"), "换别家了", "wang")
    }
    put { (thought: inout Hypothesis) in
      (thought.winBack, thought.day, thought.what) = (about.id, day("2026-11-12"), "车晚到")
    }
    for kind in kinds {
      put { (step: inout WinBackStep) in
        (step.winBack, step.kind, step.by, step.day) = (about.id, kind, "wang", day("2026-11-13"))
        (step.keep, step.nothing, step.worth) = ("准点", nothing, true)
        switch kind {
        case .answers: step.what = "车总晚到"
        case .cause: (step.what, step.cause) = ("没有备车", .service)
        case .change: (step.what, step.due) = ("加一台备车", day(due))
        default: step.what = "x"
        }
      }
    }
    return about
  }

  /// Signs that they are leaving: they sounded less content, and a complaint ended badly.
  mutating func signs() {
    touch("2026-11-02") { $0.satisfaction = 5 }
    touch("2026-11-03") { $0.satisfaction = 2 }
    let about = complaint(.delivery, Done.told, Done.cause, Done.explained)
    put { (step: inout CaseStep) in
      (step.ofCase, step.day, step.kind, step.satisfied) = (about.id, day("2026-11-19"), .closed, 1)
    }
  }
}

extension LineScene {
  /// What is said to customers who are leaving, by what the win-back wants next.
  static let winBacks = [
    LineScene(WinBackLine.signals, CardBook(.regular, isAsked: false)) { $0.signs() },
    LineScene(WinBackLine.background) { $0.leaving() },
    LineScene(WinBackLine.questions) { $0.leaving(.background) },
    LineScene(WinBackLine.questions) { $0.leaving(.background, .contact) },
    LineScene(WinBackLine.cause) { $0.leaving(.background, .contact, .answers) },
    LineScene(WinBackLine.decide) { $0.leaving(.background, .contact, .answers, .cause) },
    LineScene(WinBackLine.goBack) { $0.leaving(.background, .contact, .answers, .cause, .decided) },
    LineScene(WinBackLine.goBack) { $0.leaving(.background, .contact, .answers, .cause, .change, .decided) },
    LineScene(WinBackLine.outcome) {
      $0.leaving(.background, .contact, .answers, .cause, .change, .decided, .wentBack)
    },
    LineScene(WinBackLine.letGo) { $0.leaving(.background, .contact, .answers, nothing: true) },
    LineScene(WinBackLine.change) {
      $0.leaving(.background, .contact, .answers, .cause, .change, .decided, .wentBack, due: "2026-11-20")
    },
  ]
}

@Suite("A win-back on a card")
struct WinBackCardTests {
  @Test(
    "It says which step of six, the two questions, and what not to do first", arguments: Language.allCases)
  func questions(language: Language) throws {
    var book = CardBook(.regular)
    book.leaving(.background)
    let (card, words) = (try book.card(language), Words(language))
    let stage = WinBackStage.contact
    #expect(card.why.head.lowercased() == words.winBacks.waiting(stage, words.name(of: stage)).lowercased())
    #expect(card.why.facts.contains("换别家了"))
    #expect(card.say.count == 1 && card.avoid == WinBackLine.questions.avoid(words))
    #expect(card.look.contains { $0.text.contains("车晚到") }, "\(card.look)")
  }

  @Test("Between the talk and the decision no other reason speaks of a concession")
  func held() throws {
    var book = CardBook(.regular)
    book.leaving(.background, .contact)
    book.invoice(10_000, due: "2026-10-01")
    #expect(
      try book.card().avoid == "They are leaving and it is not decided what for: no concession, no promise.")
    var decided = CardBook(.regular)
    decided.leaving(.background, .contact, .answers, .cause, .decided)
    decided.invoice(10_000, due: "2026-10-01")
    #expect(try !decided.card().avoid.contains("no concession, no promise"))
  }

  @Test("A plan that came of it says what it wants")
  func planned() throws {
    var book = CardBook(.regular)
    book.leaving(.background)
    book.put { (plan: inout FollowUp) in
      (plan.made, plan.due, plan.origin) = (day("2026-11-12"), day("2026-11-23"), .winBack)
    }
    #expect(try book.card().say[0].contains("why are you leaving us"))
  }

  @Test("Signs that add up ask how things are, and sell nothing")
  func signs() throws {
    var book = CardBook(.regular, isAsked: false)
    book.signs()
    let card = try book.card()
    #expect(card.why.head.lowercased().hasPrefix("may be leaving"), "\(card.why)")
    #expect(card.avoid == "No offer, and no order asked for in this talk.")
  }
}
