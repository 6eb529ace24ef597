import SalesBook

/// Numbers that look like chance and are the same every time (Knuth's MMIX
/// generator), and names made of them.
struct Chance: IDSource {
  private var state: UInt64 = 42

  /// A number from 0 up to, not including, `bound`.
  mutating func below(_ bound: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int((state >> 33) % UInt64(bound))
  }

  /// A number for an ID.
  mutating func draw() -> UInt32 { UInt32(below(0x3FFF_FFFE) + 1) }

  /// A firm's name, Chinese for every other.
  mutating func firm(_ place: Int) -> String {
    if place % 2 == 0 {
      return pick(Chance.cities) + pick(Chance.words) + pick(Chance.words) + pick(Chance.trades) + "\(place)"
    }
    return "\(pick(Chance.latin)) \(pick(Chance.latin)) \(pick(["Ltd", "Inc.", "GmbH", "Co."])) \(place)"
  }

  /// A person's name, Chinese for every other.
  mutating func person(_ place: Int) -> String {
    place % 2 == 0
      ? pick(Chance.surnames) + pick(Chance.given) + pick(Chance.given)
      : "\(pick(Chance.latin)) \(pick(Chance.latin))son"
  }

  /// What a follow-up is for.
  mutating func purpose() -> String { pick(["报价跟进", "月度对账", "quote", "check the delivery"]) }

  private mutating func pick(_ words: [String]) -> String { words[below(words.count)] }

  private static let cities = ["北京", "上海", "重庆", "苏州", "厦门", "长沙", "宁波", "沈阳"]
  private static let words = ["华", "联", "众", "望", "恒", "信", "宏", "远", "佳", "禾", "海", "潮"]
  private static let trades = ["食品", "电子", "物流", "机械", "贸易", "包装"]
  private static let surnames = ["王", "李", "张", "单", "曾", "仇", "解", "陈", "欧阳"]
  private static let given = ["伟", "芳", "敏", "静", "强", "磊", "军", "艳", "杰", "涛"]
  private static let latin = [
    "Harbor", "North", "Bright", "Olive", "Quick", "Zyxw", "Acme", "Stone", "Silver", "River", "Hill", "Oak",
  ]
}
