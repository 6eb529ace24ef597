import ArgumentParser
import BookStore
import Foundation
import SalesBook
import SampleBook
import TestSupport
import Testing
import TextCanvas

@testable import Screens
@testable import rounds

/// What people read of reports: it fits the terminal, and it is in their language.
@Suite("Tables")
struct TableTests {
  /// Every report there is, with each of its ways.
  private static let lines: [String] =
    Rounds.configuration.subcommands.compactMap { $0 as? any ReportCommand.Type }
    .compactMap { $0.configuration.commandName }
    .flatMap { name -> [String] in
      switch name {
      case "statement": ["statement 北京华联 --open"]
      case "grade": ["grade 北京华联"]
      case "records": ["records 北京华联"]
      case "exits":
        ["exits --all", "exits --steps", "exits --candidates", "exits --past 北京华联", "exits --aftermath"]
      case "campaigns": ["campaigns --all"]
      case "promises": ["promises --all", "promises --by-owner"]
      case "winbacks": ["winbacks --all", "winbacks --signals"]
      case "forecast": ["forecast", "forecast --what-if 30"]
      case "insights": ["insights", "insights --heard"]
      case "cases": ["cases --all", "cases --causes"]
      case "today": ["today --all --left-out"]
      case "deals", "commitments", "rebates", "customers": ["\(name) --all"]
      default: [name]
      }
    }

  private let open: OpenBook

  init() throws {
    let folder = FileManager.default.temporaryDirectory.path + "/rounds-tables-" + UUID().uuidString
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let today = try #require(Day(iso: "2026-11-23"))
    let store = try SampleBook.make(on: PosixDisk(folder, isLasting: false), today: today, owner: "me")
    open = try OpenBook(
      folder, store, Place.parse(["--today", today.iso, "--lang", "zh-Hans"]), Surroundings())
  }

  private func report(_ line: String) throws -> Report {
    let parsed = try Rounds.parseAsRoot(line.split(separator: " ").map(String.init))
    return try #require(parsed as? any ReportCommand).printed(on: open)
  }

