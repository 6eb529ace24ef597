/// A name made ready for being searched: its folded text and three words of letters.
public struct PreparedName: Sendable, Equatable {
  /// The folded text.
  let bytes: [UInt8]
  /// What the text itself contains, as `NameLetters`.
  let textLetters: UInt64
  /// What the text and its readings contain, as `NameLetters`.
  let allLetters: UInt64
  /// What a character's reading or a word may begin with, as `NameLetters`.
  let initials: UInt64

  /// Prepares a name; a line break in it separates fields no match runs across.
  public init(_ text: String) {
    let folded = FoldedText.bytes(of: text)
    let textLetters = NameLetters.mask(folded)
    let pinyin = Pinyin.table
    var letters = textLetters
    var starts: UInt64 = 0
    let span = folded.span
    var place = 0
    while place < span.count {
      let (unit, end) = NameUnit.next(in: span, from: place, pinyin)
      switch unit {
      case .character(let number):
        letters |= UInt64(pinyin.letters[number])
        starts |= UInt64(pinyin.initials[number]) | NameLetters.bit(span[place])
      case .word: starts |= NameLetters.bit(span[place])
      case .gap, .fieldEnd: break
      }
      place = end
    }
    bytes = folded
    self.textLetters = textLetters
    allLetters = letters
    initials = starts
  }

  /// Prepares several texts of one record, searched as one and matched each by itself.
  public init(fields: [String]) {
    self.init(fields.map(PreparedName.searched).joined(separator: "\n"))
  }

  /// A field as it is searched: a telephone number by its digits too, where they are set apart.
  public static func searched(_ field: String) -> String {
    guard let digits = TelephoneNumber.digits(of: field), digits != field else { return field }
    return field + "\n" + digits
  }
}

/// Sets of letters and digits, one bit each, other bytes sharing the bits above.
enum NameLetters {
  /// The bit of one byte of folded text; 0 for spaces and punctuation.
  @inline(__always) static func bit(_ byte: UInt8) -> UInt64 {
    switch byte {
    case 97...122: 1 << UInt64(byte &- 97)
    case 48...57: 1 << UInt64(byte &- 48 &+ 26)
    case 0x80...: 1 << UInt64(36 &+ (byte & 0x3F) % 28)
    default: 0
    }
  }

  /// The bits of all bytes.
  static func mask(_ bytes: [UInt8]) -> UInt64 {
    bytes.reduce(0) { $0 | bit($1) }
  }
}

/// What a person types to find a name: part of the text, pinyin, or initials.
///
/// A name is found when it contains the text, whatever the case, or when the query can
/// be cut into beginnings of the readings of characters that follow one another: `zw`,
/// `zhw` and `zhangwei` find 张伟, `cq` and `zq` 重庆. A Latin word counts as one character
/// read as it is written: `zl` finds Zhongwei Ltd. A space or an apostrophe in the query
/// ends a reading: `xi an` finds 西安 but not 鲜. A telephone number is found by its digits.
public struct NameQuery: Sendable {
  private let text: [UInt8]
  private let textLetters: UInt64
  private let initial: UInt64
  private let reading: ReadingPattern?
  /// The digits of a telephone number that was typed with something between them.
  private let digits: [UInt8]?
  private let pinyin = Pinyin.table

  /// Reads a query; one without a letter, digit or character finds every name.
  public init(_ typed: String) {
    let folded = FoldedText.bytes(of: typed).map { $0 == UInt8(ascii: "\n") ? UInt8(ascii: " ") : $0 }
    let space = UInt8(ascii: " ")
    text = Array(folded.drop { $0 == space }.reversed().drop { $0 == space }.reversed())
    textLetters = NameLetters.mask(text)
    digits = TelephoneNumber.digits(of: typed).map { Array($0.utf8) }.flatMap { [text] in
      $0 == text ? nil : $0
    }
    reading = ReadingPattern(text)
    initial = reading?.initial ?? 0
  }

  /// Whether the query finds the name.
  public func matches(_ name: PreparedName) -> Bool {
    if textLetters & ~name.textLetters == 0 && contains(text, in: name) { return true }
    if let digits, contains(digits, in: name) { return true }
    guard textLetters & ~name.allLetters == 0, initial & name.initials != 0, let reading else { return false }
    return reading.matches(name.bytes.span, pinyin)
  }

  private func contains(_ text: [UInt8], in name: PreparedName) -> Bool {
    guard let first = text.first else { return true }
    let wanted = text.span
    let bytes = name.bytes.span
    var start = 0
    while start + wanted.count <= bytes.count {
      if bytes[start] == first {
        var length = 1
        while length < wanted.count, bytes[start + length] == wanted[length] { length += 1 }
        if length == wanted.count { return true }
      }
      start += 1
    }
    return false
  }
}
