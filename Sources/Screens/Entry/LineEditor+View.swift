public import TextCanvas

// What of a text is to be seen, and where the caret stands in it.
extension LineEditor {
  /// The part of a one-line text to be seen in so many columns, and the column
  /// of the caret in it. The caret's own cell is always inside, and no
  /// character is cut.
  public func view(columns: Int) -> (text: String, caret: Int) {
    let under = caret < characters.count ? max(1, DisplayWidth.width(of: characters[caret])) : 1
    var (start, before) = (caret, 0)
    while start > 0 {
      let width = DisplayWidth.width(of: characters[start - 1])
      guard before + width + under <= columns else { break }
      before += width
      start -= 1
    }
    return (DisplayWidth.clip(String(characters[start...]), to: columns), before)
  }

  /// A text of several lines as rows of at most so many columns, and the
  /// caret's row and column. Rows break where they are full: what is being
  /// typed does not jump about.
  public func rows(columns: Int) -> (rows: [String], caret: Position) {
    var (rows, width) = ([""], 0)
    var place = Position(row: 0, column: 0)
    for (index, character) in characters.enumerated() {
      let own = character == "\n" ? 0 : DisplayWidth.width(of: character)
      // One column stays free for the caret behind the last character.
      if width + own >= columns, width > 0 {
        rows.append("")
        width = 0
      }
      if index == caret { place = Position(row: rows.count - 1, column: width) }
      if character == "\n" {
        rows.append("")
        width = 0
      } else {
        rows[rows.count - 1].append(character)
        width += own
      }
    }
    if caret == characters.count { place = Position(row: rows.count - 1, column: width) }
    return (rows, place)
  }

  /// Draws a one-line text into the first row of `rect`: with the caret the
  /// part around it, and the canvas's cursor stands there; without it the
  /// text from its beginning.
  public func draw(on canvas: inout Canvas, in rect: Rect, role: StyleRole = .input, showsCaret: Bool = true)
  {
    let line = rect.line(0)
    canvas.fill(line, role: role)
    guard showsCaret, !line.isEmpty else {
      canvas.put(
        DisplayWidth.clip(text, to: line.width, mark: DisplayWidth.cutMark), at: line.origin, role: role)
      return
    }
    let (part, column) = view(columns: line.width)
    canvas.put(part, at: line.origin, role: role, maxWidth: line.width)
    canvas.cursor = line.position(column: column)
  }
}
