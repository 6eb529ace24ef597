import BookStore
import Foundation
import SalesBook
import TestSupport
import Testing

@testable import rounds

@Suite("What the program ends with")
struct EndStatusTests {
  private static let failure = DiskError.failed(name: "journal/2026-11.rec", call: "sync", errno: 28)

  @Test("Recorded, not recorded and not known end each with a number of their own")
  func eachItsOwn() {
    #expect(EndStatus(after: StoreError.unposted(Self.failure)) == .done)
    #expect(EndStatus(after: StoreError.disk(Self.failure)) == .refused)
    #expect(EndStatus(after: StoreError.unknown(Self.failure)) == .unknown)
    #expect(
      EndStatus(
        after: CommandFailure(sentence: "", status: EndStatus(after: StoreError.unknown(Self.failure))))
        == .unknown)
    let all: [EndStatus] = [.done, .refused, .misused, .unknown, .unprinted]
    #expect(all.map(\.rawValue) == [0, 1, 2, 3, 4])
  }

  @Test(
    "A disk that neither keeps an entry nor takes it back leaves it unknown: 3, and the history is to be looked at",
    arguments: [
      ["pay", "张伟商行", "500"], ["log", "张伟商行", "they", "will", "pay"], ["plan", "张伟商行", "fri"],
      ["import", "customers", "-"],
    ])
  func notKnown(command: [String]) throws {
    let book = try SmallBook()
    let file = try book.file("new.csv", "Name,Phone\nAcme,123\n")
    let arguments =
      ["--book", book.path, "--today", SmallBook.day, "--lang", "en"] + command.map { $0 == "-" ? file : $0 }
    func run(failing calls: [FailingCalls.Call]) throws -> FailingCalls.Outcome? {
      try FailingCalls.run(
        builtExecutable("rounds"), arguments,
        environment: ["HOME=\(book.path)", "LANG=C.UTF-8", "SWIFT_BACKTRACE=enable=no"], failing: calls)
    }
    // What cannot be made to last cannot be made to be gone either.
    for calls in [[FailingCalls.Call.sync], [.sync, .cut]] {
      guard let unknown = try run(failing: calls) else { return }
      #expect(unknown.status == 3 && unknown.said.contains("look at history before"), "\(unknown.said)")
    }
  }

  @Test("The help says what it ends with")
  func help() throws {
    let help = try CommandRun(["--help"]).output
    let words = help.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(words.contains("rounds history before you do it again"))
  }

  @Test(
    "What is recorded and cannot be printed is said to be saved, and ends as nothing else does",
    arguments: [
      ["pay", "张伟商行", "500"], ["log", "张伟商行", "they", "will", "pay"], ["plan", "张伟商行", "fri"], ["undo"],
      ["promise", "张伟商行", "fri", "500"], ["import", "customers", "-"],
    ])
  func unprinted(command: [String]) throws {
    let book = try SmallBook()
    _ = try CommandRun(["--book", book.path, "--today", SmallBook.day, "log", "北京华联", "before"])
    let file = book.path + "/new.csv"
    try Data("Name,Phone\nAcme,123\n".utf8).write(to: URL(fileURLWithPath: file))
    let before = try book.read().history(limit: 1).first?.sequence ?? 0
    let process = Process()
    process.executableURL = URL(fileURLWithPath: builtExecutable("rounds"))
    process.arguments =
      ["--book", book.path, "--today", SmallBook.day, "--lang", "en"] + command.map { $0 == "-" ? file : $0 }
    process.environment = ["HOME": book.path, "LANG": "C.UTF-8", "SWIFT_BACKTRACE": "enable=no"]
    process.standardOutput = try FileHandle(forWritingTo: URL(fileURLWithPath: "/dev/full"))
    let complaint = Pipe()
    process.standardError = complaint
    try process.run()
    let said = String(decoding: complaint.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    let isRecorded = try book.read().history(limit: 1).first?.sequence == before + 1
    // What an import says of a file stands before it is brought in.
    #expect(process.terminationStatus == (isRecorded ? 4 : 1), "\(said)")
    #expect(said.contains("saved; ") == isRecorded, "\(said)")
    #expect(isRecorded || command.first == "import")
  }
}
