import BookStore
import Foundation
import SalesBook
import TestSupport
import Testing

/// An import is one entry, and one undo takes it back.
@Suite("Taking back an import")
struct ImportUndoTests {
  private static let files = [
    ("customers", "Name,Phone,Contact\nAcme,123,Ann\n张伟商行,13800009999,\n"),
    (
      "receivables",
      "Customer,Invoice,Due Date,Amount,Paid\nAcme,1001,2026-02-25,55.94,5\n张伟商行,INV-0931,2026-10-20,128000,28000\n"
    ),
    ("holidays", "Date,Name,Kind\n2027-01-01,New Year,off\n2027-01-02,New Year,worked\n"),
    ("payments", "Date,Payer,Amount\n2026-11-20,张伟商行,128000\n2026-11-21,Nobody,5\n"),
  ]

  @Test("Every kind goes whole, on a customer that has something due, and comes back whole", arguments: files)
  func taken(_ kind: String, _ text: String) throws {
    let book = try SmallBook()
    func rounds(_ arguments: String...) throws -> CommandRun {
      try CommandRun(["--book", book.path, "--today", SmallBook.day, "--lang", "zh-Hans"] + arguments)
    }
    _ = try rounds("plan", "张伟商行", "fri")
    let before = try records(book)
    let file = book.path + "/in.csv"
    try Data(text.utf8).write(to: URL(fileURLWithPath: file))
    let brought = try rounds("import", kind, file, "--dates", "ymd")
    #expect(brought.status == 0, "\(brought.complaint)")
    #expect(try records(book) != before)
    let undone = try rounds("undo")
    #expect(undone.status == 0, "\(undone.complaint)")
    #expect(undone.output.contains("已撤销：导入"), "\(undone.output)")
    #expect(try records(book) == before)
    #expect(try rounds("check").status == 0)
  }

  private func records(_ book: SmallBook) throws -> [String] {
    let read = try book.read().book
    func lines<Record: BookRecord>(_: Record.Type) -> [String] {
      read[keyPath: Record.table].all.map { "\($0.key.text) \($0.written)" }.sorted()
    }
    return Noun.allCases.flatMap { lines($0.record) }
  }
}
