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

  /// The character by which each from U+4E00 to U+9FFF is found: a traditional one by its simplified form, others by
  /// themselves.
  static let folded: [UInt16] = {
    var folded = Array(UInt16(Pinyin.firstCommon)..<0xA000)
    let pairs = HanScriptTable.folded.description.unicodeScalars.filter { !$0.properties.isWhitespace }
      .map(\.value)
    for place in stride(from: 0, to: pairs.count - 1, by: 2) {
      folded[Int(pairs[place] - Pinyin.firstCommon)] = UInt16(pairs[place + 1])
    }
    return folded
  }()

  /// The characters that are found by each simplified one.
  private static let foldedFrom = Dictionary(
    grouping: folded.indices.filter { folded[$0] != UInt16($0) + UInt16(Pinyin.firstCommon) }
  ) { folded[$0] }

  /// The characters one is found by and finds, itself among them; none for what is no character of U+4E00 to U+9FFF.
  static func written(alike scalar: Unicode.Scalar) -> [Unicode.Scalar] {
    guard (Pinyin.firstCommon..<0xA000).contains(scalar.value) else { return [] }
    let simplified = folded[Int(scalar.value - Pinyin.firstCommon)]
    let others = (foldedFrom[simplified] ?? []).compactMap { Unicode.Scalar(UInt32($0) + Pinyin.firstCommon) }
    return others + [Unicode.Scalar(simplified)].compactMap { $0 }
  }

  private static func scalars(_ table: StaticString) -> Set<Unicode.Scalar> {
    Set(table.description.unicodeScalars)
  }
}
