import SalesBook
import Testing
import TextCanvas

@testable import Screens

/// A full day of the round, worked from the first card to the last by the keys alone.
@Suite("A day of forty")
struct DayOfFortyTests {
  /// An answer: how many of the day are so, and its keys; `…` is what is typed besides.
  struct Answer {
    let count: Int
    let keys: String
    var typed = ""
  }

  /// As many of each as the issue has: two that are dropped have a plan, all others owe money nobody asked for.
  static let answers = [
    Answer(count: 8, keys: "n"), Answer(count: 14, keys: "c … Enter", typed: "审批中"),
    Answer(count: 6, keys: "P = … Enter", typed: " fri"), Answer(count: 4, keys: "p Enter"),
    Answer(count: 6, keys: "s w"), Answer(count: 2, keys: "x … Enter", typed: "moved away"),
  ]

  /// Keys besides what is typed: those of every answer, one to begin and one to end.
  static let keys = answers.reduce(2) { $0 + $1.count * $1.keys.split(separator: " ").count { $0 != "…" } }

  private func book() throws -> SmallBook {
    var small = SmallBook()
    for number in 10..<50 {
      let name = "Customer \(number)"
      try small.add(name, contact: "Ann", phone: "138 0000 00\(number)")
      try small.log(name, on: "2026-11-19", .call, "later")
      if number < 48 {
        try small.invoice(
          name, "INV-\(number)", issued: "2026-09-20", due: "2026-10-20", fen: 10_000_000 - Int64(number))
      } else {
        try small.plan(name, on: "2026-11-23", .call, "ask again")
      }
    }
    return small
  }

  @Test("It takes no more than 110 keys besides what is typed, each answer an entry of its own")
  func worked() throws {
    #expect(Self.keys <= 110)
    var session = DeskSession(try book(), width: 120, height: 40)
    session.isWatched = false
    try session.press("5 Enter")
    let begun = session.entryCount
    for answer in Self.answers {
      for _ in 0..<answer.count {
        let before = session.entryCount
        for key in answer.keys.split(separator: " ") {
          if key == "…" { try session.type(answer.typed) } else { try session.press(String(key)) }
        }
        // After the last the day's record is closed, as an entry of its own.
        let closed = session.desk.round.view == .end ? 1 : 0
        #expect(session.entryCount == before + 1 + closed, "\(answer.keys)\n\(session.screen())")
      }
    }
    let book = session.book
    #expect(session.entryCount >= begun + 40)
    #expect(book.touches.all.count { !$0.reached } == 8)
    #expect(book.touches.all.count { $0.whyUnpaid == .awaitingApproval } == 14)
    #expect(book.promises.count == 6 && book.payments.count == 4)
    #expect(book.followUps.all.count { $0.due == day("2026-11-30") && $0.touch == nil && $0.isPlanned } >= 6)
    #expect(session.screen().contains("moved 6   dropped 2"), "\(session.screen())")
    #expect(book.followUps.all.count { $0.dropReason == "moved away" } == 2)
  }
}
