/// Numbers of the records that hold cells.
enum BiffCell {
  /// All of them; a blank cell is none.
  static let numbers: Set<Int> = [
    0x02, 0x03, 0x04, 0x05, 0x06, 0x203, 0x204, 0x205, 0x206, 0x406, 0x27E, 0xBD, 0xD6, 0xFD,
  ]
}

/// Reads the cells of one sheet of an old workbook.
struct XlsSheetReading {
  private let stream: BiffStream
  private var globals: XlsGlobals
  private var grid = SheetGrid()
  private var bytes = BiffBytes()
  /// The cell whose formula came to a text, which follows.
  private var formula: (row: Int, column: Int)?

  /// Reads with what the workbook says for all sheets.
  init(_ stream: BiffStream, _ globals: XlsGlobals) { (self.stream, self.globals) = (stream, globals) }

  /// The cells, once all records were taken.
  func finished(_ codePage: Int?, _ decoding: Workbook.Decoding) throws(WorkbookRefusal) -> SheetGrid {
    var grid = grid
    try bytes.put(into: &grid, codePage, decoding)
    try grid.finish()
    return grid
  }

  /// Takes a record in; where the next one is.
  mutating func take(_ record: BiffRecord) throws(WorkbookRefusal) -> Int {
    let octets = stream.octets
    if [0x207, 0x07].contains(record.number) { return try takeText(of: record) }
    guard BiffCell.numbers.contains(record.number) else { return record.next }
    let place = record.place
    let (row, column) = (try octets.u16(place), try octets.u16(place + 2))
    // Excel 2 has three bytes of looks where later ones have the number of a style.
    let value = stream.version == 2 ? place + 7 : place + 6
    switch record.number {
    case 0x02: try put(Double(try octets.u16(value)), row, column, try format(place))
    case 0x03, 0x203: try put(try octets.double(value), row, column, try format(place))
    case 0x27E: try put(Self.short(try octets.u32(value)), row, column, try format(place))
    case 0xBD: try takeNumbers(record, row, column)
    case 0xFD: try takeShared(try octets.u32(value), row, column)
    case 0x05, 0x205: try putFixed(try octets.u8(value), try octets.u8(value + 1) != 0, row, column)
    case 0x06, 0x206, 0x406: try takeFormula(record, value, row, column)
    default: try takeLabel(record, value, row, column)
    }
    return record.next
  }

  private func format(_ place: Int) throws(WorkbookRefusal) -> CellFormat {
    if stream.version == 2 { return globals.format(number: try stream.octets.u8(place + 5) & 0x3F) }
    return globals.format(style: try stream.octets.u16(place + 4))
  }

  /// A number of thirty bits, whole or the head of one with a fraction, perhaps in hundredths (MS-XLS §2.5.218).
  private static func short(_ bits: Int) -> Double {
    let number =
      bits & 2 != 0
      ? Double(Int32(truncatingIfNeeded: bits) >> 2) : Double(bitPattern: UInt64(bits & ~3) << 32)
    return bits & 1 != 0 ? number / 100 : number
  }

  private mutating func put(
    _ number: Double, _ row: Int, _ column: Int, _ format: CellFormat
  ) throws(WorkbookRefusal) {
    try grid.put(row, column, format.text(number, is1904: globals.is1904), isNumber: true)
  }

  /// Cells beside each other in one record.
  private mutating func takeNumbers(_ record: BiffRecord, _ row: Int, _ first: Int) throws(WorkbookRefusal) {
    var (place, column) = (record.place + 4, first)
    while place + 6 <= record.next - 2 {
      let style = try stream.octets.u16(place)
      let number = Self.short(try stream.octets.u32(place + 2))
      try put(number, row, column, globals.format(style: style))
      (place, column) = (place + 6, column + 1)
    }
  }

  private mutating func takeShared(_ number: Int, _ row: Int, _ column: Int) throws(WorkbookRefusal) {
    guard globals.texts.indices.contains(number) else { throw .damaged }
    try grid.put(row, column, globals.texts[number], isNumber: false)
  }

  /// Yes or no, or an error.
  private mutating func putFixed(
    _ value: Int, _ isError: Bool, _ row: Int, _ column: Int
  ) throws(WorkbookRefusal) {
    let text = isError ? CellErrors.named(value) : value == 0 ? "FALSE" : "TRUE"
    try grid.put(row, column, text, isNumber: false)
  }

  /// What a formula came to when it was last worked out.
  private mutating func takeFormula(
    _ record: BiffRecord, _ value: Int, _ row: Int, _ column: Int
  ) throws(WorkbookRefusal) {
    guard try stream.octets.u16(value + 6) == 0xFFFF else {
      return try put(try stream.octets.double(value), row, column, try format(record.place))
    }
    let result = try stream.octets.u8(value + 2)
    switch try stream.octets.u8(value) {
    case 0: formula = (row, column)
    case 1: try putFixed(result, false, row, column)
    case 2: try putFixed(result, true, row, column)
    default: break
    }
  }

  /// The text a formula came to.
  private mutating func takeText(of record: BiffRecord) throws(WorkbookRefusal) -> Int {
    guard let (row, column) = formula else { return record.next }
    formula = nil
    if stream.version == 8 {
      var reader = BiffTextReader(stream, record, from: record.place)
      try grid.put(row, column, try reader.text(), isNumber: false)
      return reader.next
    }
    try keep(record.place, row, column)
    return record.next
  }

  private mutating func takeLabel(
    _ record: BiffRecord, _ value: Int, _ row: Int, _ column: Int
  ) throws(WorkbookRefusal) {
    guard stream.version == 8 else { return try keep(value, row, column) }
    var reader = BiffTextReader(stream, record, from: value)
    try grid.put(row, column, try reader.text(), isNumber: false)
  }

  /// Keeps a text of an older version: its length stands before it, in a byte in Excel 2.
  private mutating func keep(_ place: Int, _ row: Int, _ column: Int) throws(WorkbookRefusal) {
    let octets = stream.octets
    let (length, start) =
      stream.version == 2 ? (try octets.u8(place), place + 1) : (try octets.u16(place), place + 2)
    bytes.keep(try octets.slice(start, length), row, column)
  }
}
