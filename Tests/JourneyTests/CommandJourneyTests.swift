import BookStore
import Foundation
import SalesBook
import TestSupport
import Testing

/// The program run with arguments and no terminal.
struct CommandRun {
  let status: Int32
  let output: String
  let complaint: String

  /// Runs it; no file may grow where the disk `isFull`.
  init(_ arguments: [String], environment: [String: String] = [:], isFull: Bool = false) throws {
    let process = Process()
    let program = builtExecutable("rounds")
    process.executableURL = URL(fileURLWithPath: isFull ? "/bin/sh" : program)
    let limited = ["-c", "ulimit -f 0; exec \"$0\" \"$@\"", program]
    process.arguments = (isFull ? limited : []) + arguments
    let usual = [
      "PATH": "/usr/bin:/bin", "LANG": "C.UTF-8", "HOME": "/nonexistent", "SWIFT_BACKTRACE": "enable=no",
    ]
    process.environment = usual.merging(environment) { $1 }
    let (out, err) = (Pipe(), Pipe())
    (process.standardOutput, process.standardError) = (out, err)
    process.standardInput = FileHandle.nullDevice
    try process.run()
    output = String(decoding: out.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    complaint = String(decoding: err.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    status = process.terminationStatus
  }
}

@Suite("The command line")
struct CommandJourneyTests {
  private func rounds(_ book: SmallBook, _ arguments: String...) throws -> CommandRun {
    try CommandRun(["--book", book.path, "--today", SmallBook.day] + arguments)
  }

  @Test("Aging and overdue in CSV have the columns scripts rely on, and plain decimals")
  func csv() throws {
    let book = try SmallBook()
    #expect(
      try rounds(book, "aging", "--format", "csv").output
        == "currency,bucket,invoices,amount\nCNY,not-due,1,4200.00\nCNY,31-60,1,128000.00\n")
    #expect(
      try rounds(book, "overdue", "--format", "csv").output
        == "customer,invoice,due,days,currency,open,grade\n张伟商行,INV-0931,2026-10-20,34,CNY,128000.00,\n")
  }

  @Test("A contact logged carries out what was planned for its channel and due by its day, and says so")
  func carriesOut() throws {
    let book = try SmallBook()
    #expect(try rounds(book, "plan", "zwsh", "2026-11-23", "--channel", "visit", "--insist").status == 0)
    #expect(try rounds(book, "plan", "zwsh", "2026-11-24", "--channel", "call").status == 0)
    func waiting() throws -> [String] {
      try book.read().book.followUps.all.filter(\.isPlanned).map(\.channel.rawValue).sorted()
    }
    _ = try rounds(book, "log", "zwsh", "--day", "2026-11-22", "--channel", "visit", "x")
    _ = try rounds(book, "log", "zwsh", "x")
    _ = try rounds(book, "log", "zwsh", "--channel", "visit", "--no-answer", "x")
    _ = try rounds(book, "log", "zwsh", "--channel", "visit", "--carry-out-nothing", "x")
    #expect(try waiting() == ["call", "visit"])
    let visited = try rounds(book, "log", "zwsh", "--channel", "visit", "x")
    #expect(visited.output.contains("carries out visit 11-23"), "\(visited.output)")
    #expect(try waiting() == ["call"])
  }

  @Test(
    "Logged without --next it proposes the day the desk does, with the line that plans it, and plans nothing")
  func proposesNext() throws {
    let book = try SmallBook()
    #expect(try rounds(book, "grade", "zwsh", "A", "as", "heard", "--day", "2026-11-20").status == 0)
    let customer = try required(try book.read().book.customers.all.first { $0.name == "张伟商行" })
    let logged = try rounds(book, "log", "zwsh", "x", "--channel", "wechat").output.split(separator: "\n")
    let plan = "rounds plan \(customer.id.text) 2026-12-07 --channel wechat"
    let proposed = try required(logged.dropFirst().first)
    #expect(logged.count == 2 && proposed.hasSuffix(" - " + plan), "\(logged)")
    #expect(proposed.contains("A") && proposed.contains("14"), "\(logged)")
    #expect(try book.read().book.followUps.all.filter(\.isPlanned).isEmpty)
    let next = try rounds(book, "log", "zwsh", "x", "--next", "2026-12-07").output
    #expect(next.split(separator: "\n").count == 1, "\(next)")
    let planned = try rounds(book, "log", "zwsh", "x").output
    #expect(planned.split(separator: "\n").count == 1, "something is planned: \(planned)")
  }

  @Test("JSON and rec carry the IDs too")
  func idsForPrograms() throws {
    let book = try SmallBook()
    let invoice = try required(try book.read().book.invoices.all.first { $0.number == "INV-0931" })
    let json = try JSONSerialization.jsonObject(
      with: Data(try rounds(book, "overdue", "--format", "json").output.utf8))
    let rows = try required(json as? [[String: Any]])
    #expect(rows.first?["invoice-id"] as? String == invoice.id.text)
    #expect(rows.first?["open"] as? Double == 128_000)
    #expect(try rounds(book, "overdue", "--format", "rec").output.contains("InvoiceId: \(invoice.id.text)\n"))
  }

