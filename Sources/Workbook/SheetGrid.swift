/// The cells of a sheet as texts, row by row.
public struct SheetGrid: Sendable, Equatable {
  /// A row that holds something.
  public struct Row: Sendable, Equatable {
    /// Its number on the sheet, from 1.
    public let number: Int
    /// Its cells from the first column to the last filled one.
    public internal(set) var cells: [String]
  }

  /// The rows that hold something, in order.
  public private(set) var rows: [Row] = []
  /// How many columns the widest row has.
  public private(set) var width = 0
  /// The columns where some cell is no number, but the text of one with a mark in it, as programs write that know no
  /// numbers.
  public private(set) var writtenNumbers: Set<Int> = []

  /// The place of each row that is not the last one, by its number.
  private var places: [Int: Int] = [:]
  private var held = 0
  private var isSorted = true

  /// Puts a cell into its place; row and column are counted from 0, blank texts left out.
  mutating func put(_ row: Int, _ column: Int, _ text: String, isNumber: Bool) throws(WorkbookRefusal) {
    guard (0..<WorkbookLimits.rows).contains(row), (0..<WorkbookLimits.columns).contains(column) else {
      throw .tooManyCells(most: WorkbookLimits.cells)
    }
    guard !text.isEmpty else { return }
    let place = place(ofRow: row + 1)
    let missing = column + 1 - rows[place].cells.count
    if missing > 0 {
      held += missing
      guard held <= WorkbookLimits.cells else { throw .tooManyCells(most: WorkbookLimits.cells) }
      for _ in 0..<missing { rows[place].cells.append("") }
      width = max(width, column + 1)
    }
    rows[place].cells[column] = text
    if !isNumber, Self.isWrittenNumber(text) { writtenNumbers.insert(column) }
  }

  private mutating func place(ofRow number: Int) -> Int {
    if let last = rows.last, last.number == number { return rows.count - 1 }
    if let place = places[number] { return place }
    if let last = rows.last, last.number > number { isSorted = false }
    rows.append(Row(number: number, cells: []))
    places[number] = rows.count - 1
    return rows.count - 1
  }

  /// Puts rows in order that a program wrote out of it, and looks whether all of it can be held side by side.
  mutating func finish() throws(WorkbookRefusal) {
    if !isSorted { rows.sort { $0.number < $1.number } }
    places = [:]
    guard rows.count * width <= WorkbookLimits.cells else {
      throw .tooManyCells(most: WorkbookLimits.cells)
    }
  }

  private static func isWrittenNumber(_ text: String) -> Bool {
    text.utf8.contains { $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: ",") }
      && text.utf8.contains { (48...57).contains($0) }
  }
}
