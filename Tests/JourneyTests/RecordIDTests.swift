import BookStore
import Foundation
import SalesBook
import TestSupport
import Testing

@Suite("IDs at the shell, and what is corrected by them")
struct RecordIDTests {
  private static let moment = "2026-11-23T11:00:00+08:00"

  private func rounds(_ book: SmallBook, _ arguments: String...) throws -> CommandRun {
    try CommandRun(["--book", book.path, "--today", SmallBook.day, "--lang", "en"] + arguments)
  }

  /// A book in which a record of every table that can be taken away belongs to one customer, as far as the shell
  /// can write one.
  private func busy() throws -> SmallBook {
    let book = try SmallBook()
    for arguments in [
      ["pay", "张伟商行", "1000"], ["promise", "张伟商行", "fri", "500"], ["log", "张伟商行", "hello", "--next", "fri"],
      ["bounce", "张伟商行"], ["pay", "张伟商行", "2000", "--on-account"], ["refund", "张伟商行", "10"],
      ["statement", "张伟商行", "--sent"],
    ] {
      let run = try CommandRun(["--book", book.path, "--today", SmallBook.day, "--lang", "en"] + arguments)
      #expect(run.status == 0, "\(arguments): \(run.complaint)")
    }
    return book
  }

  private func listed(_ book: SmallBook, _ arguments: String...) throws -> [[String: Any]] {
    let run = try CommandRun(
      ["--book", book.path, "--today", SmallBook.day, "records"] + arguments + ["--format", "json"])
    #expect(run.status == 0, "\(run.complaint)")
    return try required(try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [[String: Any]])
  }

  @Test("Every record of a customer is listed with its ID, in every format; one table of them if it is named")
  func everything() throws {
    let book = try busy()
    let data = try book.read().book
    let customer = try required(data.customers.all.first { $0.name == "张伟商行" })
    let rows = try listed(book, "张伟商行")
    let expected = data.belongings(of: RecordName(.customer, customer.id.text))
    #expect(
      Set(rows.compactMap { $0["id"] as? String }) == Set(expected.map(\.key) + [customer.id.text]))
    let tables = Set(rows.compactMap { $0["table"] as? String })
    for table in [
      "payments", "bounces", "refunds", "touches", "followups", "promises", "invoices", "statements",
    ] {
      #expect(tables.contains(table), "\(table)")
      #expect(try listed(book, "张伟商行", table).allSatisfy { $0["table"] as? String == table })
    }
    for format in ["table", "csv", "rec"] {
      let printed = try rounds(book, "records", "张伟商行", "--format", format).output
      for row in rows { #expect(printed.contains(try required(row["id"] as? String)), "\(format)") }
    }
    #expect(try rounds(book, "records", "张伟商行", "sheep").status == 2)
  }

  @Test("Every report that shows single records can be asked for their IDs in its table and its csv")
  func asked() throws {
    let book = try busy()
    let data = try book.read().book
    let invoice = try required(data.invoices.all.first { $0.number == "INV-0931" }).id.text
    let plan = try required(data.followUps.all.first { _ in true }).id.text
    let promise = try required(data.promises.all.first { _ in true }).id.text
    for (command, id) in [
      ("overdue", invoice), ("statement 张伟商行", invoice), ("calendar", plan), ("promises --all", promise),
    ] {
      for format in ["table", "csv"] {
        let run = try CommandRun(
          ["--book", book.path, "--today", SmallBook.day] + command.split(separator: " ").map(String.init)
            + ["--ids", "--format", format])
        #expect(run.output.contains(id), "\(command) \(format): \(run.output)\(run.complaint)")
      }
    }
  }

  @Test("A record is changed and taken away by the ID that is listed")
  func byID() throws {
    let book = try busy()
    let touch = try required(try listed(book, "张伟商行", "touches").first?["id"] as? String)
    #expect(try rounds(book, "change", touch, "Said=good day").status == 0)
    #expect(try rounds(book, "remove", touch, "typed twice").status == 0)
    #expect(try book.read().book.touches.count == 0)
    let customer = try rounds(book, "remove", "北京华联", "why")
    #expect(customer.status == 1 && customer.complaint.contains("rounds history"), "\(customer.complaint)")
  }

