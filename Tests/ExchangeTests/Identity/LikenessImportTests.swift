import SalesBook
import Testing

@testable import Exchange

@Suite("What is like a record of the book waits until somebody has said whether it is that one")
struct LikenessImportTests {
  private let ledger =
    "Customer,Invoice,Issued,Due,Amount,Paid\nAlfa,A1,2026-09-01,2026-10-01,1000,1000\n"
    + "Alfa,A2,2026-09-15,2026-10-15,1000,0\n"
  private let bank = "Date,Payer,Amount,Reference\n2026-11-09,Alfa,1000.00,TX1\n"

  @Test(
    "A payment of a ledger and of the bank is one once somebody says so, and has the bank's day, payer and reference"
  )
  func onePayment() throws {
    var imported = ImportedBook()
    _ = try imported.ask(ledger, as: .receivables)
    #expect(imported.receipts == ["2026-11-23? 1000.00"])
    let asked = try imported.ask(bank, as: .payments)
    #expect(asked.waiting.map(\.noun) == [.payment] && asked.waiting.map(\.lines) == [[2]] && asked.isNothing)
    #expect(asked.badRows.map(\.isAlike) == [true])
    _ = try imported.ask(bank, as: .payments, same: [.payment])
    #expect(imported.receipts == ["2026-11-09 1000.00 Alfa TX1"])
    #expect(imported.open("A1") == "0.00" && imported.open("A2") == "1000.00")
    #expect(imported.book.allocations.all.map(\.day.iso) == ["2026-11-09"])
    for (text, kind) in [(bank, ImportKind.payments), (ledger, .receivables)] {
      let again = try imported.ask(text, as: kind)
      #expect(again.isNothing && again.waiting.isEmpty && again.badRows.isEmpty)
    }
  }

  @Test("Said to be another, it is one of its own, and neither file asks again")
  func twoPayments() throws {
    var imported = ImportedBook()
    _ = try imported.ask(ledger, as: .receivables)
    _ = try imported.ask(bank, as: .payments, new: [.payment])
    #expect(imported.receipts == ["2026-11-09 1000.00 Alfa TX1", "2026-11-23? 1000.00"])
    for (text, kind) in [(bank, ImportKind.payments), (ledger, .receivables)] {
      let again = try imported.ask(text, as: kind)
      #expect(again.isNothing && again.waiting.isEmpty && again.badRows.isEmpty)
    }
  }

  @Test(
    "The bank first, then the ledger: what it says was paid is asked about where it is no news",
    arguments: [true, false])
  func bankFirst(isSame: Bool) throws {
    var imported = ImportedBook()
    _ = try imported.ask(ledger.replacing(",1000,1000", with: ",1000,0"), as: .receivables)
    _ = try imported.ask(
      "Date,Payer,Amount,Reference,Memo\n2026-11-09,Alfa,1000,TX1,A2 paid\n", as: .payments)
    // It settled the older one: the ledger agrees.
    #expect(try imported.ask(ledger, as: .receivables).badRows.isEmpty)
    let other = ledger.replacing("1000,1000\n", with: "1000,0\n").replacing(
      "10-15,1000,0", with: "10-15,1000,1000")
    let asked = try imported.ask(other, as: .receivables)
    #expect(asked.waiting.map(\.title) == ["A2"] && asked.badRows.count == 2)
    _ = try imported.ask(
      other, as: .receivables, same: isSame ? [.payment] : [], new: isSame ? [] : [.payment])
    #expect(imported.book.payments.count == (isSame ? 1 : 2))
    #expect(try imported.ask(other, as: .receivables).waiting.isEmpty)
  }

  @Test("Two rows of one file are never one payment, and each payment of the book is asked about once")
  func oneFile() throws {
    var imported = ImportedBook()
    _ = try imported.ask(ledger, as: .receivables)
    let twice = bank + "2026-11-12,Alfa,1000.00,TX2\n2026-11-12,Alfa,300,TX3\n2026-11-13,Alfa,300,TX4\n"
    let outcome = try imported.ask(twice, as: .payments, same: [.payment], insists: true)
    #expect(outcome.added(.payment) == 3 && outcome.waiting.isEmpty)
    #expect(imported.book.payments.count == 4)
    let reshaped = "Trade date,Payer,Amount,Reference\n2026-11-09,Alfa,1000.00,TX1\n"
    #expect(try imported.ask(reshaped, as: .payments).isNothing, "one reference is one payment")
  }

  @Test(
    "A number spelt another way is asked about within 180 days, of one customer",
    arguments: [("a-001", true), ("A01", true), ("A-1", true), ("A10", false), ("B1", false)])
  func numbers(number: String, isAlike: Bool) throws {
    var imported = ImportedBook()
    _ = try imported.ask(
      "Customer,Invoice,Issued,Due,Amount\nAlfa,A1,2026-09-01,2026-10-01,1000\n", as: .receivables)
    func text(_ day: String, of customer: String = "Alfa") -> String {
      "Customer,Invoice,Issued,Due,Amount,For\n\(customer),\(number),\(day),2026-10-30,500,steel\n"
        + "\(customer),\(number),\(day),2026-10-30,500,iron\n"
    }
    let asked = try imported.ask(text("2026-09-20"), as: .receivables)
    #expect(asked.waiting.map(\.lines) == (isAlike ? [[2, 3]] : []))
    #expect(asked.added(.invoice) == (isAlike ? 0 : 1))
    guard isAlike else { return }
    var later = imported
    #expect(try later.ask(text("2026-03-01"), as: .receivables).added(.invoice) == 1)
    #expect(try later.ask(text("2026-09-20", of: "Beta"), as: .receivables).added(.invoice) == 1)
    var other = imported
    #expect(try other.ask(text("2026-09-20"), as: .receivables, new: [.invoice]).added(.invoice) == 1)
    #expect(try imported.ask(text("2026-09-20"), as: .receivables, same: [.invoice]).added(.invoice) == 0)
    #expect(imported.book.invoices.all.map(\.number) == ["A1"] && imported.open("A1") == "500.00")
    #expect(try imported.ask(text("2026-09-20"), as: .receivables).isNothing)
    #expect(try other.ask(text("2026-09-20"), as: .receivables).isNothing)
  }

