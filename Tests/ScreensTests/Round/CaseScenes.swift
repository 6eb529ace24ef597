import SalesBook
import Testing

@testable import Screens

extension CardBook {
  /// A complaint of the 18th, and what was done about it.
  @discardableResult
  mutating func complaint(
    _ kind: CustomerCase.Kind = .delivery, effect: Int = 2, _ steps: (inout CaseStep) -> Void...
  ) -> CustomerCase {
    let about = put { (about: inout CustomerCase) in
      (about.kind, about.effect, about.facts) = (kind, effect, "外箱湿了")
      (about.opened, about.by) = (day("2026-11-18"), "wang")
    }
    for done in steps {
      put { (step: inout CaseStep) in
        (step.ofCase, step.by, step.day) = (about.id, "wang", day("2026-11-19"))
        done(&step)
      }
    }
    return about
  }

  /// Work on their cases was put to a day.
  mutating func work(on due: String) {
    put { (plan: inout FollowUp) in
      (plan.made, plan.due, plan.origin) = (day("2026-11-20"), day(due), .caseWork)
    }
  }
}

/// Steps of a case as they are put in.
enum Done {
  static let told: @Sendable (inout CaseStep) -> Void = { ($0.kind, $0.what) = (.told, "看看") }
  static let cause: @Sendable (inout CaseStep) -> Void = {
    ($0.kind, $0.what, $0.scope) = (.cause, "中转仓漏雨", .systemic)
  }
  static let reported: @Sendable (inout CaseStep) -> Void = { ($0.kind, $0.to) = (.reported, "品管部") }
  static let explained: @Sendable (inout CaseStep) -> Void = { $0.kind = .explained }
  static let action: @Sendable (inout CaseStep) -> Void = { ($0.kind, $0.what) = (.action, "换了仓") }
  static func part(_ who: String) -> @Sendable (inout CaseStep) -> Void {
    { ($0.kind, $0.to, $0.what, $0.due) = (.part, who, "垫板", day("2026-11-20")) }
  }
}

extension LineScene {
  /// What is said about complaints, by what they want next.
  static let cases = [
    LineScene(CaseLine.firstWord) { $0.complaint() },
    LineScene(CaseLine.firstWordQuality) { $0.complaint(.quality) },
    LineScene(CaseLine.looking) { $0.complaint(.delivery, effect: 1, Done.told) },
    LineScene(CaseLine.looking) { $0.complaint(.quality, effect: 1, Done.told, Done.cause) },
    LineScene(CaseLine.reported) { $0.complaint(.quality, Done.told, Done.cause, Done.reported) },
    LineScene(CaseLine.causeKnown) { $0.complaint(.delivery, Done.told, Done.cause) },
    LineScene(CaseLine.causeKnown) { $0.complaint(.delivery, Done.told, Done.cause, Done.action) },
    LineScene(CaseLine.close) { $0.complaint(.delivery, Done.told, Done.cause, Done.explained) },
    LineScene(CaseLine.part) {
      $0.complaint(.delivery, Done.told, Done.part("仓储部"))
      $0.work(on: "2026-12-10")
    },
  ]
}

@Suite("A complaint on a card")
struct CaseCardTests {
  @Test(
    "It stands before overdue money, with what it wants, and no money is spoken of",
    arguments: Language.allCases)
  func first(language: Language) throws {
    var book = CardBook(.regular)
    book.invoice(10_000, due: "2026-10-01")
    book.complaint(.quality)
    let (card, words) = (try book.card(language), Words(language))
    #expect(card.why.head.lowercased() == words.cases.waiting(.firstWord))
    #expect(card.why.sign == "!!" && card.why.facts.contains("外箱湿了"), "\(card.why)")
    #expect(card.forbidsMoney && card.say.count == 1 && card.say[0].contains("外箱湿了"), "\(card.say)")
  }

  @Test("Before a breach nothing is said of money either; on a promise's day it is")
  func rule() throws {
    var book = CardBook(.regular)
    book.invoice(10_000, due: "2026-10-01")
    book.promise(10_000, made: "2026-11-05", due: "2026-11-10")
    book.complaint(.delivery, Done.told)
    let card = try book.card()
    #expect(card.avoid == "A complaint is open (外箱湿了): not a word on money." && card.forbidsMoney)
    #expect(card.say.count == 1 && card.say[0].contains("looking for the cause"), "\(card.say)")
    var due = CardBook(.regular)
    due.invoice(10_000, due: "2026-11-10")
    due.promise(10_000, made: "2026-11-20", due: "2026-11-23")
    due.complaint(.delivery, Done.told)
    #expect(try due.card().avoid.hasPrefix("Do not offer a later day"))
  }

  @Test(
    "What was done is said with the cause; who is waited for stands where one looks first, late ones marked")
  func looks() throws {
    var book = CardBook(.regular)
    book.complaint(.delivery, Done.told, Done.cause, Done.action, Done.part("仓储部"))
    let card = try book.card()
    #expect(card.say[0] == "We found the cause: 中转仓漏雨. This is what we did: 换了仓. Does that help you?")
    #expect(card.look.contains { $0.text.contains("仓储部") && $0.isWarning }, "\(card.look)")
  }

  @Test(
    "A colleague's part is in their round, with what happened; who is late is asked by who has the customer")
  func parts() throws {
    var book = CardBook(.regular)
    book.complaint(.delivery, Done.told, Done.part("lina"))
    book.work(on: "2026-12-10")
    #expect(try book.card(for: "lina").why.head == "YOUR PART BY 11-20: 垫板")
    let asked = try book.card(for: "wang")
    #expect(asked.say[0].hasPrefix("(To 李娜)"), "\(asked.say)")
  }
}