  @Test("At any width every report fits, cuts no number and no day, and names the columns it has no room for")
  func fits() throws {
    for line in Self.lines {
      let report = try report(line)
      for width in [60, 80, 100, 120, 200] {
        let words = HeadWords(language: .simplifiedChinese)
        let lines = report.table(in: words).fitted(to: width, words).split(separator: "\n").map(String.init)
        for one in lines { #expect(DisplayWidth.width(of: one) <= width, "\(line) at \(width): \(one)") }
        let headings = Set(lines[0].split(separator: " ").map(String.init))
        let shown = Set(lines.flatMap { $0.split(separator: " ").map(String.init) })
        for column in report.table(in: words).columns
        where column.head.isNumber && headings.contains(column.heading) {
          for cell in column.cells where !cell.isEmpty {
            #expect(shown.contains(cell), "\(line) at \(width), \(column.heading): \(cell)")
          }
        }
        let whole = report.table(in: words).whole.split { " \n".contains($0) }.map(String.init)
        for word in shown {
          // What is cut right behind a digit of money or of a day.
          let cut = word.dropLast()
          let isCut =
            word.last == "~" && cut.count > 2 && cut.allSatisfy { $0.isNumber || ",.-".contains($0) }
          #expect(!isCut || !isMoneyOrDay(cut, in: whole), "\(line) at \(width): \(word)")
        }
      }
    }
  }

  /// Whether it begins a sum or a day that stands alone.
  private func isMoneyOrDay(_ start: Substring, in words: [String]) -> Bool {
    words.contains { $0.hasPrefix(start) && ($0.contains(",") || Day(iso: $0) != nil) }
  }

  @Test(
    "The widest sums, days and telephones stay whole beside a name that is cut and a reason that is folded")
  func rigid() throws {
    let dollars = Money(minor: 500, try #require(Currency("USD")))
    let (sum, words) = (Money(minor: 123_456_789_012, .cny), HeadWords(language: .english))
    let report = Report(
      [1, 2],
      .text("customer") { _ in "Consolidated Instruments of the Northern Provinces" },
      .text("phone") { _ in "+86 138 0000 1234" }.uncut,
      .text("purpose") { _ in "to speak about 2026-12-24 and nothing else" }.minor,
      .money("amount") { _ in sum }, .sums("owed", Words(.english)) { _ in [sum, dollars] },
      .text("due") { _ in "2026-11-23" },
      .text("why") { _ in String(repeating: "a reason that is long ", count: 6) })
    let table = report.table(in: words)
    for width in [160, 140, 136] {
      let lines = table.fitted(to: width, words).split(separator: "\n")
      for whole in ["+86 138 0000 1234", "1,234,567,890.12", "¥1,234,567,890.12 + $5", "2026-11-23", "~  "] {
        #expect(lines[1].contains(whole), "\(width) \(whole): \(lines[1])")
      }
      #expect(!lines.contains { DisplayWidth.width(of: $0) > width })
      #expect(!lines.contains { $0.contains("2026-1~") || $0.contains("2026-12-2~") })
    }
    #expect(table.whole.contains("Northern Provinces") && !table.whole.contains("~"))
  }

  @Test("Money keeps all its digits where names are cut and reasons are folded")
  func money() throws {
    let words = HeadWords(language: .english)
    let lines = try report("arrears").table(in: words).fitted(to: 80, words).split(separator: "\n")
    let chongqing = try #require(lines.first { $0.hasPrefix("重庆") })
    #expect(chongqing.contains("145,800.00") && chongqing.contains("~ "), "\(chongqing)")
    #expect(lines.suffix(3).joined(separator: " ").contains("--csv has them"), "\(lines.suffix(3))")
  }

  @Test(
    "No heading is English where the language is Chinese",
    arguments: [Language.simplifiedChinese, .traditionalChinese])
  func headings(language: Language) throws {
    for line in Self.lines + ["schema"] {
      let report = line == "schema" ? Report.schema() : try report(line)
      for head in report.heads where !head.isBesidesTables && !head.isOnlyForPrograms {
        let heading =
          head.heading?(HeadWords(language: language)) ?? HeadWords(language: language).heading(head.key)
        #expect(!heading.contains { $0.isASCII && $0.isLetter }, "\(line): \(heading)")
        #expect(HeadWords(language: .english).heading(head.key) == head.key)
      }
    }
  }

  @Test("No keyword of a program stands in a table where the language is Chinese")
  func keywords() throws {
    for line in Self.lines {
      let report = try report(line)
      for column in report.table(in: HeadWords(language: .simplifiedChinese)).columns
      where Self.keywords.contains(column.head.key) {
        for cell in column.cells {
          #expect(!cell.contains { $0.isASCII && $0.isLowercase }, "\(line) \(column.head.key): \(cell)")
        }
      }
    }
  }

  /// Columns that hold nothing but words the program chose.
  private static let keywords: Set<String> = [
    "bucket", "channel", "outcome", "rung", "judgement", "figure", "period", "kind", "state", "stage",
    "status",
    "term", "scope", "basis", "counts", "lacks", "role", "approves", "op", "did", "cause-kind",
    "must",
    "active", "table", "occasion", "found", "influential", "worth", "gives", "own", "told", "unknown",
    "strike", "signs",
    "now", "changed",
  ]

  @Test("Programs find each currency in a column of its own, as plain numbers, after the columns of old")
  func currencies() throws {
    let report = try report("customers --all")
    let keys = report.heads.map(\.key)
    #expect(
      Array(keys.suffix(6)) == [
        "owed-CNY", "owed-TWD", "owed-USD", "overdue-CNY", "overdue-TWD", "overdue-USD",
      ])
    let name = try #require(keys.firstIndex(of: "customer"))
    let row = try #require(report.rows.first { $0[name] == "高雄港都物流" })
    let cells = Dictionary(uniqueKeysWithValues: zip(keys, row))
    #expect(cells["owed-TWD"] == "245000.00" && cells["owed-CNY"] == "" && cells["owed"] == "TWD 245000.00")
  }

  @Test("On a terminal a table fits it; piped nothing is cut")
  func terminal() throws {
    let book = try SmallBook()
    _ = try CommandRun(["-b", book.path, "--today", SmallBook.day, "change", "张伟商行", "Note=x", "--insist"])
    let line = ["-b", book.path, "--today", SmallBook.day, "--lang", "en", "history"]
    let piped = try CommandRun(line).output
    #expect(piped.split(separator: "\n").contains { DisplayWidth.width(of: $0) > 80 })
    let terminal = try PseudoTerminal(builtExecutable("rounds"), line, environment: ["HOME": book.path])
    #expect(terminal.exitStatus() != nil)
    let shown = String(decoding: terminal.output, as: UTF8.self).split { $0.isNewline }
    #expect(shown.count > 3)
    #expect(shown.allSatisfy { DisplayWidth.width(of: $0) <= 80 })
  }

  @Test(
    "A customer is found by a telephone, also by its last digits and however it is parted",
    arguments: ["13800001234", "138-0000-1234", "1234", "0000 1234", "+138 0000"])
  func phones(typed: String) throws {
    let book = try SmallBook()
    func rounds(_ arguments: String...) throws -> CommandRun {
      try CommandRun(["-b", book.path, "--today", SmallBook.day, "--lang", "en"] + arguments)
    }
    let found = try rounds("customers", typed, "--csv").output
    #expect(found.contains("张伟商行") && !found.contains("北京华联"), "\(found)")
    #expect(try rounds("log", typed, "said").output.contains("张伟商行"))
    #expect(try rounds("customers", "12", "--csv").output.split(separator: "\n").count <= 2)
  }
}
