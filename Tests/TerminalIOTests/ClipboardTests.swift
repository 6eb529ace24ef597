import Foundation
import TestSupport
import Testing

@testable import TerminalIO

@Suite("Clipboard")
struct ClipboardTests {
  @Test("Base64 is what Foundation makes of the same bytes", arguments: 0..<40)
  func base64(count: Int) {
    var random = SeededRandom(seed: UInt64(count))
    let bytes = (0..<count).map { _ in UInt8.random(in: 0...255, using: &random) }
    #expect(Clipboard.base64(bytes) == Data(bytes).base64EncodedString())
  }

  @Test("The text travels in base64, so nothing in it can end the sequence")
  func sequence() {
    #expect(Clipboard.sequence(for: "138 0000 1234\\") == "\u{1B}]52;c;MTM4IDAwMDAgMTIzNFw=\u{1B}\\")
  }

  @Test("Nothing copied ends the paste it comes to, or is a key to whoever pastes it")
  func harmless() {
    let nasty = "138\u{1B}[201~\u{3}:q\r\u{9B}201~\u{7F}\u{0}"
    #expect(Clipboard.sequence(for: nasty) == Clipboard.sequence(for: "138[201~:q201~"))
    #expect(Clipboard.sequence(for: "a\n\tb") == "\u{1B}]52;c;YQoJYg==\u{1B}\\")
  }

  @Test("In tmux it goes bare and wrapped, in screen in pieces it hands on")
  func wrapped() throws {
    #expect(Clipboard.multiplexer(["TMUX": "socket,1,0"]) == .tmux)
    #expect(Clipboard.multiplexer(["STY": "1.pts-0.box"]) == .screen)
    #expect(Clipboard.multiplexer(["TMUX": ""]) == .none)
    #expect(
      Clipboard.sequence(for: "hi", through: .tmux)
        == "\u{1B}]52;c;aGk=\u{1B}\\\u{1B}Ptmux;\u{1B}\u{1B}]52;c;aGk=\u{7}\u{1B}\\")
    let long = String(repeating: "a", count: 3000)
    let pieces = try #require(Clipboard.sequence(for: long, through: .screen))
      .components(separatedBy: "\u{1B}\\").dropLast()
    #expect(pieces.count == 6)
    #expect(pieces.allSatisfy { $0.hasPrefix("\u{1B}P") && $0.utf8.count <= 768 })
    let joined = pieces.map { $0.dropFirst(2) }.joined()
    #expect(joined == "\u{1B}]52;c;\(Data(long.utf8).base64EncodedString())\u{7}")
  }

  @Test("What is longer than terminals accept is not sent")
  func tooLong() {
    #expect(Clipboard.sequence(for: String(repeating: "a", count: 56_244)) != nil)
    #expect(Clipboard.sequence(for: String(repeating: "a", count: 60_000)) == nil)
  }
}