  /// An invoice of another customer with a number that is taken, written on a day before.
  private func invoice(_ number: String, of name: String, on day: String, in book: SmallBook) throws {
    let store = try book.read()
    var invoice = Invoice(key: .none)
    invoice.customer = try required(store.book.customers.all.first { $0.name == name }).id
    (invoice.number, invoice.issued) = (number, try required(Day(iso: day)))
    (invoice.due, invoice.amount) = (invoice.issued, Money(minor: 5_000, .cny))
    let author = Author(login: NSUserName(), day: invoice.issued, insists: true)
    _ = try store.commit(AddInvoice(invoice), by: author, at: Self.moment)
  }

  @Test("An invoice is named by its number: the open one is meant, else the latest, and which it was is said")
  func byNumber() throws {
    let book = try SmallBook()
    let changed = try rounds(book, "change", "INV-0940", "For=labels")
    #expect(changed.status == 0 && changed.complaint.contains("by INV-0940 is meant invoice INV-0940 (张伟商行)"))
    #expect(try book.read().book.invoices.all.first { $0.number == "INV-0940" }?.what == "labels")
    // A paid one of the same number elsewhere is not meant.
    try invoice("INV-0940", of: "北京华联", on: "2026-11-01", in: book)
    #expect(try rounds(book, "change", "INV-0940", "For=x").complaint.contains("may be any of these"))
    #expect(try rounds(book, "pay", "北京华联", "50").status == 0)
    #expect(try rounds(book, "change", "INV-0940", "For=boxes").complaint.contains("(张伟商行)"))
    #expect(try rounds(book, "pay", "张伟商行", "132200").status == 0)
    #expect(try rounds(book, "change", "INV-0940", "For=late").complaint.contains("(北京华联)"))
    let bounced = try rounds(book, "bounce", "INV-0931")
    #expect(bounced.status == 0, "\(bounced.complaint)")
    #expect(try book.read().book.bounces.count == 1)
    #expect(try rounds(book, "remove", "INV-0931", "never was").status == 0)
    #expect(try book.read().book.invoices.all.allSatisfy { $0.number != "INV-0931" })
  }

  @Test("A number that is also what a customer is called is asked about, with both IDs")
  func ambiguous() throws {
    let book = try SmallBook()
    try invoice("Zhongwei Ltd", of: "北京华联", on: "2026-11-01", in: book)
    let run = try rounds(book, "history", "Zhongwei Ltd")
    let data = try book.read().book
    #expect(run.status == 1)
    let ids =
      data.customers.all.filter { $0.name == "Zhongwei Ltd" }.map(\.id.text)
      + data.invoices.all.filter { $0.number == "Zhongwei Ltd" }.map(\.id.text)
    for id in ids { #expect(run.complaint.contains(id), "\(run.complaint)") }
    #expect(ids.count == 2)
  }
}

@Suite("What a check says at its end")
struct CheckedTests {
  @Test("In order where nothing was found, how much to look at where nothing is wrong, else how many errors")
  func said() throws {
    let book = try SmallBook()
    func check() throws -> CommandRun {
      try CommandRun(["--book", book.path, "--today", SmallBook.day, "--lang", "en", "check"])
    }
    let hint =
      "No holidays of 2027 are listed: bring them in with rounds import holidays FILE (iCalendar or CSV).\n"
    #expect(try check().output == hint + "The book is in order.\n")
    func edit(_ old: String, _ new: String) throws {
      let path = book.path + "/invoices.rec"
      let text = try String(contentsOfFile: path, encoding: .utf8)
      #expect(text.contains(old))
      try text.replacingOccurrences(of: old, with: new).write(
        toFile: path, atomically: false, encoding: .utf8)
    }
    try edit("Due: 2026-12-10", "Due: 2026-09-10")
    let odd = try check()
    #expect(odd.status == 0)
    #expect(odd.output.hasSuffix("\nNo error; 1 thing to look at.\n"), "\(odd.output)")
    #expect(!odd.output.contains("in order"))
    try edit("Due: 2026-10-20", "Due: 2026-10-32")
    let wrong = try check()
    #expect(wrong.status == 1)
    #expect(wrong.output.contains("\n1 error") && !wrong.output.contains("in order"), "\(wrong.output)")
  }
}
