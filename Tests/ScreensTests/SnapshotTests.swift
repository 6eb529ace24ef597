import SalesBook
import Testing

@testable import Screens

@Suite("Screens as they look")
struct SnapshotTests {
  @Test(
    "The desk looks as recorded",
    arguments: ["customers:80x24", "customers:120x40", "customers:200x60"],
    [Language.english, .simplifiedChinese])
  func desk(name: String, language: Language) throws {
    let size = name.split(separator: ":")[1].split(separator: "x").compactMap { Int($0) }
    let session = DeskSession(try SmallBook.make(), language, width: size[0], height: size[1])
    try expectScreen(
      session.screen(), "desk-\(size[0])x\(size[1])-\(language.rawValue)")
  }

  @Test(
    "A pane alone looks as recorded", arguments: ["1", "2", "3", "4", "5"],
    [Language.english, .simplifiedChinese])
  func pane(digit: String, language: Language) throws {
    var session = DeskSession(try SmallBook.make(), language)
    try session.press(digit)
    try expectScreen(session.screen(), "pane-\(digit)-\(language.rawValue)")
  }

  @Test("An empty book says what to press", arguments: ["1", "2", "3", "4", "5"])
  func empty(digit: String) throws {
    var session = DeskSession(SmallBook())
    try session.press(digit)
    try expectScreen(session.screen(), "empty-\(digit)")
  }
}
