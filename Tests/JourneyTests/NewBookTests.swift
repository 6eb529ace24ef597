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
