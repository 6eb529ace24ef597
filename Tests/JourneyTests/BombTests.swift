import BookStore
import Foundation
import SalesBook
import TestSupport
import Testing
import TextCanvas

/// Files of sizes nothing sensible has. `ROUNDS_BOMBS=100` makes each a hundred times as large; how long a release
/// build may take over them is then to be seen: a test that counts seconds would be wrong on somebody's machine.
@Suite("Bombs", .serialized)
struct BombTests {
  /// How many times larger than is enough to be refused.
  private static let factor = ProcessInfo.processInfo.environment["ROUNDS_BOMBS"].flatMap(Int.init) ?? 1

  private func rounds(_ book: SmallBook, _ arguments: [String]) throws -> CommandRun {
    try CommandRun(
      ["--book", book.path, "--today", SmallBook.day, "--lang", "en"] + arguments,
      environment: ["HOME": book.path])
  }

  private func text(_ part: String, _ count: Int) -> String {
    String(repeating: part, count: count * Self.factor)
  }

  private func append(_ text: String, to name: String, of book: SmallBook) throws {
    let file = try FileHandle(forWritingTo: URL(fileURLWithPath: book.path + "/" + name))
    try file.seekToEnd()
    try file.write(contentsOf: Data(text.utf8))
    try file.close()
  }

  private func write(_ text: String, to name: String, of book: SmallBook) throws {
    let path = book.path + "/" + name
    try FileManager.default.createDirectory(
      atPath: (path as NSString).deletingLastPathComponent, withIntermediateDirectories: true)
    try text.write(toFile: path, atomically: true, encoding: .utf8)
  }

  @Test("A table with more columns than any spreadsheet is refused in a sentence, whichever line is so wide")
  func columns() throws {
    let book = try SmallBook()
    try write("Name" + text(",x", 17_000) + "\nA" + text(",y", 17_000) + "\n", to: "x.csv", of: book)
    let run = try rounds(book, ["import", "customers", book.path + "/x.csv"])
    #expect(run.status == 1 && run.complaint.contains("16384 columns"), "\(run.complaint)")
    #expect(run.output.utf8.count < 2000)
    try write("Name\nA\nB" + text(",y", 17_000) + "\nC\n", to: "x.csv", of: book)
    let rest = try rounds(
      book, ["import", "customers", book.path + "/x.csv", "--report", book.path + "/bad.csv"])
    #expect(rest.status == 1 && rest.output.contains("more than 16384 fields"), "\(rest.output.prefix(2000))")
    #expect(try book.read().book.customers.all.count { ["A", "C"].contains($0.name) } == 2)
  }

  @Test("A quote nobody closed, or a field of a megabyte, costs its own row", arguments: ["\"", ""])
  func longField(quote: String) throws {
    let book = try SmallBook()
    try write("Name,Phone\nA,1\n" + quote + text("x", 1_100_000) + ",2\nC,3\n", to: "x.csv", of: book)
    let run = try rounds(
      book, ["import", "customers", book.path + "/x.csv", "--report", book.path + "/bad.csv"])
    #expect(run.status == 1 && run.output.contains("line 3"), "\(run.output.prefix(2000))")
    #expect(try book.read().book.customers.all.count { ["A", "C"].contains($0.name) } == 2)
  }

  @Test(
    "A record of more fields, or a value of more bytes, than any is set aside, and the rest is read",
    arguments: [
      "repeated", "many", "long", "folded",
    ])
  func records(kind: String) throws {
    let book = try SmallBook()
    let fields =
      switch kind {
      case "repeated": text("Tag: x\n", 10_001)
      case "many": (0..<(10_001 * Self.factor)).map { "F\($0): x\n" }.joined()
      case "long": "Note: " + text("x", 1_050_000) + "\n"
      default: "Note: x\n" + text("+ a line of it\n", 100_000)
      }
    try append("\nId: 7K2QM4\nName: Bomb\n" + fields, to: "customers.rec", of: book)
    for _ in 0..<2 {
      let run = try rounds(book, ["customers"])
      #expect(run.status == 0 && run.complaint.contains("too many"), "\(run.complaint.prefix(2000))")
      #expect(run.complaint.utf8.count < 3000 && !run.output.contains("Bomb"))
    }
    let check = try rounds(book, ["check"])
    #expect(check.status == 1 && check.output.contains("customers.rec:"))
    #expect(try book.read().book.customers.count == 5)
  }