  @Test("Another source's invoice of the same sum and days is asked about; one source's own are several")
  func sumAndDays() throws {
    let text = "Customer,Invoice,Issued,Due,Amount\nAlfa,A1,2026-09-01,2026-10-01,1000\n"
    let more = text + "Alfa,A2,2026-09-01,2026-10-01,1000\n"
    var imported = ImportedBook()
    _ = try imported.ask(text, as: .receivables)
    #expect(try imported.ask(more, as: .receivables).added(.invoice) == 1)
    let other = "Customer,Invoice,Issued,Due,Amount\nAlfa,9001,2026-09-01,2026-10-01,1000\n"
    #expect(try imported.ask(other, as: .receivables, from: "the other one").waiting.map(\.title) == ["9001"])
  }

  @Test("A payment among the invoices of a ledger is asked about beside the bank's, and known again")
  func paymentLine() throws {
    let text =
      "Customer,Type,Invoice,Issued,Due,Amount\nAlfa,Invoice,A1,2026-09-01,2026-10-01,1000\n"
      + "Alfa,Payment,Z9,2026-11-12,2026-11-12,-1000\n"
    for isSame in [true, false] {
      var imported = ImportedBook()
      _ = try imported.ask(ledger.replacing(",1000,1000", with: ",1000,0"), as: .receivables)
      _ = try imported.ask(bank, as: .payments)
      let answer: [Noun] = [.payment]
      #expect(try imported.ask(text, as: .receivables).waiting.map(\.title) == ["Z9"])
      _ = try imported.ask(
        text, as: .receivables, same: isSame ? answer : [], new: isSame ? [] : answer, insists: true)
      #expect(imported.book.payments.count == (isSame ? 1 : 2))
      #expect(try imported.ask(text, as: .receivables).isNothing)
    }
  }

  @Test(
    "A firm by another legal form, or of one telephone, is asked about with all that hangs on it",
    arguments: ["甲有限公司", "甲股份有限公司", "甲"])
  func customers(name: String) throws {
    var imported = ImportedBook()
    _ = try imported.ask("客户名称,发票号,开票日期,到期日,金额\n甲公司,F001,2026-08-01,2026-09-01,10\n", as: .receivables)
    let text =
      "客户名称,发票号,开票日期,到期日,金额\n\(name),F002,2026-08-02,2026-09-02,10\n\(name),F003,2026-08-02,2026-09-02,20\n乙公司,Y1,2026-08-02,2026-09-02,30\n"
    let asked = try imported.ask(text, as: .receivables)
    #expect(asked.waiting.map(\.title) == [name] && asked.waiting.map(\.lines) == [[2, 3]])
    #expect(asked.added == [.customer: 1, .invoice: 1])
    var other = imported
    #expect(try other.ask(text, as: .receivables, new: [.customer]).added == [.customer: 1, .invoice: 2])
    #expect(try imported.ask(text, as: .receivables, same: [.customer]).added == [.invoice: 2])
    #expect(imported.customer("甲公司")?.aliases == [name])
    #expect(try imported.ask(text, as: .receivables).waiting.isEmpty)
    #expect(try other.ask(text, as: .receivables).waiting.isEmpty)
  }

  @Test(
    "Two firms the file tells apart are two; one of another number is another; a tax number is one firm's")
  func otherCustomers() throws {
    var imported = ImportedBook()
    _ = try imported.ask("Customer,Number,Tax number,Phone\nAlfa,C1,T1,010-5550100\n", as: .customers)
    #expect(try imported.ask("Customer,Customer ID\nAlfa Ltd,C2\n", as: .customers).added == [.customer: 1])
    #expect(try imported.ask("Customer,Tax number\nAlpha Trading,T1\n", as: .customers).added.isEmpty)
    imported = ImportedBook()
    try imported.add(customer: "Alfa")
    let both = try imported.ask("Customer,Phone\nAlfa,0105550100\nAlfa Inc.,010 5550100\n", as: .customers)
    #expect(both.added == [.customer: 1] && both.waiting.isEmpty)
  }

  @Test("A contact of one telephone under another name is asked about")
  func contacts() throws {
    var imported = ImportedBook()
    _ = try imported.ask("Customer,Contact,Mobile\nAlfa,张三,13800000001\n", as: .customers)
    let text = "Customer,Contact,Mobile\nAlfa,张经理,138-0000-0001\n"
    #expect(try imported.ask(text, as: .customers).waiting.map(\.noun) == [.contact])
    #expect(try imported.ask(text, as: .customers, same: [.contact]).added.isEmpty)
    #expect(imported.book.contacts.all.map(\.name) == ["张三"])
    #expect(try imported.ask(text, as: .customers).isNothing)
  }
}
