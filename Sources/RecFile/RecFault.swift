/// What stopped the scanner, before it is put into a `RecSyntaxError`:
/// cheap to make, and asked for its circumstances only once per record.
struct RecFault {
  /// What does not fit there.
  enum Cause {
    /// The line is no field; it may have been meant to go on with the
    /// field directly above.
    case notAField(isBelowField: Bool)
    case zeroByte
  }

  let cause: Cause
  /// The 1-based line.
  let line: Int
  /// Offset of the byte that does not fit, at most the size of the file.
  let offset: Int

  init(_ cause: Cause, line: Int, at offset: Int) {
    self.cause = cause
    self.line = line
    self.offset = offset
  }

  /// The fault told as facts; `setAside` is the text it makes unreadable.
  func error(in text: RecText, setAside: Range<Int>) -> RecSyntaxError {
    let content = text.content(ofLineAround: offset)
    // Nobody writes a line anew that is longer than they read.
    let isShown = content.count <= RecText.longestExcerpt
    let written = isShown ? text.string(in: content) : text.excerpt(in: content)
    let (kind, suggestion): (RecSyntaxError.Kind, String?) =
      switch cause {
      case .zeroByte: (.zeroByte, written.replacing("\0", with: ""))
      case .notAField(let isBelowField): Self.diagnose(written, isBelowField: isBelowField)
      }
    return RecSyntaxError(
      kind: kind, line: line, at: offset, in: text, suggestion: isShown ? suggestion : nil, bytes: setAside)
  }

  /// Says why a line is no field, and what it was probably meant to be.
  private static func diagnose(_ written: String, isBelowField: Bool) -> (RecSyntaxError.Kind, String?) {
    let unindented = String(written.drop { $0 == " " || $0 == "\t" })
    let asText = isBelowField ? "+ " + unindented : "# " + unindented
    if written.hasPrefix("+") { return (.continuationWithoutField, nil) }
    if isBelowField, unindented != written {
      let isComplete = unindented.hasPrefix("#") || fieldName(before: ":", in: unindented) != nil
      return (.indentedLine, isComplete ? unindented : asText)
    }
    for separator: Character in ["：", "="] {
      if let field = field(separatedBy: separator, in: unindented) { return (.missingColon, field) }
    }
    guard let colon = unindented.firstIndex(of: ":") else { return (.missingColon, asText) }
    return (.badFieldName(String(unindented[..<colon])), field(separatedBy: ":", in: unindented))
  }

  /// The line with a proper name and colon, if what stands before the
  /// separator nearly is a field name (`E-Mail`, `Name `).
  private static func field(separatedBy separator: Character, in line: String) -> String? {
    guard let name = fieldName(before: separator, in: line), let index = line.firstIndex(of: separator)
    else { return nil }
    let value = line[line.index(after: index)...].drop { $0 == " " }
    return value.isEmpty ? "\(name):" : "\(name): \(value)"
  }

  private static func fieldName(before separator: Character, in line: String) -> String? {
    guard let index = line.firstIndex(of: separator) else { return nil }
    var name = line[..<index]
    while name.last == " " || name.last == "\t" { name.removeLast() }
    let proper = String(name.map { $0 == "-" || $0 == " " ? "_" : $0 })
    return RecField.isName(proper) ? proper : nil
  }
}

extension RecSyntaxError {
  /// Takes line text and column from the file around `offset`.
  init(kind: Kind, line: Int, at offset: Int, in text: RecText, suggestion: String?, bytes: Range<Int>) {
    let content = text.content(ofLineAround: offset)
    self.kind = kind
    self.line = line
    column = text.string(in: content.lowerBound..<max(content.lowerBound, offset)).count + 1
    excerpt = text.excerpt(in: content)
    self.suggestion = suggestion
    self.bytes = bytes
  }
}

extension RecText {
  /// The line around an offset, without its line end and without
  /// byte order marks before it.
  func content(ofLineAround offset: Int) -> Range<Int> {
    var start = offset
    while start > 0, self[start - 1] != .lineFeed { start -= 1 }
    if start == 0 { start = markEnd }
    return start..<contentEnd(from: start, to: lineEnd(from: max(start, min(offset, count))))
  }
}
