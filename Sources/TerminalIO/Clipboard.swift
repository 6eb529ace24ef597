/// The clipboard on the user's side of the line, by OSC 52: text in base64 between `ESC ] 52 ; c ;` and
/// the end of the string.
enum Clipboard {
  /// Bytes of base64 that every terminal with OSC 52 accepts; xterm, with the least, takes so many.
  static let mostBytes = 74_994

  /// What to send for the text; nil if it is too long.
  static func sequence(for text: String) -> String? {
    let encoded = base64(Array(text.utf8))
    return encoded.utf8.count <= mostBytes ? "\u{1B}]52;c;\(encoded)\u{1B}\\" : nil
  }

  /// RFC 4648, section 4.
  static func base64(_ bytes: [UInt8]) -> String {
    let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/")
    var text = ""
    for start in stride(from: 0, to: bytes.count, by: 3) {
      let group = bytes[start..<min(start + 3, bytes.count)]
      var bits = group.reduce(0) { $0 << 8 | Int($1) } << (8 * (3 - group.count))
      var letters: [Character] = []
      for _ in 0..<4 {
        letters.append(alphabet[bits & 0x3F])
        bits >>= 6
      }
      text +=
        String(letters.reversed().prefix(group.count + 1)) + String(repeating: "=", count: 3 - group.count)
    }
    return text
  }
}
