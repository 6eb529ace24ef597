import Foundation
import SalesBook
import TestSupport
import Testing

/// What leaves a command, by whichever door.
@Suite("What a command writes out")
struct DoorsTests {
  private func rounds(
    _ book: SmallBook, _ arguments: [String], _ environment: [String: String] = [:]
  ) throws -> CommandRun {
    try CommandRun(
      ["--book", book.path, "--today", SmallBook.day, "--lang", "en"] + arguments, environment: environment)
  }

  @Test(
    "A report that cannot be written whole does not exit 0, and says why",
    arguments: [
      ["customers"], ["today"], ["aging", "--format", "csv"], ["history"], ["check"], ["figures"], ["--help"],
    ])
  func fullDisk(command: [String]) throws {
    let book = try SmallBook()
    let process = Process()
    process.executableURL = URL(fileURLWithPath: builtExecutable("rounds"))
    process.arguments = ["--book", book.path, "--today", SmallBook.day, "--lang", "en"] + command
    process.environment = ["PATH": "/usr/bin:/bin", "LANG": "C.UTF-8", "HOME": "/nonexistent"]
    let complaint = Pipe()
    process.standardError = complaint
    process.standardOutput = try FileHandle(forWritingTo: URL(fileURLWithPath: "/dev/full"))
    try process.run()
    let said = String(decoding: complaint.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    #expect(process.terminationStatus == 1)
    #expect(said.contains("the disk is full") || command == ["--help"])
  }

  @Test(
    "Nothing that was typed or stands in the book reaches the terminal raw by standard error",
    arguments: [
      ["log", "\u{1B}]0;owned\u{7}\u{9B}2J", "call", "hi"], ["pay", "北京华联", "5\u{1B}[2J"],
      ["customers", "\u{1B}[2J"],
      ["log", "北京", "hi"], ["change", "\u{1B}c", "Name=x"],
      ["import", "customers", "/nowhere/\u{1B}]52;c;eA==\u{7}"],
    ])
  func standardError(command: [String]) throws {
    let book = try SmallBook()
    let table = book.path + "/customers.rec"
    let text = try String(contentsOfFile: table, encoding: .utf8)
    try Data(
      text.replacingOccurrences(of: "Name: 北京华联", with: "Name: 北京华联\u{1B}]52;c;eA==\u{7}\u{9B}2J").utf8
    )
    .write(to: URL(fileURLWithPath: table))
    let run = try rounds(book, command)
    let raw = (run.complaint + run.output).unicodeScalars.filter {
      $0.properties.generalCategory == .control && $0 != "\n"
    }
    #expect(raw.isEmpty, "\(run.complaint.debugDescription)")
  }

  @Test("A report of a book that could not be read whole says so on standard error")
  func leftOut() throws {
    let book = try SmallBook()
    let table = book.path + "/customers.rec"
    let text = try String(contentsOfFile: table, encoding: .utf8)
    let gap = try #require(text.range(of: "\n\nId: ", options: .backwards))
    try Data(text.replacingCharacters(in: gap, with: "\nId: ").utf8).write(to: URL(fileURLWithPath: table))
    for command in ["customers", "today", "aging", "history"] {
      let run = try rounds(book, [command])
      #expect(run.status == 0)
      #expect(
        run.complaint.contains("customers.rec:") && run.complaint.contains("stands twice"), "\(command)")
    }
    #expect(try rounds(book, ["check"]).complaint.isEmpty)
  }

  @Test("A zone the machine does not have, or that is no plain file, is said and waited for by nobody")
  func zone() throws {
    let book = try SmallBook()
    let zones = book.path + "/zones"
    try FileManager.default.createDirectory(atPath: zones + "/Asia", withIntermediateDirectories: true)
    #expect(mkfifo(zones + "/Asia/Shanghai", 0o600) == 0)
    for folder in [zones, "/nonexistent"] {
      let run = try rounds(book, ["customers"], ["TZDIR": folder])
      #expect(run.status == 0 && run.complaint.contains("no zone Asia/Shanghai"))
    }
    #expect(try rounds(book, ["customers"]).complaint.isEmpty)
  }
}
