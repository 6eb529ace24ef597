import BookStore
import Foundation
import SalesBook
import Testing

@testable import Screens

/// The README's tables are made from the program's own. With
/// RECORD_SNAPSHOTS=1 they are written anew, and the run fails.
@Suite("The README", .serialized)
struct ReadmeTests {
  private static let path = #filePath.components(separatedBy: "/Tests/")[0] + "/README.md"

  @Test("shows the keys of every command")
  func keys() throws {
    let words = Words(.english)
    let rows = CommandGroup.allCases.flatMap { group in
      Command.all.filter { $0.group == group && !$0.keys.isEmpty }.map { command in
        let keys = command.keys.map { "`\($0.replacingOccurrences(of: "|", with: "\\|"))`" }.joined(
          separator: " ")
        return
          "| \(keys) | \(words.text(of: command).help { Command.named($0).map { Keymap.standard.key($0) } }) |"
      }
    }
    try expect("keys", (["| key | |", "|---|---|"] + rows).joined(separator: "\n"))
  }

  @Test("shows every table and field of a book")
  func schema() throws {
    let rows = Noun.allCases.map { noun in
      func fields<Record: BookRecord>(_ type: Record.Type) -> String {
        type.fields.map(\.name).joined(separator: " ")
      }
      return "| `\(noun.fileName)` | \(noun.meaning) | \(fields(noun.record)) |"
    }
    try expect("schema", (["| file | holds | fields |", "|---|---|---|"] + rows).joined(separator: "\n"))
  }

  private func expect(_ name: String, _ table: String) throws {
    let (begin, end) = ("<!-- \(name) -->\n", "\n<!-- end of \(name) -->")
    var readme = try String(contentsOfFile: Self.path, encoding: .utf8)
    let start = try #require(readme.range(of: begin)).upperBound
    let stop = try #require(readme.range(of: end)).lowerBound
    if ProcessInfo.processInfo.environment["RECORD_SNAPSHOTS"] == "1", readme[start..<stop] != table {
      readme.replaceSubrange(start..<stop, with: table)
      try readme.write(toFile: Self.path, atomically: true, encoding: .utf8)
      Issue.record("README.md was written anew; read it and run again")
    } else {
      #expect(readme[start..<stop] == table)
    }
  }
}
