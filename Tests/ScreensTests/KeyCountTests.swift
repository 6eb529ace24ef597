import Foundation
import SalesBook
import Testing
import TextCanvas

@testable import Screens

/// How many keys the day's work takes, what is typed besides not counted. The
/// README has the same table; with RECORD_SNAPSHOTS=1 it is written anew.
@Suite("Keys counted", .serialized)
struct KeyCountTests {
  /// One piece of work: its keys, `…` for text, and what the book or the
  /// clipboard then has.
  struct Work: Sendable {
    let what: String
    let keys: String
    let most: Int
    /// What was done before; its keys are not counted.
    var after = ""
    /// What is typed at each `…`, in turn.
    var typed = ["bjhl"]
    let isDone: @Sendable (DeskSession) -> Bool

    var count: Int { keys.split(separator: " ").filter { $0 != "…" }.count }
  }

  static let all = [
    Work(what: "log a call from the list, the next one planned", keys: "c … Enter", most: 3) {
      $0.book.touches.count == 5 && $0.book.followUps.all.contains { $0.due == day("2026-11-26") }
    },
    Work(
      what: "log a contact with whom, how content they were and when next", keys: "c … Tab … Tab z 4 Enter",
      most: 6, typed: ["bjhl", "fri"]
    ) { session in
      let touch = session.book.touches.all.first { $0.satisfaction == 4 && $0.said == "bjhl" }
      return touch?.contact != nil && session.book.followUps.all.contains { $0.due == day("2026-11-27") }
    },
    Work(what: "log a call nobody answered", keys: "n", most: 1) {
      $0.book.touches.all.contains { !$0.reached && $0.day == SmallBook.today }
    },
    Work(
      what: "log who was reached about money, why it is unpaid and the next day read from the line",
      keys: "c … Enter", most: 2, typed: ["审批中，周五给准话"]
    ) { session in
      session.book.touches.all.contains { $0.whyUnpaid == .awaitingApproval }
        && session.book.followUps.all.contains { $0.due == day("2026-11-27") && $0.isPlanned }
    },
    Work(what: "take a promise of all that is to be asked for", keys: "P = … Enter", most: 3, typed: [" fri"])
    {
      $0.book.promises.all.map(\.amount?.minor) == [12_800_000] && $0.book.touches.count == 5
    },
    Work(what: "take a promise of a part", keys: "P … Enter", most: 2, typed: ["8000 fri"]) {
      $0.book.promises.all.map(\.amount?.minor) == [800_000] && $0.entryCount == 1
    },
    Work(what: "note that they will not pay", keys: "K w … Enter", most: 3, after: "P = Space f r i Enter") {
      $0.book.promiseNews.all.map(\.kind) == [.refused]
    },
    Work(what: "drop what is planned, with the reason", keys: "x … Enter", most: 2) {
      $0.book.followUps.all.contains { $0.dropReason == "bjhl" }
    },
    Work(what: "put what is due off to later today", keys: "s h", most: 2) {
      $0.book.followUps.all.contains { $0.due == SmallBook.today && $0.time?.text == "14:00" }
    },
    Work(what: "move a follow-up to a day picked on the calendar", keys: "m l l Enter", most: 4) {
      $0.book.moves.count == 1
    },
    Work(what: "move a follow-up to a week from now", keys: "s w", most: 2) { $0.book.moves.count == 1 },
    Work(what: "record a payment in full", keys: "p Enter", most: 2) { $0.book.payments.count == 1 },
    Work(what: "record a payment in part", keys: "p … Enter", most: 2, typed: ["8000"]) {
      $0.book.payments.all.map(\.amount.minor) == [800_000]
    },
    Work(what: "copy a phone number", keys: "y p", most: 2) { $0.copied == ["138 0000 1234"] },
    Work(what: "find a customer by initials", keys: "/ …", most: 1) { $0.screen().contains("1 of 4") },
    Work(what: "open the dossier of the customer under the cursor", keys: "Enter", most: 1) {
      $0.desk.focus == .dossier
    },
    Work(what: "take back the latest change", keys: "u", most: 1, after: "n") {
      $0.book.touches.count == 4 && $0.book.moves.count == 0
    },
  ]

  @Test("Each takes no more keys than that, and does its work", arguments: all.map(\.what))
  func counted(what: String) throws {
    let work = try #require(Self.all.first { $0.what == what })
    #expect(work.count <= work.most)
    var session = DeskSession(try SmallBook.make(), width: 120, height: 40)
    try session.press(work.after)
    var typed = work.typed[...]
    for key in work.keys.split(separator: " ") {
      if key == "…" { try session.type(typed.popFirst() ?? "") } else { try session.press(String(key)) }
    }
    #expect(work.isDone(session), "\(session.screen())")
  }

  @Test("The README says so")
  func readme() throws {
    let rows = Self.all.map { work in
      "| \(work.what) | `\(work.keys.replacingOccurrences(of: " ", with: "` `"))` | \(work.count) |"
    }
    let day =
      "| work a day of 40: 8 no answer, 14 reached, 6 promises, 4 paid, 6 moved, 2 dropped | from `Enter` to `Enter` | "
      + "\(DayOfFortyTests.keys) |"
    let table = (["| to | keys (`…` is what you type) | |", "|---|---|--:|"] + rows + [day]).joined(
      separator: "\n")
    let path = #filePath.components(separatedBy: "/Tests/")[0] + "/README.md"
    let (begin, end) = ("<!-- counts -->\n", "\n<!-- end of counts -->")
    var readme = try String(contentsOfFile: path, encoding: .utf8)
    let start = try #require(readme.range(of: begin)).upperBound
    let stop = try #require(readme.range(of: end)).lowerBound
    if ProcessInfo.processInfo.environment["RECORD_SNAPSHOTS"] == "1", readme[start..<stop] != table {
      readme.replaceSubrange(start..<stop, with: table)
      try readme.write(toFile: path, atomically: true, encoding: .utf8)
      Issue.record("README.md was written anew; read it and run again")
    } else {
      #expect(readme[start..<stop] == table)
    }
  }
}
