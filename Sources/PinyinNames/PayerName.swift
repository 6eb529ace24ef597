/// A firm's name as payers and banks write it: without blanks, signs, capitals
/// and the legal form at its end (`有限公司`, `Co., Ltd.`).
public struct PayerName: Equatable, Sendable {
  private let bytes: [UInt8]

  /// That name.
  public init(_ name: String) {
    var words = FoldedText.bytes(of: name).split { NameLetters.bit($0) == 0 }.map(Array.init)
    var end = words.popLast() ?? []
    while let shorter = PayerName.cut(end, isAlone: words.isEmpty) {
      end = shorter.isEmpty ? words.popLast() ?? [] : shorter
    }
    bytes = words.flatMap { $0 } + end
  }

  /// What names that say the same have in common; nil if it says nothing.
  public var key: [UInt8]? { bytes.isEmpty ? nil : bytes }

  /// Whether both say the same, and something at all.
  public static func == (left: PayerName, right: PayerName) -> Bool {
    !left.bytes.isEmpty && left.bytes == right.bytes
  }

  /// Whether one name holds the other: two Chinese characters, or four letters,
  /// at least.
  public func resembles(_ other: PayerName) -> Bool {
    let (short, long) = bytes.count < other.bytes.count ? (bytes, other.bytes) : (other.bytes, bytes)
    guard short.count >= PayerName.fewest else { return false }
    return (0...(long.count - short.count)).contains { start in
      long[start..<(start + short.count)].elementsEqual(short)
    }
  }

  private static let fewest = 4

  /// The last word without a legal form; nil if it has none, or would be all
  /// the name there is.
  private static func cut(_ word: [UInt8], isAlone: Bool) -> [UInt8]? {
    if latinForms.contains(word) { return isAlone ? nil : [] }
    guard let form = chineseForms.first(where: { word.count >= $0.count && word.suffix($0.count) == $0[...] })
    else { return nil }
    return isAlone && word.count == form.count ? nil : word.dropLast(form.count)
  }

  private static let latinForms = Set(
    [
      "ltd", "limited", "co", "company", "corp", "corporation", "inc", "llc", "plc", "gmbh", "ag", "pte",
      "sa",
    ]
    .map { Array($0.utf8) })
  private static let chineseForms =
    ["有限责任公司", "有限公司", "公司", "股份", "集团"].map { Array($0.utf8) }
}
