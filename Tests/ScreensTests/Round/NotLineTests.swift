import SalesBook
import Testing

@testable import Screens

@Suite("The not-line is one, the first that holds")
struct NotLineTests {
  /// A D with whom everything holds: promised, on hold, asked lately, too soon.
  private func everything(_ grade: Grade = .difficult) -> CardBook {
    var book = CardBook(grade)
    book.plan()
    book.invoice(10_000, due: "2026-12-20")
    book.promise(10_000, made: "2026-11-20", due: "2026-12-15")
    book.hold()
    book.concession(asked: "60 天账期", on: "2026-10-14")
    return book
  }

  @Test("A live promise stands before a hold, a hold before the line's own, that before what they asked for")
  func order() throws {
    #expect(try everything().card().avoid.contains("until then chasing rests"))
    var held = CardBook(.regular)
    held.plan()
    held.hold()
    #expect(try held.card().avoid == "No new order, no delivery; only 王伟 lifts the hold.")
    var own = CardBook(.regular)
    own.plan()
    own.concession(asked: "60 天账期", on: "2026-10-14")
    #expect(try own.card().avoid.hasPrefix("No general price cut"))
  }

  @Test("Where the line says nothing itself, what they asked for last is, and distance with a D")
  func last() throws {
    var asked = CardBook(.fussy)
    asked.today = day("2027-01-18")
    asked.put { (signal: inout GradeSignal) in (signal.day, signal.kind) = (day("2026-11-18"), .details) }
    #expect(try asked.card().avoid.isEmpty)
    asked.concession(asked: "60 天账期", on: "2026-10-14")
    #expect(
      try asked.card().avoid
        == "60 天账期 was refused on 2026-10-14: they ask for the next. Give nothing without a return.")
    // Somebody graded D while still new: the grade is to be looked at again, and a call would be too soon.
    var distant = CardBook { $0.since = day("2026-07-01") }
    distant.touch("2026-07-02")
    distant.put { (change: inout GradeChange) in (change.day, change.grade) = (day("2026-07-05"), .difficult)
    }
    #expect(try distant.line().line.name == KeepingLine.gradeReview.name)
    #expect(try distant.card().avoid.hasPrefix("Keep your distance: 5 days since"))
  }

  @Test("What a line says of a hold or a promise itself no rule says again")
  func covered() throws {
    var hard = CardBook(.regular)
    hard.invoice(10_000, due: "2026-10-20")
    hard.step(.legal)
    hard.hold()
    #expect(
      try hard.card().avoid
        == "No friendly talk, no order, no instalments of your own; only 王伟 lifts the hold.")
    var reminded = CardBook(.regular)
    reminded.invoice(10_000, due: "2026-12-20", issued: "2026-10-10")
    reminded.promise(10_000, made: "2026-11-01", due: "2026-11-26")
    #expect(try reminded.card().avoid.hasPrefix("Do not reopen day or sum"))
  }

  @Test("On its day a promise is asked for, and no longer rests")
  func due() throws {
    var book = CardBook(.regular)
    book.invoice(10_000, due: "2026-11-10")
    book.promise(10_000, made: "2026-11-20", due: "2026-11-23")
    #expect(try book.card().avoid.hasPrefix("Do not offer a later day"))
  }

  @Test("The rules stand in the order of the practice")
  func rules() {
    #expect(
      NotRule.allCases == [
        .exit, .winBack, .openCase, .livePromise, .hold, .ownWord, .own, .concession, .distance,
      ])
    #expect(NotRule.allCases.filter(\.forbidsMoney) == [.openCase, .ownWord])
  }
}
