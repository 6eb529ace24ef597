extension WrittenWorkbook {
  /// The workbook as .xlsx.
  package var xlsx: [UInt8] { ZipWriter.file(parts) }

  /// The parts of it, for a test that changes one.
  package var parts: [(name: String, text: String)] {
    let numbers = sheets.indices.map { $0 + 1 }
    let tabs = zip(sheets, numbers).map { sheet, number in
      "<sheet name=\"\(Self.escaped(sheet.name))\" sheetId=\"\(number)\" "
        + (sheet.isHidden ? "state=\"hidden\" " : "") + "r:id=\"rId\(number)\"/>"
    }
    let book =
      "<workbook xmlns=\"main\" xmlns:r=\"relationships\"><workbookPr\(is1904 ? " date1904=\"1\"" : "")/><sheets>"
      + tabs.joined() + "</sheets></workbook>"
    let links =
      numbers.map { ("rId\($0)", "worksheet", "worksheets/sheet\($0).xml") } + [
        ("rIdT", "sharedStrings", "sharedStrings.xml"), ("rIdS", "styles", "/xl/styles.xml"),
      ]
    let shared = texts.map { "<si><t xml:space=\"preserve\">\(Self.escaped($0))</t></si>" }
    let parts = [
      ("_rels/.rels", Self.relations([("rId1", "officeDocument", "xl/workbook.xml")])),
      ("xl/workbook.xml", book), ("xl/_rels/workbook.xml.rels", Self.relations(links)),
      ("xl/sharedStrings.xml", "<sst>\(shared.joined())</sst>"), ("xl/styles.xml", styles),
    ]
    return parts.map { (name: $0.0, text: $0.1) }
      + zip(sheets, numbers).map { (name: "xl/worksheets/sheet\($1).xml", text: sheet($0)) }
  }

  private static func relations(_ links: [(id: String, type: String, target: String)]) -> String {
    "<Relationships>"
      + links.map {
        "<Relationship Id=\"\($0.id)\" Type=\"http://x/relationships/\($0.type)\" Target=\"\($0.target)\"/>"
      }.joined() + "</Relationships>"
  }

  private var styles: String {
    let codes = formats.enumerated().map {
      "<numFmt numFmtId=\"\(164 + $0)\" formatCode=\"\(Self.escaped($1))\"/>"
    }
    let cells = formats.indices.map { "<xf numFmtId=\"\(164 + $0)\"/>" }
    return
      "<styleSheet><numFmts>\(codes.joined())</numFmts><cellStyleXfs><xf numFmtId=\"14\"/></cellStyleXfs>"
      + "<cellXfs><xf numFmtId=\"0\"/>\(cells.joined())</cellXfs></styleSheet>"
  }

  private func sheet(_ sheet: Sheet) -> String {
    let places = Dictionary(uniqueKeysWithValues: texts.enumerated().map { ($1, $0) })
    let codes = Dictionary(uniqueKeysWithValues: formats.enumerated().map { ($1, $0 + 1) })
    let rows = sheet.rows.enumerated().map { row, cells in
      let written = cells.enumerated().map { column, cell in
        let place = "r=\"\(Self.letters(column))\(row + 1)\""
        return switch cell {
        case .blank: ""
        case .text(let text): "<c \(place) t=\"s\"><v>\(places[text] ?? 0)</v></c>"
        case .number(let number, let format):
          "<c \(place) s=\"\(format.flatMap { codes[$0] } ?? 0)\"><v>\(number)</v></c>"
        case .truth(let truth): "<c \(place) t=\"b\"><v>\(truth ? 1 : 0)</v></c>"
        case .error(let name): "<c \(place) t=\"e\"><v>\(name)</v></c>"
        }
      }
      return written.allSatisfy(\.isEmpty) ? "" : "<row r=\"\(row + 1)\">\(written.joined())</row>"
    }
    return "<worksheet xmlns=\"main\"><sheetData>\(rows.joined())</sheetData></worksheet>"
  }

  private static func letters(_ column: Int) -> String {
    let last = String(UnicodeScalar(UInt8(65 + column % 26)))
    return column < 26 ? last : letters(column / 26 - 1) + last
  }

  private static func escaped(_ text: String) -> String {
    text.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing("\"", with: "&quot;")
  }
}
