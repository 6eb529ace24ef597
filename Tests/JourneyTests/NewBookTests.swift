import BookStore
import Foundation
import SalesBook
import TestSupport
import Testing
import TextCanvas

/// What a new book is kept in, and what becomes of a sample book, in the real program.
@Suite("A new book, and a sample one")
struct NewBookTests {
  private let home = NSTemporaryDirectory() + "rounds-new-" + UUID().uuidString

  private func folder() throws -> String {
    try FileManager.default.createDirectory(atPath: home, withIntermediateDirectories: true)
    return home
  }

  private func policy(_ path: String) throws -> Policy {
    Policy(try BookStore(opening: PosixDisk(path)).book)
  }

  @Test("Without a terminal init takes what locale and zone propose, and says so; flags say it themselves")
  func proposed() throws {
    let folder = try folder()
    defer { try? FileManager.default.removeItem(atPath: home) }
    let taiwan = try CommandRun(
      ["init", folder + "/tw"],
      environment: ["LANG": "zh_TW.UTF-8", "TZ": "Asia/Taipei", "LC_MESSAGES": "en"])
    #expect(
      taiwan.status == 0 && taiwan.complaint.contains("TWD") && taiwan.complaint.contains("Asia/Taipei"))
    let made = try policy(folder + "/tw")
    #expect(made.currency == Currency("TWD") && made.timeZone == "Asia/Taipei" && made.rates.isEmpty)
    let said = try CommandRun(
      ["init", folder + "/eu", "--currency", "eur", "--zone", "berlin"],
      environment: ["TZ": "../../etc/passwd"])
    #expect(said.status == 0 && said.complaint.isEmpty)
    #expect(try policy(folder + "/eu").timeZone == "Europe/Berlin")
    for wrong in [["--currency", "XYZ"], ["--zone", "Mars"], ["--zone", "../../etc/passwd"]] {
      let run = try CommandRun(["init", folder + "/no"] + wrong)
      #expect(run.status == 1 && run.complaint.contains(wrong[1]))
      #expect(!FileManager.default.fileExists(atPath: folder + "/no"))
    }
  }

  @Test("On a terminal init asks, explains what cannot be, and takes a proposal for an empty line")
  func asked() throws {
    let folder = try folder()
    defer { try? FileManager.default.removeItem(atPath: home) }
    let run = try PseudoTerminal(
      builtExecutable("rounds"), ["init", folder + "/b"],
      environment: ["HOME": folder, "LC_ALL": "en_GB.UTF-8", "TZ": "Europe/London"])
    #expect(run.wait(for: "main currency [GBP]:"))
    run.type("xyz\r")
    #expect(run.wait(for: "is no currency"))
    run.type("usd\r")
    #expect(run.wait(for: "time zone [Europe/London]:"))
    run.type("\r")
    #expect(run.exitStatus() == .code(0))
    let made = try policy(folder + "/b")
    #expect(made.currency == Currency("USD") && made.timeZone == "Europe/London")
  }

  @Test(
    "A book of the mainland has its public holidays, another only if that is said, and nothing of it is undone",
    arguments: [
      (["--currency", "CNY", "--zone", "UTC"], true),
      (["--currency", "USD", "--zone", "Asia/Shanghai"], true),
      (["--currency", "TWD", "--zone", "Asia/Taipei"], false),
      (["--currency", "TWD", "--zone", "Asia/Taipei", "--holidays"], true),
      (["--currency", "CNY", "--zone", "Asia/Shanghai", "--no-holidays"], false),
    ])
  func holidays(_ flags: [String], _ has: Bool) throws {
    let folder = try folder()
    defer { try? FileManager.default.removeItem(atPath: home) }
    let made = try CommandRun(["init", folder + "/b", "--today", "2026-06-01", "--lang", "en"] + flags)
    #expect(made.status == 0 && made.output.contains("2025, 2026") == has, "\(made.output)\(made.complaint)")
    let store = try BookStore(opening: PosixDisk(folder + "/b"))
    #expect(store.book.holidays.all.map { $0 } == (has ? HolidayNotice.mainland.flatMap(\.days) : []))
    #expect(store.unpostedCount == 0)
    func rounds(_ arguments: String...) throws -> CommandRun {
      try CommandRun(["--book", folder + "/b", "--today", "2026-06-01", "--lang", "en"] + arguments)
    }
    #expect(try rounds("undo").status == 1)
    let check = try rounds("check")
    #expect(check.status == 0 && check.output.contains("The book is in order."))
    #expect(check.output.contains("rounds import holidays") != has)
    #expect(try rounds("history").status == 0)
  }

  @Test(
    "A calendar is brought in by command, from standard input and at the desk, and one undo takes it back")
  func calendar() throws {
    let book = try SmallBook()
    let file = try book.file(
      "2027.ics",
      """
      BEGIN:VCALENDAR
      BEGIN:VEVENT
      DTSTART;VALUE=DATE:20270206
      DTEND;VALUE=DATE:20270213
      SUMMARY:春节（休）
      END:VEVENT
      BEGIN:VEVENT
      DTSTART;VALUE=DATE:20270220
      SUMMARY:春节（班）
      END:VEVENT
      END:VCALENDAR

      """)
    func rounds(_ arguments: String...) throws -> CommandRun {
      try CommandRun(["--book", book.path, "--today", SmallBook.day, "--lang", "en"] + arguments)
    }
    #expect(try rounds("check").output.contains("No holidays of 2027"))
    let run = try rounds("import", "holidays", file)
    #expect(run.status == 0 && run.output.contains("8 holidays new"), "\(run.output)\(run.complaint)")
    #expect(try !rounds("check").output.contains("No holidays"))
    #expect(try rounds("import", "holidays", file).output.contains("0 new"))
    #expect(try rounds("undo").status == 0)
    #expect(try book.read().book.holidays.count == 0)
    let desk = try book.desk()
    #expect(desk.wait { $0.screen.contains("张伟商行") && $0.screen.contains("?") })
    desk.type("I\(file)\r")
    #expect(desk.wait(for: "the first rows"))
    desk.type("y")
    #expect(desk.wait { !$0.screen.contains("the first rows") && $0.screen.contains("8 holidays new") })
    desk.type("u")
    #expect(desk.wait(for: "Imported holidays"))
    #expect(try book.read().book.holidays.count == 0)
    desk.type("Q")
    #expect(desk.exitStatus() == .code(0))
  }

  @Test("A setting is changed by the command line, listed, and a wrong one explained")
  func set() throws {
    let book = try SmallBook()
    func rounds(_ arguments: String...) throws -> CommandRun {
      try CommandRun(["--book", book.path] + arguments)
    }
    #expect(try rounds("set", "timezone", "new", "york").status == 0)
    #expect(try rounds("settings", "--format", "csv").output.contains("TimeZone,America/New_York,"))
    let wrong = try rounds("set", "Currency", "XYZ")
    #expect(wrong.status == 1 && wrong.complaint.contains("Currency: \"XYZ\" is no currency"))
    #expect(try rounds("set", "Colour", "red").complaint.contains("AgingBounds"))
    #expect(try rounds("person", "zhao", "--role", "finance", "--cover", NSUserName()).status == 0)
    #expect(try rounds("people", "--format", "csv").output.contains("zhao,zhao,finance,yes,\(NSUserName())"))
    #expect(try rounds("person", "zhao", "--cover", "nobody").status == 1)
    #expect(try rounds("holiday", "2026-12-25", "Christmas").status == 0)
    #expect(try rounds("holidays", "--format", "csv").output == "day,kind,name\n2026-12-25,off,Christmas\n")
    #expect(try rounds("undo").status == 0)
    #expect(try rounds("check").status == 0)
  }

  /// How a sample book can be left.
  enum Leaving: CaseIterable { case asking, atOnce, terminated, hungUp, killed }

  @Test(
    "The sample book says that it is one, and its folder is gone however it is left",
    arguments: Leaving.allCases, [false, true])
  func sample(_ leaving: Leaving, _ fromFirstRun: Bool) throws {
    let folder = try folder()
    defer { try? FileManager.default.removeItem(atPath: home) }
    let desk = try PseudoTerminal(
      builtExecutable("rounds"), fromFirstRun ? ["--lang", "en"] : ["demo", "--lang", "en"],
      environment: ["HOME": folder, "TMPDIR": folder], size: Size(width: 120, height: 40))
    if fromFirstRun {
      #expect(desk.wait(for: "main currency ["))
      desk.type("\r\r")
      #expect(desk.wait(for: "No customers yet"))
      desk.type("S")
    }
    #expect(desk.wait { $0.screen.contains(" SAMPLE ") && $0.screen.contains("@ SAMPLE") })
    func samples() -> [String] {
      ((try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []).filter {
        $0.hasPrefix("rounds-")
      }
    }
    #expect(samples().count == 1)
    switch leaving {
    case .asking:
      desk.type("q")
      #expect(desk.wait(for: "Quit?"))
      desk.type("y")
    case .atOnce: desk.type("Q")
    case .terminated: desk.kill(SIGTERM)
    case .hungUp: desk.hangUp()
    case .killed: desk.kill(SIGKILL)
    }
    #expect(desk.exitStatus() != nil)
    if leaving != .hungUp, leaving != .killed {
      #expect(String(decoding: desk.output, as: UTF8.self).contains("This was the sample book; it is gone"))
    }
    let patience = Date(timeIntervalSinceNow: 5)
    while !samples().isEmpty, Date() < patience {}
    #expect(samples().isEmpty)
  }
}
