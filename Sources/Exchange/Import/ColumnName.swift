internal import PinyinNames

/// A column's name, compared without case, width, signs and what stands in brackets.
struct ColumnName: Hashable {
  /// The letters and digits alone.
  let plain: String
  /// The words of an English name: `InvoiceDueDate` has three.
  let words: [String]

  /// Reads a name as it stands in a header.
  init(_ header: String) {
    let outside = Self.withoutBrackets(HalfWidth.text(header))
    let text = outside.contains { $0.isLetter || $0.isNumber } ? outside : HalfWidth.text(header)
    words = Self.words(text)
    plain = words.joined()
  }

  /// How well a column of this name answers to a known one: 2 the same, 1 ending in it, 0 not at all.
  ///
  /// Endings count from two English words or three Chinese characters on: shorter ones
  /// say too little ("paperless date" is no invoice's date).
  func likeness(to known: ColumnName) -> Int {
    if plain == known.plain { return 2 }
    if known.plain.utf8.first.map({ $0 >= 0x80 }) == true {
      return known.plain.count >= 3 && plain.hasSuffix(known.plain) ? 1 : 0
    }
    return known.words.count >= 2 && words.suffix(known.words.count).elementsEqual(known.words) ? 1 : 0
  }

  private static func withoutBrackets(_ text: String) -> String {
    var depth = 0
    return text.filter { character in
      if "([【".contains(character) { depth += 1 }
      defer { if ")]】".contains(character) { depth -= 1 } }
      return depth <= 0 && !")]】".contains(character)
    }
  }

  /// Cuts at signs and before a capital that begins a word.
  private static func words(_ text: String) -> [String] {
    var words: [String] = []
    var word = ""
    let characters = Array(text)
    for (place, character) in characters.enumerated() {
      let isPart = character.isLetter || character.isNumber
      let followsSmall = place > 0 && characters[place - 1].isLowercase
      let precedesSmall = place + 1 < characters.count && characters[place + 1].isLowercase
      let followsCapital = place > 0 && characters[place - 1].isUppercase
      let begins = character.isUppercase && (followsSmall || (followsCapital && precedesSmall))
      if !isPart || begins {
        if !word.isEmpty { words.append(word) }
        word = ""
      }
      if isPart { word += character.lowercased() }
    }
    return word.isEmpty ? words : words + [word]
  }
}
