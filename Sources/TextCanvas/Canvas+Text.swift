/// A canvas written out as text, for tests, for `--trace` and for whoever reads a screen without one.
extension Canvas {
  /// One row as text, blanks at its end left out.
  public func text(row: Int) -> String {
    var line = ""
    for cell in self.row(row) where cell.width > 0 { line.append(cell.character) }
    while line.last == " " { line.removeLast() }
    return line
  }

  /// All rows as text, one line each, blanks at the ends of lines left out.
  public func text() -> String {
    (0..<height).map { text(row: $0) }.joined(separator: "\n")
  }

  /// What the cells of one row mean: stretches of one role that hold something, from the left, written
  /// `role"text"`.
  ///
  /// Plain text and blanks at the end of a stretch are left out.
  public func roles(row: Int) -> String {
    var stretches: [Span] = []
    for cell in self.row(row) where cell.width > 0 {
      if let last = stretches.indices.last, stretches[last].role == cell.role {
        stretches[last].text.append(cell.character)
      } else {
        stretches.append(Span(String(cell.character), cell.role))
      }
    }
    return stretches.compactMap(describe).joined(separator: " ")
  }

  /// What the cells mean, one line for each row; see `roles(row:)`.
  public func roles() -> String {
    (0..<height).map { roles(row: $0) }.joined(separator: "\n")
  }

  private func describe(_ stretch: Span) -> String? {
    guard stretch.role != .text else { return nil }
    var text = stretch.text
    while text.last == " " { text.removeLast() }
    return text.isEmpty ? nil : "\(stretch.role.rawValue)\"\(text)\""
  }
}
