/// Names and numbers as they are told apart: what differs only in width, blanks or capitals is one.
public enum FoldedName {
  /// The text in half width and small letters, without any blank.
  public static func of(_ text: String) -> String {
    if text.utf8.allSatisfy({ $0 > 0x20 && $0 < 0x7F && !(0x41...0x5A).contains($0) }) { return text }
    var folded: [UInt8] = []
    folded.reserveCapacity(text.utf8.count)
    for scalar in text.unicodeScalars { append(scalar, to: &folded) }
    return String(decoding: folded, as: UTF8.self)
  }

  private static func append(_ scalar: Unicode.Scalar, to folded: inout [UInt8]) {
    switch scalar.value {
    case 0...0x20, 0x7F...0xA0, 0x1680, 0x2000...0x200B, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000, 0xFEFF:
      break
    case 0x41...0x5A: folded.append(UInt8(scalar.value) | 0x20)
    case 0..<0x7F: folded.append(UInt8(scalar.value))
    case 0x4E00..<0xA000: folded.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
    case 0xFF01...0xFF5E:
      if let half = Unicode.Scalar(scalar.value - 0xFEE0) { append(half, to: &folded) }
    default: folded.append(contentsOf: scalar.properties.lowercaseMapping.utf8)
    }
  }
}
