import BookStore
import Foundation
import SalesBook
import TestSupport
import Testing
import TextCanvas

/// Two failures, two sentences: what is not recorded is refused, and what is
/// recorded is done though its tables wait.
@Suite("A disk that is full")
struct FullDiskTests {
  private static let saving: [[String]] = [
    ["log", "张伟商行", "they", "will", "pay"], ["plan", "张伟商行", "fri"],
    ["plan", "张伟商行", "fri", "--repeats", "weekly"], ["target", NSUserName(), "500"], ["pay", "张伟商行", "500"],
    ["promise", "张伟商行", "fri", "500"], ["statement", "张伟商行", "--sent"],
    ["letter", "demand", "张伟商行", "--sent"], ["archive", "张伟商行", "gone", "--insist"],
    ["grade", "张伟商行", "A"], ["news", "张伟商行", "moved"],
    ["judge", "张伟商行", "deliberate", "why"], ["rung", "张伟商行", "1", "talked"],
    ["away", "fri"], ["deal", "张伟商行", "scales"], ["insight", "张伟商行", "glue"],
    ["concede", "张伟商行", "term", "60", "days"], ["commitment", "张伟商行", "fri", "labels"],
    ["case", "张伟商行", "wet"], ["exit", "张伟商行", "takes", "much"], ["winback", "张伟商行", "gone"],
    ["rebate", "张伟商行", "2026-11-23", "2027-10-31", "5000", "1%", "--insist"],
    ["campaign", "market", "--industry", "food"],
    ["concede", "张伟商行", "term", "60", "days"],
    ["undo"], ["import", "customers", "-"], ["edit", "customers"],
  ]

  /// What a command needs to have something to do, and how it is called then.
  private func prepared(_ command: [String], _ book: SmallBook) throws -> [String] {
    _ = try rounds(book, ["log", "北京华联", "before"])
    guard command.first == "import" else { return command }
    let file = book.path + "/new.csv"
    try Data("Name,Phone\nAcme,123\n".utf8).write(to: URL(fileURLWithPath: file))
    return command.dropLast() + [file]
  }

  private func rounds(
    _ book: SmallBook, _ arguments: [String], _ language: String = "en", isFull: Bool = false
  )
    throws -> CommandRun
  {
    let editor = book.path + "/editor"
    try Data("#!/bin/sh\nsed -i 's/^Name: Zhongwei Ltd$/Name: Zhongwei GmbH/' \"$1\"\n".utf8)
      .write(to: URL(fileURLWithPath: editor))
    try FileManager.default.setAttributes([.posixPermissions: 0o700], ofItemAtPath: editor)
    return try CommandRun(
      ["--book", book.path, "--today", SmallBook.day, "--lang", language] + arguments,
      environment: ["HOME": book.path, "EDITOR": editor], isFull: isFull)
  }

  /// Makes every table impossible to write; the journal is not.
  private func blockTables(_ book: SmallBook, _ isBlocked: Bool = true) throws {
    for noun in Noun.allCases {
      let path = "\(book.path)/.rounds/\(noun.fileName).new"
      if isBlocked {
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
      } else {
        try FileManager.default.removeItem(atPath: path)
      }
    }
  }

  @Test("What was recorded is said to be saved, with exit 0, and the tables follow", arguments: saving)
  func recorded(command: [String]) throws {
    let book = try SmallBook()
    let command = try prepared(command, book)
    let before = try book.read().history(limit: 1).first?.sequence ?? 0
    // An editor works on a table brought up to date: it is only afterwards that the disk fails.
    if command.first == "edit" { _ = try rounds(book, ["today"]) }
    try blockTables(book)
    let run = try rounds(book, command)
    #expect(run.status == 0, "\(run.complaint)")
    #expect(run.complaint.contains("saved; the tables follow"), "\(run.complaint)")
    #expect(!run.complaint.contains("nothing was changed"))
    #expect(try book.read().history(limit: 1).first?.sequence == before + 1)
    try blockTables(book, false)
    let again = try rounds(book, ["check"])
    #expect(again.status == 0 && again.complaint.isEmpty, "\(again.output)\(again.complaint)")
    #expect(try book.read().unpostedCount == 0)
  }

  @Test("What could not be recorded is refused with exit 1, and nothing is changed", arguments: saving)
  func notRecorded(command: [String]) throws {
    let book = try SmallBook()
    let command = try prepared(command, book)
    let before = try book.read().history(limit: 1).first?.sequence
    let run = try rounds(book, command, isFull: true)
    #expect(run.status == 1, "\(run.output)\(run.complaint)")
    if command.first != "edit" { #expect(run.complaint.contains("nothing was changed"), "\(run.complaint)") }
    #expect(!run.complaint.contains("saved"), "\(run.complaint)")
    #expect(try book.read().history(limit: 1).first?.sequence == before)
  }

  @Test("Rows of an import that cannot be set aside do not undo it")
  func badRows() throws {
    let book = try SmallBook()
    let file = book.path + "/new.csv"
    try Data("Customer,Invoice,Due Date,Amount\nAcme,1001,2026-02-25,55.94\nAcme,1002,never,5\n".utf8)
      .write(to: URL(fileURLWithPath: file))
    let run = try rounds(book, ["import", "receivables", file, "--report", book.path])
    #expect(run.status == 1, "\(run.complaint)")
    #expect(run.complaint.contains("saved; the rows set aside"), "\(run.complaint)")
    #expect(try book.read().book.invoices.all.contains { $0.number == "1001" })
  }

  @Test(
    "At the desk it is said once the tables cannot be written, and at the end where it can be read",
    arguments: [("en", "saved; the tables follow"), ("zh-Hans", "已保存；"), ("zh-Hant", "已儲存；")])
  func desk(_ language: String, _ said: String) throws {
    let book = try SmallBook()
    let desk = try book.desk(Size(width: 120, height: 40), language: language)
    #expect(desk.wait(for: "张伟商行"))
    try blockTables(book)
    desk.type("cfull disk\r")
    #expect(desk.wait(for: said), "\(desk.screen)")
    desk.type("Q")
    #expect(desk.exitStatus() == .code(0))
    #expect(desk.screen.contains(said), "\(desk.screen)")
    #expect(try book.read().book.touches.all.map(\.said) == ["full disk"])
  }
}
