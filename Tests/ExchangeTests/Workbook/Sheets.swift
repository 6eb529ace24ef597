import Testing

@testable import Exchange
@testable import TestSupport
@testable import Workbook

/// What a workbook's sheet says, for tests.
enum Sheets {
  /// The rows of a sheet as texts, each with its number: `3: 甲|5`.
  static func rows(_ file: [UInt8], sheet: String? = nil) throws -> [String] {
    let workbook = try #require(try Workbook(file))
    let place = try #require(try workbook.place(ofSheet: sheet))
    return try workbook.grid(of: place).rows.map { "\($0.number): " + $0.cells.joined(separator: "|") }
  }

  /// A workbook of one sheet in .xlsx whose rows are written as XML.
  static func xlsx(
    rows: String, texts: String = "", styles: String? = nil, book: String = "", isPrefixed: Bool = false
  ) -> [UInt8] {
    var parts = WrittenWorkbook([.init("S", [])]).parts
    for place in parts.indices {
      switch parts[place].name {
      case "xl/worksheets/sheet1.xml":
        parts[place].text = "<worksheet><sheetData>\(rows)</sheetData></worksheet>"
      case "xl/sharedStrings.xml": parts[place].text = "<sst>\(texts)</sst>"
      case "xl/styles.xml": parts[place].text = styles ?? parts[place].text
      default: break
      }
      guard isPrefixed, !parts[place].name.hasSuffix(".rels") else { continue }
      parts[place].text = parts[place].text.replacing("</", with: "\u{1}").replacing("<", with: "<x:")
        .replacing("\u{1}", with: "</x:")
    }
    return ZipWriter.file(parts)
  }
}
