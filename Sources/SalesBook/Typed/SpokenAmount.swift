/// A whole amount as Chinese says it: `八万二`, `三千五`, `一万二千三百`, `12万5`, `两百零五`.
struct SpokenAmount {
  /// What it comes to.
  private(set) var total: Int64 = 0
  /// What stands since the last 万 or 亿.
  private var section: Int64 = 0
  /// The zeros of the unit taken last; nil before one.
  private var power: Int?
  /// The zeros of the smallest unit of the section, which may only get smaller.
  private var smallest = Int.max

  /// Takes it from the front of a phrase; nil where no unit or Chinese digit stands there, and nothing is taken then.
  static func take(from phrase: inout TypedPhrase) -> Int64? {
    var (left, amount) = (phrase, SpokenAmount())
    guard amount.read(&left) else { return nil }
    phrase = left
    return amount.total
  }

  private mutating func read(_ phrase: inout TypedPhrase) -> Bool {
    let start = phrase.rest
    while true {
      let isZeroed = phrase.rest.first == "0" && power != nil
      let count = SpokenAmount.digits(&phrase)
      guard let unit = phrase.take(SpokenAmount.units) else {
        return end(with: count, isZeroed: isZeroed, ofDigits: start.first?.isASCII ?? true)
      }
      guard take(count, unit) else { return false }
    }
  }

  private mutating func take(_ count: Int64?, _ unit: Int) -> Bool {
    power = unit
    if unit < 4 {
      // Ten alone is one ten.
      guard unit < smallest, let count = count ?? (unit == 1 && section == 0 ? 1 : nil) else { return false }
      smallest = unit
      return SpokenAmount.add(&section, count, zeros: unit)
    }
    let (sum, isOver) = section.addingReportingOverflow(count ?? 0)
    let whole = unit == 8 ? total + sum : sum
    guard !isOver, whole > 0, unit == 8 || total % 100_000_000 == 0 else { return false }
    if unit == 8 { total = 0 }
    (section, smallest) = (0, .max)
    return SpokenAmount.add(&total, whole, zeros: unit)
  }

  /// A digit behind a unit is of the next smaller one, where no zero stands between: 八万二 is 82,000.
  private mutating func end(with count: Int64?, isZeroed: Bool, ofDigits: Bool) -> Bool {
    guard power != nil || count != nil && !ofDigits else { return false }
    guard let count else { return add(section) }
    guard let power, power > 1, !isZeroed, count < 10 else {
      return count < SpokenAmount.tens(power ?? 8) && add(section) && add(count)
    }
    return add(section) && SpokenAmount.add(&total, count, zeros: power - 1)
  }

  private mutating func add(_ amount: Int64) -> Bool { SpokenAmount.add(&total, amount, zeros: 0) }

  /// Whether it could be added.
  private static func add(_ sum: inout Int64, _ count: Int64, zeros: Int) -> Bool {
    let (product, isOver) = count.multipliedReportingOverflow(by: tens(zeros))
    let (total, isTooMuch) = sum.addingReportingOverflow(product)
    sum = total
    return !isOver && !isTooMuch
  }

  private static func tens(_ power: Int) -> Int64 { (0..<power).reduce(1) { tens, _ in tens * 10 } }

  /// Up to eight digits, or one Chinese digit.
  private static func digits(_ phrase: inout TypedPhrase) -> Int64? {
    let written = phrase.rest.prefix { $0.isASCII && $0.isNumber }
    guard written.isEmpty else {
      guard written.count <= 8, phrase.take(String(written)) else { return nil }
      // 零 is folded to a zero in front: 两百零五.
      return written == "0" ? phrase.take(ones) ?? 0 : Int64(written)
    }
    return phrase.take(ones)
  }

  private static let ones: [String: Int64] = [
    "一": 1, "二": 2, "两": 2, "三": 3, "四": 4, "五": 5, "六": 6, "七": 7, "八": 8, "九": 9,
  ]
  private static let units = ["十": 1, "百": 2, "千": 3, "万": 4, "亿": 8]
}
