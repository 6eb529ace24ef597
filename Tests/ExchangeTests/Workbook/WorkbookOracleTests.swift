import Testing

@testable import Exchange
@testable import Workbook

/// Workbooks written by programs nobody here wrote: openpyxl, and xlwt for the old kind.
@Suite("Workbooks of other writers")
struct WorkbookOracleTests {
  private static let script = """
    import base64, datetime, io, openpyxl, xlwt
    day, time = datetime.date(2026, 11, 5), datetime.datetime(2026, 11, 5, 14, 30)
    rows = [['客户名称', 'No.', '到期日', '金额'], [], ['甲公司', 42, day, 1234.5], ['乙 & "丙" <丁>', 13800001111, time, -0.1],
            [None, True, datetime.date(1999, 12, 31), 1e-3], ['长' * 5000, 10 ** 15 + 1, day, 123456789.01]]
    rows += [[f'客户{n % 700}', n, day + datetime.timedelta(n), n / 100] for n in range(3000)]
    new = openpyxl.Workbook()
    sheet = new.active
    sheet.title = '应收 & 款'
    for row in rows: sheet.append(row)
    sheet['B3'].number_format = '000000'
    sheet.merge_cells('A10:B10')
    sheet.row_dimensions[4].hidden = True
    chart = new.create_chartsheet('图')
    new.create_sheet('藏').sheet_state = 'veryHidden'
    new['藏']['A1'] = 'x'
    old = xlwt.Workbook(encoding='utf-8')
    sheet = old.add_sheet('应收 & 款')
    looks = {datetime.date: xlwt.easyxf(num_format_str='yyyy/mm/dd'),
             datetime.datetime: xlwt.easyxf(num_format_str='yyyy/mm/dd hh:mm')}
    zeros = xlwt.easyxf(num_format_str='000000')
    for r, row in enumerate(rows):
        for c, cell in enumerate(row):
            if r == 9 and c == 1 or cell is None: continue
            style = zeros if (r, c) == (2, 1) else looks.get(type(cell), xlwt.Style.default_style)
            sheet.write(r, c, cell, style)
    old.add_sheet('藏').write(0, 0, 'x')
    old.get_sheet(1).visibility = 2
    answer = []
    for book in (new, old):
        out = io.BytesIO()
        book.save(out)
        answer.append(base64.b64encode(out.getvalue()).decode())
    """

  @Test("What openpyxl and xlwt write is read as it was given to them")
  func written() throws {
    for file in try Python.files(Self.script, to: [String]()) {
      let workbook = try #require(try Workbook(file))
      #expect(workbook.sheets.map(\.name) == ["应收 & 款", "藏"])
      #expect(workbook.sheets.map(\.isHidden) == [false, true])
      let rows = try Sheets.rows(file)
      let long = String(repeating: "长", count: 5000)
      #expect(
        Array(rows.prefix(5)) == [
          "1: 客户名称|No.|到期日|金额", "3: 甲公司|000042|2026-11-05|1234.5",
          "4: 乙 & \"丙\" <丁>|13800001111|2026-11-05 14:30|-0.1", "5: |TRUE|1999-12-31|0.001",
          "6: \(long)|1000000000000001|2026-11-05|123456789.01",
        ])
      #expect(rows.count == 3005)
      #expect(rows[8] == "10: 客户3||2026-11-08|0.03")
      #expect(rows.last == "3006: 客户199|2999|2035-01-21|29.99")
    }
  }
}
