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
    #expect(Clipboard.sequence(for: "138 0000 1234\u{1B}\\") == "\u{1B}]52;c;MTM4IDAwMDAgMTIzNBtc\u{1B}\\")
  }

  @Test("What is longer than terminals accept is not sent")
  func tooLong() {
    #expect(Clipboard.sequence(for: String(repeating: "a", count: 56_244)) != nil)
    #expect(Clipboard.sequence(for: String(repeating: "a", count: 60_000)) == nil)
  }
}
