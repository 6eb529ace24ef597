import SalesBook
import Testing
import TextCanvas

@testable import Screens

/// Names of every kind people type, on every size: no row is wider or
/// narrower than the screen, and no glyph is cut in half.
@Suite("Wide, narrow and ambiguous text")
struct WidthTests {
  static let sizes = [(60, 16), (80, 24), (84, 46), (120, 40), (200, 60)]

  /// Hanzi, emoji with all that is joined to them, ambiguous widths, marks
  /// that take no room, controls that must not act.
  private static let names = [
    "张伟商行", "客户😀有限公司", "👨‍👩‍👧‍👦 家庭用品 ❤️", "“引号”—破折号…①②※", "Cafe\u{301} Zoë Ltd",
    "한글 상사", "ﾊﾝｶｸ ｶﾅ", "a\u{202E}evil\u{1B}[31m", "很长很长很长很长很长很长很长很长很长很长的公司名称股份有限公司", "🇨🇳 1️⃣ 👍🏽",
  ]

  static func book() throws -> SmallBook {
    var small = SmallBook()
    for (number, name) in names.enumerated() {
      try small.add(name, contact: name, phone: "138 0000 \(1000 + number)", tags: ["标签\(number)", "①"])
      try small.log(name, on: "2026-11-0\(number % 9 + 1)", .call, "说：\(name)……下周再联系，“一定”。")
      try small.plan(name, on: "2026-11-\(20 + number)", .visit, "拜访 \(name)", at: "09:\(10 + number)")
      try small.invoice(
        name, "发票-\(number)①", issued: "2026-08-01", due: "2026-\(number % 2 == 0 ? "09" : "10")-15",
        fen: Int64(number + 1) * 1_234_567)
    }
    return small
  }

  @Test("Every row is exactly as wide as the screen, in every pane and under every box", arguments: sizes)
  func rows(width: Int, height: Int) throws {
    for language in Language.allCases {
      var session = DeskSession(try Self.book(), language, width: width, height: height)
      for keys in [
        "1", "2", "3", "4", "5", "1 j j c", "Esc p", "Esc ?", "Esc :", "Esc : t o u r Enter", "Esc y ?",
      ] {
        try session.press(keys)
        let canvas = session.canvas()
        for row in 0..<height {
          let cells = canvas.row(row)
          #expect(cells.reduce(0) { $0 + Int($1.width) } == width, "\(keys), row \(row)")
          #expect(cells.last?.width != 2, "\(keys), row \(row)")
        }
      }
    }
  }

  @Test("It looks as recorded", arguments: sizes, ["1", "3", "4"])
  func recorded(size: (Int, Int), pane: String) throws {
    var session = DeskSession(
      try Self.book(), .simplifiedChinese, width: size.0, height: size.1)
    try session.press(pane)
    try expectScreen(session.screen(), "wide-\(size.0)x\(size.1)-\(pane)")
  }
}
