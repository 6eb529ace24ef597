/// Writes rows as CSV (RFC 4180): quotes where they are needed and nowhere else.
public struct CsvWriter: Sendable {
  /// What is written between fields.
  public var delimiter = CsvDelimiter.comma
  /// What is written after each row; the RFC's CRLF unless a pipeline wants LF.
  public var lineEnd = "\r\n"
  /// Whether a text a spreadsheet would run as a formula gets an apostrophe before it.
  ///
  /// Off unless asked for, since it changes the text and a file written so does not read
  /// back as it was. Plain numbers keep their sign.
  public var disarmsFormulas = false

  /// Makes a writer that quotes by RFC 4180.
  public init(delimiter: CsvDelimiter = .comma, lineEnd: String = "\r\n", disarmsFormulas: Bool = false) {
    self.delimiter = delimiter
    self.lineEnd = lineEnd
    self.disarmsFormulas = disarmsFormulas
  }

  /// One row with its line end.
  public func row(_ fields: [String]) -> String {
    // A lone empty field is quoted: an empty line would be no row at all.
    if fields == [""] { return "\"\"" + lineEnd }
    let between = String(UnicodeScalar(delimiter.rawValue))
    return fields.map(field).joined(separator: between) + lineEnd
  }

  private func field(_ text: String) -> String {
    let text = disarmsFormulas && Self.isFormula(text) ? "'" + text : text
    let needsQuotes = text.utf8.contains { byte in
      byte == delimiter.rawValue || byte == UInt8(ascii: "\"") || byte == 0x0A || byte == 0x0D
    }
    guard needsQuotes else { return text }
    let parts = text.split(separator: "\"", omittingEmptySubsequences: false)
    return "\"" + parts.joined(separator: "\"\"") + "\""
  }

  /// Whether a spreadsheet may take the text for a formula (OWASP, CSV Injection).
  private static func isFormula(_ text: String) -> Bool {
    guard let first = text.utf8.first, "=+-@\t\r".utf8.contains(first) else { return false }
    let isNumber = text.utf8.dropFirst().allSatisfy { (48...57).contains($0) || $0 == UInt8(ascii: ".") }
    return !(isNumber && text.utf8.count > 1 && (first == UInt8(ascii: "-") || first == UInt8(ascii: "+")))
  }
}
