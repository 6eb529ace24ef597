import SalesBook
import Testing

@testable import Exchange

@Suite("The table is found in the file")
struct ImportLayoutTests {
  private func table(_ text: String, as kind: ImportKind = .receivables, header: Int? = nil) throws
    -> ImportTable
  {
    let csv = CsvTable(Array(text.utf8), headerLine: header)
    return try ImportTable(csv, ColumnMapping(csv.header, as: kind))
  }

  private func lines(_ table: ImportTable) -> [String] { table.leftOut.map { "\($0.line) \($0.kind)" } }

  @Test("Titles above, subtotals, totals, blank lines and signatures are left out as what they are")
  func chinese() throws {
    let read = try table(
      """
      应收账款明细表,,,,,,
      单位：测试公司,截止日期：2026-11-20

      客户名称,发票号,开票日期,到期日,金额,已收金额,备注
      甲公司,F001,2026-08-01,2026-09-01,10000.00,0,
      甲公司,F003,2026-08-01,2026-09-01,5000.00,0,
      小计,,,,15000.00,0,
      乙公司,F002,2026-08-05,2026-09-05,5000.00,2000.00,
      小计,,,,5000.00,2000.00,

      第 1 页 共 2 页
      客户名称,发票号,开票日期,到期日,金额,已收金额,备注
      合计公司,F004,2026-08-05,2026-09-05,1.00,0,
      合计,,,,20001.00,2000.00,
      制表人：张,,审核：李
      """)
    #expect(read.rows.map { $0.text(.invoice) ?? "" } == ["F001", "F003", "F002", "F004"])
    #expect(read.badRows.isEmpty && read.wrongTotals.isEmpty)
    #expect(
      lines(read) == [
        "1 title", "2 title", "7 total", "9 total", "11 page", "12 header", "14 total", "15 footer",
      ])
  }

  @Test("Leading empty columns, a line of the delimiter, group headings and footers of English reports")
  func english() throws {
    let read = try table(
      """
      sep=;
      ;A/R Aging Detail;;;;;
      ;;;;;;
      ;Customer;Num;Date;Due Date;Amount;Open Balance
      ;31 - 60 days past due;;;;;
      ;Blue Bird Cafe;1001;09/25/2026;10/25/2026;1,050.00;1,050.00
      ;Total for 31 - 60 days past due;;;;1,050.00;1,050.00
      ;Current;;;;;
      ;Total Wine Ltd;1002;11/02/2026;12/02/2026;480.75;480.75
      ;TOTAL;;;;1,530.75;1,530.75
      ;Accrual basis Thursday, November 26, 2026 09:12 AM GMT;;;;;
      """)
    #expect(read.rows.map { $0.text(.customer) ?? "" } == ["Blue Bird Cafe", "Total Wine Ltd"])
    #expect(read.badRows.isEmpty && read.wrongTotals.isEmpty)
    #expect(
      lines(read) == ["2 title", "5 group", "7 total", "8 group", "10 total", "11 footer"])
  }

  @Test(
    "Two lines of a header are one, where groups of columns have names of their own, or it is said in two languages"
  )
  func twoLines() throws {
    let grouped = try table(
      """
      客户,,单据,,应收,,已收
      编号,名称,编号,日期,到期日,金额,金额
      001,甲,F1,2026-08-01,2026-09-01,100,20
      """)
    #expect(grouped.rows.first?.text(.customer) == "甲" && grouped.rows.first?.text(.customerID) == "001")
    #expect(
      grouped.rows.first?.amount(.amount)?.units == 100 && grouped.rows.first?.amount(.paid)?.units == 20)
    let bilingual = try table(
      """
      客户名称,发票号,到期日,金额
      Customer,Invoice No,Due Date,Amount
      甲,F1,2026-09-01,100
      """)
    #expect(bilingual.rows.count == 1 && bilingual.badRows.isEmpty)
  }

  @Test("A header nobody knows is the first row as full as most; the caller may say where it is")
  func given() throws {
    let text = "List of things\n\nWho,What,When,HowMuch\nAlfa,A1,2026-09-01,5\nBeta,B1,2026-09-01,6\n"
    #expect(CsvTable(Array(text.utf8)).header == ["Who", "What", "When", "HowMuch"])
    let above = "Customer,Invoice,Due,Amount\nKunde,Beleg,Termin,Summe\nAlfa,A1,2026-09-01,5\n"
    #expect(CsvTable(Array(above.utf8), headerLine: 2).header == ["Kunde", "Beleg", "Termin", "Summe"])
  }

  @Test("A sum that its lines do not make is said with both, whatever of them came in")
  func wrongTotals() throws {
    let read = try table(
      """
      交易日期,借方发生额,贷方发生额,余额,对方户名,摘要
      2026-11-02,,1000.00,11000.00,Alfa,货款 A1
      2026-11-03,500.00,,10500.00,电力公司,电费
      2026-11-04,,0.35,10500.35,,利息
      合计,500.00,800.35,,,
      """, as: .payments)
    #expect(lines(read) == ["3 moneyOut", "5 total"])
    #expect(read.badRows.map(\.line) == [4])
    let wrong = try #require(read.wrongTotals.first)
    #expect(read.wrongTotals.count == 1 && wrong.line == 5 && wrong.field == .amount)
    #expect([wrong.said, wrong.made, wrong.difference].map(\.text) == ["800.35", "1000.35", "200.00"])
  }

  @Test("A row that lacks one thing is a bad row and no heading")
  func badRows() throws {
    let read = try table(
      """
      Customer,Invoice,Due,Amount
      Alfa,,2026-09-01,5
      Alfa,A1,2026-09-01,
      ,A2,2026-09-01,7
      Total Wine,A3,2026-09-01,8
      """)
    #expect(read.badRows.map(\.line) == [2, 3, 4] && read.rows.count == 1 && read.leftOut.isEmpty)
  }
}

