/// The field names a walk over a file has met, numbered, with the name that
/// last came after each.
///
/// The records of a table are alike: nearly every name is the one that came
/// after its predecessor in the record before, and is recognised by comparing
/// two words instead of being read letter by letter.
struct FieldNames {
  /// How many names are numbered; a file with more of them is no table of
  /// ours and is read without numbers.
  static let most = 128
  /// Stands before a record's first field.
  static let none = 0

  private struct Name {
    /// The name and its colon as they stand in the file, and which bits of the
    /// two words they fill; both words are 0 if they fill more.
    var (low, lowMask, high, highMask) = (UInt64(0), UInt64(0), UInt64(0), UInt64(0))
    /// Where it was first met.
    var place = 0..<0
    /// The number of the name that came after it last, or none.
    var follower = FieldNames.none
  }

  private var names = [Name()]

  /// The number of the name at the offset and its length, if it is the one
  /// that came after `previous` last.
  @inline(__always)
  func expected(after previous: Int, at offset: Int, in text: RecText) -> (number: Int, length: Int)? {
    let number = names[previous].follower
    guard number != FieldNames.none, offset &+ 16 <= text.count else { return nil }
    let name = names[number]
    let low = text.word(at: offset) & name.lowMask
    let high = text.word(at: offset &+ 8) & name.highMask
    guard name.low != 0, low == name.low, high == name.high else { return nil }
    return (number, name.place.count)
  }

  /// The number of a name that was read letter by letter; none if it gets no
  /// number.
  mutating func number(of place: Range<Int>, after previous: Int, in text: RecText) -> Int {
    let known = names.indices.dropFirst().first { text[names[$0].place].elementsEqual(text[place]) }
    let number = known ?? add(place, in: text)
    if number != FieldNames.none { names[previous].follower = number }
    return number
  }

  private mutating func add(_ place: Range<Int>, in text: RecText) -> Int {
    guard names.count <= FieldNames.most else { return FieldNames.none }
    var name = Name()
    name.place = place
    if place.count < 16 {
      for (index, byte) in (Array(text[place]) + [UInt8.colon]).enumerated() {
        let (shift, isLow) = (UInt64(index % 8 * 8), index < 8)
        if isLow {
          name.low |= UInt64(byte) << shift
          name.lowMask |= 0xFF << shift
        } else {
          name.high |= UInt64(byte) << shift
          name.highMask |= 0xFF << shift
        }
      }
    }
    names.append(name)
    return names.count - 1
  }
}
