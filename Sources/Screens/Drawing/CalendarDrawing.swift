internal import TextCanvas

/// The calendar: a grid of days whose load is a number and a shade, over the
/// list of the day the cursor is on.
enum CalendarDrawing {
  /// Whether a calendar of that height has room for a month.
  static func showsMonth(height: Int) -> Bool { height >= 13 }
  /// Rows above the day's list, the title included.
  static func headRows(height: Int, weeks: Int) -> Int { showsMonth(height: height) ? 3 + weeks : 4 }

  /// Draws the calendar below its title.
  static func draw(_ model: CalendarModel, in rect: Rect, focused: Bool, on canvas: inout Canvas) {
    let width = max(4, min(9, (rect.width - 2) / 7))
    for (number, name) in model.weekdays.enumerated() {
      let text = DisplayWidth.pad(name, to: width, .center)
      canvas.put(text, at: rect.position(column: 2 + number * width), role: .heading, maxWidth: width)
    }
    for (row, week) in model.weeks.enumerated() {
      for (column, cell) in week.enumerated() {
        draw(
          cell,
          in: Rect(
            row: rect.top + 1 + row, column: rect.left + 2 + column * width, width: width, height: 1),
          focused: focused, on: &canvas)
      }
    }
    let (head, list) = rect.split(top: 1 + model.weeks.count).rest.split(top: 1)
    canvas.fill(head, with: "-", role: .rule)
    canvas.put(
      [Span(" ")] + model.dayHead + [Span(" ")], at: head.position(column: 2), maxWidth: head.width - 2)
    TableDrawing.draw(model.table, in: list, focused: focused, on: &canvas)
  }

  /// The load of a day, from light to full; blocks where the terminal shows those well.
  private static let shades = Array(Canvas.shades)

  private static func draw(_ cell: CalendarModel.Cell, in rect: Rect, focused: Bool, on canvas: inout Canvas)
  {
    let number = cell.isToday ? cell.number + Mark.today : cell.number + " "
    let coming = cell.hasComing ? Mark.coming : ""
    let counted = cell.count + coming
    let text = DisplayWidth.pad(number, to: 3, .right) + (counted.isEmpty ? "" : " " + counted)
    let role = cell.isToday ? .today : cell.isInMonth || !cell.count.isEmpty ? cell.role : .dim
    let (left, right) = cell.hasCursor ? ("[", "]") : (" ", " ")
    let inside = DisplayWidth.pad(text, to: rect.width - 2)
    canvas.put(left + inside + right, at: rect.position(), role: role, maxWidth: rect.width)
    let heat = rect.width - 2
    if cell.load > 0, DisplayWidth.width(of: text) < heat {
      let glyph = String(shades[min(cell.load, shades.count) - 1])
      canvas.put(glyph, at: rect.position(column: heat), role: role)
    }
    if cell.hasCursor { canvas.paint(rect, role: focused ? .selected : .selectedUnfocused) }
  }
}