@Suite("What a line of receivables is")
struct ImportLineKindTests {
  private func brought(_ text: String) throws -> (ImportedBook, ImportOutcome) {
    var book = ImportedBook()
    let outcome = try book.take(text, as: .receivables)
    return (book, outcome)
  }

  @Test("Drafts and void papers are left out, lines of one paper are one, credit notes are below zero")
  func xero() throws {
    let text =
      """
      ContactName,InvoiceNumber,InvoiceDate,DueDate,Total,InvoiceAmountPaid,InvoiceAmountDue,Description,Currency,Type,Status
      Bayside,INV-21,05 Nov 2026,20 Nov 2026,"1,150.00",0.00,"1,150.00",Golf balls,NZD,Sales invoice,Awaiting Payment
      Bayside,INV-21,05 Nov 2026,20 Nov 2026,"1,150.00",0.00,"1,150.00",Freight,NZD,Sales invoice,Awaiting Payment
      City,INV-22,01 Oct 2026,31 Oct 2026,575.00,575.00,0.00,Consulting,NZD,Sales invoice,Paid
      City,CN-7,02 Nov 2026,,-230.00,0.00,-230.00,Credit,NZD,Sales credit note,Awaiting Payment
      City,CN-8,02 Nov 2026,,30.00,0.00,30.00,Credit,NZD,Sales credit note,Awaiting Payment
      Ridge,INV-30,10 Nov 2026,25 Nov 2026,6187.50,0.00,6187.50,Draft work,NZD,Sales invoice,Draft
      Ridge,INV-31,10 Nov 2026,25 Nov 2026,100.00,0.00,100.00,Void,NZD,Sales invoice,Voided
      """
    let (book, outcome) = try brought(text)
    #expect(outcome.badRows.isEmpty && outcome.added(.invoice) == 4 && outcome.added(.customer) == 2)
    #expect(["INV-21", "INV-22", "CN-7", "CN-8"].map(book.open) == ["1150.00", "0.00", "-230.00", "-30.00"])
    #expect(book.invoice("CN-7")?.due.iso == "2026-11-02")
    var again = book
    #expect(try again.take(text, as: .receivables).isNothing)
  }

