import SalesBook
import Screens
import Testing
import TextCanvas

@Suite("Prompts, questions and key boxes")
struct QuestionTests {
  @Test("A prompt answers with what was typed and gives it back when left")
  func prompt() {
    var prompt = Prompt("Why?", answer: "late", history: ["no money"])
    let typed = prompt.take(.character("r"))
    #expect(typed == .open)
    let entered = prompt.take(.enter)
    #expect(entered == .entered("later"))
    let recalled = prompt.take(.up)
    #expect(recalled == .open)
    let left = prompt.take(.escape)
    #expect(left == .left("no money"))
  }

  @Test("A prompt stands above the last row with the cursor at its caret")
  func promptDrawn() {
    let prompt = Prompt("改到哪天？", answer: "周五")
    var canvas = Canvas(width: 80, height: 9)
    prompt.draw(
      on: &canvas, in: canvas.bounds, words: Words(.simplifiedChinese).entry, understood: "周五 11-27")
    #expect(
      canvas.text().split(separator: "\n").map(String.init) == [
        "          +- 改到哪天？ ---------------------------------------------+",
        "          | 周五                                                     |",
        "          | -> 周五 11-27                                            |",
        "          | Enter 确定  Esc 返回                                     |",
        "          +----------------------------------------------------------+",
      ])
    #expect(canvas.cursor == Position(row: 2, column: 16))
  }

  @Test(
    "Only y means yes",
    arguments: [
      (.character("y"), .yes), (.character("ｙ"), .yes), (.enter, .open), (.character("x"), .open),
      (.character(" "), .open), (.character("n"), .no), (.escape, .no), (.control("c"), .no),
      (.paste("y"), .open),
    ] as [(Key, Confirm.Outcome)])
  func confirm(key: Key, outcome: Confirm.Outcome) {
    let question = Confirm("Delete 2 customers?", consequences: ["张伟 北京华联"], action: "delete")
    #expect(question.take(key) == outcome)
  }

  @Test("A question names what will happen")
  func confirmDrawn() {
    let question = Confirm(
      "Delete 2 customers?", consequences: ["张伟 北京华联, Zhongwei Ltd", "5 follow-ups, 1 open invoice go too"],
      action: "delete (u undoes)")
    var canvas = Canvas(width: 50, height: 9)
    question.draw(on: &canvas, in: canvas.bounds, words: Words(.english).entry)
    #expect(
      canvas.text().split(separator: "\n").map(String.init) == [
        "     +- Delete 2 customers? ---------------+",
        "     | 张伟 北京华联, Zhongwei Ltd         |",
        "     | 5 follow-ups, 1 open invoice go too |",
        "     |                                     |",
        "     | y delete (u undoes)   n/Esc back    |",
        "     +-------------------------------------+",
      ])
  }

  let copy = KeyBox(
    "y: copy",
    [
      KeyBox.Item(.character("p"), "phone", value: "138 0000 1234"),
      KeyBox.Item(.character("w"), "微信", value: "zhangwei88"),
      KeyBox.Item(.character("e"), "e-mail", reason: "none known"),
    ])

  @Test("A key box takes its own keys, says why one cannot be had, and closes with Esc")
  func keyBox() {
    #expect(copy.take(.character("ｗ")) == .chosen(1))
    #expect(copy.take(.character("e")) == .refused(2, "none known"))
    #expect(copy.take(.character("z")) == .open)
    #expect(copy.take(.escape) == .left)
  }

  @Test("A key box shows the real values")
  func keyBoxDrawn() {
    var canvas = Canvas(width: 60, height: 8)
    copy.draw(on: &canvas, in: canvas.bounds, words: Words(.english).entry)
    #expect(
      canvas.text().split(separator: "\n").map(String.init) == [
        "+- y: copy ----------------+",
        "| p  phone   138 0000 1234 |",
        "| w  微信    zhangwei88    |",
        "| e  e-mail  none known    |",
        "| Esc back                 |",
        "+--------------------------+",
      ])
  }

  @Test("Boxes fit any screen without leaving it", arguments: [1, 6, 30, 80], [1, 3, 8, 24])
  func sizes(width: Int, height: Int) {
    for language in Language.allCases {
      var canvas = Canvas(width: width, height: height)
      let words = Words(language).entry
      copy.draw(on: &canvas, in: canvas.bounds, words: words)
      Prompt("改到哪天？").draw(on: &canvas, in: canvas.bounds, words: words)
      Confirm("删除？", consequences: ["张伟"], action: "删除").draw(on: &canvas, in: canvas.bounds, words: words)
      if let cursor = canvas.cursor { #expect(canvas.bounds.contains(cursor)) }
    }
  }
}
