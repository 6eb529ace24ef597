/// Bytes of a rec file and the few questions its grammar asks of them.
///
/// A line ends at LF or at the end of the file; carriage returns before
/// that belong to the line end, so a CRLF file reads as an LF one.
struct RecText {
  private let bytes: UnsafeBufferPointer<UInt8>
  let count: Int

  /// Bytes of a line, or a value, that are shown.
  static let longestExcerpt = 1000

  /// The text of a range to be shown, no more of it than anybody reads.
  func excerpt(in range: Range<Int>) -> String {
    guard range.count > RecText.longestExcerpt else { return string(in: range) }
    return string(in: range.lowerBound..<(range.lowerBound + RecText.longestExcerpt)) + "…"
  }

  /// Borrows the bytes: they must outlive every use of this value.
  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    self.bytes = bytes
    count = bytes.count
  }

  @inline(__always)
  subscript(offset: Int) -> UInt8 { bytes[offset] }

  subscript(range: Range<Int>) -> UnsafeBufferPointer<UInt8> {
    UnsafeBufferPointer(rebasing: bytes[range])
  }

  /// Offset after the byte order marks at the start: editors on Windows
  /// put one there, and some put another before it.
  var markEnd: Int {
    var end = 0
    while end + 3 <= count, bytes[end] == 0xEF, bytes[end + 1] == 0xBB, bytes[end + 2] == 0xBF { end += 3 }
    return end
  }

  /// Offset of the LF that ends the line around `start`, or `count`.
  ///
  /// Eight bytes at a time: the lines of a book are too short for a call
  /// to `memchr` to pay.
  @inline(__always)
  func lineEnd(from start: Int) -> Int {
    var offset = start
    while offset &+ 8 <= count {
      let newlines = Self.zeroBytes(in: word(at: offset) ^ 0x0A0A_0A0A_0A0A_0A0A)
      if newlines != 0 { return offset &+ newlines.trailingZeroBitCount &>> 3 }
      offset &+= 8
    }
    while offset < count, bytes[offset] != .lineFeed { offset &+= 1 }
    return offset
  }

  /// Offset of the first NUL in the range, if there is one.
  @inline(__always)
  func zeroByte(in range: Range<Int>) -> Int? {
    var offset = range.lowerBound
    while offset &+ 32 <= range.upperBound {
      let zeros =
        Self.zeroBytes(in: word(at: offset)) | Self.zeroBytes(in: word(at: offset &+ 8))
        | Self.zeroBytes(in: word(at: offset &+ 16)) | Self.zeroBytes(in: word(at: offset &+ 24))
      if zeros != 0 { break }
      offset &+= 32
    }
    while offset &+ 8 <= range.upperBound {
      let zeros = Self.zeroBytes(in: word(at: offset))
      if zeros != 0 { return offset &+ zeros.trailingZeroBitCount &>> 3 }
      offset &+= 8
    }
    while offset < range.upperBound {
      if bytes[offset] == 0 { return offset }
      offset &+= 1
    }
    return nil
  }

  /// The eight bytes from the offset on, the first in the lowest bits; they
  /// must all be there.
  @inline(__always)
  func word(at offset: Int) -> UInt64 {
    UInt64(littleEndian: UnsafeRawBufferPointer(bytes).loadUnaligned(fromByteOffset: offset, as: UInt64.self))
  }

  /// The high bit of each byte that is 0; bits above the lowest one set are not to be trusted.
  @inline(__always)
  private static func zeroBytes(in word: UInt64) -> UInt64 {
    (word &- 0x0101_0101_0101_0101) & ~word & 0x8080_8080_8080_8080
  }

  /// `end` without the carriage returns before it, not below `start`.
  @inline(__always)
  func contentEnd(from start: Int, to end: Int) -> Int {
    var end = end
    while end > start, bytes[end &- 1] == .carriageReturn { end &-= 1 }
    return end
  }

  /// Offset of the first byte from `start` on that is neither blank nor tab, at most `count`.
  @inline(__always)
  func skipBlanks(from start: Int) -> Int {
    var offset = start
    while offset < count, bytes[offset].isBlank { offset &+= 1 }
    return offset
  }

  /// Whether the line at `start` holds nothing but blanks: it separates records.
  func isBlankLine(at start: Int) -> Bool {
    let end = lineEnd(from: start)
    return skipBlanks(from: start) >= contentEnd(from: start, to: end)
  }

  /// Offset just after the line around `start`, its LF included.
  func nextLine(after start: Int) -> Int { min(count, lineEnd(from: start) + 1) }

  /// The bytes as text; what is not UTF-8 becomes U+FFFD.
  func string(in range: Range<Int>) -> String { String(decoding: self[range], as: UTF8.self) }

  /// Whether the bytes of the range are those of `word`.
  @inline(__always)
  func holds(_ word: StaticString, at range: Range<Int>) -> Bool {
    guard range.count == word.utf8CodeUnitCount else { return false }
    for index in 0..<range.count where bytes[range.lowerBound &+ index] != word.utf8Start[index] {
      return false
    }
    return true
  }

  /// A folded value as one piece: a `+` line begins a new line, a line
  /// that ends in a backslash goes on with the next, even if there is none.
  func unfold(_ value: Range<Int>) -> [UInt8] {
    var unfolded: [UInt8] = []
    unfolded.reserveCapacity(value.count)
    var start = value.lowerBound
    while start <= value.upperBound {
      let end = min(lineEnd(from: start), value.upperBound)
      let content = contentEnd(from: start, to: end)
      let isBackslashed = content > start && bytes[content - 1] == .backslash
      unfolded.append(contentsOf: self[start..<(isBackslashed ? content - 1 : content)])
      start = end + 1
      if !isBackslashed, end < value.upperBound {
        unfolded.append(.lineFeed)
        start += 1
        if start < value.upperBound, bytes[start] == .blank { start += 1 }
      }
    }
    return unfolded
  }
}

extension UInt8 {
  static let lineFeed = UInt8(ascii: "\n")
  static let carriageReturn = UInt8(ascii: "\r")
  static let blank = UInt8(ascii: " ")
  static let tab = UInt8(ascii: "\t")
  static let backslash = UInt8(ascii: "\\")
  static let plus = UInt8(ascii: "+")
  static let colon = UInt8(ascii: ":")
  static let hash = UInt8(ascii: "#")
  static let percent = UInt8(ascii: "%")

  /// A blank or a tab: what rec calls blank within a line.
  var isBlank: Bool { self == .blank || self == .tab }

  /// `A` to `Z` in either case.
  @inline(__always)
  var isASCIILetter: Bool { (self | 0x20) &- UInt8(ascii: "a") < 26 }

  /// Whether a field name may begin with this byte.
  @inline(__always)
  var beginsFieldName: Bool { isASCIILetter || self == .percent }

  /// Whether a field name may go on with this byte.
  @inline(__always)
  var continuesFieldName: Bool {
    isASCIILetter || self &- UInt8(ascii: "0") < 10 || self == UInt8(ascii: "_")
  }
}
