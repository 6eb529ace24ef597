import SalesBook
import Testing
import TextCanvas

@testable import Screens

@Suite("Every form on a small screen")
struct SmallScreenFormTests {
  @Test(
    "Can be filled in to its last row, in English and Chinese", arguments: Command.all, Language.allCases)
  func fits(command: Command, language: Language) throws {
    for (width, height) in [(80, 24), (60, 16)] {
      guard let opened = try OpenedForm(command, language, width: width, height: height),
        let form = opened.form
      else { return }
      var session = opened.session
      for (number, field) in form.fields.enumerated() where !form.isHidden(number) {
        let canvas = session.canvas()
        let cursor = try #require(canvas.cursor, "\(command.name) \(field.id)\n\(canvas.text())")
        #expect(cursor.row < height - 2 && cursor.column < width)
        let line = canvas.text(row: cursor.row)
        let label = field.label.prefix(4)
        #expect(canvas.text().contains("> " + label), "\(command.name): \(field.id) is not seen: \(line)")
        try session.press("Tab")
      }
    }
  }
}
