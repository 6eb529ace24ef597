/// Why something cannot be written as rec text.
public enum RecWriteError: Error, Equatable, Sendable {
  /// The name is not `[A-Za-z%][A-Za-z0-9_]*`.
  case badFieldName(String)
  /// The value of this field holds a NUL.
  case zeroByte(field: String)
  /// The value of this field holds a carriage return, which readers would
  /// take for a part of the line end.
  case carriageReturn(field: String)
  /// A record without fields cannot be told from nothing.
  case emptyRecord
  /// The document has no record set of this type; nil stands for records
  /// without one.
  case noRecordSet(String?)
  /// The record has been removed from the document.
  case removedRecord
}

/// Writes records as GNU rec text.
public enum RecWriter {
  /// What ends a line.
  public enum LineEnding: Sendable {
    /// LF, the only one the GNU tools read.
    case lineFeed
    /// CR and LF, for edits within a file that has them.
    case carriageReturnLineFeed
  }

  /// Appends the fields as one record, without a blank line after it.
  ///
  /// Returns the names of the fields in which a backslash at the end of a
  /// line was written as U+FF3C ＼: rec has no way to keep it. Throws if a
  /// field cannot be written; `output` is then as it was.
  public static func append(
    _ record: [(name: String, value: String)], to output: inout [UInt8],
    lineEnding: LineEnding = .lineFeed
  ) throws(RecWriteError) -> [String] {
    let start = output.count
    var replaced: [String] = []
    for (name, value) in record {
      do throws(RecWriteError) {
        if try append(name: name, value: value, to: &output, lineEnding: lineEnding) { replaced.append(name) }
      } catch {
        output.removeSubrange(start...)
        throw error
      }
    }
    return replaced
  }

  /// Appends one field; returns whether a backslash was replaced.
  ///
  /// Throws with nothing written.
  @discardableResult
  public static func append(
    name: String, value: String, to output: inout [UInt8], lineEnding: LineEnding = .lineFeed
  ) throws(RecWriteError) -> Bool {
    if lineEnding == .lineFeed, RecField.isName(name), appendPlain(name, nil, value, to: &output) {
      return false
    }
    var stored = try storable(value, of: name)
    output.append(contentsOf: name.utf8)
    output.append(.colon)
    stored.withUTF8 { appendLines(of: $0, to: &output, lineEnding: lineEnding) }
    return stored.utf8.count != value.utf8.count
  }

  /// Appends a field whose value is one line, not empty, that rec keeps as it is; false, and nothing is appended, for any
  /// other. Nearly every value is such a one.
  private static func appendPlain(
    _ name: String, _ inner: String?, _ value: String, to output: inout [UInt8]
  ) -> Bool {
    var value = value
    return value.withUTF8 { bytes in
      var isPlain = !bytes.isEmpty
      for byte in bytes {
        let isKept = byte != 0 && byte != .lineFeed && byte != .carriageReturn && byte != .backslash
        isPlain = isPlain && isKept
      }
      guard isPlain else { return false }
      output.append(contentsOf: name.utf8)
      output.append(.colon)
      output.append(.blank)
      if let inner {
        output.append(contentsOf: inner.utf8)
        output.append(.colon)
        output.append(.blank)
      }
      output.append(contentsOf: bytes)
      output.append(.lineFeed)
      return true
    }
  }

  /// Whether rec keeps a value as it is, in lines that are the same whatever field it is of: it has no NUL, carriage
  /// return or backslash, and its first line is not empty. Nearly every value is such a one.
  public static func isEven(_ value: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let first = value.first, first != .lineFeed else { return false }
    var isEven = true
    for byte in value {
      let isKept = byte != 0 && byte != .carriageReturn && byte != .backslash
      isEven = isEven && isKept
    }
    return isEven
  }

  /// What a field begins with, to be made once for many: the names before its value, each with a colon and a blank.
  public static func beginning(of names: String...) throws(RecWriteError) -> [UInt8] {
    var bytes: [UInt8] = []
    for name in names {
      guard RecField.isName(name) else { throw .badFieldName(name) }
      bytes += name.utf8
      bytes += [.colon, .blank]
    }
    return bytes
  }

  /// Appends a field whose value is even, behind what it begins with.
  public static func append(
    _ value: UnsafeBufferPointer<UInt8>, behind beginning: UnsafeBufferPointer<UInt8>,
    to output: inout [UInt8]
  ) {
    output.append(contentsOf: beginning)
    var rest = value[...]
    while let end = rest.firstIndex(of: .lineFeed) {
      output.append(contentsOf: rest[...end])
      rest = rest[(end + 1)...]
      output.append(.plus)
      if rest.first.map({ $0 != .lineFeed }) ?? false { output.append(.blank) }
    }
    output.append(contentsOf: rest)
    output.append(.lineFeed)
  }

  /// Appends one field whose value is a field of its own, as journals tell of fields: `Now: Said: 报价已发`.
  ///
  /// Throws with nothing written.
  public static func append(
    name: String, value: String, after inner: String, to output: inout [UInt8]
  ) throws(RecWriteError) {
    if RecField.isName(name), appendPlain(name, inner, value, to: &output) { return }
    var stored = try storable(value, of: name)
    output.append(contentsOf: name.utf8)
    output.append(.colon)
    output.append(.blank)
    output.append(contentsOf: inner.utf8)
    output.append(.colon)
    // The blank belongs to the value: it stands before an empty line, too.
    if stored.utf8.first.map({ $0 == .lineFeed }) ?? true { output.append(.blank) }
    stored.withUTF8 { appendLines(of: $0, to: &output, lineEnding: .lineFeed) }
  }

  /// The value as rec can keep it: a backslash that ends a line, which readers
  /// would take for a fold, becomes U+FF3C ＼.
  ///
  /// Throws if the name or value cannot be written at all.
  static func storable(_ value: String, of name: String) throws(RecWriteError) -> String {
    guard RecField.isName(name) else { throw .badFieldName(name) }
    var endsLineInBackslash = false
    var previous = UInt8.lineFeed
    for byte in value.utf8 {
      if byte == 0 { throw .zeroByte(field: name) }
      if byte == .carriageReturn { throw .carriageReturn(field: name) }
      if byte == .lineFeed, previous == .backslash { endsLineInBackslash = true }
      previous = byte
    }
    guard endsLineInBackslash || previous == .backslash else { return value }
    return value.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      line.utf8.last == .backslash ? Substring(line.utf8.dropLast()) + "＼" : line
    }.joined(separator: "\n")
  }

  /// Appends the lines of a value: the first after the colon, the others after a
  /// `+` each.
  ///
  /// An empty line gets no blank that nobody would see.
  private static func appendLines(
    of value: UnsafeBufferPointer<UInt8>, to output: inout [UInt8], lineEnding: LineEnding
  ) {
    var start = 0
    while true {
      let end = value[start...].firstIndex(of: .lineFeed) ?? value.count
      if start > 0 { output.append(.plus) }
      if end > start { output.append(.blank) }
      output.append(contentsOf: UnsafeBufferPointer(rebasing: value[start..<end]))
      self.end(lineEnding, in: &output)
      guard end < value.count else { return }
      start = end + 1
    }
  }

  static func end(_ line: LineEnding, in output: inout [UInt8]) {
    if line == .carriageReturnLineFeed { output.append(.carriageReturn) }
    output.append(.lineFeed)
  }
}
