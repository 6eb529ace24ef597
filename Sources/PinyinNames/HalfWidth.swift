/// Full-width forms as the ASCII they stand for.
public enum HalfWidth {
  /// The text with full-width letters, digits, signs and spaces as ASCII and no blanks around it.
  public static func text(_ text: String) -> String {
    if text.utf8.allSatisfy({ $0 < 0x80 }) { return trimmed(text) }
    var half = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0xFF01...0xFF5E: half.append(Unicode.Scalar(UInt8(scalar.value - 0xFEE0)))
      case 0x3000, 0xA0: half.append(" ")
      case 0xFFE5: half.append("¥")
      case 0xFFE1: half.append("£")
      default: half.append(scalar)
      }
    }
    return trimmed(String(half))
  }

  /// The text without white space at its ends.
  public static func trimmed(_ text: String) -> String {
    // Most cells have no blank at an end and need no second look.
    if let first = text.utf8.first, let last = text.utf8.last, isInk(first), isInk(last) { return text }
    let head = text.drop(while: \.isWhitespace)
    guard let last = head.lastIndex(where: { !$0.isWhitespace }) else { return "" }
    return String(head[...last])
  }

  /// Whether a byte is a visible ASCII character.
  private static func isInk(_ byte: UInt8) -> Bool { byte > 0x20 && byte < 0x7F }
}
