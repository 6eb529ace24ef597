import SalesBook
import Testing

@testable import Screens

extension CardBook {
  /// A review opened on the 10th, and what was done in it two days later.
  @discardableResult
  mutating func review(_ steps: (inout ExitStep) -> Void...) -> ExitReview {
    let about = put { (about: inout ExitReview) in
      (about.why, about.opened, about.by) = ("又不赚钱又费时间", day("2026-11-10"), "lina")
    }
    for done in steps {
      put { (step: inout ExitStep) in
        (step.exit, step.by, step.day) = (about.id, "wang", day("2026-11-12"))
        done(&step)
      }
    }
    return about
  }
}

/// Steps of a review as they are put in.
enum Reviewed {
  typealias Step = @Sendable (inout ExitStep) -> Void

  static let looked: Step = { ($0.kind, $0.what, $0.cause) = (.looked, "每单都临时加急", .customer) }
  static let repair: Step = { ($0.kind, $0.what, $0.means) = (.repair, "定了加急流程", .way) }
  static let told: Step = { ($0.kind, $0.what, $0.answer) = (.told, "加急影响别家", "说会改") }
  static let strikes: Step = {
    ($0.kind, $0.what, $0.until) = (.strikes, "两个月不加急", day("2026-11-23"))
  }
  static let strike: Step = { ($0.kind, $0.what, $0.strike) = (.strike, "又加急", .buying) }
  static let decided: Step = { step in
    (step.kind, step.what, step.until, step.person) = (.decided, "三次了", day("2026-11-20"), "wang")
  }
  static let placed: Step = { step in
    decided(&step)
    (step.placement, step.placed) = (.supplier, "快印公司")
  }
  static let ended: Step = { ($0.kind, $0.what) = (.ended, "当面说了") }
}

extension LineScene {
  /// What is said about customers under review, by what the review wants next.
  static let exits = [
    LineScene(ExitLine.look) { $0.review() },
    LineScene(ExitLine.repair) { $0.review(Reviewed.looked) },
    LineScene(ExitLine.table) { $0.review(Reviewed.looked, Reviewed.repair) },
    LineScene(ExitLine.strikes) { $0.review(Reviewed.looked, Reviewed.repair, Reviewed.told) },
    LineScene(ExitLine.lastDay) {
      $0.review(Reviewed.looked, Reviewed.repair, Reviewed.told, Reviewed.strikes)
    },
    LineScene(ExitLine.decide) {
      $0.review(
        Reviewed.looked, Reviewed.repair, Reviewed.told, Reviewed.strikes, Reviewed.strike, Reviewed.strike,
        Reviewed.strike)
    },
    LineScene(ExitLine.carryOut) { $0.review(Reviewed.decided) },
    LineScene(ExitLine.carryOut) { $0.review(Reviewed.placed) },
  ]
}

@Suite("A customer under review on a card")
struct ExitCardTests {
  @Test(
    "What is to be carried out stands before a broken promise; who serves them better is named where one is known"
  )
  func carryOut() throws {
    var book = CardBook(.difficult)
    book.invoice(10_000, due: "2026-10-01")
    book.promise(10_000, made: "2026-11-05", due: "2026-11-10")
    var unplaced = book
    book.review(Reviewed.placed)
    let card = try book.card()
    #expect(card.why.head == "END IT, TOLD OPENLY" && card.why.sign == "!!", "\(card.why)")
    #expect(card.say[0].contains("快印公司 suits you better"), "\(card.say)")
    #expect(card.avoid.hasPrefix("No blame"))
    unplaced.review(Reviewed.decided)
    #expect(try unplaced.card().say[0].contains("we are not the right ones"))
  }

  @Test("While the strikes are open any card says nothing new is offered, and not a word of it to them")
  func underReview() throws {
    var book = CardBook(.regular)
    book.invoice(10_000, due: "2026-10-01")
    book.review(Reviewed.looked, Reviewed.repair, Reviewed.told) {
      ($0.kind, $0.what, $0.until) = (.strikes, "不加急", day("2026-12-20"))
    }
    #expect(try book.card().avoid.hasPrefix("Under review, for us only"))
    var open = CardBook(.regular)
    open.invoice(10_000, due: "2026-10-01")
    open.review(Reviewed.looked)
    #expect(try !open.card().avoid.hasPrefix("Under review"))
  }

  @Test("What is put on the table is the cause that was found (moments 22)", arguments: Language.allCases)
  func table(language: Language) throws {
    var book = CardBook(.regular)
    book.review(Reviewed.looked, Reviewed.repair)
    #expect(try book.card(language).say[0].contains("每单都临时加急"))
  }
}
