/// Lines and boxes, in plain ASCII: box-drawing characters are two columns wide in some Chinese terminals.
extension Canvas {
  /// A horizontal rule along a row.
  public mutating func horizontalRule(
    at position: Position, width: Int, character: Character = "-", role: StyleRole = .rule
  ) {
    fill(
      Rect(row: position.row, column: position.column, width: width, height: 1), with: character, role: role)
  }

  /// A vertical rule down a column.
  public mutating func verticalRule(
    at position: Position, height: Int, character: Character = "|", role: StyleRole = .rule
  ) {
    fill(
      Rect(row: position.row, column: position.column, width: 1, height: height), with: character, role: role)
  }

  /// A box along the inside of `rect`, its title in the upper edge; returns the rectangle inside.
  ///
  /// What the box holds is blanked: it may lie over other text. Too small for a box, nothing is drawn.
  @discardableResult
  public mutating func box(
    _ rect: Rect, title: String = "", role: StyleRole = .frame, titleRole: StyleRole = .titleFocused
  ) -> Rect {
    guard rect.width >= 2, rect.height >= 2 else {
      return Rect(row: rect.top, column: rect.left, width: 0, height: 0)
    }
    fill(rect)
    for row in [rect.top, rect.bottom - 1] {
      horizontalRule(at: Position(row: row, column: rect.left), width: rect.width, role: role)
      for column in [rect.left, rect.right - 1] {
        put("+", at: Position(row: row, column: column), role: role)
      }
    }
    for column in [rect.left, rect.right - 1] {
      verticalRule(at: Position(row: rect.top + 1, column: column), height: rect.height - 2, role: role)
    }
    if !title.isEmpty {
      let shown = " " + DisplayWidth.clip(title, to: rect.width - 6, mark: DisplayWidth.cutMark) + " "
      put(shown, at: rect.position(column: 2), role: titleRole, maxWidth: rect.width - 4)
    }
    return rect.inset(rows: 1, columns: 1)
  }
}
