import Screens
import TestSupport
import Testing
import TextCanvas

@Suite("A line being typed")
struct LineEditorTests {
  /// An editor after those keys, its caret shown as `|`.
  func typed(_ keys: [Key], _ text: String = "", lines: LineEditor.Lines = .one, history: [String] = [])
    -> String
  {
    var editor = LineEditor(text, lines: lines, history: history)
    for key in keys { _ = editor.take(key) }
    let split = editor.text.index(editor.text.startIndex, offsetBy: editor.caret)
    return editor.text[..<split] + "|" + editor.text[split...]
  }

  @Test(
    "Each editing key does what readline does",
    arguments: [
      ([.character("x")], "abx|"), ([.left, .character("好")], "a好|b"), ([.home, .character("x")], "x|ab"),
      ([.control("a"), .right], "a|b"), ([.left, .left, .left], "|ab"), ([.left, .end], "ab|"),
      ([.control("a"), .control("e")], "ab|"), ([.backspace], "a|"), ([.home, .backspace], "|ab"),
      ([.home, .delete], "|b"), ([.home, .control("d")], "|b"), ([.left, .control("k")], "a|"),
      ([.left, .control("u")], "|b"), ([.control("u"), .control("y"), .control("y")], "abab|"),
      ([.left, .control("b")], "|ab"), ([.home, .control("f")], "a|b"),
    ] as [([Key], String)])
  func keys(keys: [Key], expected: String) {
    #expect(typed(keys, "ab") == expected)
  }

  @Test("Words are taken and passed whole; a run of Hanzi is one")
  func words() {
    #expect(typed([.control("w")], "call 张伟 ") == "call |")
    #expect(typed([.control("w"), .control("w")], "call 张伟 ") == "|")
    #expect(typed([.alt("b")], "call 张伟") == "call |张伟")
    #expect(typed([.home, .alt("f")], "call 张伟") == "call| 张伟")
  }

  @Test("Several lines pasted become one where there is one, and stay where there may be more")
  func paste() {
    #expect(typed([.paste("one\ntwo\r\nthree\u{7}")]) == "one two three|")
    #expect(typed([.paste("one\ntwo"), .control("j")], lines: .many) == "one\ntwo\n|")
    #expect(typed([.control("j")], "ab") == "ab|")
  }

  @Test("An accent typed after its letter joins it")
  func combining() {
    #expect(typed([.character("e"), .character("\u{301}"), .character("x")]) == "e\u{301}x|")
    #expect(typed([.character("e"), .character("\u{301}"), .backspace]) == "|")
  }

  @Test("Up recalls what was entered before, Down comes back to what was being typed")
  func history() {
    let history = ["newer", "older"]
    #expect(typed([.up], "dra", history: history) == "newer|")
    #expect(typed([.up, .up, .up], "dra", history: history) == "older|")
    #expect(typed([.up, .up, .down], "dra", history: history) == "newer|")
    #expect(typed([.up, .down, .down], "dra", history: history) == "dra|")
  }

  @Test("Up and Down go through the lines of a note and no further")
  func lines() {
    #expect(typed([.up], "first\nab", lines: .many) == "fi|rst\nab")
    #expect(typed([.up, .end, .down], "first\nab", lines: .many) == "first\nab|")
    #expect(typed([.home, .control("k")], "first\nab", lines: .many) == "first\n|")
    var editor = LineEditor("one line", lines: .many)
    for key in [Key.up, .down, .tab] {
      let isTaken = editor.take(key)
      #expect(!isTaken)
    }
  }

  @Test("A text wider than its field shows the part around the caret and cuts no character")
  func view() {
    var editor = LineEditor("客户说下周付款")
    #expect(editor.view(columns: 20) == ("客户说下周付款", 14))
    #expect(editor.view(columns: 8) == ("周付款", 6))
    #expect(editor.view(columns: 7) == ("周付款", 6))
    _ = editor.take(.home)
    #expect(editor.view(columns: 7) == ("客户说", 0))
  }

  @Test("Without the caret a long text is shown from its beginning, marked where it goes on")
  func unfocused() {
    var canvas = Canvas(width: 8, height: 1)
    LineEditor("客户说下周付款").draw(on: &canvas, in: canvas.bounds, showsCaret: false)
    #expect(canvas.text() == "客户说~")
    #expect(canvas.cursor == nil)
  }

  @Test("A note breaks where its rows are full")
  func rows() {
    let editor = LineEditor("客户说下周\nok", lines: .many)
    let (rows, caret) = editor.rows(columns: 7)
    #expect(rows == ["客户说", "下周", "ok"])
    #expect(caret == Position(row: 2, column: 2))
  }

  @Test("Whatever is typed, the caret stays inside the text and inside the field")
  func fuzz() {
    var random = SeededRandom(seed: 3)
    let keys: [Key] = [
      .left, .right, .home, .end, .backspace, .delete, .control("w"), .control("k"), .control("u"),
      .control("y"),
      .alt("b"), .alt("f"), .up, .down, .control("j"),
    ]
    for lines in [LineEditor.Lines.one, .many] {
      var editor = LineEditor("", lines: lines, history: ["张伟", "e\u{301}"])
      for _ in 0..<3000 {
        let isText = Int.random(in: 0..<3, using: &random) == 0
        let key = isText ? Key.paste(random.text(scalars: 4)) : keys.randomElement(using: &random) ?? .left
        _ = editor.take(key)
        #expect((0...editor.text.count).contains(editor.caret))
        let (text, caret) = editor.view(columns: 9)
        #expect(DisplayWidth.width(of: text) <= 9 && caret < 9)
        #expect(editor.rows(columns: 9).caret.column < 9)
        if lines == .one { #expect(!editor.text.contains("\n")) }
      }
    }
  }
}
