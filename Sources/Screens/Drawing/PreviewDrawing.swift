internal import TextCanvas

/// A few lines about what the cursor is on, under a rule.
enum PreviewDrawing {
  /// Draws the lines below a rule; where there is no room for all, the last one that is shown tells so.
  static func draw(_ lines: [[Span]], in rect: Rect, on canvas: inout Canvas) {
    guard !rect.isEmpty else { return }
    canvas.fill(rect.line(0), with: "-", role: .rule)
    let (rows, width) = (max(0, rect.height - 1), rect.width - 2)
    for (number, line) in lines.prefix(rows).enumerated() {
      let isCut = number == rows - 1 && lines.count > rows
      let place = rect.line(number + 1).position(column: 2)
      let room = isCut ? width - 1 : width
      let filled = canvas.put(line, at: place, maxWidth: room)
      let isMarked = DisplayWidth.width(of: line.map(\.text).joined()) > room
      if isCut, !isMarked { canvas.put(String(Mark.cut), at: place.moved(columns: filled), role: .dim) }
    }
  }
}
