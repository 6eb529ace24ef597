import BookStore
import Foundation
import SalesBook
import TestSupport
import Testing

/// What an import does not bring in is kept where it is found again, and nobody else's file is touched for it.
@Suite("Rows an import sets aside")
struct SetAsideRowsTests {
  private let book: SmallBook
  private static let head = "Customer,Invoice,Invoice Date,Due Date,Amount\n"
  private static let text =
    head + "Acme,1001,2026-01-26,2026-02-25,5\nAcme,1002,2026-01-26,soon,6\nAcme,1003,2026-01-26,later,7\n"

  init() throws { book = try SmallBook() }

  private func rounds(
    _ arguments: String..., language: String = "en"
  ) throws -> CommandRun {
    try CommandRun(["--book", book.path, "--today", SmallBook.day, "--lang", language] + arguments)
  }

  private func files() throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: book.files).sorted()
  }

  private func text(_ path: String) throws -> String { try String(contentsOfFile: path, encoding: .utf8) }

  private func mode(_ path: String) throws -> Int? {
    try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
  }

  @Test("They lie beside the file they come from, for its owner alone, and are said with their path")
  func beside() throws {
    let file = try book.file("list.csv", Self.text)
    let run = try rounds("import", "receivables", file)
    #expect(run.status == 1 && run.complaint == "rounds: 2 of 3 rows of list.csv did not come in\n")
    let kept = book.files + "/list-bad-rows.csv"
    #expect(run.output.contains(kept))
    #expect(try text(kept).contains(",Acme,1002,2026-01-26,soon,6\r\n"))
    #expect(try mode(kept) == 0o600)
    #expect(try book.read().book.invoices.all.contains { $0.number == "1001" })
    // What came in is in the tables too.
    #expect(try book.read().unpostedCount == 0)
  }

  @Test(
    "The next import of the same file puts its own in their place, in whatever language",
    arguments: ["en", "zh-Hans", "zh-Hant"])
  func replaced(language: String) throws {
    let file = try book.file("list.csv", Self.text)
    #expect(try rounds("import", "receivables", file, language: language).status == 1)
    _ = try book.file("list.csv", Self.head + "Acme,1009,2026-01-26,never,6\n")
    #expect(try rounds("import", "receivables", file).status == 1)
    #expect(try files() == ["list-bad-rows.csv", "list.csv"])
    #expect(try text(book.files + "/list-bad-rows.csv").contains("1009"))
    #expect(try !text(book.files + "/list-bad-rows.csv").contains("1002"))
  }

  @Test(
    "A file of that name that is somebody else's stays as it is", arguments: ["a,b\n1,2\n", "", "\u{0}\u{1}"])
  func foreign(text foreign: String) throws {
    let file = try book.file("list.csv", Self.text)
    let other = try book.file("list-bad-rows.csv", foreign)
    #expect(try rounds("import", "receivables", file).output.contains("list-bad-rows-2.csv"))
    #expect(try text(other) == foreign)
    #expect(try rounds("import", "receivables", file).status == 1)
    #expect(try files() == ["list-bad-rows-2.csv", "list-bad-rows.csv", "list.csv"])
  }

  @Test("A link of that name is not written through")
  func link() throws {
    let file = try book.file("list.csv", Self.text)
    let target = try book.file("mine.csv", "What is wrong")
    try FileManager.default.createSymbolicLink(
      atPath: book.files + "/list-bad-rows.csv", withDestinationPath: target)
    #expect(try rounds("import", "receivables", file).output.contains("list-bad-rows-2.csv"))
    #expect(try text(target) == "What is wrong")
  }

  @Test(
    "Mended and brought in, what is still bad of them goes beside them and then back, with its reasons once")
  func again() throws {
    let file = try book.file("list.csv", Self.text)
    _ = try rounds("import", "receivables", file)
    let kept = book.files + "/list-bad-rows.csv"
    _ = try book.file("list-bad-rows.csv", try text(kept).replacing("soon", with: "2026-03-01"))
    let mended = try rounds("import", "receivables", kept)
    #expect(mended.status == 1 && mended.output.contains("1 invoice new; 0 changed; 1 bad row\n"))
    let rest = book.files + "/list-bad-rows-2.csv"
    #expect(try text(rest).contains("Line in file,What is wrong,Customer,"))
    #expect(try text(rest).components(separatedBy: "What is wrong").count == 2)
    #expect(try rounds("import", "receivables", rest).status == 1)
    #expect(try files() == ["list-bad-rows-2.csv", "list-bad-rows.csv", "list.csv"])
    #expect(try text(kept).contains("later") && !text(kept).contains("1002"))
  }

  @Test(
    "From standard input, or beside what no file can be put beside, they lie with the book, for one's own eyes"
  )
  func withTheBook() throws {
    let file = try book.file("list.csv", Self.text)
    for (source, name) in [("-", "import"), ("/dev/stdin", "stdin"), ("/dev/fd/3", "3")] {
      let process = Process()
      process.executableURL = URL(fileURLWithPath: "/bin/sh")
      process.currentDirectoryURL = URL(fileURLWithPath: book.files)
      process.arguments = [
        "-c", "cat \"$0\" | \"$@\" 3< \"$0\"", file, builtExecutable("rounds"), "--book", book.path,
        "--today",
        SmallBook.day, "--lang", "en", "import", "receivables", source,
      ]
      process.environment = ["HOME": "/nonexistent", "LANG": "C.UTF-8", "PATH": "/usr/bin:/bin"]
      let output = Pipe()
      (process.standardOutput, process.standardError) = (output, FileHandle.nullDevice)
      try process.run()
      let said = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
      process.waitUntilExit()
      #expect(process.terminationStatus == 1)
      let folder = book.path + "/.rounds/bad-rows-" + NSUserName()
      #expect(said.contains("\(folder)/\(name)-bad-rows.csv"), "\(said)")
      #expect(try text("\(folder)/\(name)-bad-rows.csv").contains("soon"))
      #expect(try mode(folder) == 0o700)
    }
    #expect(try files() == ["list.csv"])
    #expect(try rounds("check").status == 0)
  }

  @Test(
    "Rows that wait for an answer are among them, with the question, and end with 1 until they are answered")
  func waiting() throws {
    let file = try book.file("list.csv", Self.head + "Acme,1001,2026-03-26,2026-02-25,5\n")
    let run = try rounds("import", "receivables", file)
    #expect(run.status == 1 && run.output.contains("1 of them waits"))
    #expect(try text(book.files + "/list-bad-rows.csv").contains("before it was issued"))
    #expect(try rounds("import", "receivables", file, "--insist").status == 0)
  }

  @Test("A dry run ends as the import will, and writes the rows only where it is told to")
  func dryRun() throws {
    let file = try book.file("list.csv", Self.text)
    #expect(try rounds("import", "receivables", file, "--dry-run").status == 1)
    #expect(try files() == ["list.csv"])
    let report = book.files + "/said.csv"
    #expect(try rounds("import", "receivables", file, "--dry-run", "--report", report).status == 1)
    #expect(try files() == ["list.csv", "said.csv"])
  }

  @Test("What is left out as what it is, is no row that did not come in")
  func leftOut() throws {
    let file = try book.file(
      "list.csv", "Open items\n" + Self.head + "Acme,1001,2026-01-26,2026-02-25,5\nTotal,,,,5\n")
    let run = try rounds("import", "receivables", file)
    #expect(run.status == 0 && run.complaint.isEmpty, "\(run.output)\(run.complaint)")
  }

  @Test("At the desk they are kept too, but those that somebody insists on")
  func desk() throws {
    let file = try book.file("list.csv", Self.text)
    let desk = try book.desk()
    #expect(desk.wait { $0.screen.contains("张伟商行") && $0.screen.contains("?") })
    desk.type("I\(file)\r")
    #expect(desk.wait(for: "rows that wait"))
    desk.type("y")
    #expect(desk.wait { _ in (try? files()) == ["list-bad-rows.csv", "list.csv"] })
    let waiting = try book.file("wait.csv", Self.head + "Acme,1011,2026-03-26,2026-02-25,5\n")
    desk.type("I\(waiting)\r")
    #expect(desk.wait(for: "before it was issued"))
    desk.type("a")
    #expect(desk.wait { !$0.screen.contains("rows that wait") })
    desk.type("yQ")
    #expect(desk.exitStatus() == .code(0))
    #expect(try book.read().book.invoices.all.contains { $0.number == "1011" })
    #expect(try files() == ["list-bad-rows.csv", "list.csv", "wait.csv"])
  }
}
