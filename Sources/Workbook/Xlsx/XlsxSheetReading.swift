/// Reads the cells of one sheet (ECMA-376 §18.3.1).
final class XlsxSheetReading: XmlTaking {
  private let texts: [String]
  private let styles: XlsxStyles
  private let is1904: Bool
  private var grid = SheetGrid()
  /// Where the next row and cell are that do not say it.
  private var (row, column) = (0, 0)
  private var cell = Cell()
  private var isInCell = false
  /// Whether it is only to be found out if there is anything.
  var onlyLooks = false
  /// Whether a cell that holds something was found.
  private(set) var isFilled = false

  private struct Cell {
    var (kind, style) = ("n", 0)
    var value: [UInt8] = []
    var text = XlsxText()
    var (isValue, hasFormula) = (false, false)
  }

  /// Reads with the texts and formats of its workbook.
  init(texts: [String], styles: XlsxStyles, is1904: Bool) {
    (self.texts, self.styles, self.is1904) = (texts, styles, is1904)
  }

  /// The cells, once all are read.
  func finished() throws(WorkbookRefusal) -> SheetGrid {
    try grid.finish()
    return grid
  }

  var wantsText: Bool { cell.isValue || cell.text.isOpen }
  var isDone: Bool { onlyLooks && isFilled }

  func begin(_ name: String, _ attributes: XmlAttributes) throws(WorkbookRefusal) {
    guard isInCell else {
      if name == "row" { try beginRow(attributes["r"]) }
      if name == "c" { try beginCell(attributes) }
      return
    }
    switch name {
    case "v": cell.isValue = true
    case "f": cell.hasFormula = true
    default: cell.text.begin(name)
    }
  }

  private func beginRow(_ said: String?) throws(WorkbookRefusal) {
    if let said {
      guard let number = Int(said), number > 0 else { throw .damaged }
      row = number - 1
    }
    column = 0
  }

  private func beginCell(_ attributes: XmlAttributes) throws(WorkbookRefusal) {
    if let place = attributes["r"] { try move(to: place) }
    cell = Cell()
    cell.kind = attributes["t"] ?? "n"
    cell.style = attributes["s"].flatMap(Int.init) ?? 0
    isInCell = true
  }

  /// Goes to a place as `AB12`.
  private func move(to place: String) throws(WorkbookRefusal) {
    var (letters, digits) = (0, 0)
    for byte in place.utf8 where byte != UInt8(ascii: "$") {
      switch byte {
      case UInt8(ascii: "A")...UInt8(ascii: "Z") where digits == 0: letters = letters * 26 + Int(byte) - 64
      case UInt8(ascii: "0")...UInt8(ascii: "9"): digits = digits * 10 + Int(byte) - 48
      default: throw .damaged
      }
      guard letters <= WorkbookLimits.columns, digits <= WorkbookLimits.rows else {
        throw .tooManyCells(most: WorkbookLimits.cells)
      }
    }
    guard letters > 0, digits > 0 else { throw .damaged }
    (row, column) = (digits - 1, letters - 1)
  }

  func text(_ piece: UnsafeBufferPointer<UInt8>) {
    if cell.isValue { cell.value.append(contentsOf: piece) } else { cell.text.take(piece) }
  }

  func end(_ name: String) throws(WorkbookRefusal) {
    switch name {
    case "v": cell.isValue = false
    case "row": row += 1
    case "c":
      isInCell = false
      try take()
      column += 1
    default: cell.text.end(name)
    }
  }

  private func take() throws(WorkbookRefusal) {
    guard !onlyLooks else {
      isFilled = isFilled || !cell.value.isEmpty || cell.hasFormula || !cell.text.taken().isEmpty
      return
    }
    let value = String(decoding: cell.value, as: UTF8.self)
    switch cell.kind {
    case "s":
      guard let number = Int(value.filter { !$0.isWhitespace }), texts.indices.contains(number) else {
        if value.isEmpty { return }
        throw .damaged
      }
      try put(texts[number])
    case "inlineStr": try put(cell.text.taken())
    case "str", "d": try put(XlsxText.unescaped(value))
    case "e": try put(value)
    case "b": try put(value == "1" || value == "true" ? "TRUE" : "FALSE")
    default: try takeNumber(value)
    }
  }

  private func takeNumber(_ value: String) throws(WorkbookRefusal) {
    if value.isEmpty { return try put(cell.hasFormula ? CellErrors.notWorkedOut : cell.text.taken()) }
    guard let number = Double(value) else { return try put(value) }
    let text = styles.format(cell.style).text(number, written: value, is1904: is1904)
    try grid.put(row, column, text, isNumber: true)
  }

  private func put(_ text: String) throws(WorkbookRefusal) {
    try grid.put(row, column, text, isNumber: false)
  }
}
