import TestSupport
import Testing
import TextCanvas

@Suite("Inert text")
struct InertTextTests {
  @Test(
    "Nothing that commands a terminal gets through",
    arguments: [
      ("\u{1B}[2J", "^[[2J"), ("a\u{7}\0\u{7F}", "a^G^@^?"), ("\u{9B}31m", "\u{FFFD}31m"),
      ("a\r\nb", "a^M^Jb"),
      ("a\tb", "a b"), ("a\u{A0}b", "a b"), ("co\u{AD}op", "co-op"),
    ])
  func controls(text: String, inert: String) {
    #expect(InertText.sanitised(text) == inert)
  }

  @Test(
    "Nothing turns the reading direction or hides",
    arguments: [
      "\u{202E}", "\u{2066}", "\u{200B}", "\u{200F}", "\u{FEFF}", "\u{2028}", "\u{2060}", "\u{E0041}",
      "\u{61C}",
    ])
  func invisible(scalar: String) {
    #expect(InertText.sanitised("张" + scalar + "伟") == "张\u{FFFD}伟")
  }

  @Test(
    "Of an emoji sequence the first scalar stays",
    arguments: [
      ("👨‍👩‍👧", "👨"), ("👍🏽", "👍"), ("❤\u{FE0F}", "❤"), ("1\u{FE0F}\u{20E3}", "1"), ("🇨🇳", "CN"),
      ("1\u{301}", "1\u{301}"),
    ])
  func emoji(text: String, inert: String) {
    #expect(InertText.sanitised(text) == inert)
  }

  @Test("Letters keep their marks, four at most, and a mark alone sits on a blank")
  func marks() {
    #expect(InertText.sanitised("e\u{301}") == "e\u{301}")
    #expect(
      InertText.sanitised("n\u{301}\u{302}\u{303}\u{304}\u{305}\u{306}") == "n\u{301}\u{302}\u{303}\u{304}")
    #expect(InertText.sanitised("\u{301}a") == " \u{301}a")
    #expect(InertText.sanitised("葛\u{E0100}城") == "葛城")
  }

  @Test("What Unicode 14 does not know is shown as unknown")
  func unassigned() {
    #expect(InertText.sanitised("\u{378}\u{1FAE8}\u{31350}") == "\u{FFFD}\u{FFFD}\u{FFFD}")
  }

  @Test("Inert text holds no control and no format character, whatever came in", arguments: 0..<300)
  func fuzz(seed: Int) {
    var random = SeededRandom(seed: UInt64(seed))
    for scalar in InertText.sanitised(random.text(scalars: 30)).unicodeScalars {
      #expect(
        ![.control, .format, .lineSeparator, .paragraphSeparator].contains(scalar.properties.generalCategory))
    }
  }
}
