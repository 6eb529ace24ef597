import Foundation
import Testing

/// Books written by earlier versions of the program, each in a folder named by
/// its commit, with the reports that version made of them on 2026-11-23. Some of
/// their tables are older than their journal, as after a dropped line.
@Suite("Books of earlier versions")
struct EarlierBooksTests {
  private static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .appendingPathComponent("Books")

  /// A copy of a kept book, taken away after the test.
  private final class Kept {
    let path = NSTemporaryDirectory() + "rounds-earlier-" + UUID().uuidString

    init(_ commit: String) throws {
      try FileManager.default.copyItem(
        at: EarlierBooksTests.folder.appendingPathComponent(commit), to: URL(fileURLWithPath: path))
      try FileManager.default.setAttributes([.posixPermissions: 0o700], ofItemAtPath: path)
    }

    deinit { try? FileManager.default.removeItem(atPath: path) }

    func rounds(_ arguments: String) throws -> CommandRun {
      let place = ["--book", path, "--today", "2026-11-23", "--lang", "en", "--as", "wang"]
      return try CommandRun(place + arguments.split(separator: " ").map(String.init))
    }
  }

  private static let reports = [
    ("customers", "customers"), ("calendar", "calendar"), ("overdue", "overdue"), ("aging", "aging"),
    ("promises", "promises"), ("promises --by-owner", "promises-by-owner"),
    ("arrears", "arrears"), ("figures", "figures"), ("forecast", "forecast"),
    ("forecast --what-if 30", "what-if"), ("statement QJDESA --open", "statement"), ("history", "history"),
  ]

  @Test("Open, check, give the same reports, and are saved whole", arguments: ["d8b6bd8"])
  func reports(commit: String) throws {
    let book = try Kept(commit)
    for _ in ["as it was kept", "as this version posted it"] {
      for (command, name) in Self.reports {
        let expected = try String(
          contentsOf: Self.folder.appendingPathComponent("\(commit).reports/\(name).csv"), encoding: .utf8)
        let run = try book.rounds(command + " --format csv")
        #expect(run.status == 0, "\(run.complaint)")
        let kept = expected.split(separator: "\n")
        #expect(lines(of: run.output, like: expected) == kept, "\(command)")
        #expect(run.output.split(separator: "\n").count == kept.count, "\(command)")
      }
      let check = try book.rounds("check")
      #expect(check.status == 0, "\(check.output)\(check.complaint)")
    }
  }

  /// The round has more sources, and says more of each, than the list of today had.
  @Test("Whoever had something to do today has it in the round", arguments: ["d8b6bd8"])
  func today(commit: String) throws {
    let file = Self.folder.appendingPathComponent("\(commit).reports/today.csv")
    let kept = try String(contentsOf: file, encoding: .utf8).split(separator: "\n").dropFirst()
      .map { ",\($0.suffix(6))," }
    let run = try Kept(commit).rounds("today --all --format csv")
    #expect(run.status == 0, "\(run.complaint)")
    #expect(kept.count == 20)
    for id in kept { #expect(run.output.contains(id)) }
  }

  /// A report's lines as far as another has columns: new ones come at the end.
  private func lines(of output: String, like expected: String) -> [Substring] {
    zip(output.split(separator: "\n"), expected.split(separator: "\n")).map { line, old in
      line.hasPrefix(old + ",") ? old : line
    }
  }

  @Test("Every line they had stands in them still when they are posted", arguments: ["d8b6bd8"])
  func saved(commit: String) throws {
    let book = try Kept(commit)
    #expect(try book.rounds("undo").status == 0)
    for name in try FileManager.default.contentsOfDirectory(atPath: book.path) where name.hasSuffix(".rec") {
      let file = Self.folder.appendingPathComponent("\(commit)/\(name)")
      // A table that is new has no lines of before.
      guard FileManager.default.fileExists(atPath: file.path) else { continue }
      let kept = try Self.lines(file)
      let saved = try Self.lines(URL(fileURLWithPath: book.path + "/" + name))
      // What may be lacking since is not insisted on, and lists of words have grown at their end: else GNU tools
      // refused the table.
      let lost = kept.subtracting(saved).filter { line in
        let isGrown = line.hasPrefix("%type:") && saved.contains { $0.hasPrefix(line + " ") }
        return !line.hasPrefix("%posted:") && !line.hasPrefix("%mandatory:") && !isGrown
      }
      #expect(lost.isEmpty, "\(name)")
    }
  }

  @Test(
    "GNU recfix passes their tables when something of each kind was written into them since",
    arguments: ["pay 石家庄燕赵乳品 25450.50 --let-go", "promise 石家庄燕赵乳品 12-01 5000"])
  func recfix(command: String) throws {
    let book = try Kept("d8b6bd8")
    #expect(try book.rounds(command).status == 0)
    for name in try FileManager.default.contentsOfDirectory(atPath: book.path) where name.hasSuffix(".rec") {
      let check = Process()
      check.executableURL = URL(fileURLWithPath: "/usr/bin/env")
      check.arguments = ["recfix", "--check", book.path + "/" + name]
      try check.run()
      check.waitUntilExit()
      #expect(check.terminationStatus == 0, "\(name)")
    }
  }

  private static func lines(_ file: URL) throws -> Set<Substring> {
    Set(try String(contentsOf: file, encoding: .utf8).split(separator: "\n"))
  }

  @Test("What was done in them can be taken back, entry by entry", arguments: ["d8b6bd8"])
  func undo(commit: String) throws {
    let book = try Kept(commit)
    for told in ["Logged a call", "Took 5000.00 CNY", "Planned a call", "Logged a call"] {
      let run = try book.rounds("undo")
      #expect(run.output.contains("Took back: \(told)"), "\(run.output)\(run.complaint)")
    }
    #expect(try book.rounds("check").status == 0)
  }
}
