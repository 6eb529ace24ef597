import BookStore
import Foundation
import SalesBook
import Testing

@Suite("The command line reads a file as the last one of its shape")
struct ImportProfileTests {
  private let book: SmallBook

  init() throws { book = try SmallBook() }

  private func bringIn(
    _ rows: String, _ arguments: String..., kind: String = "receivables", head: String = "Firm,Ref,Pay by,Sum"
  ) throws -> CommandRun {
    let file = try book.file("list.csv", head + "\n" + rows)
    return try CommandRun(
      ["--book", book.path, "--today", SmallBook.day, "--lang", "en", "import", kind, file] + arguments)
  }

  private static let map = "customer=Firm,invoice=Ref,due=Pay by,amount=Sum"
  private static let first = "Acme,1001,2026-02-25,5\n"
  private static let second = "Acme,1002,2026-03-25,6\n"

  private func profiles() throws -> [ImportProfile] { Array(try book.read().book.importProfiles.all) }

  @Test("What --map said is kept, said and gone by where nothing is said; one undo takes both back")
  func again() throws {
    let kept = try bringIn(Self.first, "--map", Self.map)
    #expect(kept.output.contains("kept for the next such file: "), "\(kept.output)")
    #expect(try profiles().map(\.kind) == ["receivables"])
    let again = try bringIn(Self.second)
    #expect(again.status == 0 && again.output.contains("1 invoice new"), "\(again.output + again.complaint)")
    #expect(
      again.output.contains("as last time, \(SmallBook.day): ") && again.output.contains("due <- Pay by"))
    #expect(!again.output.contains("kept for"))
    for _ in 0..<2 {
      _ = try CommandRun(["--book", book.path, "--today", SmallBook.day, "--lang", "en", "undo"])
    }
    #expect(try profiles().isEmpty)
    #expect(try bringIn(Self.second).status == 1)
  }

  @Test("A file again as it was writes nothing, with its options or without")
  func idle() throws {
    _ = try bringIn(Self.first, "--map", Self.map)
    let entries = try book.read().history(limit: 100).count
    #expect(try bringIn(Self.first, "--map", Self.map).status == 0)
    #expect(try bringIn(Self.first).output.hasSuffix("0 new; 0 changed; 0 bad rows\n"))
    #expect(try book.read().history(limit: 100).count == entries)
  }

  @Test("--no-profile neither reads nor keeps")
  func leftAside() throws {
    _ = try bringIn(Self.first, "--map", Self.map, "--no-profile")
    #expect(try profiles().isEmpty)
    _ = try bringIn(Self.first, "--map", Self.map)
    _ = try bringIn(Self.second, "--map", Self.map)
    #expect(try bringIn(Self.second, "--no-profile").status == 1)
    #expect(try profiles().count == 1)
  }

  @Test("A dry run keeps nothing")
  func dryRun() throws {
    #expect(try bringIn(Self.first, "--map", Self.map, "--dry-run").status == 0)
    #expect(try profiles().isEmpty)
  }

  @Test("The order of dates and the decimal mark are kept")
  func datesAndMarks() throws {
    let head = "Customer,Invoice,Due Date,Amount"
    _ = try bringIn(
      "Acme;1001;1/2/2026;5,000\n", "--dates", "dmy", "--decimal", "comma",
      head: "Customer;Invoice;Due Date;Amount")
    let again = try bringIn("Acme;1002;3/4/2026;6,000\n", head: "Customer;Invoice;Due Date;Amount")
    #expect(
      again.output.contains(
        "as last time, \(SmallBook.day): dates as day/month/year, amounts with a decimal comma"))
    let invoice = try book.read().book.invoices.all.first { $0.number == "1002" }
    #expect(invoice?.due.iso == "2026-04-03" && invoice?.amount.decimal == "6.00")
    // A file of another kind is not read so, nor one of another shape.
    #expect(try bringIn("Acme,1003,3/4/2026,6\n", head: head + ",Note").status == 1)
  }

  @Test("The line of the header is kept, and a column that is not there any more is said")
  func header() throws {
    let head = "Customer,Invoice,Due,Amount\nFirm,Ref,Pay by,Sum"
    let map = ["--header", "2", "--map", Self.map]
    _ = try bringIn(Self.first, map[0], map[1], map[2], map[3], head: head)
    let again = try bringIn(Self.second, head: head)
    #expect(
      again.output.contains("header on line 2") && again.output.contains("1 invoice new"), "\(again.output)")
    let other = try bringIn(
      "Acme,1003,2026-04-25,6\n", head: "Customer,Invoice,Due,Amount\nFirm,Ref,Until,Sum")
    #expect(other.output.contains("not as last time, \(SmallBook.day): the file has no column Pay by now"))
    #expect(try profiles().count == 1)
  }

  @Test("That a list is complete is never taken for granted on the command line")
  func complete() throws {
    let head = "Customer,Invoice,Due,Amount"
    _ = try bringIn(Self.first + Self.second, "--complete", head: head)
    #expect(try profiles().map(\.isComplete) == [true])
    let again = try bringIn(Self.second, head: head)
    #expect(again.output.contains("--complete where you say so again") && !again.output.contains("so paid"))
    #expect(try bringIn(Self.second, "--complete", head: head).output.contains("so paid"))
    #expect(try profiles().map(\.isComplete) == [true])
  }

  @Test("The rows set aside are read as the file they are from")
  func setAside() throws {
    let run = try bringIn(Self.first + "Acme,1002,soon,6\n", "--map", Self.map)
    #expect(run.status == 1)
    let path = book.files + "/list-bad-rows.csv"
    let text = try String(contentsOfFile: path, encoding: .utf8)
    try text.replacingOccurrences(of: ",soon,", with: ",2026-03-25,").write(
      toFile: path, atomically: true, encoding: .utf8)
    let mended = try CommandRun([
      "--book", book.path, "--today", SmallBook.day, "--lang", "en", "import", "receivables", path,
    ])
    #expect(
      mended.status == 0 && mended.output.contains("1 invoice new"), "\(mended.output + mended.complaint)")
  }
}
