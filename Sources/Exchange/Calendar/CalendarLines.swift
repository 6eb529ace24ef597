/// The content lines of an iCalendar file (RFC 5545 §3.1), what was folded put together again.
struct CalendarLines {
  /// One property: `DTSTART;VALUE=DATE:20260101`.
  struct Line {
    /// The line of the file it begins on, from 1.
    let number: Int
    /// Its name, in capitals.
    let name: String
    /// Its value as it stands.
    let value: String

    /// A value that is text (§3.3.11), what was escaped put back; line ends as blanks.
    var text: String {
      var (text, isEscaped) = ("", false)
      for character in value {
        if isEscaped {
          text.append(character == "n" || character == "N" ? " " : character)
          isEscaped = false
        } else if character == "\\" {
          isEscaped = true
        } else {
          text.append(character)
        }
      }
      return text
    }
  }

  /// The lines, in the file's order; one that is no property is left out.
  let lines: [Line]

  /// Whether a file is a calendar, by how it begins.
  static func isCalendar(_ bytes: [UInt8]) -> Bool {
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    let begins = bytes.starts(with: mark) ? bytes.dropFirst(3) : bytes[...]
    let text = begins.drop { $0 == 0x20 || (0x09...0x0D).contains($0) }.prefix(15)
    return String(decoding: text, as: UTF8.self).uppercased() == "BEGIN:VCALENDAR"
  }

  /// The file with what was folded put together again, byte by byte: a fold may cut through a character. `numbers` are
  /// the lines of the file those of the outcome begin on.
  static func unfolded(_ bytes: [UInt8]) -> (bytes: [UInt8], numbers: [Int]) {
    var (joined, numbers, number, place) = ([UInt8](), [Int](), 0, 0)
    joined.reserveCapacity(bytes.count)
    while place < bytes.count {
      let end = bytes[place...].firstIndex { $0 == 0x0A || $0 == 0x0D } ?? bytes.count
      number += 1
      let isFolded = place < end && (bytes[place] == 0x20 || bytes[place] == 0x09) && !numbers.isEmpty
      if !isFolded {
        if !numbers.isEmpty { joined.append(0x0A) }
        numbers.append(number)
      }
      joined += bytes[(isFolded ? place + 1 : place)..<end]
      let isPair = end + 1 < bytes.count && bytes[end] == 0x0D && bytes[end + 1] == 0x0A
      place = end + (isPair ? 2 : 1)
    }
    return (joined, numbers)
  }

  /// Reads a file that is unfolded, in UTF-8.
  init(_ bytes: [UInt8], numbers: [Int]) {
    let parts = bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
    lines = zip(parts, numbers).compactMap { part, number in
      Line(String(decoding: part, as: UTF8.self), number: number)
    }
  }
}

extension CalendarLines.Line {
  /// Reads a line; nil if it is no property. A value begins behind the first colon that stands in no quotes.
  fileprivate init?(_ text: String, number: Int) {
    var isQuoted = false
    let colon = text.firstIndex { character in
      if character == "\"" { isQuoted.toggle() }
      return character == ":" && !isQuoted
    }
    guard let colon else { return nil }
    let name = text[..<colon].prefix { $0 != ";" }
    self.init(
      number: number, name: name.filter { !$0.isWhitespace && $0 != "\u{FEFF}" }.uppercased(),
      value: String(text[text.index(after: colon)...]))
  }
}
