import BookStore
import Foundation
import SalesBook
import Screens
import TestSupport
import Testing

@testable import rounds

/// Damage found, shown, mended and kept, as somebody at the shell meets it.
@Suite("Repair at the shell")
struct RepairJourneyTests {
  private func rounds(
    _ book: SmallBook, _ arguments: [String], _ language: Language = .english, isFull: Bool = false
  ) throws -> CommandRun {
    try CommandRun(
      ["--book", book.path, "--today", SmallBook.day, "--lang", language.rawValue] + arguments, isFull: isFull
    )
  }

  /// Changes a file of the book and keeps its time and what file it is, as a disk does that forgets.
  private func spoil(_ book: SmallBook, _ name: String, _ old: String, _ new: String) throws {
    let path = "\(book.path)/\(name)"
    let time = try FileManager.default.attributesOfItem(atPath: path)[.modificationDate]
    var facts = stat()
    #expect(stat(path, &facts) == 0)
    let text = try String(contentsOfFile: path, encoding: .utf8).replacingOccurrences(of: old, with: new)
    let file = try FileHandle(forWritingTo: URL(fileURLWithPath: path))
    try file.truncate(atOffset: 0)
    try file.write(contentsOf: Data(text.utf8))
    try file.close()
    var times = [facts.st_atim, facts.st_mtim]
    #expect(utimensat(AT_FDCWD, path, &times, 0) == 0 && time != nil)
  }

  @Test("A wrong sum is told with its line, shown, mended with --yes and kept", arguments: Language.allCases)
  func journey(language: Language) throws {
    let book = try SmallBook()
    try spoil(book, "invoices.rec", "Amount: 128000.00", "Amount: 928000.00")
    let check = try rounds(book, ["check"], language)
    #expect(check.status == 1)
    #expect(check.output.contains("invoices.rec:") && check.output.contains("128000.00"), "\(check.output)")
    #expect(check.output.contains("Amount: 928000.00"), "\(check.output)")

    let asked = try rounds(book, ["repair"], language)
    #expect(
      asked.status == 1 && asked.output.contains("rounds repair --yes"), "\(asked.output)\(asked.complaint)")
    #expect(asked.output.contains("invoices.rec:") && asked.output.contains(" -> "), "\(asked.output)")
    #expect(try rounds(book, ["check"], language).status == 1)

    let mended = try rounds(book, ["repair", "--yes"], language)
    #expect(mended.status == 0, "\(mended.output)\(mended.complaint)")
    let folder = "\(book.path)/.rounds/replaced/2026-11-23-1"
    #expect(mended.output.contains(folder), "\(mended.output)")
    #expect(try String(contentsOfFile: folder + "/invoices.rec", encoding: .utf8).contains("928000.00"))
    let after = try rounds(book, ["check"], language)
    #expect(after.status == 0, "\(after.output)")
    #expect(try book.read().book.invoices.all.contains { $0.amount.minor == 12_800_000 })
    let nothing = try rounds(book, ["repair"], language)
    #expect(nothing.status == 0 && after.output.hasSuffix(nothing.output), "\(nothing.output)")
  }

  @Test("With --keep tables what stands in the table becomes history")
  func keepTables() throws {
    let book = try SmallBook()
    try spoil(book, "invoices.rec", "Amount: 128000.00", "Amount: 928000.00")
    #expect(try rounds(book, ["repair", "--yes", "--keep", "tables"]).status == 0)
    #expect(try rounds(book, ["check"]).status == 0)
    let history = try rounds(book, ["history", "--limit", "3"]).output
    #expect(history.contains("928,000"), "\(history)")
  }

  @Test("A book whose policy.rec is gone is put back")
  func policyGone() throws {
    let book = try SmallBook()
    try FileManager.default.removeItem(atPath: book.path + "/policy.rec")
    #expect(try rounds(book, ["check"]).complaint.contains("rounds repair"))
    #expect(try rounds(book, ["repair", "--yes"]).status == 0)
    #expect(try rounds(book, ["check"]).status == 0)
  }

  @Test("On a full disk nothing is mended and nothing lost")
  func full() throws {
    let book = try SmallBook()
    try spoil(book, "invoices.rec", "Amount: 128000.00", "Amount: 928000.00")
    let run = try rounds(book, ["repair", "--yes"], isFull: true)
    #expect(run.status == 1 && run.complaint.contains("nothing was changed"), "\(run.complaint)")
    #expect(try rounds(book, ["repair", "--yes"]).status == 0)
    #expect(try rounds(book, ["check"]).status == 0)
  }

  @Test("A book copied without its times is read as it was, and nothing of it becomes history")
  func copied() throws {
    let book = try SmallBook()
    let before = try book.read().history(limit: 1).first?.sequence
    for noun in Noun.allCases {
      let path = "\(book.path)/\(noun.fileName)"
      try Data(contentsOf: URL(fileURLWithPath: path)).write(to: URL(fileURLWithPath: path))
    }
    #expect(try book.read().isEditedByHand())
    #expect(try rounds(book, ["check"]).status == 0)
    #expect(try !book.read().isEditedByHand())
    #expect(try book.read().history(limit: 1).first?.sequence == before)
  }
}
