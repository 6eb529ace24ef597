import SalesBook
import Testing
import TextCanvas

@testable import Screens

@Suite("Sentences name the keys that are bound")
struct BoundKeyTests {
  /// A session in which some commands have other keys.
  private func session(
    _ small: SmallBook, _ changes: [(command: String, keys: [String])]
  ) throws -> DeskSession {
    let keymap = try Keymap(of: .whole, replacing: changes)
    return DeskSession(small, width: 120) { $0.keymap = keymap }
  }

  @Test("What is missing names the key one gave a command, not the one it had")
  func rebound() throws {
    var session = try session(try SmallBook.make(), [(command: "plan", keys: ["W"])])
    try session.press("2 } d")
    #expect(session.line("Nothing is planned here")?.contains("; W plans a follow-up") == true)
  }

  @Test("What is missing names the palette's line of a command without keys")
  func unbound() throws {
    let changes = [(command: "plan", keys: [String]()), (command: "palette", keys: ["W"])]
    var session = try session(try SmallBook.make(), changes)
    try session.press("2 } d")
    #expect(session.line("Nothing is planned here")?.contains("; Wplan plans a follow-up") == true)
  }

  @Test("Help and the offers of an empty book do as well", arguments: Language.allCases)
  func help(language: Language) throws {
    let keymap = try Keymap(
      of: .whole,
      replacing: [
        (command: "mark-range", keys: ["W"]), (command: "palette", keys: ["F2"]),
      ])
    let session = DeskSession(SmallBook(), language, width: 120) { $0.keymap = keymap }
    #expect(session.screen().contains("F2 tour  "))
    let desk = session.desk
    #expect(desk.help(.finding.markRange).contains(" W "))
    #expect(desk.help(.finding.filter).contains("//"))
  }
}
