/// A place on the screen, counted in cells from the top left corner; both start at 0.
public struct Position: Hashable, Sendable {
  /// Rows below the top one.
  public var row: Int
  /// Columns right of the left one.
  public var column: Int

  /// The place `row` rows down and `column` columns to the right.
  public init(row: Int, column: Int) {
    self.row = row
    self.column = column
  }

  /// The place this many rows and columns away; either may be negative.
  public func moved(rows: Int = 0, columns: Int = 0) -> Position {
    Position(row: row + rows, column: column + columns)
  }
}

/// How much of the screen there is, in cells; never negative.
public struct Size: Hashable, Sendable {
  /// Columns.
  public let width: Int
  /// Rows.
  public let height: Int

  /// A size of this many columns and rows; what is negative counts as 0.
  public init(width: Int, height: Int) {
    self.width = max(0, width)
    self.height = max(0, height)
  }
}

/// A rectangle of cells; `right` and `bottom` are the first column and row outside of it.
///
/// Splitting never yields a part that reaches outside the whole: whoever asks for more than there is
/// gets what there is, and the other part is empty. So a layout needs no special cases for small screens.
public struct Rect: Hashable, Sendable {
  /// The top left cell.
  public let origin: Position
  /// Columns and rows.
  public let size: Size

  /// The rectangle of this size whose top left cell is at `row` and `column`.
  public init(row: Int = 0, column: Int = 0, width: Int, height: Int) {
    origin = Position(row: row, column: column)
    size = Size(width: width, height: height)
  }

  /// The first row.
  public var top: Int { origin.row }
  /// The first column.
  public var left: Int { origin.column }
  /// The first row below.
  public var bottom: Int { top + height }
  /// The first column to the right.
  public var right: Int { left + width }
  /// Columns.
  public var width: Int { size.width }
  /// Rows.
  public var height: Int { size.height }
  /// Whether there is no cell in it.
  public var isEmpty: Bool { width == 0 || height == 0 }
  /// Its rows, as numbers of the canvas.
  public var rows: Range<Int> { top..<bottom }

  /// Whether the cell at `position` lies inside.
  public func contains(_ position: Position) -> Bool {
    rows.contains(position.row) && (left..<right).contains(position.column)
  }

  /// The cells that lie in both; empty, at this rectangle's corner, when there are none.
  public func intersection(_ other: Rect) -> Rect {
    let row = max(top, other.top)
    let column = max(left, other.left)
    let width = min(right, other.right) - column
    let height = min(bottom, other.bottom) - row
    guard width > 0, height > 0 else { return Rect(row: top, column: left, width: 0, height: 0) }
    return Rect(row: row, column: column, width: width, height: height)
  }

  /// The place `row` rows and `column` columns inside.
  public func position(row: Int = 0, column: Int = 0) -> Position {
    origin.moved(rows: row, columns: column)
  }

  /// One row of it, counted from its top; empty when there is no such row.
  public func line(_ row: Int) -> Rect {
    (0..<height).contains(row)
      ? Rect(row: top + row, column: left, width: width, height: 1)
      : Rect(row: top, column: left, width: width, height: 0)
  }
}

extension Rect {
  /// The upper `height` rows, and the rows under them.
  public func split(top height: Int) -> (top: Rect, rest: Rect) {
    let taken = min(max(0, height), self.height)
    return (
      Rect(row: top, column: left, width: width, height: taken),
      Rect(row: top + taken, column: left, width: width, height: self.height - taken)
    )
  }

  /// The rows above, and the lower `height` rows.
  public func split(bottom height: Int) -> (rest: Rect, bottom: Rect) {
    let parts = split(top: self.height - min(max(0, height), self.height))
    return (parts.top, parts.rest)
  }

  /// The left `width` columns, and the columns right of them.
  public func split(left width: Int) -> (left: Rect, rest: Rect) {
    let taken = min(max(0, width), self.width)
    return (
      Rect(row: top, column: left, width: taken, height: height),
      Rect(row: top, column: left + taken, width: self.width - taken, height: height)
    )
  }

  /// The columns left over, and the right `width` columns.
  public func split(right width: Int) -> (rest: Rect, right: Rect) {
    let parts = split(left: self.width - min(max(0, width), self.width))
    return (parts.left, parts.rest)
  }

  /// What is left when this many rows and columns are taken from both sides.
  public func inset(rows: Int = 0, columns: Int = 0) -> Rect {
    split(top: rows).rest.split(bottom: rows).rest.split(left: columns).rest.split(right: columns).rest
  }

  /// A rectangle of at most this size in the middle of this one.
  public func centered(width: Int, height: Int) -> Rect {
    let inner = Size(width: min(width, self.width), height: min(height, self.height))
    return Rect(
      row: top + (self.height - inner.height) / 2, column: left + (self.width - inner.width) / 2,
      width: inner.width, height: inner.height)
  }
}
