import TestSupport
import Testing

@testable import Exchange
@testable import Workbook

@Suite("Workbooks of the present kind")
struct XlsxTests {
  @Test(
    "Texts are put together from their runs, without how they are spoken, and what XML cannot have is put back"
  )
  func texts() throws {
    let file = Sheets.xlsx(
      rows: "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"B1\" t=\"s\"><v>1</v></c>"
        + "<c r=\"C1\" t=\"inlineStr\"><is><r><rPr/><t>丙</t></r><r><t>公司</t></r><rPh sb=\"0\"><t>へい</t></rPh></is></c>"
        + "<c r=\"D1\" t=\"str\"><f>A1</f><v>a_x000D__x005F_b&amp;</v></c></row>",
      texts:
        "<si><r><t>甲</t></r><r><rPr><b/></rPr><t xml:space=\"preserve\"> 公司</t></r><rPh><t>コウ</t></rPh></si>"
        + "<si><t>two\nlines</t></si>")
    #expect(try Sheets.rows(file) == ["1: 甲 公司|two\nlines|丙公司|a\n_b&"])
  }

  @Test(
    "Cells stand where they say, else beside the last; rows keep their numbers, errors and truth their words")
  func places() throws {
    let file = Sheets.xlsx(
      rows: "<row r=\"2\"><c r=\"B2\"><v>1</v></c><c><v>2</v></c></row><row><c t=\"b\"><v>1</v></c>"
        + "<c t=\"e\"><v>#N/A</v></c><c><f>B2*2</f></c></row>"
        + "<row r=\"9\" hidden=\"1\"><c r=\"AB9\" t=\"d\"><v>2026-11-05T00:00:00</v></c><c r=\"AC9\" s=\"4\"/></row>"
    )
    let rows = try Sheets.rows(file)
    #expect(
      rows == [
        "2: |1|2", "3: TRUE|#N/A|#CALC!", "9: " + String(repeating: "|", count: 27) + "2026-11-05T00:00:00",
      ])
  }

  @Test("Elements may have a prefix, and rows come in any order")
  func prefixes() throws {
    let file = Sheets.xlsx(
      rows: "<row r=\"5\"><c r=\"A5\"><v>5</v></c></row><row r=\"2\"><c r=\"A2\"><v>2</v></c></row>",
      isPrefixed: true)
    #expect(try Sheets.rows(file) == ["2: 2", "5: 5"])
  }

  @Test("The same name with a backslash, from the root or with dots leads to the sheet")
  func paths() throws {
    for (target, name) in [
      ("/xl/worksheets/sheet1.xml", "xl\\worksheets\\Sheet1.xml"), ("../xl/./worksheets/sheet1.xml", ""),
    ] {
      var parts = WrittenWorkbook([.init("S", [[.text("x")]])]).parts
      for place in parts.indices {
        parts[place].text = parts[place].text.replacing("\"worksheets/sheet1.xml", with: "\"" + target)
        if parts[place].name.hasSuffix("sheet1.xml"), !name.isEmpty { parts[place].name = name }
      }
      #expect(try Sheets.rows(ZipWriter.file(parts)) == ["1: x"])
    }
  }

  @Test("What looks like a workbook and is something else is named, by its content")
  func others() throws {
    let cases: [([(String, String)], WorkbookRefusal)] = [
      ([("mimetype", "application/vnd.oasis"), ("content.xml", "")], .other(.openDocument)),
      ([("word/document.xml", "")], .other(.document)), ([("a.csv", "x")], .other(.archive)),
      ([("Index/Document.iwa", "")], .other(.numbers)),
    ]
    for (parts, refusal) in cases {
      let file = ZipWriter.file(parts.map { (name: $0.0, text: $0.1) })
      #expect(throws: refusal) { try Workbook(file) }
    }
    let texts: [(String, OtherFile)] = [
      ("<html><table><tr><td>x</td></tr></table></html>", .webPage),
      ("\u{FEFF}\r\n  <!DOCTYPE HTML>", .webPage),
      ("<?xml version=\"1.0\"?><html>", .webPage), ("<table border=1>", .webPage),
      ("<meta charset=gbk>", .webPage),
      ("MIME-Version: 1.0\r\n", .webArchive), ("<?xml version=\"1.0\"?><list/>", .xml), ("%PDF-1.4", .pdf),
    ]
    for (text, other) in texts {
      #expect(throws: WorkbookRefusal.other(other)) { try Workbook(Array(text.utf8)) }
    }
    #expect(try Workbook(Array("客户\t发票\n".utf8)) == nil)
    #expect(try Workbook([]) == nil)
  }

  @Test(
    "A document type, elements deeper than any and a name longer than any are damage, whatever they would declare"
  )
  func markup() throws {
    let heads = [
      "<!DOCTYPE x [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;\">]>",
      "<!DOCTYPE x SYSTEM \"file:///etc/passwd\">",
    ]
    for head in heads {
      var parts = WrittenWorkbook([.init("S", [[.text("x")]])]).parts
      for place in parts.indices where parts[place].name.hasSuffix("sharedStrings.xml") {
        parts[place].text = head + parts[place].text
      }
      #expect(throws: WorkbookRefusal.damaged) { try Sheets.rows(ZipWriter.file(parts)) }
    }
    let deep = String(repeating: "<a>", count: 1000) + String(repeating: "</a>", count: 1000)
    #expect(throws: WorkbookRefusal.damaged) { try Sheets.rows(Sheets.xlsx(rows: deep)) }
    let long = "<row r=\"" + String(repeating: "1", count: 3_000_000) + "\"/>"
    #expect(throws: WorkbookRefusal.damaged) { try Sheets.rows(Sheets.xlsx(rows: long)) }
  }

  @Test("A cell outside any sheet, or more between filled ones than is held, is refused")
  func tooManyCells() throws {
    for place in ["XFE1", "A1048577", "ZZZZZZZZZZZZZZ1", "A99999999999999999999"] {
      let rows = "<row r=\"1\"><c r=\"\(place)\"><v>1</v></c></row>"
      #expect(throws: WorkbookRefusal.tooManyCells(most: 1 << 25)) {
        try Sheets.rows(Sheets.xlsx(rows: rows))
      }
    }
    let wide = (1...3000).map { "<row><c r=\"XFD\($0)\"><v>1</v></c></row>" }.joined()
    #expect(throws: WorkbookRefusal.tooManyCells(most: 1 << 25)) { try Sheets.rows(Sheets.xlsx(rows: wide)) }
    for place in ["1A", "A", "7", "a1", "A-1", ""] {
      let rows = "<row r=\"1\"><c r=\"\(place)\"><v>1</v></c></row>"
      #expect(throws: WorkbookRefusal.damaged) { try Sheets.rows(Sheets.xlsx(rows: rows)) }
    }
  }

  @Test("What unpacks to far more than it takes is refused while it is unpacked, whatever its directory says")
  func bomb() throws {
    let script = """
      import base64, io, zipfile
      out = io.BytesIO()
      with zipfile.ZipFile(out, 'w', zipfile.ZIP_DEFLATED) as z:
          for name, text in given['parts']:
              z.writestr(name, text.replace('<sheetData>', '<sheetData>' + ' ' * given['blanks']))
      whole = out.getvalue()
      lying = whole.replace((given['blanks'] + given['size']).to_bytes(4, 'little'), (1000).to_bytes(4, 'little'))
      answer = [base64.b64encode(b).decode() for b in (whole, lying)]
      """
    let parts = WrittenWorkbook([.init("S", [[.text("x")]])]).parts
    let size = parts.last?.text.utf8.count ?? 0
    let files = try Python.files(
      script, to: Zipped(parts: parts.map { [$0.name, $0.text] }, blanks: 80 << 20, size: size))
    for file in files { #expect(throws: WorkbookRefusal.unpacksToTooMuch) { try Sheets.rows(file) } }
    let small = try Python.files(
      script, to: Zipped(parts: parts.map { [$0.name, $0.text] }, blanks: 10 << 20, size: size))
    #expect(try Sheets.rows(small[0]) == ["1: x"])
    #expect(throws: WorkbookRefusal.damaged) { try Sheets.rows(small[1]) }
  }

  private struct Zipped: Encodable {
    let parts: [[String]]
    let blanks, size: Int
  }

  @Test("Parts that lie in each other, twice the same name and locked parts are refused")
  func parts() throws {
    let whole = WrittenWorkbook([.init("S", [[.text("x")]])]).parts
    #expect(throws: WorkbookRefusal.damaged) { try Workbook(ZipWriter.file(whole + [whole[1]])) }
    var locked = ZipWriter()
    for part in whole { locked.add(part.name, Array(part.text.utf8), flags: 1) }
    #expect(throws: WorkbookRefusal.locked) { try Workbook(locked.finished()) }
    var file = ZipWriter.file(whole)
    // The second entry of the directory leads to the first part.
    let entries = file.indices.dropLast(3).filter { file[$0..<$0 + 4].elementsEqual([0x50, 0x4B, 1, 2]) }
    for byte in 42..<46 { file[entries[1] + byte] = 0 }
    #expect(throws: WorkbookRefusal.damaged) { try Workbook(file) }
  }
}
