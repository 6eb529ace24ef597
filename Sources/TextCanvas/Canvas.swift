/// One place of the grid: what stands there, and what it means.
public struct Cell: Hashable, Sendable {
  /// The glyph; a blank in the right half of a wide one.
  ///
  /// Inert, see `InertText`.
  public let character: Character
  /// Columns the glyph fills, 1 or 2; 0 for the right half of a wide one.
  public let width: Int8
  /// What the glyph means.
  public internal(set) var role: StyleRole

  /// A cell with nothing in it.
  public static func blank(_ role: StyleRole = .text) -> Cell { Cell(character: " ", width: 1, role: role) }
  /// The right half of a wide glyph.
  static func rightHalf(_ role: StyleRole) -> Cell { Cell(character: " ", width: 0, role: role) }
}

/// A frame for the screen: a grid of cells that text is put on and that a terminal then shows.
///
/// A canvas is never torn: a wide glyph whose one half is overwritten loses the other too, and one that
/// would reach over an edge is left out. Whatever text comes in, what the cells hold is inert. Text
/// outside the grid is cut off, so drawing need not ask whether there is room.
public struct Canvas: Hashable, Sendable {
  /// Columns and rows.
  public let size: Size
  /// Where the terminal's own cursor stands, if it is to show.
  ///
  /// Input methods open their window there, so a text field puts it at its caret.
  public var cursor: Position?
  /// Row after row, from the top left.
  private var cells: [Cell]

  /// A blank canvas of this many columns and rows.
  public init(width: Int, height: Int) {
    size = Size(width: width, height: height)
    cells = [Cell](repeating: .blank(), count: size.width * size.height)
  }

  /// A blank canvas of this size.
  public init(_ size: Size) {
    self.init(width: size.width, height: size.height)
  }

  /// Columns.
  public var width: Int { size.width }
  /// Rows.
  public var height: Int { size.height }
  /// All of it.
  public var bounds: Rect { Rect(width: width, height: height) }

  /// The cell at a place; nil outside the canvas.
  public subscript(position: Position) -> Cell? {
    bounds.contains(position) ? cells[index(position.row, position.column)] : nil
  }

  /// The cells of one row, from the left; none for a row outside the canvas.
  public func row(_ row: Int) -> ArraySlice<Cell> {
    (0..<height).contains(row) ? cells[index(row, 0)..<index(row + 1, 0)] : []
  }

  private func index(_ row: Int, _ column: Int) -> Int { row * width + column }
}

extension Canvas {
  /// Puts text on one row, from `position` to the right, and returns the columns it filled.
  ///
  /// It ends at `maxWidth` columns, at the right edge, or at the text's own end, whichever is first, and
  /// always between characters. What lies left of the canvas is skipped.
  @discardableResult
  public mutating func put(
    _ text: some StringProtocol, at position: Position, role: StyleRole = .text, maxWidth: Int = .max
  ) -> Int {
    guard (0..<height).contains(position.row), maxWidth > 0 else { return 0 }
    let end = maxWidth < width - position.column ? position.column + maxWidth : width
    var column = position.column
    for character in text {
      let plain = DisplayWidth.plainWidth(of: character)
      let columns = plain ?? DisplayWidth.width(of: character)
      guard column + columns <= end else { break }
      if plain != nil {
        place(character, columns, row: position.row, column: column, role: role)
        column += columns
      } else {
        InertText.forEachGlyph(of: character) { glyph in
          place(glyph.character, glyph.width, row: position.row, column: column, role: role)
          column += glyph.width
        }
      }
    }
    return column - position.column
  }

  /// Puts spans one after the other on one row, at most `maxWidth` columns of them, and a `~` in the last where that is
  /// not all; returns the columns they filled.
  @discardableResult
  public mutating func put(_ spans: [Span], at position: Position, maxWidth: Int = .max) -> Int {
    let room = min(maxWidth, width - position.column)
    var filled = 0
    for span in DisplayWidth.clip(spans, to: max(0, room), mark: DisplayWidth.cutMark) where filled < maxWidth
    {
      let left = maxWidth - filled
      let room = position.moved(columns: filled)
      let columns = put(span.text, at: room, role: span.role, maxWidth: left)
      filled += columns
      if columns < DisplayWidth.width(of: span.text) { break }
    }
    return filled
  }

  /// Fills a rectangle with one character, blank unless told; a wide one stands in every second column.
  public mutating func fill(_ rect: Rect, with character: Character = " ", role: StyleRole = .text) {
    let columns = max(1, DisplayWidth.width(of: character))
    let inside = rect.intersection(bounds)
    for row in inside.rows {
      for column in inside.left..<inside.right {
        place(" ", 1, row: row, column: column, role: role)
      }
      guard character != " " else { continue }
      for column in stride(from: inside.left, through: inside.right - columns, by: columns) {
        put(String(character), at: Position(row: row, column: column), role: role, maxWidth: columns)
      }
    }
  }

  /// Puts a canvas drawn before on this one, its top left cell at `position`; what does not fit is cut
  /// off, and its cursor is left out.
  public mutating func put(_ picture: Canvas, at position: Position) {
    let inside = Rect(
      row: position.row, column: position.column, width: picture.width, height: picture.height
    ).intersection(bounds)
    guard inside.width == picture.width else { return putClipped(picture, at: position) }
    for row in inside.rows {
      let source = (row - position.row) * picture.width
      clearHalves(row: row, left: inside.left, right: inside.right)
      cells.replaceSubrange(
        index(row, inside.left)..<index(row, inside.left) + inside.width,
        with: picture.cells[source..<source + inside.width])
    }
  }

  /// The slow way, cell by cell, for a picture that reaches over the left or right edge.
  private mutating func putClipped(_ picture: Canvas, at position: Position) {
    for row in 0..<picture.height {
      for (column, cell) in picture.row(row).enumerated() where cell.width > 0 {
        place(
          cell.character, Int(cell.width), row: position.row + row, column: position.column + column,
          role: cell.role)
      }
    }
  }

  /// Blanks the wide glyphs that stand half in and half out of a stretch of a row.
  private mutating func clearHalves(row: Int, left: Int, right: Int) {
    if cells[index(row, left)].width == 0 { place(" ", 1, row: row, column: left, role: .text) }
    if cells[index(row, right - 1)].width == 2 { place(" ", 1, row: row, column: right - 1, role: .text) }
  }

  /// Gives the cells of a rectangle another meaning, but those of one that is spared, and leaves what they say.
  public mutating func paint(_ rect: Rect, role: StyleRole, sparing spared: StyleRole? = nil) {
    let inside = rect.intersection(bounds)
    for row in inside.rows {
      for column in inside.left..<inside.right where cells[index(row, column)].role != spared {
        cells[index(row, column)].role = role
      }
    }
  }

  /// Sets one glyph of `columns` columns, blanking the other half of every wide glyph it cuts.
  ///
  /// What does not lie wholly on the canvas is left out.
  private mutating func place(
    _ character: Character, _ columns: Int, row: Int, column: Int, role: StyleRole
  ) {
    guard column >= 0, column + columns <= width, columns > 0 else { return }
    let first = index(row, column)
    let last = first + columns - 1
    if cells[first].width == 0 { cells[first - 1] = .blank(cells[first - 1].role) }
    if cells[last].width == 2 { cells[last + 1] = .blank(cells[last + 1].role) }
    cells[first] = Cell(character: character, width: Int8(columns), role: role)
    if columns == 2 { cells[last] = .rightHalf(role) }
  }
}
