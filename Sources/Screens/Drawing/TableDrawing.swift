internal import TextCanvas

/// Sets a list in columns.
enum TableDrawing {
  /// Cells left of every row for the cursor's and the mark's sign.
  static let gutter = 2

  /// A column there is room for.
  struct Fitted: Equatable {
    let index: Int
    let width: Int
    let alignment: Alignment
  }

  /// Draws the list into a rectangle.
  static func draw(_ table: TableModel, in rect: Rect, focused: Bool, on canvas: inout Canvas) {
    let fit = columns(of: table, width: rect.width - gutter)
    var below = rect
    if table.showsHeads {
      drawHeads(table, fit, in: rect.line(0), on: &canvas)
      below = rect.split(top: 1).rest
    }
    guard !table.rows.isEmpty else { return NoticeDrawing.draw(table.empty, in: below, on: &canvas) }
    for (number, row) in table.rows.prefix(below.height).enumerated() {
      draw(row, fit, in: below.line(number), focused: focused, on: &canvas)
    }
  }

  private static func drawHeads(
    _ table: TableModel, _ fit: [Fitted], in line: Rect, on canvas: inout Canvas
  ) {
    var left = gutter
    for column in fit {
      let head = DisplayWidth.pad(table.columns[column.index].head, to: column.width, column.alignment)
      canvas.put(head, at: line.position(column: left), role: .heading, maxWidth: line.width - left)
      left += column.width + 1
    }
  }

  private static func draw(
    _ row: TableModel.Row, _ fit: [Fitted], in line: Rect, focused: Bool,
    on canvas: inout Canvas
  ) {
    canvas.put((row.hasCursor ? ">" : " ") + (row.isMarked ? "*" : " "), at: line.position())
    var left = gutter
    for column in fit where column.index < row.cells.count {
      let cell = row.cells[column.index]
      let text = DisplayWidth.pad(cell.text, to: column.width, column.alignment, mark: "~")
      canvas.put(text, at: line.position(column: left), role: cell.role, maxWidth: line.width - left)
      left += column.width + 1
    }
    if row.hasCursor {
      canvas.paint(line, role: focused ? .selected : .selectedUnfocused)
    } else if row.isMarked {
      canvas.paint(line, role: .marked)
    }
  }

  /// Which columns there is room for, each with its width: those that leave
  /// first are taken in last, and what is left over is shared from the left.
  static func columns(of table: TableModel, width: Int) -> [Fitted] {
    var chosen: [Int] = []
    var used = 0
    for column in table.columns.indices.sorted(by: { table.columns[$0].leaves < table.columns[$1].leaves }) {
      let needed = table.columns[column].width.lowerBound + (chosen.isEmpty ? 0 : 1)
      if table.columns[column].leaves > 0, used + needed > width { break }
      chosen.append(column)
      used += needed
    }
    var spare = max(0, width - used)
    return chosen.sorted().map { column in
      let range = table.columns[column].width
      let extra = min(spare, range.upperBound - range.lowerBound)
      spare -= extra
      return Fitted(
        index: column, width: range.lowerBound + extra, alignment: table.columns[column].alignment)
    }
  }
}
