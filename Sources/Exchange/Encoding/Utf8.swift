/// UTF-8 that may have broken places.
enum Utf8 {
  /// The text with U+FFFD for what is no character, and the lines where that was so.
  ///
  /// Not left to iconv, whose UTF-8 knows code points Unicode does not have.
  static func repaired(_ bytes: ArraySlice<UInt8>) -> (text: [UInt8], invalid: [InvalidBytes]) {
    if String(validating: bytes, as: UTF8.self) != nil { return (Array(bytes), []) }
    var text: [UInt8] = []
    var invalid: [InvalidBytes] = []
    for (place, line) in bytes.split(separator: 0x0A, omittingEmptySubsequences: false).enumerated() {
      if place > 0 { text.append(0x0A) }
      if String(validating: line, as: UTF8.self) != nil {
        text += line
      } else {
        let repaired = String(decoding: line, as: UTF8.self)
        text += repaired.utf8
        let count = repaired.unicodeScalars.count { $0 == "\u{FFFD}" }
        invalid.append(InvalidBytes(line: place + 1, count: count))
      }
    }
    return (text, invalid)
  }
}