  @Test("What is too long to be read again is not taken")
  func writing() throws {
    let book = try SmallBook()
    let note = (0..<9).map { _ in text("x", 130_000) }.joined()
    try write("Name,Phone\n\"B\",1\n", to: "x.csv", of: book)
    let store = try book.read()
    var touch = Touch(key: .none)
    let customer = try required(store.book.customers.all.first { !$0.name.isEmpty })
    (touch.customer, touch.day, touch.said) = (customer.id, try required(Day(iso: SmallBook.day)), note)
    let author = Author(login: "wang", day: touch.day)
    let refused = Refusal.badField(
      .touch, field: "Said", .tooLong(note.utf8.count, most: FieldLimits.longest))
    #expect(throws: StoreError.refused(refused)) {
      _ = try store.commit(LogTouch(touch), by: author, at: "2026-11-23T09:00:00+08:00")
    }
  }

  @Test("Faults beyond counting are told as a number, once each")
  func faults() throws {
    let book = try SmallBook()
    try append(text("\nName: A\nName: B\n", 10_100) + text("\nnothing\n", 100), to: "customers.rec", of: book)
    for command in [["check"], ["check"]] {
      let run = try rounds(book, command)
      #expect(run.status == 1 && run.output.contains("more; a copy of before"), "\(run.output.suffix(400))")
    }
    #expect(try rounds(book, ["customers"]).status == 0)
  }

  @Test("As many record sets, and as many people unknown, as a file has lines are read in one go")
  func sets() throws {
    let book = try SmallBook()
    try append((0..<(3000 * Self.factor)).map { "\n%rec: X\($0)\n" }.joined(), to: "customers.rec", of: book)
    #expect(try rounds(book, ["customers"]).output.contains("张伟商行"))
    let rows = (0..<(2000 * Self.factor)).map { "N\($0),\($0),owner \($0)\n" }.joined()
    try write("Name,Phone,Owner\n" + rows, to: "x.csv", of: book)
    let run = try rounds(book, ["import", "customers", book.path + "/x.csv"])
    #expect(run.status == 0)
    #expect(try book.read().book.customers.count == 5 + 2000 * Self.factor)
  }

  @Test("A configuration of more than a megabyte ends the program; a theme costs its colours")
  func ownFiles() throws {
    let book = try SmallBook()
    let large = "%rec: Style\n\n" + text("# nothing here to be read at all\n", 40_000)
    try write(large, to: ".config/rounds/themes/mine.rec", of: book)
    let desk = try PseudoTerminal(
      builtExecutable("rounds"),
      ["--book", book.path, "--today", SmallBook.day, "--lang", "en", "--theme", "mine"],
      environment: ["HOME": book.path], size: .init(width: 200, height: 40))
    #expect(desk.wait { $0.screen.contains("张伟商行") && $0.screen.contains("larger than 1 MB") })
    try write(large, to: ".config/rounds/config.rec", of: book)
    let run = try rounds(book, ["customers"])
    #expect(run.status == 1 && run.complaint.contains("larger than 1 MB"), "\(run.complaint)")
  }

  @Test("A letter's text of more than a megabyte is refused, stamps of any size made anew")
  func lettersAndStamps() throws {
    let book = try SmallBook()
    try write(text("line of a letter\n", 70_000), to: "letters/demand.zh-Hans.txt", of: book)
    let run = try rounds(book, ["letter", "demand", "张伟商行"])
    #expect(run.status == 1 && run.complaint.contains("larger than 1 MB"), "\(run.complaint)")
    try append(text("# not a stamp, and yet another one\n", 130_000), to: ".rounds/stamps.rec", of: book)
    #expect(try rounds(book, ["log", "张伟商行", "call", "hi"]).status == 0)
    #expect(try rounds(book, ["check"]).status == 0)
  }

  @Test("Entries nobody posted are read, posted and checked, however many")
  func journal() throws {
    let book = try SmallBook()
    let store = try book.read()
    let day = try required(Day(iso: SmallBook.day))
    let customers = (0..<(1500 * Self.factor)).map { number in
      var customer = Customer(key: .none)
      customer.name = "N\(number)"
      return TimedOperation(
        AddCustomer(customer), by: Author(login: NSUserName(), day: day), at: "2026-11-23T09:00:00+08:00")
    }
    try store.carryOut(customers)
    #expect(try rounds(book, ["customers", "N149"]).output.contains("N1499"))
    #expect(try rounds(book, ["check"]).status == 0)
    #expect(try rounds(book, ["customers", "N149"]).output.contains("N1499"))
  }
}
