import Testing

@testable import Exchange
@testable import Workbook

@Suite("Workbooks in the XML of Excel 2003")
struct XmlBookTests {
  private func file(
    _ sheets: String, head: String = "<?xml version=\"1.0\"?>\n<?mso-application progid=\"Excel.Sheet\"?>\n"
  )
    -> [UInt8]
  {
    Array(
      (head + "<Workbook xmlns=\"urn:schemas-microsoft-com:office:spreadsheet\" xmlns:ss=\"urn:s\"><Styles>"
        + "<Style ss:ID=\"d\"><NumberFormat ss:Format=\"Short Date\"/></Style>"
        + "<Style ss:ID=\"z\"><NumberFormat ss:Format=\"000000\"/></Style></Styles>" + sheets + "</Workbook>")
        .utf8)
  }

  @Test(
    "Cells stand where they say, or beside what the last one covers; days, zeros and runs of type are read")
  func cells() throws {
    let file = file(
      """
      <Worksheet ss:Name="藏"><Table><Row><Cell><Data ss:Type="String">x</Data></Cell></Row></Table>
      <WorksheetOptions><Visible>SheetHidden</Visible></WorksheetOptions></Worksheet>
      <Worksheet ss:Name="应收"><Table>
      <Row><Cell ss:MergeAcross="1"><Data ss:Type="String">客户</Data></Cell><Cell><Data ss:Type="String">号</Data></Cell></Row>
      <Row ss:Index="4"><Cell ss:Index="2"><ss:Data ss:Type="String"><B>甲</B><Font>公司</Font></ss:Data></Cell>
      <Cell ss:StyleID="z"><Data ss:Type="Number">42</Data></Cell>
      <Cell ss:StyleID="d"><Data ss:Type="DateTime">2026-11-05T00:00:00.000</Data></Cell>
      <Cell><Data ss:Type="Number">1234.5</Data></Cell><Cell><Data ss:Type="Error">#REF!</Data></Cell>
      <Cell><Data ss:Type="Boolean">1</Data></Cell></Row></Table></Worksheet>
      """)
    #expect(
      try Sheets.rows(file) == ["1: 客户||号", "4: |甲公司|000042|2026-11-05T00:00:00.000|1234.5|#REF!|TRUE"])
    #expect(try Sheets.rows(file, sheet: "藏") == ["1: x"])
    #expect(try Workbook(file)?.sheets.map(\.isHidden) == [true, false])
  }

  @Test("A document type, a place outside any sheet and a file cut anywhere are refused")
  func refused() throws {
    let cells =
      "<Worksheet><Table><Row><Cell><Data ss:Type=\"String\">x</Data></Cell></Row></Table></Worksheet>"
    let whole = file(cells)
    #expect(try Sheets.rows(whole) == ["1: x"])
    #expect(throws: WorkbookRefusal.damaged) {
      try Workbook(file(cells, head: "<?xml version=\"1.0\"?><!DOCTYPE Workbook [<!ENTITY a \"b\">]>"))
    }
    for index in ["0", "-1", "x", "99999999", "99999999999999999999999"] {
      let bytes = file(cells.replacing("<Cell>", with: "<Cell ss:Index=\"\(index)\">"))
      #expect(throws: WorkbookRefusal.self) { try Sheets.rows(bytes) }
    }
    let start = whole.count - cells.utf8.count
    for length in stride(from: start, to: whole.count - 1, by: 7) {
      #expect(throws: WorkbookRefusal.damaged) { try Workbook(Array(whole.prefix(length))) }
    }
  }
}
