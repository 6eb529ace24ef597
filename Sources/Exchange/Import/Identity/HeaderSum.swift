internal import PinyinNames

/// What the names of a file's columns come to, as files of one shape have them: a short sum that stands for them.
public struct HeaderSum: Sendable, Equatable {
  /// Eight digits.
  public let digits: String

  /// The sum of that header.
  public init(_ header: [String]) {
    var sum: UInt32 = 2_166_136_261
    for byte in header.map(FoldedName.of).joined(separator: "\u{1F}").utf8 {
      sum = (sum ^ UInt32(byte)) &* 16_777_619
    }
    let digits = String(sum, radix: 16)
    self.digits = String(repeating: "0", count: 8 - digits.count) + digits
  }
}

extension ColumnMapping {
  /// What exports of this shape are told apart by: the kind, and a sum of the header's names.
  var sourceName: String { "\(kind.rawValue)-\(HeaderSum(header).digits)" }
}
