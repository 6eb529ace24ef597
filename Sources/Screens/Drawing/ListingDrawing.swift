internal import TextCanvas

/// A list over the panes: what is typed on top, the rows, the keys below.
enum ListingDrawing {
  /// How many rows show on a screen.
  static func rowsShown(in size: Size) -> Int { max(1, frame(in: size).height - 4) }

  /// How many columns a line of text has there, beside the cursor's.
  static func columnsShown(in size: Size) -> Int { max(1, frame(in: size).width - 4 - 2) }

  private static func frame(in size: Size) -> Rect {
    let room = Rect(width: size.width, height: size.height).split(bottom: 1).rest
    return room.centered(width: min(100, size.width - 4), height: size.height - 4)
  }

  /// Draws the list.
  static func draw(_ listing: ListingModel, in size: Size, on canvas: inout Canvas) {
    let frame = frame(in: size)
    canvas.fill(frame)
    let inner = canvas.box(frame, title: listing.title).inset(columns: 1)
    let (top, rest) = inner.split(top: 1)
    let (list, foot) = rest.split(bottom: 1)
    drawRows(listing, in: list, on: &canvas)
    canvas.put(listing.keys, at: foot.position(), role: .hint, maxWidth: foot.width)
    guard let editor = listing.editor else {
      drawPlace(of: listing, shown: list.height, in: top, on: &canvas)
      canvas.cursor = list.line(max(0, listing.place.row - listing.place.top)).position()
      return
    }
    canvas.put("> ", at: top.position(), role: .key)
    editor.draw(on: &canvas, in: top.split(left: 2).rest)
  }

  /// Which of a text's lines are on screen, where not all are.
  private static func drawPlace(
    of listing: ListingModel, shown height: Int, in line: Rect, on canvas: inout Canvas
  ) {
    let (count, shown) = (
      listing.rows.count, listing.place.visible(count: listing.rows.count, height: height)
    )
    guard shown.count < count else { return }
    let text = "\(shown.lowerBound + 1)-\(shown.upperBound) / \(count)"
    let column = line.width - DisplayWidth.width(of: text)
    canvas.put(text, at: line.position(column: max(0, column)), role: .dim, maxWidth: line.width)
  }

  /// How wide the columns before the last may be.
  private static let mostWide = [18, 22, 22]

  private static func drawRows(_ listing: ListingModel, in rect: Rect, on canvas: inout Canvas) {
    guard !listing.rows.isEmpty else { return NoticeDrawing.draw([listing.empty], in: rect, on: &canvas) }
    let widths = mostWide.enumerated().map { column, most in
      let texts = listing.rows.filter { !$0.isHead && $0.cells.count > column + 1 }.map {
        $0.cells[column].text
      }
      return min(most, texts.map { DisplayWidth.width(of: $0) }.max() ?? 0)
    }
    let visible = listing.place.visible(count: listing.rows.count, height: rect.height)
    for (number, index) in visible.enumerated() {
      draw(
        listing.rows[index], widths, hasCursor: index == listing.place.row, in: rect.line(number), on: &canvas
      )
    }
  }

  private static func draw(
    _ row: ListingModel.Row, _ widths: [Int], hasCursor: Bool, in line: Rect, on canvas: inout Canvas
  ) {
    if row.isHead {
      canvas.put(
        [Span("-- ", .rule)] + row.cells + [Span(" --", .rule)], at: line.position(), maxWidth: line.width)
      return
    }
    var column = canvas.put(hasCursor ? "> " : "  ", at: line.position(), role: .key)
    for (number, cell) in row.cells.enumerated() {
      let room = line.width - column
      let text =
        number < min(widths.count, row.cells.count - 1)
        ? DisplayWidth.pad(cell.text, to: widths[number]) + "  "
        : DisplayWidth.clip(cell.text, to: room, mark: Mark.cut)
      column += canvas.put(text, at: line.position(column: column), role: cell.role, maxWidth: room)
    }
    if hasCursor { canvas.paint(line, role: .selected) }
  }
}
