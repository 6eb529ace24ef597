import TestSupport
import Testing

@testable import TextCanvas

@Suite("Width table")
struct WidthTableTests {
  /// If this fails on another C library, `expected` is the table to take over.
  @Test("Every scalar is as wide as the C library says")
  func everyScalar() {
    var expected: [UInt32] = []
    for value in UInt32(0)...0x10FFFF {
      let width = Unicode.Scalar(value).map(widthInCLibrary) ?? -1
      let digit = width < 0 ? 0xF : UInt32(width)
      if expected.last.map({ $0 & 0xF }) != digit { expected.append(value << 4 | digit) }
    }
    #expect(expected == DisplayWidth.boundaries)
  }

  @Test("The short cuts before the table say what the table says")
  func shortCuts() {
    for value in UInt32(0)...0x10FFFF {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let width = widthInCLibrary(of: scalar)
      guard value != 0 else { continue }
      if DisplayWidth.width(of: scalar) != (width < 0 ? nil : width) {
        Issue.record("U+\(String(value, radix: 16))")
      }
    }
  }
}

@Suite("Display width")
struct DisplayWidthTests {
  @Test(
    "Text is measured as it will be shown",
    arguments: [
      ("", 0), ("Acme", 4), ("张伟", 4), ("众望 Ltd", 8), ("e\u{301}te\u{301}", 3), ("¥128,000", 8),
      ("👨‍👩‍👧", 2), ("👍🏽", 2), ("❤\u{FE0F}", 1), ("1\u{FE0F}\u{20E3}", 1), ("🇨🇳", 2), ("가", 2),
      ("\u{1B}[31m", 6), ("a\u{202E}b", 3), ("กำ", 2), ("\u{301}", 1), ("葛\u{E0100}", 2), ("\t", 1),
    ])
  func width(text: String, columns: Int) {
    #expect(DisplayWidth.width(of: text) == columns)
  }

  @Test(
    "Clipping never cuts a glyph and marks what is missing",
    arguments: [
      ("Acme Ltd", 8, "Acme Ltd"), ("Acme Ltd", 5, "Acme~"), ("张伟北京", 5, "张伟~"), ("张伟北京", 4, "张~"),
      ("张", 1, "~"), ("张", 0, ""), ("", 3, ""),
    ])
  func clip(text: String, columns: Int, clipped: String) {
    #expect(DisplayWidth.clip(text, to: columns, mark: "~") == clipped)
  }

  @Test("A clip without a mark fills what it can")
  func clipWithoutMark() {
    #expect(DisplayWidth.clip("张伟北京", to: 5) == "张伟")
    #expect(DisplayWidth.clip("กำกำ", to: 3) == "กำ")
  }

  @Test(
    "A padded field is exactly as wide as asked",
    arguments: [
      ("张伟", 6, Alignment.left, "张伟  "), ("张伟", 7, .right, "   张伟"), ("ab", 5, .center, " ab  "),
      ("张伟北", 5, .left, "张伟~"), ("张伟北", 4, .right, " 张~"), ("张伟北", 4, .left, "张~ "),
    ])
  func pad(text: String, columns: Int, alignment: Alignment, padded: String) {
    #expect(DisplayWidth.pad(text, to: columns, alignment) == padded)
  }

  @Test(
    "Text wraps at blanks, between Chinese characters, and at its own line ends",
    arguments: [
      ("call her on friday", 8, ["call her", "on", "friday"]),
      ("报价已发等回复", 6, ["报价已", "发等回", "复"]),
      ("报价已，等回复", 6, ["报价", "已，等", "回复"]),
      ("INV-0931 张伟", 10, ["INV-0931", "张伟"]),
      ("abcdefgh", 3, ["abc", "def", "gh"]),
      ("one\n\ntwo\r\nthree", 10, ["one", "", "two", "three"]),
      ("", 10, [""]), ("ends here ", 9, ["ends here"]), ("张", 1, [""]), ("ab", 0, [""]),
    ])
  func wrap(text: String, columns: Int, lines: [String]) {
    #expect(DisplayWidth.wrap(text, to: columns) == lines)
  }
}

@Suite("Fitting anything")
struct FittingFuzzTests {
  @Test("Whatever text comes in, clip, pad and wrap keep their promises", arguments: 0..<400)
  func promises(seed: Int) {
    var random = SeededRandom(seed: UInt64(seed))
    let text = random.text(scalars: 24)
    let columns = Int.random(in: 0...20, using: &random)
    let inert = InertText.sanitised(text)
    #expect(InertText.sanitised(inert) == inert)
    #expect(DisplayWidth.width(of: inert) == DisplayWidth.width(of: text))
    #expect(DisplayWidth.width(of: DisplayWidth.clip(text, to: columns, mark: "~")) <= columns)
    #expect(DisplayWidth.width(of: DisplayWidth.pad(text, to: columns)) == columns)
    #expect(DisplayWidth.wrap(text, to: columns).allSatisfy { DisplayWidth.width(of: $0) <= columns })
  }

  @Test(
    "A cut leaves out whole what would lose a digit, its currency too",
    arguments: [
      ("promised ¥108,450 today", 14, "promised ~"), ("promised ¥108,450 today", 18, "promised ¥108,450~"),
      ("owes NT$563,000", 12, "owes ~"), ("on 2026-11-23", 9, "on ~"), ("at 09:30 sharp", 7, "at ~"),
      ("¥935,650", 6, "~"),
      ("承诺今天付 ¥108,450", 16, "承诺今天付 ~"), ("XS260911-3 line", 8, "XS~"), ("abc. def", 5, "abc.~"),
      ("12, 34", 5, "12, ~"),
      ("a - b", 4, "a -~"), ("nothing to cut", 20, "nothing to cut"),
    ])
  func numbers(text: String, columns: Int, cut: String) {
    #expect(DisplayWidth.clip(text, to: columns, mark: "~") == cut)
    let spans = [Span(String(text.prefix(4)), .label), Span(String(text.dropFirst(4)))]
    #expect(DisplayWidth.clip(spans, to: columns, mark: "~").map(\.text).joined() == cut)
  }
}
