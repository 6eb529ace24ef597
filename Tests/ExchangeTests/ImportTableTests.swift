import SalesBook
import Testing

@testable import Exchange

@Suite("Files of other programs become rows of typed cells")
struct ImportTableTests {
  private func table(
    _ text: String, as kind: ImportKind = .receivables, dates: DateOrder? = nil
  ) throws -> ImportTable {
    let csv = CsvTable(Array(text.utf8))
    return try ImportTable(csv, ColumnMapping(csv.header, as: kind), dates: dates)
  }

  /// A made file of the shape systems export, its dates in months first.
  private func export(rows: Int, broken: Set<Int> = []) -> String {
    var text =
      "countryCode,customerID,PaperlessDate,invoiceNumber,InvoiceDate,DueDate,InvoiceAmount,Disputed,"
    text += "SettledDate,PaperlessBill,DaysToSettle,DaysLate\r\n"
    for row in 0..<rows {
      let issued = Day(number: 15_700 + Int32(row))
      let written = [issued, issued + 30, issued + 40].map { day in
        let (year, month, date) = day.civil
        return "\(month)/\(date)/\(year)"
      }
      let amount = broken.contains(row) ? "\"55,94\"" : "\(50 + row).94"
      text += "391,0379-NEVHP,4/6/2013,\(1000 + row),\(written[0]),\(written[1]),\(amount),"
      text += "\(row % 2 == 0 ? "No" : "Yes"),\(written[2]),Paper,40,10\r\n"
    }
    return text
  }

  @Test("A system's export is read whole, its dates proving their order")
  func readsExport() throws {
    let read = try table(export(rows: 100))
    #expect(read.rows.count == 100 && read.badRows.isEmpty)
    #expect(read.dates.mapValues(\.order) == [.issued: .mdy, .due: .mdy, .paidOn: .mdy])
    let row = read.rows[1]
    #expect(row.line == 3)
    #expect(row.text(.customer) == "0379-NEVHP" && row.text(.customerID) == "0379-NEVHP")
    #expect(row.text(.invoice) == "1001" && row.day(.issued) == Day(number: 15_701))
    #expect(row.day(.due) == Day(number: 15_731) && row.day(.paidOn) == Day(number: 15_741))
    #expect(row.amount(.amount)?.money(in: .cny)?.decimal == "51.94" && row.flag(.disputed) == true)
  }

  @Test("Five broken rows of a hundred are set aside with their lines and the rest is read")
  func brokenRows() throws {
    let read = try table(export(rows: 100, broken: [3, 20, 21, 50, 99]))
    #expect(read.rows.count == 95)
    #expect(read.badRows.map(\.line) == [5, 22, 23, 52, 101])
    #expect(read.badRows.allSatisfy { $0.reasons == [.notAnAmount(.amount, "55,94", .unclearMark)] })
    #expect(read.badRows.first?.fields.count == 12)
  }

  @Test("Each way a row can be wrong is told with the cell")
  func reasons() throws {
    let read = try table(
      """
      客户,发票号,开票日期,到期日,金额,币种,争议
      华联,A1,2013-07-01,2013-07-31,100,人民币,否
      ,A2,2013-07-01,2013-07-31,100,CNY,是
      华联,A3,2013-07-01,2013-02-30,100,CNY,
      华联,A4,x,,一百,金币,也许
      华联,A5,2013-07-01
      华联,"A6,2013-07-01,2013-07-31,100,CNY,
      华\u{FFFD},A7,2013-07-01,2013-07-31,100,-,-
      华联,A8,-,2013-07-31,100,-,-

      """)
    #expect(read.rows.map(\.line) == [2, 9])
    #expect(read.rows[0].currency == .cny && read.rows[1].currency == nil && read.rows[1].day(.issued) == nil)
    #expect(
      read.badRows.map(\.reasons) == [
        [.blank(.customer)], [.notADay(.due, "2013-02-30", .ymd)],
        [
          .notADay(.issued, "x", .ymd), .notAnAmount(.amount, "一百", .notANumber),
          .notACurrency("金币"), .notYesOrNo(.disputed, "也许"),
        ],
        [.notARow(.ragged(expected: 7, found: 3))], [.notARow(.unclosedQuote(line: 7))],
        [.undecodable(.customer, "华\u{FFFD}")],
      ])
    #expect(read.badRows.map(\.line) == [3, 4, 5, 6, 7, 8])
  }

  @Test("Years of the Republic are read, from Big5 too")
  func republic() throws {
    let script = """
      import base64
      text = '客戶,發票號碼,開立日期,到期日,金額,電話\\r\\n台北貿易,A1,102/07/01,102/07/31,"1,055.94",0912345678\\r\\n'
      answer = list(text.encode('big5'))
      """
    let decoded = try DecodedText(Python.answer(script, to: "", as: [UInt8].self))
    let csv = CsvTable(decoded.bytes)
    let read = try ImportTable(csv, ColumnMapping(csv.header, as: .receivables))
    #expect(decoded.encoding == .big5)
    #expect(read.rows.first?.day(.due)?.iso == "2013-07-31")
    #expect(read.rows.first?.amount(.amount)?.money(in: .cny)?.decimal == "1055.94")
  }

  @Test("Dates that stay open refuse the file until their order is given")
  func openDates() throws {
    let text = "Customer,Invoice,Due Date,Amount\nA,1,1/2/2013,5\nB,2,3/4/2013,6\n"
    let refusal = #expect(throws: ImportRefusal.self) { try table(text) }
    guard case .dates(let question) = refusal else {
      Issue.record("the file was refused for something else")
      return
    }
    #expect(question.field == .due && question.line == 2)
    #expect(try table(text, dates: .dmy).rows.first?.day(.due)?.iso == "2013-02-01")
    #expect(try table(text, dates: .mdy).rows.first?.day(.due)?.iso == "2013-01-02")
    #expect(try table(text, dates: .roc).badRows.count == 2)
  }

  @Test("A file without a header or a mandatory column is refused as a whole")
  func refused() {
    #expect(throws: ImportRefusal.empty) { try table("") }
    #expect(throws: ImportRefusal.missing([.due])) { try table("Customer,Invoice,Amount\nA,1,5\n") }
  }

  @Test("Payments from a bank are read")
  func payments() throws {
    let read = try table(
      "交易日期;对方户名;贷方金额;币种;附言\n20130731;北京华联;¥1,234.50;CNY;货款 A1\n20130801;;5;;\n", as: .payments)
    #expect(read.rows.count == 1 && read.badRows.map(\.reasons) == [[.blank(.payer)]])
    #expect(read.rows.first?.text(.payer) == "北京华联" && read.rows.first?.text(.note) == "货款 A1")
    #expect(read.rows.first?.day(.receivedOn)?.iso == "2013-07-31")
  }
}
