/// Mandarin readings of Chinese characters, expanded once from `PinyinTable`.
///
/// Characters are numbered from 0: U+4E00 to U+9FFF in order, then the few others the
/// table knows. A reading is a place in the dictionary: five times its syllable's number
/// plus its tone less one.
final class Pinyin: Sendable {
  /// The tables, expanded at their first use (a tenth of a millisecond).
  static let table = Pinyin()

  /// The syllables in dictionary order, each as up to six ASCII letters from the lowest byte up.
  let syllables: [UInt64]
  /// The customary reading of each character, or `none`.
  let customary: [UInt16]
  /// Where a character's further syllables begin in `further`; 0 if it has none.
  let furtherStarts: [UInt16]
  /// Runs of further syllable numbers, each closed by `none`.
  let further: [UInt16]
  /// The first letters of each character's readings, one bit a letter.
  let initials: [UInt32]
  /// All letters of each character's readings, one bit a letter.
  let letters: [UInt32]
  private let outside: [UInt32: Int]

  /// Stands for "no reading".
  static let none = UInt16.max
  /// The first code point numbered in order.
  static let firstCommon: UInt32 = 0x4E00
  /// How many characters are numbered in order.
  static let commonCount = 0x5200

  private init() {
    let words = Self.words(PinyinTable.syllables)
    let syllables = words.map { $0.reversed().reduce(UInt64(0)) { $0 << 8 | UInt64($1) } }
    let lettersOf = words.map { $0.reduce(UInt32(0)) { $0 | Self.bit($1) } }
    let initialOf = words.map { $0.first.map(Self.bit) ?? 0 }

    let common = Self.bytes(PinyinTable.lowerHalf) + Self.bytes(PinyinTable.upperHalf)
    var customary = common.withReadings()
    var outside: [UInt32: Int] = [:]
    for word in Self.words(PinyinTable.outside) {
      outside[Self.scalar(in: word)] = customary.count
      customary += Self.readings(in: word)
    }
    var initials = customary.map { $0 == Self.none ? 0 : initialOf[Int($0) / 5] }
    var letters = customary.map { $0 == Self.none ? 0 : lettersOf[Int($0) / 5] }

    var furtherStarts = [UInt16](repeating: 0, count: customary.count)
    var further = [Self.none]
    for word in Self.words(PinyinTable.polyphones) {
      let scalar = Self.scalar(in: word)
      let number = outside[scalar] ?? Int(scalar) - Int(Self.firstCommon)
      furtherStarts[number] = UInt16(further.count)
      for reading in Self.readings(in: word) {
        further.append(reading / 5)
        initials[number] |= initialOf[Int(reading) / 5]
        letters[number] |= lettersOf[Int(reading) / 5]
      }
      further.append(Self.none)
    }
    self.syllables = syllables
    self.customary = customary
    self.outside = outside
    self.initials = initials
    self.letters = letters
    self.furtherStarts = furtherStarts
    self.further = further
  }

  /// The number of a Chinese character with a known reading's place, or nil for any other scalar.
  @inline(__always) func number(of scalar: UInt32) -> Int? {
    let common = scalar &- Self.firstCommon
    if common < UInt32(Self.commonCount) { return Int(common) }
    return scalar < 0x3007 ? nil : outside[scalar]
  }

  /// The dictionary place of a reading written as letters and a tone digit, such as `zeng1`.
  func reading(_ written: Substring) -> UInt16? {
    guard let tone = written.utf8.last, (49...53).contains(tone) else { return nil }
    let word = written.utf8.dropLast().reversed().reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
    return syllables.firstIndex(of: word).map { UInt16($0 * 5) + UInt16(tone - 49) }
  }

  private static func bit(_ letter: UInt8) -> UInt32 { 1 << UInt32(letter - UInt8(ascii: "a")) }

  /// The text without its line ends.
  static func bytes(_ text: StaticString) -> [UInt8] {
    text.withUTF8Buffer { $0.filter { $0 != UInt8(ascii: "\n") } }
  }

  /// The text between spaces and line ends.
  private static func words(_ text: StaticString) -> [ArraySlice<UInt8>] {
    text.withUTF8Buffer { Array($0) }.split { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\n") }
  }

  private static func scalar(in word: ArraySlice<UInt8>) -> UInt32 {
    String(decoding: word, as: UTF8.self).unicodeScalars.first?.value ?? 0
  }

  private static func readings(in word: ArraySlice<UInt8>) -> [UInt16] {
    Array(word.filter { $0 < 0x80 }).withReadings()
  }
}

extension [UInt8] {
  /// The readings these bytes spell, two bytes each; two dots spell none.
  fileprivate func withReadings() -> [UInt16] {
    stride(from: 0, to: count, by: 2).map { place in
      let high = UInt16(self[place])
      return high == UInt16(UInt8(ascii: ".")) ? Pinyin.none : (high - 48) * 64 + UInt16(self[place + 1]) - 48
    }
  }
}
