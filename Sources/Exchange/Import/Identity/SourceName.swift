internal import PinyinNames

extension ColumnMapping {
  /// What exports of this shape are told apart by: the kind, and a sum of the header's names.
  var sourceName: String {
    var sum: UInt32 = 2_166_136_261
    for byte in header.map(FoldedName.of).joined(separator: "\u{1F}").utf8 {
      sum = (sum ^ UInt32(byte)) &* 16_777_619
    }
    let digits = String(sum, radix: 16)
    return "\(kind.rawValue)-" + String(repeating: "0", count: 8 - digits.count) + digits
  }
}
