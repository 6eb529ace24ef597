import Foundation
import Testing

@testable import Exchange

@Suite("Text files are decoded")
struct EncodingTests {
  /// Texts encoded by Python; the answer is base64.
  private func encoded(_ text: String, _ codec: String) throws -> [UInt8] {
    let script = """
      import base64
      answer = base64.b64encode(given[0].encode(given[1])).decode()
      """
    let answer = try Python.answer(script, to: [text, codec], as: String.self)
    return Array(try #require(Data(base64Encoded: answer)))
  }

  private static let simplified =
    "客户,发票号,开票日期,到期日,金额,电话\r\n北京华联,A1,2013-07-31,2013-08-30,55.94,13800138000\r\n"
  private static let traditional =
    "客戶,發票號碼,開立日期,到期日,金額,電話\r\n台北貿易,A1,102/07/31,102/08/30,55.94,0912345678\r\n"

  @Test(
    "The encoding is found out",
    arguments: [
      (simplified, "utf-8", TextEncoding.utf8), (simplified, "utf-8-sig", .utf8),
      (simplified, "utf-16", .utf16),
      (simplified, "utf-16-le", .utf16), (simplified, "utf-16-be", .utf16), (simplified, "gb18030", .gb18030),
      (simplified, "gbk", .gb18030), (traditional, "big5", .big5), (traditional, "cp950", .big5),
      (traditional, "utf-8", .utf8), ("客户", "gb18030", .gb18030), ("客戶", "big5", .big5),
      ("名称,余额\n", "gb18030", .gb18030), ("名稱,餘額\n", "big5", .big5), ("张伟", "gb18030", .gb18030),
      ("陳志明", "big5", .big5), ("曾国藩", "gb18030", .gb18030), ("a,b\n", "ascii", .utf8), ("", "ascii", .utf8),
      ("發票號碼,客戶名稱,金額", "gb18030", .gb18030),
      ("Customer,Amount\nCafé Müller,5\nSøren & Fils,7\n", "cp1252", .windows1252),
      ("Société Générale", "cp1252", .windows1252),
      ("Ångström GmbH – “Österreich” €5", "cp1252", .windows1252), ("Señor Núñez", "cp1252", .windows1252),
      ("得意先名,金額\nカブシキガイシャ,5\nさくら商店,7\n", "cp932", .shiftJIS),
    ])
  func found(text: String, codec: String, encoding: TextEncoding) throws {
    let decoded = try DecodedText(encoded(text, codec))
    #expect(decoded.encoding == encoding, "\(decoded.evidence)")
    #expect(String(decoding: decoded.bytes, as: UTF8.self) == text)
    #expect(decoded.invalid.isEmpty)
  }

  @Test("The evidence is told")
  func evidence() throws {
    #expect(try DecodedText(encoded("甲", "utf-8-sig")).evidence == .byteOrderMark)
    #expect(try DecodedText(encoded("甲", "utf-8")).evidence == .validUTF8)
    #expect(try DecodedText(encoded("甲", "gb18030"), as: .gb18030).evidence == .given)
    #expect(try DecodedText(encoded("a,b", "utf-16-le")).evidence == .zeroBytes)
    guard case .frequency(let gb18030, let big5) = try DecodedText(encoded(Self.simplified, "gbk")).evidence
    else {
      Issue.record("decided without frequencies")
      return
    }
    #expect(gb18030 > big5)
  }

  @Test(
    "Every character of the standards' two levels is read as Python wrote it",
    arguments: [("gb2312", TextEncoding.gb18030), ("gbk", .gb18030), ("big5", .big5)])
  func wholeStandards(codec: String, encoding: TextEncoding) throws {
    let script = """
      answer = ''
      for c in range(0x4E00, 0xA000):
          try:
              chr(c).encode(given)
              answer += chr(c)
          except UnicodeError:
              pass
      """
    let text = try Python.answer(script, to: codec, as: String.self)
    #expect(text.unicodeScalars.count > 6000)
    let decoded = try DecodedText(encoded(text, codec), as: encoding)
    #expect(String(decoding: decoded.bytes, as: UTF8.self) == text)
  }

  @Test("Invalid bytes are replaced and located by line", arguments: [TextEncoding.gb18030, .big5, .utf8])
  func invalid(encoding: TextEncoding) throws {
    let bytes =
      Array("a\nb".utf8) + [0xFF, 0xFF] + Array("c\r\nd\n".utf8) + [0xFF] + Array("\n".utf8) + [0xE5]
    let decoded = try DecodedText(bytes, as: encoding)
    #expect(decoded.invalid.map(\.line) == [2, 4, 5])
    #expect(decoded.invalid.map(\.count) == [2, 1, 1])
    #expect(
      String(decoding: decoded.bytes, as: UTF8.self) == "a\nb\u{FFFD}\u{FFFD}c\r\nd\n\u{FFFD}\n\u{FFFD}")
  }

  @Test("A lone surrogate and a half unit of UTF-16 are located")
  func utf16() throws {
    let bytes: [UInt8] = [0xFF, 0xFE, 0x61, 0, 0x0A, 0, 0x00, 0xDC, 0x62, 0, 0x0A, 0, 0x63]
    let decoded = try DecodedText(bytes)
    #expect(String(decoding: decoded.bytes, as: UTF8.self) == "a\n\u{FFFD}b\n\u{FFFD}")
    #expect(decoded.invalid.map(\.line) == [2, 3])
  }

  @Test("One broken byte does not make UTF-8 anything else")
  func nearlyUTF8() throws {
    var bytes = Array(String(repeating: Self.simplified, count: 4).utf8)
    bytes[0] = 0xFF
    let decoded = try DecodedText(bytes)
    #expect(decoded.encoding == .utf8 && decoded.evidence == .nearlyUTF8)
    #expect(decoded.invalid.map(\.line) == [1])
  }

  @Test("No bytes stop the decoder, and what it gives is UTF-8")
  func fuzz() throws {
    var random = SeededNumbers(seed: 18030)
    for _ in 0..<500 {
      let length = Int.random(in: 0...60, using: &random)
      let file = (0..<length).map { _ in UInt8.random(in: 0...255, using: &random) }
      for encoding in [nil] + TextEncoding.allCases.map(Optional.some) {
        let decoded = try DecodedText(file, as: encoding)
        #expect(String(validating: decoded.bytes, as: UTF8.self) != nil)
      }
    }
  }
}
