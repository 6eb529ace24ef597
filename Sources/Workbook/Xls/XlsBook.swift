/// A workbook of the old kind: records, in a compound file or by themselves (MS-XLS; those before it as Excel 5 to 2
/// wrote them, and as many programs still do).
final class XlsBook: SheetSource {
  private let stream: BiffStream
  private let decoding: Workbook.Decoding
  private var starts: [Int] = []
  private(set) var tabs: [(name: String, isHidden: Bool)] = []
  /// What its texts are in, if it says so.
  private(set) var codePage: Int?
  private var globals = XlsGlobals()

  /// Finds the sheets in a compound file.
  convenience init(compound bytes: [UInt8], _ decoding: @escaping Workbook.Decoding) throws(WorkbookRefusal) {
    let file = try CompoundFile(bytes)
    if file.names.contains("encryptedpackage") { throw .locked }
    guard let stream = try Self.records(of: file) else { throw .other(.document) }
    try self.init(records: stream, decoding)
  }

  private static func records(of file: CompoundFile) throws(WorkbookRefusal) -> [UInt8]? {
    if let stream = try file.stream("workbook") { return stream }
    return try file.stream("book")
  }

  /// Finds the sheets in records.
  init(records bytes: [UInt8], _ decoding: @escaping Workbook.Decoding) throws(WorkbookRefusal) {
    stream = try BiffStream(bytes)
    self.decoding = decoding
    let first = try stream.record(0)
    let kind = try stream.octets.u16(first.place + 2)
    if stream.version < 5 || kind == 0x10 {
      // A sheet by itself says of formats what a workbook says elsewhere.
      (starts, tabs) = ([0], [(name: "1", isHidden: false)])
    }
    try stream.read(from: 0) { record throws(WorkbookRefusal) in
      try takeGlobal(record)
    }
  }

  private func takeGlobal(_ record: BiffRecord) throws(WorkbookRefusal) -> Int? {
    let octets = stream.octets
    switch record.number {
    case BiffRecord.Kind.locked: throw .locked
    case BiffRecord.Kind.codePage where record.length >= 2: codePage = try octets.u16(record.place)
    case BiffRecord.Kind.sheet: try takeSheet(record)
    case BiffRecord.Kind.texts: return try takeTexts(record)
    default: try globals.take(record, of: stream)
    }
    return record.next
  }

  /// A sheet's name and where it begins.
  private func takeSheet(_ record: BiffRecord) throws(WorkbookRefusal) {
    let octets = stream.octets
    guard starts.count < WorkbookLimits.parts else { throw .damaged }
    // A sheet of a chart or of a program has no cells.
    guard try octets.u8(record.place + 5) == 0 else { return }
    let name: String
    if stream.version == 8 {
      var reader = BiffTextReader(stream, record, from: record.place + 6)
      name = try reader.text(lengthOf: 1)
    } else {
      let bytes = try octets.slice(record.place + 7, try octets.u8(record.place + 6))
      name = BiffBytes.texts([bytes], codePage, decoding).first ?? ""
    }
    starts.append(try octets.u32(record.place))
    tabs.append((name, try octets.u8(record.place + 4) & 3 != 0))
  }

  private func takeTexts(_ record: BiffRecord) throws(WorkbookRefusal) -> Int {
    let count = try stream.octets.u32(record.place + 4)
    var reader = BiffTextReader(stream, record, from: record.place + 8)
    var texts: [String] = []
    // Some programs count more than they write.
    while texts.count < count, try !reader.isAtEnd { texts.append(try reader.text()) }
    globals.texts = texts
    return reader.next
  }

  func isFilled(_ place: Int) throws(WorkbookRefusal) -> Bool {
    var isFilled = false
    try stream.read(from: starts[place]) { record throws(WorkbookRefusal) in
      isFilled = BiffCell.numbers.contains(record.number)
      return isFilled ? nil : record.next
    }
    return isFilled
  }

  func grid(of place: Int, goesOn: (Double) -> Bool) throws(WorkbookRefusal) -> SheetGrid {
    var reading = XlsSheetReading(stream, globals)
    let start = starts[place]
    let rest = Double(max(1, stream.octets.count - start))
    var count = 0
    try stream.read(from: start) { record throws(WorkbookRefusal) in
      count += 1
      if count % 256 == 0, !goesOn(Double(record.place - start) / rest) { return nil }
      if record.number == BiffRecord.Kind.locked { throw .locked }
      return try reading.take(record)
    }
    return try reading.finished(codePage, decoding)
  }
}

/// What an old workbook says for all its sheets.
struct XlsGlobals {
  /// The texts that cells name by number.
  var texts: [String] = []
  /// Whether days are counted from 1904 on.
  private(set) var is1904 = false
  private var codes: [Int: CellFormat] = [:]
  private var styles: [Int] = []

  /// Takes in what a record says of formats and days.
  mutating func take(_ record: BiffRecord, of stream: BiffStream) throws(WorkbookRefusal) {
    let octets = stream.octets
    switch record.number {
    case BiffRecord.Kind.from1904 where record.length >= 2: is1904 = try octets.u16(record.place) == 1
    case let number where BiffRecord.Kind.format.contains(number): try takeFormat(record, of: stream)
    case 0x0E0: styles.append(try octets.u16(record.place + 2))
    case 0x243, 0x443: styles.append(try octets.u8(record.place + 1))
    case 0x043: styles.append(try octets.u8(record.place + 2) & 0x3F)
    default: break
    }
  }

  private mutating func takeFormat(_ record: BiffRecord, of stream: BiffStream) throws(WorkbookRefusal) {
    let octets = stream.octets
    guard codes.count < WorkbookLimits.parts else { throw .damaged }
    if stream.version == 8 {
      var reader = BiffTextReader(stream, record, from: record.place + 2)
      codes[try octets.u16(record.place)] = CellFormat(code: try reader.text())
      return
    }
    // Before Excel 4 formats have no number of their own, but are counted.
    let (number, start) =
      stream.version < 4
      ? (codes.count, record.place)
      : (stream.version == 4 ? codes.count : try octets.u16(record.place), record.place + 2)
    let bytes = try octets.slice(start + 1, try octets.u8(start))
    // Letters that matter are ASCII in every code page; others only stand between them.
    codes[number] = CellFormat(code: String(decoding: bytes.map { $0 < 0x80 ? $0 : 32 }, as: UTF8.self))
  }

  /// The format of a cell's style.
  func format(style: Int) -> CellFormat {
    styles.indices.contains(style) ? format(number: styles[style]) : .general
  }

  /// The format of a number.
  func format(number: Int) -> CellFormat { codes[number] ?? CellFormat(known: number) }
}
