import ArgumentParser
import Foundation
import SalesBook
import Screens
import TestSupport
import Testing
import TextCanvas

@testable import rounds

/// Nothing raw leaves: naughty text in every field, through every door, in a real pseudo-terminal.
@Suite("Naughty text in every field")
struct NaughtyTextTests {
  /// Each door is gone through with the list begun elsewhere, so that the fields it shows hold other strings.
  fileprivate static let turns = [0, 37]

  /// Commands of the desk that end or leave it, or start another program.
  fileprivate static let leaving = ["quit", "quit-now", "suspend", "edit-table", "edit", "sample", "import"]

  fileprivate static let settings = ["--today", NaughtyBook.day, "--lang"]

  fileprivate func terminal(
    _ book: NaughtyBook, _ arguments: [String], language: String = "en",
    size: Size = Size(width: 120, height: 40)
  ) throws -> PseudoTerminal {
    try PseudoTerminal(
      builtExecutable("rounds"), arguments + ["--book", book.path] + Self.settings + [language],
      environment: ["HOME": book.home, "ROUNDS_WIDTH": ""], size: size)
  }

  fileprivate func expectInert(_ terminal: PseudoTerminal, _ what: String, ofDesk isDesk: Bool = false) throws
  {
    let faults = try AllowedOutput.faults(in: terminal.output, ofDesk: isDesk)
    #expect(faults.isEmpty, "\(what): \(Set(faults).map(\.debugDescription).sorted().prefix(10))")
    #expect(!terminal.title.contains("owned"))
  }

  @Test("The list lets no sequence pass but those the desk sends itself")
  func list() throws {
    let own = ["\u{1B}[6n", "\u{1B}M", "\u{7}\u{7}", "a\u{8}\u{8}\u{8}b"]
    for naughty in NaughtyText.sequences {
      let output = Array(naughty.utf8)
      #expect(try !AllowedOutput.faults(in: output).isEmpty, "\(naughty.debugDescription)")
      #expect(
        try AllowedOutput.faults(in: output, ofDesk: true).isEmpty == own.contains(naughty),
        "\(naughty.debugDescription)")
    }
    let shown = Array("张伟 \u{1B}[H\u{1B}[0;10m¥5\r\n".utf8)
    #expect(try AllowedOutput.faults(in: shown, ofDesk: true) == ["\u{1B}[0;10m"])
  }

  @Test("Every report in every format, history and check", arguments: turns)
  func reports(turn: Int) throws {
    let book = try NaughtyBook(turn: turn)
    let commands = Rounds.configuration.subcommands.filter {
      $0 is any ReportCommand.Type || $0 is any BookCommand.Type
    }
    var shown = 0
    for command in commands {
      let name = command.configuration.commandName ?? ""
      guard let arguments = Self.reading[name] else { continue }
      let all = turn == 0 ? [ReportFormat.table, .csv] : [.json, .rec]
      let formats =
        command is any ReportCommand.Type ? all.map { ["--format", $0.rawValue] } : [[]]
      for format in formats {
        let run = try terminal(book, [name] + arguments + format, language: ["en", "zh-Hans"][turn % 2])
        #expect(run.exitStatus() != nil, "\(name)")
        try expectInert(run, name)
        shown += run.output.count
      }
    }
    #expect(shown > 40_000)
  }

  /// What a command that reads is given to read all it can.
  private static let reading: [String: [String]] = [
    "customers": ["--all"], "calendar": ["--days", "60"], "overdue": [], "aging": [], "today": ["--all"],
    "promises": ["--all"], "arrears": [], "figures": [], "forecast": [], "statement": ["Due Ltd"],
    "records": ["invoices"],
    "history": [], "check": [], "settings": [], "people": [], "holidays": [],
    "letter": ["demand", "Due Ltd"],
  ]
}

