private import CPosix
private import Glibc

/// The system's converter between encodings.
enum Iconv {
  /// Its name for GB 18030.
  static let gb18030 = "GB18030"
  /// Its name for Big5 with the characters of Hong Kong.
  static let big5 = "BIG5-HKSCS"

  /// Bytes in UTF-8, U+FFFD for what is no character, and the lines where that was so.
  static func utf8(
    _ bytes: ArraySlice<UInt8>, from name: String
  ) throws(EncodingUnavailable) -> (text: [UInt8], invalid: [InvalidBytes]) {
    guard let converter = cposix_iconv_open("UTF-8", name) else { throw EncodingUnavailable(name: name) }
    defer { cposix_iconv_close(converter) }
    var result = Conversion(smallestUnit: name.hasPrefix("UTF-16") ? 2 : 1)
    bytes.withUnsafeBufferPointer { input in
      var next = input.baseAddress
      var left = input.count
      while left > 0 {
        let stop = result.take { out, room in cposix_iconv(converter, &next, &left, &out, &room) }
        if stop == EILSEQ || stop == EINVAL {
          let skipped = stop == EINVAL ? left : min(left, result.smallestUnit)
          result.noteInvalid()
          next = next?.advanced(by: skipped)
          left -= skipped
        }
      }
    }
    return (result.text, result.invalid)
  }

  /// What has been converted so far.
  private struct Conversion {
    let smallestUnit: Int
    var text: [UInt8] = []
    var invalid: [InvalidBytes] = []
    private var line = 1
    private var counted = 0
    private static let room = 65_536

    init(smallestUnit: Int) { self.smallestUnit = smallestUnit }

    /// Appends what one step of conversion writes; returns what stopped it.
    mutating func take(_ step: (inout UnsafeMutablePointer<UInt8>?, inout Int) -> Int32) -> Int32 {
      var stop: Int32 = 0
      text += [UInt8](unsafeUninitializedCapacity: Self.room) { buffer, written in
        var out = buffer.baseAddress
        var room = Self.room
        stop = step(&out, &room)
        written = Self.room - room
      }
      return stop
    }

    /// Puts U+FFFD and counts the place on its line.
    mutating func noteInvalid() {
      line += text[counted...].count { $0 == UInt8(ascii: "\n") }
      counted = text.count
      text += [0xEF, 0xBF, 0xBD]
      if let last = invalid.indices.last, invalid[last].line == line {
        invalid[last].count += 1
      } else {
        invalid.append(InvalidBytes(line: line, count: 1))
      }
    }
  }
}
