/// A query as a pattern over readings, matched in one pass over a name.
///
/// Places in the pattern are bits of a word: after each character of the name the word
/// holds the places a run of characters ending there may have reached.
struct ReadingPattern: Sendable {
  /// The typed letters, digits and characters without what separates them.
  private let bytes: [UInt8]
  /// From each place, the next eight bytes up to the end of its run, 0xFF beyond.
  private let ahead: [UInt64]
  /// For each place, where its run ends; a reading does not reach beyond.
  private let runEnds: [Int]
  /// What the pattern begins with, as `NameLetters`.
  let initial: UInt64

  /// The longest pattern, in bytes; longer queries are matched by text alone.
  static let longest = 63

  /// Reads a pattern from folded text; nil if it holds nothing to read or too much.
  init?(_ text: [UInt8]) {
    var bytes: [UInt8] = []
    var runEnds: [Int] = []
    for run in text.split(whereSeparator: { NameLetters.bit($0) == 0 }) {
      bytes += run
      runEnds += [Int](repeating: bytes.count, count: run.count)
    }
    guard let first = bytes.first, bytes.count <= Self.longest else { return nil }
    self.bytes = bytes
    self.runEnds = runEnds
    ahead = bytes.indices.map { place in
      (0..<8).reversed().reduce(UInt64(0)) { word, step in
        word << 8 | (place + step < runEnds[place] ? UInt64(bytes[place + step]) : 0xFF)
      }
    }
    initial = NameLetters.bit(first)
  }

  /// Whether the units of a folded name, from any of them on, spell the whole pattern.
  func matches(_ name: borrowing Span<UInt8>, _ pinyin: Pinyin) -> Bool {
    let whole: UInt64 = 1 << UInt64(bytes.count)
    var reached: UInt64 = 0
    var place = 0
    while place < name.count {
      let (unit, end) = NameUnit.next(in: name, from: place, pinyin)
      switch unit {
      case .gap: break
      case .fieldEnd: reached = 0
      case .word: reached = advance(reached) { spelled(name, place, end, from: $0) }
      case .character(let number):
        let initials = UInt64(pinyin.initials[number])
        reached = advance(reached) { start in
          let byte = bytes[start]
          if byte >= 0x80 { return written(name, place, end, from: start) }
          return NameLetters.bit(byte) & initials == 0 ? 0 : read(number, from: start, pinyin)
        }
      }
      if reached & whole != 0 { return true }
      place = end
    }
    return false
  }

  /// The places reached from the start and from every place reached before.
  @inline(__always) private func advance(_ reached: UInt64, _ step: (Int) -> UInt64) -> UInt64 {
    var starts = reached | 1
    var next: UInt64 = 0
    while starts != 0 {
      next |= step(starts.trailingZeroBitCount)
      starts &= starts &- 1
    }
    return next
  }

  /// The places reached by beginnings of a character's readings.
  @inline(__always)
  private func read(_ number: Int, from start: Int, _ pinyin: Pinyin) -> UInt64 {
    let syllable = pinyin.customary[number]
    guard syllable != Pinyin.none else { return 0 }
    var next = common(pinyin.syllables[Int(syllable) / 5], from: start)
    var further = Int(pinyin.furtherStarts[number])
    while pinyin.further[further] != Pinyin.none {
      next |= common(pinyin.syllables[Int(pinyin.further[further])], from: start)
      further += 1
    }
    return next
  }

  /// The places after each letter a syllable and the pattern share.
  @inline(__always) private func common(_ syllable: UInt64, from start: Int) -> UInt64 {
    let shared = UInt64((syllable ^ ahead[start]).trailingZeroBitCount / 8)
    return ((1 << shared) &- 1) << UInt64(start + 1)
  }

  /// The places reached by beginnings of a word of the name.
  private func spelled(_ name: borrowing Span<UInt8>, _ begin: Int, _ end: Int, from start: Int) -> UInt64 {
    var shared = 0
    while begin + shared < end, start + shared < runEnds[start], name[begin + shared] == bytes[start + shared]
    {
      shared += 1
    }
    return ((1 << UInt64(shared)) &- 1) << UInt64(start + 1)
  }

  /// The place after a character typed as itself.
  private func written(_ name: borrowing Span<UInt8>, _ begin: Int, _ end: Int, from start: Int) -> UInt64 {
    guard start + end - begin <= bytes.count else { return 0 }
    for step in 0..<(end - begin) where name[begin + step] != bytes[start + step] { return 0 }
    return 1 << UInt64(start + end - begin)
  }
}
