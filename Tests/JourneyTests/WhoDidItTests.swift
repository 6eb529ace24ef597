import BookStore
import Foundation
import SalesBook
import TestSupport
import Testing

/// Whose hand is told of what was done.
@Suite("Who did it")
struct WhoDidItTests {
  private func rounds(_ book: SmallBook, _ arguments: [String], language: String = "en") throws -> CommandRun
  {
    try CommandRun(
      ["--book", book.path, "--today", SmallBook.day, "--lang", language] + arguments,
      environment: ["HOME": book.path])
  }

  private var me: String { NSUserName() }

  private func edit(_ book: SmallBook) throws {
    let path = book.path + "/customers.rec"
    let text = try String(contentsOfFile: path, encoding: .utf8)
    let edited = text.replacingOccurrences(of: "Phone: 13800001234", with: "Phone: 13800004321")
    try Data(edited.utf8).write(to: URL(fileURLWithPath: path))
  }

  @Test("A table edited by hand is nobody's in history, beside it whose file it is, and goes by undo")
  func byHand() throws {
    let book = try SmallBook()
    try edit(book)
    let said = [
      "en": "by hand; the file is \(me)'s", "zh-Hans": "手工修改，文件属于 \(me)", "zh-Hant": "手動修改，檔案屬於 \(me)",
    ]
    for (language, said) in said {
      let told = try rounds(book, ["history", "--limit", "1"], language: language)
      #expect(told.output.contains(said), "\(told.output)")
    }
    let rec = try rounds(book, ["history", "--limit", "1", "--format", "rec"]).output
    #expect(rec.contains("\nOwner: \(me)") && !rec.contains("\nBy: \(me)"), "\(rec)")
    let csv = try rounds(book, ["history", "--limit", "1", "--format", "csv"]).output
    #expect(csv.contains(",,2026-11-23,hand-edit,"), "\(csv)")
    #expect(try rounds(book, ["undo"]).status == 0)
    #expect(try book.read().book.customers.all.contains { $0.phone == "13800001234" })
  }

  @Test("A desk is told of a hand edit as of nobody's")
  func news() throws {
    let book = try SmallBook()
    let desk = try book.desk()
    #expect(desk.wait(for: "张伟商行"))
    try edit(book)
    #expect(desk.wait(for: "by hand; the file is \(me)'s"))
  }

  @Test("In a colleague's name one writes only where policy lets, and only of whom the book knows")
  func inName() throws {
    let book = try SmallBook()
    let log = ["log", "张伟商行", "call", "hi"]
    #expect(try rounds(book, ["--as", "li"] + log).complaint.contains("ActingAs"))
    #expect(try rounds(book, ["set", "ActingAs", "yes"]).status == 0)
    for login in ["li", "", " \(me)", "LI", "li\u{1B}"] {
      let run = try rounds(book, ["--as", login] + log)
      #expect(run.status == 1 && run.complaint.contains("rounds person"), "\(login): \(run.complaint)")
    }
    #expect(try rounds(book, ["person", "li", "--name", "李娜"]).status == 0)
    #expect(try rounds(book, ["--as", "li"] + log).status == 0)
    #expect(try rounds(book, ["history", "--limit", "1"]).output.contains("\(me) for li"))
    #expect(try rounds(book, ["history", "--limit", "1"], language: "zh-Hans").output.contains("\(me) 代 li"))
    #expect(
      try rounds(book, ["history", "--limit", "1", "--format", "rec"]).output.contains("\nUser: \(me)"))
    #expect(try book.read().book.touches.all.map(\.by) == ["li"])
    #expect(try rounds(book, ["--as", me] + log).status == 0)
    #expect(try !rounds(book, ["history", "--limit", "1"]).output.contains(" for "), "oneself is no other")
  }

  @Test("A new book begins with whoever makes it", arguments: [["init"], ["demo", "--keep"]])
  func newBook(command: [String]) throws {
    let book = try SmallBook()
    let run = try CommandRun(
      ["--as", "li", "--lang", "en"] + command + [book.path + "/new"], environment: ["HOME": book.path])
    #expect(run.status == 1 && run.complaint.contains("rounds person li"), "\(run.complaint)")
    #expect(!FileManager.default.fileExists(atPath: book.path + "/new/policy.rec"))
  }
}
