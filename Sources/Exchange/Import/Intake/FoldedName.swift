/// Names and numbers as they are told apart: what differs only in width, blanks or capitals is one.
enum FoldedName {
  /// The text in half width and small letters, without any blank.
  static func of(_ text: String) -> String {
    let half = HalfWidth.text(text)
    if half.utf8.allSatisfy({ $0 > 0x20 && $0 < 0x7F && !(0x41...0x5A).contains($0) }) { return half }
    var folded = String.UnicodeScalarView()
    for scalar in half.unicodeScalars where !scalar.properties.isWhitespace {
      folded.append(contentsOf: scalar.properties.lowercaseMapping.unicodeScalars)
    }
    return String(folded)
  }
}
