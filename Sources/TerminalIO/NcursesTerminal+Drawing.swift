internal import CNcurses
public import TextCanvas

/// Drawing: rows that changed are composed whole and given to ncurses, which sends the difference.
///
/// Whole, because ncurses loses track when half a wide character is overwritten; and without the last two
/// columns of the last row where ncurses would tear a wide character there, see `cn_fills_corner`.
extension NcursesTerminal {
  /// Shows a frame.
  public func show(_ frame: Canvas) {
    let size = size
    let canvas = frame.dressed(in: chrome)
    undressed = frame
    var corner: [Stretch] = []
    for row in 0..<size.height where shown?.row(row) != canvas.row(row) {
      let isWhole = row < size.height - 1 || cn_fills_corner()
      let cells = stretches(
        of: canvas.row(row), width: size.width, ncursesWidth: size.width - (isWhole ? 0 : 2))
      cn_begin_row(Int32(row))
      for stretch in cells.forNcurses { write(stretch, cn_put) }
      corner = cells.corner
    }
    refresh(cursor: canvas.cursor, size)
    for stretch in corner { write(stretch) { cn_put_in_corner(Int32(stretch.column), $0, $1, $2, $3) } }
    shown = canvas
    askWidth(in: frame)
  }

  private func refresh(cursor: Position?, _ size: Size) {
    if let cursor, Rect(width: size.width, height: size.height).contains(cursor) {
      cn_refresh(Int32(cursor.column), Int32(cursor.row))
    } else {
      cn_refresh(0, -1)
    }
  }

  /// Glyphs that stand side by side and look alike.
  private struct Stretch {
    var column: Int
    var role: StyleRole
    var text: [UInt8] = []
  }

  /// What a row holds, from the left: first what ends within `ncursesWidth`, then what ends within `width`.
  private func stretches(
    of cells: ArraySlice<Cell>, width: Int, ncursesWidth: Int
  ) -> (forNcurses: [Stretch], corner: [Stretch]) {
    var all: [[Stretch]] = [[], []]
    var column = 0
    for cell in cells where cell.width > 0 {
      let end = column + Int(cell.width)
      guard end <= width else { break }
      let part = end <= ncursesWidth ? 0 : 1
      if all[part].last?.role != cell.role { all[part].append(Stretch(column: column, role: cell.role)) }
      all[part][all[part].count - 1].text.append(contentsOf: String(cell.character).utf8)
      column = end
    }
    return (all[0], all[1])
  }

  /// Calls `put` with a stretch's text and looks.
  private func write(_ stretch: Stretch, _ put: (UnsafePointer<CChar>?, Int, UInt32, Int32) -> Void) {
    let ink = inks[stretch.role] ?? .plain
    stretch.text.withUnsafeBytes { bytes in
      put(bytes.baseAddress?.assumingMemoryBound(to: CChar.self), bytes.count, ink.attributes, ink.pair)
    }
  }

  /// Draws every cell of the last frame again.
  public func repaint() {
    guard let frame = undressed else { return }
    cn_forget()
    shown = nil
    show(frame)
  }
}
