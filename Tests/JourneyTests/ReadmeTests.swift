import BookStore
import Foundation
import SalesBook
import TestSupport
import Testing

@testable import Screens

/// The README's tables are made from the program's own. With
/// RECORD_SNAPSHOTS=1 they are written anew, and the run fails.
@Suite("The README", .serialized)
struct ReadmeTests {
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

  @Test("says what every sign means")
  func signs() throws {
    let rows = Legend.all.map { sign in
      let shown = sign.shown.components(separatedBy: "  ").map {
        "`\($0.replacingOccurrences(of: "|", with: "\\|"))`"
      }
      return "| \(shown.joined(separator: " ")) | \(sign.meaning(Words(.english).legend, Policy())) |"
    }
    try expect("signs", (["| sign | |", "|---|---|"] + rows).joined(separator: "\n"))
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
    let outcome = try ReadmeTable(name, besideTestsOf: #filePath).compare(with: table)
    #expect(outcome == .stands, "RECORD_SNAPSHOTS=1 writes it anew; read it then")
  }
}
