/// How a Chinese name is written: as on the mainland, or as in Taiwan and Hong Kong.
public enum HanScript: Sendable {
  case simplified, traditional
  /// In characters both scripts share.
  case shared

  /// The script of a text: the one whose own characters are more; nil for one without any Chinese character.
  public init?(of text: some StringProtocol) {
    var (simplified, traditional, isHan) = (0, 0, false)
    for scalar in text.unicodeScalars where HanScript.holds(scalar) {
      isHan = true
      if HanScript.simplifiedOnly.contains(scalar) { simplified += 1 }
      if HanScript.traditionalOnly.contains(scalar) { traditional += 1 }
    }
    guard isHan else { return nil }
    self = simplified == traditional ? .shared : simplified > traditional ? .simplified : .traditional
  }

  private static func holds(_ scalar: Unicode.Scalar) -> Bool {
    (0x3400..<0xA000).contains(scalar.value) || (0xF900..<0xFB00).contains(scalar.value)
      || (0x20000..<0x32000).contains(scalar.value)
  }

  private static let simplifiedOnly = scalars(HanScriptTable.simplified)
  private static let traditionalOnly = scalars(HanScriptTable.traditional)

  private static func scalars(_ table: StaticString) -> Set<Unicode.Scalar> {
    Set(table.description.unicodeScalars)
  }
}
