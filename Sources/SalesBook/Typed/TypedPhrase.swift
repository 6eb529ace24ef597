/// What somebody typed, taken apart from the left: in small letters, without
/// blanks, full-width forms as ASCII and traditional characters as their
/// simplified ones, so that every reading knows one spelling only.
struct TypedPhrase {
  /// What has not been taken yet.
  private(set) var rest: Substring

  /// That text, folded.
  init(_ text: String) {
    var folded = String.UnicodeScalarView()
    for scalar in text.unicodeScalars where !scalar.properties.isWhitespace {
      folded.append(TypedPhrase.folded(scalar))
    }
    rest = String(folded).lowercased()[...]
  }

  /// Whether everything has been taken.
  var isDone: Bool { rest.isEmpty }

  /// Takes one of these words if the phrase goes on with it.
  mutating func take(_ words: String...) -> Bool {
    guard let word = words.first(where: { rest.hasPrefix($0) }) else { return false }
    rest.removeFirst(word.count)
    return true
  }

  /// Takes the word the phrase goes on with, the longest that fits, and
  /// returns what it stands for.
  mutating func take<Value>(_ words: [String: Value]) -> Value? {
    let fitting = words.filter { rest.hasPrefix($0.key) }
    guard let (word, value) = fitting.max(by: { $0.key.count < $1.key.count }) else { return nil }
    rest.removeFirst(word.count)
    return value
  }

  /// Takes a whole number: up to eight digits, or a Chinese one below a
  /// hundred (`二十三`, `两`).
  mutating func number() -> Int? {
    let digits = rest.prefix { $0.isASCII && $0.isNumber }
    guard digits.isEmpty else {
      guard digits.count <= 8 else { return nil }
      rest.removeFirst(digits.count)
      return Int(digits)
    }
    return chineseNumber()
  }

  private mutating func chineseNumber() -> Int? {
    let units = take(TypedPhrase.units)
    guard take("十") else { return units }
    return (units ?? 1) * 10 + (take(TypedPhrase.units) ?? 0)
  }

  private static let units = [
    "一": 1, "二": 2, "两": 2, "三": 3, "四": 4, "五": 5, "六": 6, "七": 7, "八": 8, "九": 9,
  ]

  private static func folded(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    if (0xFF01...0xFF5E).contains(scalar.value) { return Unicode.Scalar(UInt8(scalar.value - 0xFEE0)) }
    return simplified[scalar] ?? scalar
  }

  private static let simplified: [Unicode.Scalar: Unicode.Scalar] = [
    "週": "周", "後": "后", "號": "号", "點": "点", "雙": "双", "萬": "万", "億": "亿", "個": "个", "兩": "两", "禮": "礼",
    "這": "这", "內": "内", "鐘": "钟", "塊": "块", "圓": "元", "圆": "元", "￥": "¥", "−": "-", "〇": "0", "零": "0",
  ]
}
