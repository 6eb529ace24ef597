/// Text as names are compared: small letters, no accents, no full-width forms, Chinese in the mainland's script.
enum FoldedText {
  /// UTF-8 of the text in small letters without accents, full-width forms as ASCII,
  /// traditional characters as simplified ones, punctuation beyond ASCII and control characters as spaces.
  ///
  /// Line breaks stay: they separate fields of one prepared name.
  static func bytes(of text: String) -> [UInt8] {
    var folded: [UInt8] = []
    folded.reserveCapacity(text.utf8.count)
    for scalar in text.unicodeScalars { append(scalar, to: &folded) }
    return folded
  }

  @inline(__always) private static func append(_ scalar: Unicode.Scalar, to folded: inout [UInt8]) {
    let value = scalar.value
    switch value {
    case 0..<0x80: folded.append(ascii(UInt8(value)))
    case Pinyin.firstCommon..<0xA000:
      let value = UInt32(HanScript.folded[Int(value - Pinyin.firstCommon)])
      folded.append(UInt8(0xE0 | value >> 12))
      folded.append(UInt8(0x80 | value >> 6 & 0x3F))
      folded.append(UInt8(0x80 | value & 0x3F))
    case 0xFF01...0xFF5E: folded.append(ascii(UInt8(value - 0xFEE0)))
    case 0x300...0x36F: break
    case 0x80..<0xC0, 0x2000...0x206F, 0x3000...0x3004, 0x3008...0x303F, 0xD7, 0xF7:
      folded.append(UInt8(ascii: " "))
    case 0xC0..<0x250: appendLatin(scalar, to: &folded)
    default: folded.append(contentsOf: scalar.properties.lowercaseMapping.utf8)
    }
  }

  private static func ascii(_ byte: UInt8) -> UInt8 {
    switch byte {
    case UInt8(ascii: "A")...UInt8(ascii: "Z"): byte | 0x20
    case UInt8(ascii: "\n"): byte
    case 0..<0x20, 0x7F: UInt8(ascii: " ")
    default: byte
    }
  }

  private static let latinBases = Pinyin.bytes(PinyinTable.latinBases)

  private static func appendLatin(_ scalar: Unicode.Scalar, to folded: inout [UInt8]) {
    let base = latinBases[Int(scalar.value) - 0xC0]
    if base == UInt8(ascii: ".") {
      folded.append(contentsOf: scalar.properties.lowercaseMapping.utf8)
    } else {
      folded.append(base)
    }
  }
}

/// One step through folded text: what stands at a place and where the next begins.
enum NameUnit: Equatable {
  /// A Chinese character, by its number in `Pinyin`.
  case character(Int)
  /// A run of letters and digits.
  case word
  /// Spaces and punctuation between words.
  case gap
  case fieldEnd

  /// The unit that begins at `start` and the place after it.
  @inline(__always)
  static func next(
    in bytes: borrowing Span<UInt8>, from start: Int, _ pinyin: Pinyin
  ) -> (NameUnit, end: Int) {
    let byte = bytes[start]
    if byte < 0x80 && !isWordByte(byte) {
      return (byte == UInt8(ascii: "\n") ? .fieldEnd : .gap, start + 1)
    }
    if let (number, end) = character(in: bytes, at: start, pinyin) { return (.character(number), end) }
    var end = start + 1
    while end < bytes.count {
      let byte = bytes[end]
      let isCharacterStart = byte >= 0xE3 && character(in: bytes, at: end, pinyin) != nil
      if isCharacterStart || !(isWordByte(byte) || byte >= 0x80) { break }
      end += 1
    }
    return (.word, end)
  }

  @inline(__always) private static func isWordByte(_ byte: UInt8) -> Bool {
    (byte >= 97 && byte <= 122) || (byte >= 48 && byte <= 57)
  }

  /// The Chinese character at a place of well-formed UTF-8, if there is one.
  @inline(__always)
  private static func character(
    in bytes: borrowing Span<UInt8>, at start: Int, _ pinyin: Pinyin
  ) -> (number: Int, end: Int)? {
    let lead = bytes[start]
    guard lead >= 0xE3 else { return nil }
    let length = lead >= 0xF0 ? 4 : 3
    guard start + length <= bytes.count else { return nil }
    var scalar = UInt32(lead & (lead >= 0xF0 ? 0x07 : 0x0F))
    for place in (start + 1)..<(start + length) { scalar = scalar << 6 | UInt32(bytes[place] & 0x3F) }
    guard let number = pinyin.number(of: scalar) else { return nil }
    return (number, start + length)
  }
}
