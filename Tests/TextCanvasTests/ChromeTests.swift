import Testing
import TextCanvas

@Suite("Lines and bars")
struct ChromeTests {
  private func frame() -> Canvas {
    var canvas = Canvas(Size(width: 12, height: 5))
    canvas.box(Rect(width: 12, height: 5), title: "a-b", role: .rule)
    canvas.fill(Rect(row: 2, column: 0, width: 12, height: 1), with: "-", role: .rule)
    canvas.fill(Rect(row: 1, column: 5, width: 1, height: 1), with: "|", role: .rule)
    canvas.put("##-", at: Position(row: 3, column: 2), role: .bar3)
    return canvas
  }

  @Test("In ASCII a frame is as it was drawn")
  func ascii() { #expect(frame().dressed(in: .ascii) == frame()) }

  @Test("With lines, corners and crossings join and bars are blocks; text stays as it is")
  func lines() {
    let expected = ["┌─ a-b ────┐", "│    │     │", "├────┴─────┤", "│ ██-      │", "└──────────┘"]
    #expect(frame().dressed(in: .lines).text() == expected.joined(separator: "\n"))
  }

  @Test("The edge of a box does not join the lines it lies over")
  func apart() {
    var canvas = Canvas(Size(width: 9, height: 3))
    canvas.fill(canvas.bounds, with: "-", role: .rule)
    canvas.box(Rect(row: 0, column: 3, width: 3, height: 3))
    #expect(canvas.dressed(in: .lines).text() == "───┌─┐───\n───│ │───\n───└─┘───")
  }

  @Test("Read aloud, neither line nor corner is left, and every word is")
  func none() {
    let text = frame().dressed(in: .none).text()
    #expect(!text.contains { "|+".contains($0) })
    #expect(text.contains("a-b") && text.contains("##-"))
  }
}
