import TerminalIO
import TestSupport
import Testing
import TextCanvas

@Suite("Input decoder")
struct InputDecoderTests {
  /// The keys these bytes are, with nothing following them.
  private func keys(_ bytes: some Sequence<UInt8>) -> [Key] {
    var decoder = InputDecoder()
    decoder.feed(bytes)
    var keys: [Key] = []
    for _ in 0..<2 {
      while let key = decoder.next() { keys.append(key) }
      decoder.giveUp()
    }
    return keys
  }

  @Test("Where the cursor is, the terminal says once it was asked; else the same bytes are F3 with Shift")
  func cursorReport() {
    var decoder = InputDecoder()
    decoder.expectsReport = true
    decoder.feed("j\u{1B}[1;".utf8)
    #expect(decoder.takeReport() == nil)
    decoder.feed("2Rk\u{1B}[1;2R".utf8)
    #expect(decoder.takeReport() == Position(row: 0, column: 1))
    #expect(decoder.takeReport() == nil)
    let keys = [decoder.next(), decoder.next(), decoder.next()]
    #expect(keys == [.character("j"), .character("k"), .function(3)])
  }

  @Test(
    "Bytes are the keys terminals mean by them",
    arguments: [
      ("j", [.character("j")]), ("张伟", [.character("张"), .character("伟")]), ("😀", [.character("😀")]),
      ("\r", [.enter]), ("\t", [.tab]), ("\u{7F}", [.backspace]), ("\u{8}", [.backspace]),
      ("\0", [.control("@")]),
      ("\u{3}", [.control("c")]), ("\u{1A}", [.control("z")]), ("\u{1C}", [.control("\\")]),
      ("\n", [.control("j")]),
      ("\u{1B}", [.escape]), ("\u{1B}\u{1B}", [.escape, .escape]), ("\u{1B}\r", [.escape, .enter]),
      ("\u{1B}x", [.alt("x")]), ("\u{1B}\u{7F}", [.control("w")]), ("\u{1B}张", [.escape, .character("张")]),
      ("\u{1B}[A", [.up]), ("\u{1B}OA", [.up]), ("\u{1B}[1;5D", [.left]),
      ("\u{1B}[H\u{1B}OF", [.home, .end]),
      ("\u{1B}[5~\u{1B}[6~", [.pageUp, .pageDown]), ("\u{1B}[2~\u{1B}[3~", [.insert, .delete]),
      ("\u{1B}[1~\u{1B}[8~", [.home, .end]), ("\u{1B}[Z", [.backTab]),
      ("\u{1B}OP\u{1B}[15~", [.function(1), .function(5)]),
      ("\u{1B}[24~", [.function(12)]), ("\u{1B}[[B", [.function(2)]), ("\u{1B}[1;2R", [.function(3)]),
      ("\u{1B}OM\u{1B}Op\u{1B}Ok", [.enter, .character("0"), .character("+")]),
      ("\u{1B}[I\u{1B}[?62;22c\u{1B}[99~", []), ("\u{1B}[A\u{1B}", [.up, .escape]), ("\u{1B}[", [.alt("[")]),
      ("\u{1B}[12", []), ("\u{1B}[1\u{1B}[B", [.down]),
    ] as [(String, [Key])])
  func meaning(bytes: String, expected: [Key]) {
    #expect(keys(bytes.utf8) == expected)
  }

