import Testing

@testable import PinyinNames

@Suite("Names are found by text, pinyin and initials")
struct NamesMatchTests {
  private func finds(_ query: String, _ name: String) -> Bool {
    NameQuery(query).matches(PreparedName(name))
  }

  @Test(
    "Pinyin, beginnings of pinyin and initials find a Chinese name",
    arguments: [
      ("zw", "张伟"), ("zhw", "张伟"), ("zhangwei", "张伟"), ("zhang wei", "张伟"), ("ZhangW", "张伟"),
      ("zw", "众望"), ("zw", "北京张伟"), ("bjzw", "北京张伟"), ("w", "张伟"), ("zhang", "张伟"),
      ("zw", "張偉"), ("zhangwei", "張偉"), ("xian", "西安"), ("xi'an", "西安"), ("lvlp", "吕梁片"),
      ("cxkj", "深圳市创新科技有限公司"), ("张w", "张伟"), ("zwei", "张伟"), ("ｚｗ", "张伟"), ("zw", "张·伟"),
    ])
  func found(query: String, name: String) {
    #expect(finds(query, name))
  }

  @Test(
    "What is not spelled by characters in a row is not found",
    arguments: [
      ("wz", "张伟"), ("hangwei", "张伟"), ("zhangweii", "张伟"), ("zl", "张伟立"), ("zww", "张伟"),
      ("xi an", "鲜"), ("zw", "Zhongwei Ltd"), ("z w", "zwei"), ("伟w", "张伟"), ("zw", "张\n伟"),
      ("zzz", "重庆"), ("v", "张伟"),
    ])
  func notFound(query: String, name: String) {
    #expect(!finds(query, name))
  }

  @Test(
    "Every reading of a polyphone and every surname reading counts",
    arguments: [
      ("cq", "重庆"), ("zq", "重庆"), ("chongqing", "重慶"), ("zgf", "曾国藩"), ("zengguofan", "曾國藩"),
      ("s", "单"), ("q", "仇"), ("x", "解"), ("z", "查"), ("o", "区"), ("q", "覃"), ("z", "翟"), ("y", "尉"),
      ("shan", "單"), ("ou", "區"), ("moqi", "万俟"), ("xm", "厦门"), ("yueshan", "乐山"), ("cc", "长城"),
      ("bu", "卜"), ("piao", "朴"), ("ling", "〇"),
    ])
  func polyphone(query: String, name: String) {
    #expect(finds(query, name))
  }

  @Test(
    "Latin names are found by any part of their text and by the initials of their words",
    arguments: [
      ("gwei l", "Zhongwei Ltd"), ("zl", "Zhongwei Ltd"), ("zhltd", "Zhongwei Ltd"),
      ("MÜLLER", "Müller & Söhne"),
      ("muller", "Müller"), ("ms", "Müller & Söhne"), ("3m", "3M中国"), ("3mzg", "3M中国"), ("mzg", "M中国"),
      ("hw3", "华为3号"), ("иван", "Иван"), ("Ａcme", "ACME"), ("", "anything"), ("  ", "anything"),
      ("(北京", "华联（北京）"),
    ])
  func latin(query: String, name: String) {
    #expect(finds(query, name))
  }

  @Test(
    "A name is found in either script by the other, and by both by one's pinyin",
    arguments: [
      ("台南", "臺南永盛"), ("臺南", "台南永盛"), ("苏州", "蘇州"), ("華聯", "北京华联"), ("余杭", "餘杭"), ("前後", "前后"), ("週五", "周五"),
      ("发记", "發記"), ("理发", "理髮"), ("鐘錶", "钟表"), ("hl", "華聯"), ("tn", "臺南"),
    ])
  func scripts(query: String, name: String) {
    #expect(finds(query, name))
  }

  @Test("What is read otherwise is not one with what it is sometimes written as")
  func notFolded() {
    #expect(!finds("干隆", "乾隆") && finds("qianlong", "乾隆") && !finds("着者", "著者"))
  }

  @Test("Several fields are searched as one and no match runs from one into the next")
  func fields() {
    let record = PreparedName(fields: ["张伟", "Li Na", "13800138000"])
    for query in ["zw", "ln", "0138", "li n"] { #expect(NameQuery(query).matches(record)) }
    for query in ["wl", "伟li", "na138"] { #expect(!NameQuery(query).matches(record)) }
  }

  @Test("A query longer than a pattern can be still finds its own text")
  func long() {
    let text = String(repeating: "ab", count: 40)
    #expect(finds(text, "x" + text))
    #expect(!finds(text, "张伟"))
  }

  @Test("A pass over a name agrees with trying every way to cut the query")
  func againstBacktracking() {
    var random = SplitMix(seed: 20)
    let characters = Array("张伟重庆西安曾单恩俄儿区欧a中n")
    let letters = Array("zhangweicqxou")
    var agreed = [0, 0]
    for _ in 0..<4000 {
      let name = String((0..<random.below(5)).map { _ in characters[random.below(characters.count)] })
      let query = String((0..<(1 + random.below(4))).map { _ in letters[random.below(letters.count)] })
      let expected = Backtracking.finds(Array(query.utf8), name) || name.contains(query)
      #expect(finds(query, name) == expected, "\(query) in \(name)")
      agreed[expected ? 1 : 0] += 1
    }
    #expect(agreed[0] > 100 && agreed[1] > 100)
  }
}

/// The rule of `NameQuery` written the slow way: every cut of the query is tried.
private enum Backtracking {
  static func finds(_ query: [UInt8], _ name: String) -> Bool {
    let units = self.units(name)
    return units.indices.contains { spells(query[...], units[$0...]) }
  }

  /// The readings of each character and the words between them.
  private static func units(_ name: String) -> [[String]] {
    var units: [[String]] = []
    var word = ""
    for scalar in name.unicodeScalars {
      if scalar.isASCII {
        word.unicodeScalars.append(scalar)
        continue
      }
      if !word.isEmpty { units.append([word]) }
      word = ""
      units.append(Pinyin.table.spellings(of: scalar))
    }
    return word.isEmpty ? units : units + [[word]]
  }

  private static func spells(_ query: ArraySlice<UInt8>, _ units: ArraySlice<[String]>) -> Bool {
    if query.isEmpty { return true }
    guard let readings = units.first else { return false }
    return readings.contains { reading in
      (0..<min(query.count, reading.utf8.count)).contains { length in
        query.prefix(length + 1).elementsEqual(reading.utf8.prefix(length + 1))
          && spells(query.dropFirst(length + 1), units.dropFirst())
      }
    }
  }
}

extension Pinyin {
  /// All syllables of a character in letters, the customary one first.
  func spellings(of scalar: Unicode.Scalar) -> [String] {
    guard let number = number(of: scalar.value), customary[number] != Self.none else { return [] }
    let more = further[Int(furtherStarts[number])...].prefix { $0 != Self.none }
    return ([customary[number] / 5] + more).map { syllable in
      let word = syllables[Int(syllable)]
      let bytes = (0..<8).map { UInt8(truncatingIfNeeded: word >> ($0 * 8)) }.prefix { $0 != 0 }
      return String(decoding: bytes, as: UTF8.self)
    }
  }
}

/// A seeded generator: the same numbers in every run.
private struct SplitMix {
  private var state: UInt64
  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ mixed >> 30) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ mixed >> 27) &* 0x94D0_49BB_1331_11EB
    return mixed ^ mixed >> 31
  }

  mutating func below(_ limit: Int) -> Int { Int(next() % UInt64(limit)) }
}
