/// One row of a CSV file.
public struct CsvRow: Sendable, Equatable {
  /// The line of the file the row begins on, from 1.
  public let line: Int
  /// The line it ends on: later than `line` if a quoted field holds line breaks.
  public let lastLine: Int
  /// The fields without their quotes.
  public let fields: [String]

  /// Makes a row that stands on the given lines.
  public init(line: Int, lastLine: Int, fields: [String]) {
    self.line = line
    self.lastLine = lastLine
    self.fields = fields
  }
}

/// A row of a CSV file that cannot be read.
public struct CsvMistake: Error, Sendable, Equatable {
  /// The line the row begins on, from 1.
  public let line: Int
  /// What is wrong with it.
  public let reason: Reason

  /// What can be wrong with a row.
  public enum Reason: Sendable, Equatable {
    /// The quote opened on this line is not closed, or not for `CsvReader.mostLinesInField` lines or
    /// `CsvReader.mostBytesInField` bytes.
    case unclosedQuote(line: Int)
    /// It has more fields than any spreadsheet has columns.
    case tooManyFields(most: Int)
    /// A field has more bytes than any value of a book.
    case longField(most: Int)
    /// On this line something other than a delimiter follows a closing quote.
    case textAfterQuote(line: Int)
    /// The header has so many fields and the row so many.
    case ragged(expected: Int, found: Int)
  }

  /// Says what is wrong with the row that begins on a line.
  public init(line: Int, reason: Reason) {
    self.line = line
    self.reason = reason
  }
}

/// Reads the rows of a CSV file in UTF-8 (RFC 4180), one after another.
///
/// Beyond the RFC: any single-byte delimiter, lines ending in LF or CR too, a byte-order
/// mark, and quotes inside an unquoted field, which stand for themselves. Empty lines are
/// passed over. After a mistake reading goes on at the line after the one the row began
/// on, so a quote left open costs its own row and not the rest of the file.
public struct CsvReader {
  /// The most line breaks one quoted field may hold.
  public static let mostLinesInField = 1000

  /// The most bytes one field may have.
  public static let mostBytesInField = 1 << 20
  /// The most fields of a row: the columns of a spreadsheet.
  public static let mostFields = 16_384

  private static let quote = UInt8(ascii: "\"")

  private let bytes: [UInt8]
  private let delimiter: UInt8
  private var place: Int
  private var line = 1
  /// How many fields the row before had: as many as the next is likely to have.
  private var width = 1

  /// Begins at the top of a file.
  public init(_ bytes: [UInt8], delimiter: CsvDelimiter) {
    self.bytes = bytes
    self.delimiter = delimiter.rawValue
    place = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
  }

  /// How much of the file has been read, between 0 and 1.
  var done: Double { Double(place) / Double(max(1, bytes.count)) }

  /// The next row or what is wrong with it; nil at the end of the file.
  public mutating func next() -> Result<CsvRow, CsvMistake>? {
    while skipLineEnd() {}
    guard place < bytes.count else { return nil }
    let start = (place: place, line: line)
    do throws(CsvMistake) {
      return .success(try row())
    } catch {
      (place, line) = start
      skipLine()
      return .failure(error)
    }
  }

  private mutating func row() throws(CsvMistake) -> CsvRow {
    let start = line
    var fields: [String] = []
    fields.reserveCapacity(width)
    fields.append(try field(ofRowAt: start))
    while place < bytes.count, bytes[place] == delimiter {
      place += 1
      guard fields.count < Self.mostFields else {
        throw CsvMistake(line: start, reason: .tooManyFields(most: Self.mostFields))
      }
      fields.append(try field(ofRowAt: start))
    }
    let last = line
    skipLineEnd()
    width = fields.count
    return CsvRow(line: start, lastLine: last, fields: fields)
  }

  private mutating func field(ofRowAt start: Int) throws(CsvMistake) -> String {
    if place < bytes.count, bytes[place] == Self.quote { return try quotedField(ofRowAt: start) }
    let begin = place
    while place < bytes.count, !isFieldEnd(bytes[place]) { place += 1 }
    guard place - begin <= Self.mostBytesInField else {
      throw CsvMistake(line: start, reason: .longField(most: Self.mostBytesInField))
    }
    return String(decoding: bytes[begin..<place], as: UTF8.self)
  }

  private mutating func quotedField(ofRowAt start: Int) throws(CsvMistake) -> String {
    let opening = line
    var text: [UInt8] = []
    place += 1
    while place < bytes.count, line - opening <= Self.mostLinesInField, text.count <= Self.mostBytesInField {
      let begin = place
      if skipLineEnd() {
        text.append(contentsOf: bytes[begin..<place])
        continue
      }
      place += 1
      if bytes[begin] == Self.quote {
        guard place < bytes.count, bytes[place] == Self.quote else {
          try checkFieldEnds(ofRowAt: start)
          return String(decoding: text, as: UTF8.self)
        }
        place += 1
      }
      text.append(bytes[begin])
    }
    throw CsvMistake(line: start, reason: .unclosedQuote(line: opening))
  }

  private func checkFieldEnds(ofRowAt start: Int) throws(CsvMistake) {
    guard place == bytes.count || isFieldEnd(bytes[place]) else {
      throw CsvMistake(line: start, reason: .textAfterQuote(line: line))
    }
  }

  private func isFieldEnd(_ byte: UInt8) -> Bool {
    byte == delimiter || Self.isLineEnd(byte)
  }

  private static func isLineEnd(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r")
  }

  /// Passes over a line end that stands here and counts it; false if none does.
  @discardableResult private mutating func skipLineEnd() -> Bool {
    guard place < bytes.count, Self.isLineEnd(bytes[place]) else { return false }
    let isPair =
      bytes[place] == UInt8(ascii: "\r") && place + 1 < bytes.count && bytes[place + 1] == UInt8(ascii: "\n")
    place += isPair ? 2 : 1
    line += 1
    return true
  }

  private mutating func skipLine() {
    while place < bytes.count, !Self.isLineEnd(bytes[place]) { place += 1 }
    skipLineEnd()
  }
}