  @Test("A click, its release and the wheel come with their place")
  func mouse() {
    let place = Position(row: 4, column: 299)
    #expect(
      keys(
        "\u{1B}[<0;300;5M\u{1B}[<0;300;5m\u{1B}[<64;300;5M\u{1B}[<65;300;5M\u{1B}[<2;300;5M\u{1B}[<35;1;1M"
          .utf8)
        == [
          .mouse(.press, at: place), .mouse(.release, at: place), .mouse(.wheelUp, at: place),
          .mouse(.wheelDown, at: place), .mouse(.pressRight, at: place),
        ])
    #expect(keys("\u{1B}[M !!j".utf8) == [.mouse(.press, at: Position(row: 0, column: 0)), .character("j")])
  }

  @Test("A paste that stalls stays text until its end mark: nothing in it is ever a key")
  func stalledPaste() {
    var decoder = InputDecoder()
    for piece in ["\u{1B}[200~one\r", "q", "\u{1B}", "[201", "~j"] {
      #expect(!decoder.hasKey)
      decoder.feed(piece.utf8)
      if piece != "~j" { #expect(decoder.patience == nil) }
    }
    #expect(decoder.next() == .paste("one\nq"))
    #expect(decoder.next() == .character("j"))
    #expect(decoder.next() == nil)
  }

  @Test("Pasted text is one key, whatever it holds, its line ends made one kind")
  func paste() {
    #expect(
      keys("\u{1B}[200~a\r\nb\rc\u{1B}[A张\u{3}\u{1B}[201~j".utf8)
        == [.paste("a\nb\nc\u{1B}[A张\u{3}"), .character("j")])
    #expect(keys("\u{1B}[200~\u{1B}[201~".utf8) == [.paste("")])
    #expect(keys("\u{1B}[200~half".utf8) == [.paste("half")])
  }

  @Test(
    "Bytes that are no text become U+FFFD and swallow no neighbour",
    arguments: [
      ([0xFF, 0x6A], "\u{FFFD}j"), ([0x80], "\u{FFFD}"), ([0xE5, 0x6A], "\u{FFFD}j"),
      ([0xE5, 0xBC], "\u{FFFD}"),
      ([0xC0, 0xAF], "\u{FFFD}\u{FFFD}"), ([0xED, 0xA0, 0x80], "\u{FFFD}"),
      ([0xF4, 0x90, 0x80, 0x80], "\u{FFFD}"),
    ] as [([UInt8], String)])
  func invalid(bytes: [UInt8], text: String) {
    #expect(keys(bytes) == text.unicodeScalars.map { .character(Character($0)) })
  }

  @Test("A lone Esc waits briefly, half a character longer")
  func patience() {
    var decoder = InputDecoder()
    #expect(decoder.patience == nil)
    decoder.feed([0x1B])
    #expect(decoder.patience == 25)
    decoder.feed("[1".utf8)
    #expect(decoder.patience == 1000)
    decoder.feed("~".utf8)
    #expect(decoder.next() == .home && decoder.patience == nil)
    decoder.feed([0xE5])
    #expect(decoder.patience == 1000)
  }

  @Test("However the bytes are cut, the keys are the same", arguments: 0..<300)
  func cuts(seed: Int) {
    var random = SeededRandom(seed: UInt64(seed))
    let pieces = [
      "张伟", "j", "\u{1B}[A", "\u{1B}OP", "\u{1B}[<0;12;5M", "\u{1B}[200~贴\r\n上\u{1B}[B\u{1B}[201~", "\u{1B}x",
      "\r", "😀",
      "\u{1B}[M !!", "\u{1B}[[A", "\u{1B}[15;2~",
    ]
    let bytes = (0..<20).flatMap { _ in Array((pieces.randomElement(using: &random) ?? "").utf8) }
    var decoder = InputDecoder()
    var cut: [Key] = []
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = Int.random(in: 1...4, using: &random)
      decoder.feed(rest.prefix(count))
      rest = rest.dropFirst(count)
      while let key = decoder.next() { cut.append(key) }
    }
    #expect(cut == keys(bytes))
    #expect(decoder.patience == nil)
  }

  @Test("Any bytes at all are decoded to the end", arguments: 0..<300)
  func anything(seed: Int) {
    var random = SeededRandom(seed: UInt64(seed))
    var decoder = InputDecoder()
    let telling: [UInt8] = [0x1B, 0x5B, 0x4F, 0x4D, 0x3C, 0x3B, 0x32, 0x30, 0x31, 0x7E, 0xE5, 0xBC, 0xA0]
    for _ in 0..<60 {
      let isTelling = Bool.random(using: &random)
      let byte = telling.randomElement(using: &random) ?? 0
      decoder.feed([isTelling ? byte : UInt8.random(in: 0...255, using: &random)])
      while decoder.next() != nil { continue }
    }
    for _ in 0..<100 where decoder.patience != nil { decoder.giveUp() }
    #expect(decoder.patience == nil)
  }
}