  @Test("A payment among invoices is money on account, never an invoice nor a credit note, told once")
  func payments() throws {
    let text =
      """
      Customer,Type,Num,Date,Due Date,Amount,Open Balance
      Alfa,Invoice,1001,2026-09-25,2026-10-25,1000.00,1000.00
      Alfa,Payment,77,2026-10-01,,-300.00,-300.00
      Alfa,Credit Memo,1002,2026-10-02,,-50.00,-50.00
      """
    var (book, outcome) = try brought(text)
    #expect(outcome.badRows.isEmpty && outcome.added(.invoice) == 2 && outcome.added(.payment) == 1)
    #expect(book.book.payments.all.map(\.amount.decimal) == ["300.00"])
    #expect(book.open("1001") == "1000.00" && book.open("1002") == "-50.00")
    #expect(try book.take(text, as: .receivables).isNothing)
  }

  @Test("Without a due day it is by the customer's terms, or the usual ones, and that is said")
  func terms() throws {
    var book = ImportedBook()
    _ = try book.take("客户名称,账期\n乙,60\n", as: .customers)
    let text = "客户名称,发票号,开票日期,金额\nAlfa,Z1,2026-09-01,1000\n乙,Z2,2026-09-01,500\n"
    let outcome = try book.take(text, as: .receivables)
    #expect(outcome.duesByTerms == 2 && outcome.badRows.isEmpty)
    #expect(book.invoice("Z1")?.due.iso == "2026-10-01" && book.invoice("Z2")?.due.iso == "2026-10-31")
    #expect(try book.take(text, as: .receivables).isNothing)
  }

  @Test("A number issued again more than 180 days later is another invoice; the nearest is meant")
  func numbersAgain() throws {
    var book = ImportedBook()
    let header = "Customer,Invoice,Issued,Due,Amount\n"
    _ = try book.take(
      header + "Alfa,001,2025-01-05,2025-02-05,1000\nAlfa,001,2026-01-05,2026-02-05,2000\n", as: .receivables)
    #expect(book.book.invoices.all.map(\.amount.decimal).sorted() == ["1000.00", "2000.00"])
    let later = try book.take(header + "Alfa,001,2026-01-05,2026-02-20,2000\n", as: .receivables)
    #expect(later.added.isEmpty && later.changed.count == 1)
    #expect(book.book.invoices.all.map(\.due.iso).sorted() == ["2025-02-05", "2026-02-20"])
    _ = try book.take(header + "Alfa,001,2026-11-05,2026-12-05,3000\n", as: .receivables)
    #expect(book.book.invoices.count == 3)
  }

  @Test("Both telephones of a row are kept, and told apart within a cell")
  func phones() throws {
    var book = ImportedBook()
    _ = try book.take(
      """
      客户编码,客户名称,联系人,手机,电话
      001,甲,李建国,13800138000,0571-88880001
      002,乙,陈芳,13900139000,
      003,丙,周丽,,028-66660002
      """, as: .customers)
    _ = try book.take(
      """
      Customer full name,Company name,Phone numbers,Terms
      Ann Lee,Blue Bird,Phone:555-0100 Mobile:555-0999,Net 30
      Pat O'Neil,"O'Neil & Sons, Inc.",555-0101,Net 60
      Total,,,
      """, as: .customers)
    let contacts = book.book.contacts.all.map { "\($0.name) \($0.phone)" }.sorted()
    #expect(
      contacts == [
        "Ann Lee 555-0999", "Pat O'Neil 555-0101", "周丽 028-66660002", "李建国 13800138000", "陈芳 13900139000",
      ])
    #expect(book.customer("甲")?.phone == "0571-88880001" && book.customer("Blue Bird")?.phone == "555-0100")
    #expect(book.book.customers.count == 5)
  }

  @Test("Numbers a spreadsheet has put in powers of ten are named, and their row waits")
  func powersOfTen() throws {
    var book = ImportedBook()
    let outcome = try book.take("客户名称,联系人,手机\n甲,李,1.38E+10\n乙,王,13800138000\n", as: .customers)
    #expect(outcome.badRows.map(\.reasons) == [[.brokenBySpreadsheet(.phone, "1.38E+10")]])
    #expect(book.book.customers.count == 1)
  }
}
