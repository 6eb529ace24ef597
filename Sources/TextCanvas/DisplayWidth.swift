/// How many columns text fills on screen: the one measure every clip, pad, wrap and cursor uses.
///
/// Text is measured as it will be shown, that is, made inert first (see `InertText`): a control character
/// counts the two columns of its `^X`, a family emoji the two of its first person.
public enum DisplayWidth {
  /// Columns of one scalar, 0 for one that joins the scalar before it; nil for one that cannot be shown.
  public static func width(of scalar: Unicode.Scalar) -> Int? {
    switch scalar.value {
    case 0x20..<0x7F, 0xA0..<0x300: 1
    case 0x4E00...0x9FFF: 2
    default: tableWidth(of: scalar)
    }
  }

  /// Columns of one character as shown.
  public static func width(of character: Character) -> Int {
    if let plain = plainWidth(of: character) { return plain }
    var columns = 0
    InertText.forEachGlyph(of: character) { columns += $0.width }
    return columns
  }

  /// Columns of a text as shown.
  public static func width(of text: some StringProtocol) -> Int {
    if let count = asciiCount(text) { return count }
    return text.reduce(0) { $0 + width(of: $1) }
  }

  /// Columns of a character that is one scalar and needs no care: shown as it is, wherever it stands.
  static func plainWidth(of character: Character) -> Int? {
    let scalars = character.unicodeScalars
    guard let scalar = scalars.first, scalars.index(after: scalars.startIndex) == scalars.endIndex,
      !InertText.needsCare(scalar), let columns = width(of: scalar), columns > 0
    else { return nil }
    return columns
  }

  /// The number of bytes, when all of them are printable ASCII.
  static func asciiCount(_ text: some StringProtocol) -> Int? {
    text.utf8.withContiguousStorageIfAvailable { bytes in
      bytes.allSatisfy { (0x20..<0x7F).contains($0) } ? bytes.count : nil
    } ?? nil
  }

  /// The width the table gives, found by halving.
  private static func tableWidth(of scalar: Unicode.Scalar) -> Int? {
    var low = 0
    var high = boundaries.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if boundaries[middle] >> 4 <= scalar.value { low = middle } else { high = middle }
    }
    let width = boundaries[low] & 0xF
    return width == 0xF ? nil : Int(width)
  }
}
