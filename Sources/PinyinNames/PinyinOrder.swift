/// The order of a phone book: digits, then Latin and Chinese names together by letter,
/// Chinese ones by the pinyin of each character, then other scripts.
///
/// Under one letter Latin names come first. Characters are ordered by syllable, tone and
/// code point, so one surname stays together; the first is read as a surname or place.
public enum PinyinOrder {
  /// A key whose bytewise order is the order of names; equal only for equal texts.
  public static func key(of name: String) -> [UInt8] {
    var key: [UInt8] = []
    key.reserveCapacity(name.utf8.count * 2)
    eachWeight(of: name) { weight in
      key.append(UInt8(weight >> 8))
      key.append(UInt8(weight & 0xFF))
      return true
    }
    key.append(0)
    key.append(0)
    key.append(contentsOf: name.utf8)
    return key
  }

  /// The first eight bytes of the key: if two differ, they alone decide.
  public static func prefix(of name: String) -> UInt64 {
    var prefix: UInt64 = 0
    var taken: UInt64 = 0
    eachWeight(of: name) { weight in
      prefix |= UInt64(weight) << (48 - 16 * taken)
      taken += 1
      return taken < 4
    }
    return prefix
  }

  /// The letter a name stands under, from `a` to `z`; nil where it begins with a digit or in another script.
  public static func initial(of name: String) -> Character? {
    var first: UInt16 = 0
    eachWeight(of: name) { weight in
      first = weight
      return false
    }
    guard first < 0xFF00, let letter = PinyinWeights.table.letters.lastIndex(where: { $0 <= first }) else {
      return nil
    }
    return Character(Unicode.Scalar(UInt8(97 + letter)))
  }

  /// The places of the names in their order; names that are equal keep theirs.
  public static func order(of names: [String]) -> [Int] {
    var heads = names.indices.map { (prefix: prefix(of: names[$0]), place: $0) }
    heads.sort { ($0.prefix, $0.place) < ($1.prefix, $1.place) }
    var order: [Int] = []
    order.reserveCapacity(names.count)
    var rest = heads[...]
    while let first = rest.first {
      let run = rest.prefix { $0.prefix == first.prefix }
      order += run.count == 1 ? [first.place] : orderByKey(run.map(\.place), names)
      rest = rest[run.endIndex...]
    }
    return order
  }

  /// Orders places of names whose prefixes are equal.
  private static func orderByKey(_ places: [Int], _ names: [String]) -> [Int] {
    var keyed = places.map { (key: key(of: names[$0]), place: $0) }
    keyed.sort { left, right in
      if left.key == right.key { return left.place < right.place }
      return left.key.lexicographicallyPrecedes(right.key)
    }
    return keyed.map(\.place)
  }

  /// Hands over the weights of a name in turn until told to stop.
  ///
  /// Weights are above 0: gaps 1, digits from 2, then letters and characters, then 0xFFFF
  /// before the two halves of any other scalar.
  private static func eachWeight(of name: String, _ take: (UInt16) -> Bool) {
    let weights = PinyinWeights.table
    let bytes = FoldedText.bytes(of: name)
    let span = bytes.span
    var place = 0
    var isFirst = true
    var gapPending = false
    while place < span.count {
      let (unit, end) = NameUnit.next(in: span, from: place, weights.pinyin)
      if unit == .gap || unit == .fieldEnd {
        gapPending = !isFirst
      } else {
        if gapPending, !take(1) { return }
        gapPending = false
        let going =
          switch unit {
          case .character(let number) where isFirst:
            take(weights.leading(number, span.extracting(place..<span.count)) ?? weights.characters[number])
          case .character(let number): take(weights.characters[number])
          default: spell(span.extracting(place..<end), weights, take)
          }
        if !going { return }
        isFirst = false
      }
      place = end
    }
  }

  private static func spell(
    _ word: borrowing Span<UInt8>, _ weights: PinyinWeights, _ take: (UInt16) -> Bool
  ) -> Bool {
    for place in 0..<word.count {
      let byte = word[place]
      switch byte {
      case 48...57: if !take(UInt16(byte) - 46) { return false }
      case 97...122: if !take(weights.letters[Int(byte) - 97]) { return false }
      // Bytes of UTF-8 keep the order of code points.
      default: if !take(0xFF00 | UInt16(byte)) { return false }
      }
    }
    return true
  }
}