extension NaughtyTextTests {
  @Test("What commands that write say, and what they refuse", arguments: turns)
  func writing(turn: Int) throws {
    let book = try NaughtyBook(turn: turn)
    for arguments in [
      ["log", "Due Ltd", "said \u{1B}[5;8m"], ["log", "Ltd", "whose?"],
      ["plan", "Late Ltd", "fri", "\u{9B}5m"],
      ["pay", "Due Ltd", "5\u{1B}[5;8m"], ["pay", "Late Ltd", "500"], ["promise", "Due Ltd", "fri", "200"],
      ["change", "Due Ltd", "Name=\u{1B}]0;owned\u{7}"], ["change", "Due Ltd", "\u{1B}c=1"], ["undo"],
      ["archive", "Due Ltd", "\u{1B}]0;owned\u{7}"], ["customers", "\u{1B}[5;8m"], ["\u{1B}[5;8m"],
      ["import", "customers", "/nowhere/\u{1B}]0;owned\u{7}"],
      ["import", "customers", book.home + "/rows\u{9B}5m.csv", "--report", book.home + "/bad\u{9B}5m.csv"],
      ["letter", "demand", "Late Ltd", "--sent"], ["statement", "Late Ltd", "--sent"],
      ["person", "li", "--name", "\u{1B}[5;8m"], ["holiday", "2026-12-24", "\u{1B}]0;owned\u{7}"],
      ["history"],
    ] {
      try Data("Name,Phone,\u{1B}c\n\u{1B}[5;8mX,\u{9B}5m,\n\"unended".utf8)
        .write(to: URL(fileURLWithPath: book.home + "/rows\u{9B}5m.csv"))
      let run = try terminal(book, arguments)
      #expect(run.exitStatus() != nil)
      #expect(!run.output.isEmpty || arguments.count > 1, "\(arguments)")
      try expectInert(run, arguments.joined(separator: " "))
    }
  }

  @Test(
    "Every command of the desk, every form, list and box it opens, its messages, title and clipboard",
    arguments: [
      (0, "en", Size(width: 120, height: 40)), (37, "zh-Hans", Size(width: 80, height: 24)),
      (61, "zh-Hant", Size(width: 200, height: 60)),
    ])
  func desk(turn: Int, language: String, size: Size) throws {
    let book = try NaughtyBook(turn: turn)
    let desk = try terminal(book, [], language: language, size: size)
    #expect(desk.wait { $0.screen.contains("Due Ltd") })
    var copied = 0
    for (number, command) in Command.all.enumerated() where !Self.leaving.contains(command.name) {
      // What is typed ahead of a slow machine is lost: all before it is done once this can be read.
      desk.type("\u{7}\u{7}\u{7}1/@\(number)@")
      #expect(desk.wait { $0.screen.contains("@\(number)@") }, "\(command.name)")
      // Each on the first customer, its box looked at, filled with what it proposes, and left.
      for keys in ["\u{7}\u{7}\u{7}1", ":\(command.name)", "\r", "\t\t", "\r"] {
        desk.type(keys)
        desk.settle(milliseconds: 15)
      }
    }
    desk.type("\u{7}\u{7}")
    copied = desk.output.split(separator: 0x1B).count { $0.starts(with: Array("]52;c;".utf8)) }
    try expectInert(desk, "the desk", ofDesk: true)
    #expect(copied > 3)
    desk.kill(SIGTERM)
    #expect(desk.exitStatus() == .code(0))
    try expectInert(desk, "the end", ofDesk: true)
    for payload in clipboards(desk.output) {
      #expect(
        !payload.unicodeScalars.contains {
          $0.properties.generalCategory == .control && !"\n\t".unicodeScalars.contains($0)
        })
    }
  }

  private func clipboards(_ output: [UInt8]) -> [String] {
    String(decoding: output, as: UTF8.self).components(separatedBy: "\u{1B}]52;c;").dropFirst().compactMap {
      Data(base64Encoded: String($0.prefix { $0 != "\u{1B}" })).map { String(decoding: $0, as: UTF8.self) }
    }
  }

  @Test("Letters and statements that leave for a file hold lines, tabs and letters only", arguments: turns)
  func letters(turn: Int) throws {
    let book = try NaughtyBook(turn: turn)
    for customer in ["Due Ltd", "Late Ltd", "Third Ltd"] {
      for kind in Touch.LetterKind.allCases.map({ ["letter", $0.rawValue] }) + [["statement"]] {
        let run = try CommandRun(
          kind + [customer, "--book", book.path] + Self.settings + ["en"], environment: ["HOME": book.home])
        let commands = run.output.unicodeScalars.filter {
          $0.properties.generalCategory == .control && !"\n\t".unicodeScalars.contains($0)
            || (0x202A...0x202E).contains($0.value) || (0x2066...0x2069).contains($0.value)
        }
        #expect(commands.isEmpty, "\(kind) \(customer)")
      }
    }
  }
}
