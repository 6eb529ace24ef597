import SalesBook
import Testing
import TextCanvas

@testable import Screens

@Suite("Who is away, on the desk")
struct LeaveDeskTests {
  private func session(_ language: Language = .english) throws -> DeskSession {
    var small = try SmallBook.full()
    let seen = try #require(small.book.people["wang"])
    var covered = seen
    covered.cover = "li"
    try small.perform(EditRecord(seen, to: covered))
    return DeskSession(small, language, width: 120, height: 40)
  }

  @Test(
    "Days after the command put down one's own leave, and it is said who stands in",
    arguments: Language.allCases)
  func typed(language: Language) throws {
    var session = try session(language)
    try session.press(":")
    try session.type(Words(language).text(of: .leaves.away).name + " 11-25..11-27")
    try session.press("Enter")
    let leave = try #require(session.book.leaves.all.first { _ in true }, "\(session.screen())")
    #expect(leave.person == "wang" && leave.from.iso == "2026-11-25" && leave.to.iso == "2026-11-27")
    #expect(session.screen().contains(Words(language).leaves.standIn("li")), "\(session.screen())")
    try session.press("u")
    #expect(session.book.leaves.count == 0)
  }

  @Test(
    "What stands behind a command's name in any language is what it is given", arguments: Language.allCases)
  func argument(language: Language) throws {
    let session = try session(language)
    for command in Command.all where command.argument.isTaken {
      let name = Words(language).text(of: command).name
      guard !name.contains(" ") else { continue }
      let rows = session.desk.commandRows(matching: name + " 11-25", session.book)
      #expect(rows.contains { $0.key == command.name && $0.cells[1].text == name + " 11-25" }, "\(name)")
    }
  }

  @Test("Days nobody could mean are explained, and nothing is put down")
  func explained() throws {
    var session = try session()
    try session.press(": a w a y Space s o o n i s h Enter")
    #expect(session.book.leaves.count == 0 && session.screen().contains("soonish"), "\(session.screen())")
  }

  @Test("The list shows who is away and who stands in; the form changes it, and Delete has them back today")
  func listed() throws {
    var session = try session()
    try session.press(": a w a y Space t o d a y . . f r i Enter : a w a y Enter")
    #expect(session.line("> wang")?.contains("2026-11-23..2026-11-27  away") == true, "\(session.screen())")
    try session.press("Enter Ctrl-U 1 1 - 2 4 Enter")
    #expect(session.book.leaves.all.map(\.from.iso) == ["2026-11-24"])
    try session.press("Delete")
    #expect(session.book.leaves.all.map { $0.ended?.iso } == ["2026-11-24"])
    #expect(session.line("> +") != nil, "what is called off is not listed: \(session.screen())")
  }

  @Test("What is planned is in the round of who stands in")
  func covered() throws {
    var session = try session()
    try session.press(": a w a y Space t o d a y Enter")
    #expect(session.book.coveredBy("li", on: SmallBook.today) == ["wang"])
  }
}
