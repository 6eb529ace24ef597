import SalesBook
import Testing

@testable import Screens

extension CardBook {
  /// Something we said we will do, and what became of it.
  @discardableResult
  mutating func word(
    due: String, made: String = "2026-11-10", _ fill: (inout Commitment) -> Void = { _ in },
    _ steps: (inout CommitmentStep) -> Void...
  ) -> Commitment {
    let given = put { (commitment: inout Commitment) in
      (commitment.what, commitment.kind, commitment.by) = ("工程师到场", .visit, "wang")
      (commitment.made, commitment.due) = (day(made), day(due))
      fill(&commitment)
    }
    for became in steps {
      put { (step: inout CommitmentStep) in
        (step.commitment, step.by) = (given.id, "wang")
        became(&step)
      }
    }
    return given
  }
}

extension LineScene {
  /// What is said about our own word.
  static let commitments = [
    LineScene(CommitmentLine.due) { $0.word(due: "2026-11-23") { $0.time = TimeOfDay("10:00") } },
    LineScene(CommitmentLine.due) { $0.word(due: "2026-11-23") },
    LineScene(CommitmentLine.danger) {
      $0.word(
        due: "2026-11-26", { _ in }, { ($0.kind, $0.day, $0.need) = (.danger, day("2026-11-20"), "换人") })
    },
    LineScene(CommitmentLine.late) { $0.word(due: "2026-11-20") },
    LineScene(CommitmentLine.apology) {
      $0.word(due: "2026-11-18", { _ in }, { ($0.kind, $0.day) = (.kept, day("2026-11-20")) })
    },
    LineScene(CommitmentLine.paper) { $0.word(due: "2026-12-01") { $0.important = true } },
    LineScene(CommitmentLine.help) {
      $0.word(
        due: "2026-11-26", { ($0.by, $0.keeper) = ("lina", "lina") },
        {
          ($0.kind, $0.day, $0.by) = (.danger, day("2026-11-20"), "lina")
          ($0.need, $0.helper) = ("借一台车", "wang")
        })
    },
  ]
}

@Suite("Our own word on a card")
struct CommitmentCardTests {
  @Test(
    "Before anything else it is asked who can help; then whose help is waited for stands there",
    arguments: Language.allCases)
  func help(language: Language) throws {
    var book = CardBook(.regular)
    book.word(
      due: "2026-11-24", { _ in }, { ($0.kind, $0.day, $0.need) = (.danger, day("2026-11-20"), "换人") })
    let words = Words(language)
    #expect(try book.card(language).look.contains { $0.text.contains(words.commitments.whoCanHelp) })
    book = CardBook(.regular)
    book.word(
      due: "2026-11-24", { _ in },
      {
        ($0.kind, $0.day, $0.need, $0.helper) = (.danger, day("2026-11-20"), "换人", "lina")
        $0.helpBy = day("2026-11-22")
      })
    let look = try book.card(language).look
    #expect(look.contains { $0.text.contains("lina") && $0.text.contains("11-22") }, "\(look)")
    #expect(!look.contains { $0.text.contains(words.commitments.whoCanHelp) })
  }

  @Test("No money is spoken of while we owe them a word, in danger, late, or told too late")
  func noMoney() throws {
    for due in ["2026-11-20", "2026-11-26"] {
      var book = CardBook(.regular)
      book.invoice(10_000, due: "2026-10-01")
      book.word(due: due, { _ in }, { ($0.kind, $0.day, $0.need) = (.danger, day("2026-11-19"), "换人") })
      let card = try book.card()
      #expect(card.forbidsMoney && card.say.count == 1, "\(due): \(card.say)")
      #expect(card.avoid.contains("not a word on money"), "\(card.avoid)")
    }
  }

  @Test("Where they hold money back over our own word, that stands before the money, whoever is to keep it")
  func withheld() throws {
    func book(_ why: Touch.WhyUnpaid) -> CardBook {
      var book = CardBook(.regular)
      book.invoice(10_000, due: "2026-10-01")
      book.touch("2026-11-10") { $0.whyUnpaid = why }
      book.word(due: "2026-11-20") { $0.keeper = "lina" }
      return book
    }
    let card = try book(.withheld).card(for: "wang")
    #expect(card.avoid == "Not a word on money: they wait for what we said." && card.forbidsMoney)
    #expect(try !book(.shortOfCash).card(for: "wang").forbidsMoney)
  }

  @Test("A day changed more than once, and what the list lacks, stand where one looks first")
  func looks() throws {
    var book = CardBook(.regular)
    book.word(
      due: "2026-11-12", made: "2026-11-01", { $0.lacking = "车" },
      { ($0.kind, $0.day, $0.to, $0.apology) = (.changed, day("2026-11-05"), day("2026-11-16"), true) },
      { ($0.kind, $0.day, $0.to, $0.apology) = (.changed, day("2026-11-10"), day("2026-11-20"), true) })
    let look = try book.card().look.map(\.text)
    #expect(look == ["moved 2 times: not easily changed", "lacking: 车"])
  }

  @Test("Whom to call is who was told")
  func whom() throws {
    var book = CardBook(.regular)
    let told = book.put { (contact: inout Contact) in (contact.name, contact.phone) = ("任大勇", "13900000001") }
    book.word(due: "2026-11-20") { $0.contact = told.id }
    #expect(try book.card().whom.name == "任大勇")
  }
}