  @Test("Log, plan, pay and undo from the command line are in the book and in history")
  func writing() throws {
    let book = try SmallBook()
    #expect(try rounds(book, "log", "zwsh", "报价已发", "--next", "fri").status == 0)
    #expect(
      try rounds(book, "plan", "北京华联", "下周三", "送样品", "--time", "9:30", "--channel", "visit", "--insist")
        .status == 0)
    #expect(try rounds(book, "pay", "张伟商行", "2.8万").status == 0)
    #expect(try rounds(book, "aging", "--format", "csv").output.contains("31-60,1,100000.00"))
    #expect(try rounds(book, "undo").status == 0)
    #expect(try rounds(book, "aging", "--format", "csv").output.contains("31-60,1,128000.00"))
    let calendar = try rounds(book, "calendar", "--format", "csv").output
    #expect(calendar.contains("2026-11-27,,4,张伟商行,call"))
    #expect(calendar.contains("2026-12-02,09:30,9,北京华联,visit,送样品"))
    let did = try book.read().history(limit: 4).map(\.keyword)
    #expect(did == ["undo", "take-payment", "plan-follow-up", "log-touch"])
  }

  @Test("Bad data ends with 1 and wrong usage with 2, each in one line that says what to do")
  func complaints() throws {
    let book = try SmallBook()
    let nobody = try rounds(book, "pay", "Nobody", "5")
    #expect(nobody.status == 1)
    #expect(nobody.complaint == "rounds: no customer matches \"Nobody\"; rounds customers lists them\n")
    let several = try rounds(book, "log", "zw", "x")
    #expect(several.status == 1)
    #expect(several.complaint.contains("several customers"))
    let usage = try rounds(book, "aging", "--format", "xml")
    #expect(usage.status == 2)
    #expect(usage.complaint.hasPrefix("rounds: ") && usage.complaint.split(separator: "\n").count == 1)
    let nowhere = try CommandRun(["--book", "/nonexistent/book", "today"])
    #expect(nowhere.status == 1)
    #expect(nowhere.complaint.contains("/nonexistent/book"))
  }

  @Test("Without a terminal the desk says what to use instead")
  func noTerminal() throws {
    let book = try SmallBook()
    let run = try CommandRun(["--book", book.path])
    #expect(run.status == 1)
    #expect(run.complaint.contains("rounds today"))
  }

  @Test(
    "Every report prints in every format, in every language",
    arguments: ["customers", "calendar", "overdue", "aging", "today", "history", "schema"])
  func everyReport(_ command: String) throws {
    let book = try SmallBook()
    #expect(try rounds(book, "plan", "北京华联", "fri").status == 0)
    for format in ["table", "csv", "json", "rec"] {
      for language in ["en", "zh-Hans", "zh-Hant"] {
        let run = try CommandRun(
          (command == "schema" ? [] : ["--book", book.path, "--lang", language, "--today", SmallBook.day])
            + [command, "--format", format])
        #expect(run.status == 0, "\(command) \(format): \(run.complaint)")
        #expect(run.complaint.isEmpty)
        #expect(!run.output.isEmpty)
      }
    }
  }

  @Test("A report is printed though the tables cannot be written, and says that they cannot")
  func reportOnAFullDisk() throws {
    let book = try SmallBook()
    let store = try book.read()
    var customer = Customer(key: .none)
    customer.name = "new today"
    let author = Author(login: NSUserName(), day: try required(Day(iso: SmallBook.day)))
    _ = try store.commit(AddCustomer(customer), by: author, at: "2026-11-23T09:00:00+08:00")
    try FileManager.default.removeItem(atPath: book.path + "/.rounds/base")
    try "".write(toFile: book.path + "/.rounds/base", atomically: false, encoding: .utf8)
    let run = try rounds(book, "customers", "--format", "csv")
    #expect(run.status == 0)
    #expect(run.output.contains("new today"))
    #expect(run.complaint.hasPrefix("rounds: "))
  }

  @Test("check names file and line of what cannot be read, and ends with 1")
  func checking() throws {
    let book = try SmallBook()
    #expect(try rounds(book, "check").status == 0)
    let path = book.path + "/invoices.rec"
    let text = try String(contentsOfFile: path, encoding: .utf8)
    try text.replacingOccurrences(of: "Due: 2026-10-20", with: "Due: 2026-10-32")
      .write(toFile: path, atomically: false, encoding: .utf8)
    let run = try rounds(book, "check")
    #expect(run.status == 1)
    let line = text.split(separator: "\n", omittingEmptySubsequences: false).firstIndex {
      $0 == "Due: 2026-10-20"
    }
    #expect(run.output.contains("invoices.rec:\(try required(line) + 1): "))
    #expect(try rounds(book, "aging", "--format", "csv").output.contains("not-due,1,4200.00"))
  }

  @Test("edit takes the table through the editor and merges it; a slip keeps the text")
  func editing() throws {
    let book = try SmallBook()
    func edit(_ script: String) throws -> CommandRun {
      let editor = book.path + "/editor.sh"
      try "#!/bin/sh\n\(script)\n".write(toFile: editor, atomically: true, encoding: .utf8)
      try FileManager.default.setAttributes([.posixPermissions: 0o700], ofItemAtPath: editor)
      return try CommandRun(
        ["--book", book.path, "--today", SmallBook.day, "edit", "customers"], environment: ["EDITOR": editor])
    }
    #expect(try edit("sed -i 's/^Name: 北京华联/# die Großen\\nName: 华联集团/' \"$1\"").status == 0)
    #expect(try book.read().book.customers.all.contains { $0.name == "华联集团" })
    #expect(
      try String(contentsOfFile: book.path + "/customers.rec", encoding: .utf8).contains("# die Großen\n"))
    #expect(try book.read().history(limit: 1).map(\.keyword) == ["hand-edit"])
    let slip = try edit("sed -i 's/^Since: .*/Since: yesterday/' \"$1\"")
    #expect(slip.status == 1)
    #expect(slip.complaint.contains("customers.rec:") && slip.complaint.contains("kept"))
    #expect(try edit("exit 3").status == 1)
    #expect(try book.read().check() == [])
  }
}
