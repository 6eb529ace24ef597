/// A workbook in the XML of Excel 2002 and 2003, which ERPs still save by the name of .xls.
final class XmlBook: SheetSource {
  private let bytes: [UInt8]
  private let found: [XmlSheetReading.Found]

  private static let piece = 1 << 16

  /// Finds the sheets.
  init(_ bytes: [UInt8]) throws(WorkbookRefusal) {
    self.bytes = bytes
    let looking = XmlSheetReading(wanted: nil)
    try Self.read(bytes, into: looking) { _ in true }
    found = looking.found
  }

  var tabs: [(name: String, isHidden: Bool)] { found.map { ($0.name, $0.isHidden) } }

  func isFilled(_ place: Int) -> Bool { found[place].isFilled }

  func grid(of place: Int, goesOn: (Double) -> Bool) throws(WorkbookRefusal) -> SheetGrid {
    let reading = XmlSheetReading(wanted: place)
    try Self.read(bytes, into: reading, goesOn)
    return try reading.finished()
  }

  private static func read(
    _ bytes: [UInt8], into taking: XmlSheetReading, _ goesOn: (Double) -> Bool
  ) throws(WorkbookRefusal) {
    let reading = try XmlReading(taking)
    var place = bytes.firstIndex { ![0x20, 0x09, 0x0A, 0x0D].contains($0) } ?? 0
    while place < bytes.count {
      guard goesOn(Double(place) / Double(bytes.count)) else { return }
      let end = min(bytes.count, place + piece)
      let isWanted = try bytes[place..<end].withUnsafeBufferPointer { part throws(WorkbookRefusal) in
        try reading.read(part)
      }
      guard isWanted else { return }
      place = end
    }
    try reading.finish()
  }
}

/// Reads the sheets of such a file: the cells of one of them, of the others only whether there are any.
final class XmlSheetReading: XmlTaking {
  /// A sheet that was met.
  struct Found {
    let name: String
    var isHidden = false
    var isFilled = false
  }

  private(set) var found: [Found] = []
  private let wanted: Int?
  private var grid = SheetGrid()
  private var formats: [String: CellFormat] = [:]
  private var style = ""
  private var is1904 = false
  /// Where the next row and cell are that do not say it, and how many cells the one before covers.
  private var (row, column, covered) = (0, 0, 0)
  private var format = CellFormat.general
  private var kind = "String"
  private var text = XlsxText()
  private var (isInData, isInVisible) = (false, false)

  /// Reads the cells of the sheet at that place; of none for nil.
  init(wanted: Int?) { self.wanted = wanted }

  /// The cells, once all are read.
  func finished() throws(WorkbookRefusal) -> SheetGrid {
    try grid.finish()
    return grid
  }

  var wantsText: Bool { isInData || isInVisible }
  var isDone: Bool { wanted.map { found.count > $0 + 1 } ?? false }
  private var isWanted: Bool { wanted == found.count - 1 }

  func begin(_ name: String, _ attributes: XmlAttributes) throws(WorkbookRefusal) {
    switch name {
    case "Style": style = attributes["ID"] ?? ""
    case "NumberFormat": formats[style] = attributes["Format"].map(Self.format)
    case "Worksheet":
      guard found.count < WorkbookLimits.parts else { throw .damaged }
      found.append(Found(name: attributes["Name"] ?? ""))
      (row, column, covered) = (0, 0, 0)
    case "Row":
      if let number = try number(attributes["Index"], least: 1) { row = number - 1 }
      column = 0
    case "Cell":
      if let number = try number(attributes["Index"], least: 1) { column = number - 1 }
      covered = try number(attributes["MergeAcross"], least: 0) ?? 0
      format = attributes["StyleID"].flatMap { formats[$0] } ?? .general
    case "Data":
      kind = attributes["Type"] ?? "String"
      isInData = true
    case "Visible": isInVisible = true
    case "Date1904": is1904 = true
    default: break
    }
  }

  private func number(_ text: String?, least: Int) throws(WorkbookRefusal) -> Int? {
    guard let text else { return nil }
    guard let number = Int(text), number >= least else { throw .damaged }
    guard number <= WorkbookLimits.rows else { throw .tooManyCells(most: WorkbookLimits.cells) }
    return number
  }

  func text(_ piece: UnsafeBufferPointer<UInt8>) { text.take(piece) }

  func end(_ name: String) throws(WorkbookRefusal) {
    switch name {
    case "Data":
      isInData = false
      try put(text.taken())
    case "Cell": column += covered + 1
    case "Row": row += 1
    case "Visible":
      isInVisible = false
      let isShown = text.taken() == "SheetVisible"
      if let last = found.indices.last { found[last].isHidden = !isShown }
    default: break
    }
  }

  private func put(_ text: String) throws(WorkbookRefusal) {
    guard let last = found.indices.last, !text.isEmpty else { return }
    found[last].isFilled = true
    guard isWanted else { return }
    switch kind {
    case "Number":
      let shown = Double(text).map { format.text($0, written: text, is1904: is1904) }
      try grid.put(row, column, shown ?? text, isNumber: shown != nil)
    case "Boolean": try grid.put(row, column, text == "1" ? "TRUE" : "FALSE", isNumber: false)
    default: try grid.put(row, column, text, isNumber: false)
    }
  }

  /// A format by its code, or by the name Excel has for it.
  private static func format(_ code: String) -> CellFormat {
    switch code {
    case "Percent": CellFormat(code: "0.00%")
    case "Short Date", "Long Date", "Medium Date", "General Date": CellFormat(known: 14)
    case "Short Time", "Long Time", "Medium Time": CellFormat(known: 20)
    case "Currency", "Euro Currency", "Fixed", "Standard", "Scientific", "Yes/No", "True/False", "On/Off":
      .general
    default: CellFormat(code: code)
    }
  }
}
