/// Places of letters and Chinese characters in one alphabetical order.
struct PinyinWeights: Sendable {
  /// The weights, worked out at their first use.
  static let table = PinyinWeights(.table)

  /// The readings the weights come from.
  let pinyin: Pinyin
  /// The weights of `a` to `z`; all below those of characters read with that letter.
  private(set) var letters = [UInt16](repeating: 0, count: 26)
  /// The weight of each character in its customary reading, by its number in `Pinyin`.
  private(set) var characters: [UInt16]
  /// By a character's number, the entries it leads, longest first.
  private var leadings: [Int: [Leading]] = [:]

  private struct Leading {
    let text: [UInt8]
    let reading: UInt16
    var weight: UInt16 = 0
  }

  private init(_ pinyin: Pinyin) {
    self.pinyin = pinyin
    characters = [UInt16](repeating: .max - 0x100, count: pinyin.customary.count)
    readLeadings()
    weigh()
  }

  /// The weight of a name's first character where the name begins as `LeadingReadings` says.
  func leading(_ number: Int, _ name: borrowing Span<UInt8>) -> UInt16? {
    guard let entries = leadings[number] else { return nil }
    for entry in entries where begins(name, with: entry.text) {
      return entry.reading == pinyin.customary[number] ? characters[number] : entry.weight
    }
    return nil
  }

  private func begins(_ name: borrowing Span<UInt8>, with text: [UInt8]) -> Bool {
    guard text.count <= name.count else { return false }
    for place in text.indices where name[place] != text[place] { return false }
    return true
  }

  private mutating func readLeadings() {
    let entries = LeadingReadings.entries.description.split { $0 == " " || $0 == "\n" }
    for entry in entries {
      let text = entry.prefix { !$0.isASCII }
      guard let first = text.unicodeScalars.first, let number = pinyin.number(of: first.value),
        let reading = pinyin.reading(entry[text.endIndex...])
      else { preconditionFailure("\(entry): a leading reading is characters and pinyin with a tone") }
      leadings[number, default: []].append(Leading(text: Array(text.utf8), reading: reading))
    }
    for number in Array(leadings.keys) { leadings[number]?.sort { $0.text.count > $1.text.count } }
  }

  /// Numbers letters and readings in turn: a counting sort by reading, then by character.
  private mutating func weigh() {
    let leadings = leadings.sorted { $0.key < $1.key }
      .flatMap { number, entries in Set(entries.map(\.reading)).map { (number: number, reading: $0) } }
      .filter { $0.reading != pinyin.customary[$0.number] }
    var counts = [UInt16](repeating: 0, count: pinyin.syllables.count * 5)
    for reading in pinyin.customary where reading != Pinyin.none { counts[Int(reading)] += 1 }
    for leading in leadings { counts[Int(leading.reading)] += 1 }
    var next = firstWeights(counts)
    for (number, reading) in pinyin.customary.enumerated() where reading != Pinyin.none {
      characters[number] = next[Int(reading)]
      next[Int(reading)] += 1
    }
    for (number, reading) in leadings {
      weighLeadings(of: number, read: reading, next[Int(reading)])
      next[Int(reading)] += 1
    }
  }

  /// The weight each reading begins at, given how many characters have it; notes the letters' own.
  private mutating func firstWeights(_ counts: [UInt16]) -> [UInt16] {
    var weight: UInt16 = 16
    var letter = 0
    func initial(_ reading: Int) -> Int {
      Int(truncatingIfNeeded: pinyin.syllables[reading / 5] & 0xFF) - 97
    }
    var firsts: [UInt16] = []
    firsts.reserveCapacity(counts.count)
    for reading in 0...counts.count {
      while letter < 26, reading == counts.count || letter <= initial(reading) {
        letters[letter] = weight
        letter += 1
        weight += 1
      }
      guard reading < counts.count else { break }
      firsts.append(weight)
      weight += counts[reading]
    }
    return firsts
  }

  /// Gives the entries of a character with one reading their weight.
  private mutating func weighLeadings(of number: Int, read reading: UInt16, _ weight: UInt16) {
    guard let entries = leadings[number] else { return }
    for place in entries.indices where entries[place].reading == reading {
      leadings[number]?[place].weight = weight
    }
  }
}
