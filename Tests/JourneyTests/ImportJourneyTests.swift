import BookStore
import Foundation
import SalesBook
import Testing

@Suite("Files are brought in from the command line")
struct ImportJourneyTests {
  private let book: SmallBook
  private let head = "Customer,Invoice,Invoice Date,Due Date,Amount,Settled Date\n"

  init() throws { book = try SmallBook() }

  private func write(_ text: String, as name: String = "export.csv") throws -> String {
    try book.file(name, text)
  }

  private func bringIn(_ file: String, _ arguments: String..., language: String = "en") throws -> CommandRun {
    try CommandRun(
      ["--book", book.path, "--today", SmallBook.day, "--lang", language, "import", "receivables", file]
        + arguments)
  }

  @Test("An export is shown as it is read, brought in once and known again")
  func again() throws {
    let file = try write(
      head + "Acme,1001,1/26/2026,2/25/2026,55.94,3/3/2026\n张伟商行,1002,3/1/2026,4/1/2026,10,\n")
    let first = try bringIn(file, "--currency", "USD")
    #expect(first.status == 0 && first.complaint.isEmpty)
    #expect(first.output.contains("due       Due             <- Due Date\n"))
    #expect(first.output.contains("dates as month/day/year, as line 2 shows: 1/26/2026\n"))
    #expect(first.output.contains("1 customer, 2 invoices, 1 payment new; 0 changed; 0 bad rows\n"))
    let entries = try book.read().history(limit: 100).count
    #expect(try bringIn(file, "--currency", "USD").output.hasSuffix("\n0 new; 0 changed; 0 bad rows\n"))
    #expect(try book.read().history(limit: 100).count == entries)
  }

  @Test("Bad rows may be reported to nowhere")
  func reportedNowhere() throws {
    let file = try write(head + "Acme,1001,1/26/2026,2/25/2026,55.94,\nAcme,1002,1/26/2026,soon,1,\n")
    let run = try CommandRun(
      ["--book", book.path, "--today", SmallBook.day, "import", "receivables", file, "--report", "/dev/null"])
    #expect(run.status == 1 && run.complaint == "rounds: 1 of 2 rows of export.csv did not come in\n")
    #expect(run.output.contains("1 bad row"))
    #expect(try FileManager.default.contentsOfDirectory(atPath: book.files) == ["export.csv"])
  }

  @Test("A dry run says the same and writes nothing")
  func dryRun() throws {
    let file = try write(head + "Acme,1001,2026-01-26,2026-02-25,55.94,\n")
    let run = try bringIn(file, "--dry-run")
    #expect(run.status == 0 && run.output.contains("1 customer, 1 invoice new; 0 changed; 0 bad rows\n"))
    #expect(run.output.contains("Nothing was written."))
    #expect(try !book.read().book.customers.all.contains { $0.name == "Acme" })
  }

  @Test("One undo takes an import back, save a customer called since and what came with it")
  func undo() throws {
    let before = try book.read().book
    let file = try write(
      head + "Acme,1001,2026-01-26,2026-02-25,5,2026-03-01\nBeta,1002,2026-01-26,2026-02-25,6,\n")
    _ = try bringIn(file)
    let store = try book.read()
    let sequence = try #require(try store.history(limit: 1).first).sequence
    let beta = try #require(store.book.customers.all.first { $0.name == "Beta" })
    var touch = Touch(key: .none)
    touch.customer = beta.id
    touch.day = try required(Day(iso: SmallBook.day))
    let caller = Author(login: NSUserName(), day: touch.day)
    _ = try store.commit(LogTouch(touch), by: caller, at: "2026-11-23T11:00:00+08:00")
    let undone = try CommandRun(["--book", book.path, "--today", SmallBook.day, "undo", String(sequence)])
    #expect(undone.status == 0)
    let after = try book.read()
    #expect(after.book.customers.count == before.customers.count + 1)
    #expect(after.book.customers[beta.id] != nil)
    #expect(after.book.invoices.all.map(\.number).sorted() == ["1002", "INV-0931", "INV-0940"])
    #expect(after.book.payments.count == 0 && after.book.allocations.count == 0)
    #expect(try after.check().isEmpty)
  }

  @Test("Bad rows are named and kept in a file that can be mended and brought in itself")
  func badRows() throws {
    let file = try write(head + "Acme,1001,2026-01-26,2026-02-30,5,\nAcme,1002,2026-01-26,2026-02-25,6,\n")
    let run = try bringIn(file)
    #expect(run.status == 1 && run.output.contains("1 invoice new; 0 changed; 1 bad row\n"))
    #expect(run.output.contains("  line 2: Due: \"2026-02-30\" is no date as year/month/day\n"))
    let report = try String(contentsOfFile: book.files + "/export-bad-rows.csv", encoding: .utf8)
    #expect(report.hasSuffix(",Acme,1001,2026-01-26,2026-02-30,5,\r\n"))
    let mended = try write(
      report.replacing("2026-02-30,5", with: "2026-02-28,5"), as: "export-bad-rows.csv")
    #expect(try bringIn(mended).output.contains("1 invoice new; 0 changed; 0 bad rows\n"))
  }

  @Test("A file nothing of which can be brought in ends with 1")
  func everyRowBad() throws {
    let run = try bringIn(try write(head + "Acme,1001,2026-01-26,2026-02-25,much,\n"))
    #expect(run.status == 1 && run.complaint.hasSuffix("could be brought in\n"))
  }

  @Test(
    "Dates that can be read in two ways ask for the order, in the user's language",
    arguments: [
      ("en", "Issued, line 2: 1/2/2026 can be 2026-01-02 (mdy) / 2026-02-01 (dmy); say which with --dates"),
      ("zh-Hans", "开票日 第 2 行：1/2/2026 可以是 2026-01-02 (mdy) / 2026-02-01 (dmy)，请用 --dates 说明"),
      ("zh-Hant", "開票日 第 2 列：1/2/2026 可以是 2026-01-02 (mdy) / 2026-02-01 (dmy)，請用 --dates 說明"),
    ])
  func openDates(language: String, sentence: String) throws {
    let file = try write(head + "Acme,1001,1/2/2026,3/4/2026,5,\n")
    let run = try bringIn(file, language: language)
    #expect(run.status == 1 && run.complaint == "rounds: \(sentence)\n")
    #expect(try bringIn(file, "--dates", "dmy", language: language).status == 0)
  }

  @Test("A column can be named, and a field or column that is not there is refused")
  func map() throws {
    let file = try write("Firm,Ref,Pay by,Sum\nAcme,1001,2026-02-25,5\n")
    let map = "customer=Firm,invoice=Ref,due=Pay by,amount=4"
    #expect(try bringIn(file, "--map", map).output.contains("1 customer, 1 invoice new"))
    #expect(try bringIn(file, "--map", "nothing=Firm").status == 2)
    #expect(try bringIn(file, "--map", "due=Deadline").status == 1)
    let missing = try bringIn(file, "--no-profile")
    #expect(missing.status == 1 && missing.complaint.contains("--map"))
  }
}
