internal import TextCanvas

/// Sets a list in columns.
enum TableDrawing {
  /// Cells left of every row for the cursor's and the mark's sign.
  static let gutter = 2

  /// Draws the list into a rectangle.
  static func draw(_ table: TableModel, in rect: Rect, focused: Bool, on canvas: inout Canvas) {
    let fit = table.fitted(to: rect.width - gutter)
    var below = rect
    if table.showsHeads {
      drawHeads(table, fit, in: rect.line(0), on: &canvas)
      below = rect.split(top: 1).rest
    }
    guard !table.rows.isEmpty else {
      return NoticeDrawing.draw(table.empty, in: below, role: table.emptyRole, on: &canvas)
    }
    for (number, row) in table.rows.prefix(below.height).enumerated() {
      draw(row, fit, in: below.line(number), focused: focused, on: &canvas)
    }
  }

  private static func drawHeads(
    _ table: TableModel, _ fit: [TableModel.Fitted], in line: Rect, on canvas: inout Canvas
  ) {
    var left = gutter
    for column in fit {
      let head = DisplayWidth.pad(table.columns[column.index].head, to: column.width, column.alignment)
      canvas.put(head, at: line.position(column: left), role: .heading, maxWidth: line.width - left)
      left += column.width + 1
    }
  }

  private static func draw(
    _ row: TableModel.Row, _ fit: [TableModel.Fitted], in line: Rect, focused: Bool,
    on canvas: inout Canvas
  ) {
    if row.isRule || row.isWhole { return drawWhole(row, in: line, focused: focused, on: &canvas) }
    canvas.put((row.hasCursor ? Mark.cursor : " ") + (row.isMarked ? Mark.marked : " "), at: line.position())
    var left = gutter
    for column in fit where column.index < row.cells.count {
      draw(
        row.cells[column.index], column, at: line.position(column: left), room: line.width - left, on: &canvas
      )
      left += column.width + 1
    }
    if row.hasCursor {
      canvas.paint(
        line, role: focused ? .selected : .selectedUnfocused, sparing: focused ? nil : .firstCall)
    } else if row.isMarked {
      canvas.paint(line, role: .marked)
    }
  }

  /// A rule over those that follow, or a row that is one text.
  private static func drawWhole(
    _ row: TableModel.Row, in line: Rect, focused: Bool, on canvas: inout Canvas
  ) {
    let (front, room) = (row.isRule ? "-- " : "  ", line.width - 4)
    if row.isRule { canvas.fill(line, with: "-", role: .rule) }
    canvas.put(row.hasCursor ? "> " : front, at: line.position(), role: row.hasCursor ? .text : .rule)
    let cell = row.cells.first ?? Span("")
    let start = row.isRule ? 3 : gutter
    let text = DisplayWidth.clip(cell.text, to: room, mark: Mark.cut) + (row.isRule ? " " : "")
    canvas.put(text, at: line.position(column: start), role: cell.role, maxWidth: line.width - start)
    if row.hasCursor { canvas.paint(line, role: focused ? .selected : .selectedUnfocused) }
  }

  /// One cell. Text takes no more columns than bytes, so that most cells need
  /// not be measured before they are drawn.
  private static func draw(
    _ cell: Span, _ column: TableModel.Fitted, at place: Position, room: Int, on canvas: inout Canvas
  ) {
    let width = min(column.width, room)
    let fits = cell.text.utf8.count <= width
    guard column.alignment != .left || !fits else {
      canvas.put(cell.text, at: place, role: cell.role, maxWidth: width)
      return
    }
    // Blanks before it stay bare: an underline shows only below what is said.
    let text = DisplayWidth.clip(cell.text, to: width, mark: Mark.cut)
    let indent = column.alignment.indent(width - DisplayWidth.width(of: text))
    canvas.put(text, at: place.moved(columns: indent), role: cell.role, maxWidth: width - indent)
  }
}
