/// Writes rows as CSV (RFC 4180): quotes where they are needed and nowhere else.
public struct CsvWriter: Sendable {
  /// What is written between fields.
  public var delimiter = CsvDelimiter.comma
  /// What is written after each row; the RFC's CRLF unless a pipeline wants LF.
  public var lineEnd = "\r\n"
  /// Whether a text a spreadsheet would run as a formula gets an apostrophe before it.
  ///
  /// Off unless asked for, since it changes the text. An import takes it away again (`armed`). Plain numbers, and
  /// signs alone, stay as they are.
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

  /// A cell as it was before it was disarmed; one that is not is the same.
  public static func armed(_ cell: String) -> String {
    guard cell.utf8.first == apostrophe else { return cell }
    let rest = String(cell.dropFirst())
    return isFormula(rest) ? rest : cell
  }

  private static let apostrophe = UInt8(ascii: "'")

  /// Whether a spreadsheet may take the text for a formula (OWASP, CSV Injection), or for one that was disarmed.
  private static func isFormula(_ text: String) -> Bool {
    let bytes = text.utf8.drop { $0 == apostrophe }
    guard let first = bytes.first, "=+-@\t\r".utf8.contains(first) else { return false }
    let isSigns = bytes.allSatisfy { "+-~. ".utf8.contains($0) }
    // A number, or a phone number from abroad.
    let isNumber =
      "+-".utf8.contains(first)
      && bytes.dropFirst().allSatisfy { (48...57).contains($0) || ". ".utf8.contains($0) }
    return !(isSigns || isNumber)
  }
}
