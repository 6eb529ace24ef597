import Testing
import TextCanvas

@Suite("Keys")
struct KeyTests {
  static let named: [(Key, String)] = [
    (.character("j"), "j"), (.character("J"), "J"), (.character(" "), "Space"), (.character("张"), "张"),
    (.control("s"), "Ctrl-S"), (.control("\\"), "Ctrl-\\"), (.alt("x"), "Alt-x"), (.alt(" "), "Alt-Space"),
    (.function(1), "F1"), (.pageDown, "PgDn"), (.pageUp, "PgUp"), (.backTab, "Shift-Tab"), (.escape, "Esc"),
    (.enter, "Enter"), (.delete, "Del"), (.character("-"), "-"), (.character("F"), "F"),
  ]

  @Test("A key's name is read back as the key", arguments: named)
  func names(key: Key, name: String) {
    #expect(key.name == name)
    #expect(Key(name: name) == key)
  }

  @Test("Names may be written in either case, and some in another way")
  func lenient() {
    #expect(Key(name: "ctrl-s") == .control("s"))
    #expect(Key(name: "CTRL-S") == .control("s"))
    #expect(Key(name: "PageDown") == .pageDown)
    #expect(Key(name: "f12") == .function(12))
    #expect(Key(name: "ALT-x") == .alt("x"))
  }

  @Test(
    "What no terminal can send has no key",
    arguments: [
      "", "Ctrl-I", "Ctrl-M", "Ctrl-[", "Ctrl-1", "F0", "F64", "Fx", "jj", "Alt-", "Hyper-x", "\u{1B}",
    ])
  func unknown(name: String) {
    #expect(Key(name: name) == nil)
  }

  @Test(
    "What a Chinese input method types folds to the key that was meant",
    arguments: zip("：／？！；【】《》ａｚＡＺ０９、。\u{3000}「张j", ":/?!;[]<>azAZ09/. [张j"))
  func folding(typed: Character, meant: Character) {
    #expect(Key.character(typed).folded == .character(meant))
  }

  @Test("Pasted text is never folded")
  func pasted() {
    #expect(Key.paste("：").folded == .paste("："))
  }
}
