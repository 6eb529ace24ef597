import SalesBook
import Testing

@testable import Exchange

@Suite("Receivables are brought in again and again and nothing doubles")
struct ImportReceivablesTests {
  private let usd = Currency("USD")

  @Test("A system's export gives the aging Python works out from it, on every day, each currency by itself")
  func aging() throws {
    let rows = try MadeExport.named() ?? MadeExport.rows(400)
    let parts = Dictionary(grouping: rows) {
      ($0[1].first?.isNumber ?? false) && $0[1] < "1010" ? "USD" : "EUR"
    }
    var imported = ImportedBook()
    for (currency, rows) in parts {
      let outcome = try imported.take(
        MadeExport.text(rows), as: .receivables, dates: .mdy, currency: Currency(currency))
      #expect(outcome.added(.customer) == Set(rows.map { $0[1] }).count)
      #expect(outcome.added(.invoice) == rows.count && outcome.added(.payment) == rows.count)
      #expect(outcome.added(.contact) == 0 && outcome.unchanged == 0)
      #expect(outcome.changed.isEmpty && outcome.badRows.isEmpty)
    }
    let worked = try MadeExport.standing(parts)
    #expect(parts.count == 2 && worked.count > 700)
    #expect(worked.values.contains { $0.count > 10 } || rows.count != 400)
    let wrong = try worked.keys.sorted().filter { try imported.standing(on: $0) != worked[$0] }
    #expect(wrong.isEmpty, "\(wrong.count) days, the first \(wrong.first ?? "")")
    #expect(imported.customer("1000-NEVHP")?.number == "1000-NEVHP" || rows.count != 400)
  }

  @Test("The same export again adds and changes nothing, even without naming its currency")
  func again() throws {
    let text = MadeExport.text(MadeExport.rows(100))
    var imported = ImportedBook()
    _ = try imported.take(text, as: .receivables, currency: usd)
    for currency in [usd, nil] {
      let outcome = try imported.take(text, as: .receivables, currency: currency)
      #expect(outcome.isNothing && outcome.unchanged == 100 && outcome.badRows.isEmpty)
    }
    #expect(imported.book.payments.count == 100)
  }

  @Test("An export of June and then one of today add up to one of today alone")
  func cutThenWhole() throws {
    let rows = MadeExport.rows(300)
    let cut = try MadeExport.rows(rows, asOf: "2013-06-30")
    var imported = ImportedBook()
    let first = try imported.take(MadeExport.text(cut), as: .receivables, currency: usd)
    let paid = cut.count { !$0[8].isEmpty }
    #expect(first.added(.invoice) == cut.count && first.added(.payment) == paid && paid < cut.count)
    let second = try imported.take(MadeExport.text(rows), as: .receivables, currency: usd)
    #expect(second.added(.invoice) == 300 - cut.count && second.added(.payment) == 300 - paid)
    #expect(second.unchanged == paid && second.changed.isEmpty && second.settledDisputes > 0)
    #expect(try imported.aging(on: "2013-07-31") == MadeExport.aging(rows, on: "2013-07-31"))
    #expect(try imported.take(MadeExport.text(rows), as: .receivables, currency: usd).isNothing)
  }

  @Test(
    "What was paid beyond an invoice is on account, once, be it told as open or as paid",
    arguments: [("未收金额", "-200"), ("未收金额", "(200)"), ("Paid", "1200")])
  func overpaid(column: String, sum: String) throws {
    let text = "Customer,Invoice,Issued,Due,Amount,\(column)\nA,7001,2026-08-01,2026-09-01,1000,\(sum)\n"
    var imported = ImportedBook()
    _ = try imported.take(text, as: .receivables)
    #expect(imported.open("7001") == "0.00")
    #expect(try imported.standing(on: "2026-11-23").contains("CNY open -200.00"))
    #expect(try imported.take(text, as: .receivables).isNothing)
    #expect(imported.book.payments.all.map(\.amount.minor) == [120_000])
  }

  @Test("What a later file says was paid beyond an invoice is on account, once, wherever it has gone since")
  func overpaidLater() throws {
    func text(_ paid: Int) -> String {
      "Customer,Invoice,Issued,Due,Amount,Paid\nA,7001,2026-08-01,2026-09-01,1000,\(paid)\n"
    }
    var imported = ImportedBook()
    for paid in [0, 1000, 1200] { _ = try imported.take(text(paid), as: .receivables) }
    #expect(imported.open("7001") == "0.00")
    #expect(try imported.standing(on: "2026-11-23").contains("CNY open -200.00"))
    #expect(try imported.take(text(1200), as: .receivables).isNothing)
    // Used up by another invoice, it is not told anew.
    let other = "A,7002,2026-08-01,2026-09-01,500,0\n"
    _ = try imported.take(text(1200) + other, as: .receivables)
    let beyond = try #require(imported.book.payments.all.first { $0.amount.minor == 20_000 })
    try imported.carryOut(AllocatePayment(beyond.id, of: try #require(beyond.customer)))
    #expect(imported.open("7002") == "300.00")
    #expect(try imported.take(text(1200) + other, as: .receivables).isNothing)
    _ = try imported.take(text(1250) + other, as: .receivables)
    #expect(imported.book.payments.all.map(\.amount.minor).reduce(0, +) == 125_000)
  }

  @Test("A contested invoice is contested from its issue until it is paid, once in its life")
  func disputes() throws {
    let head = "Customer,Invoice,Invoice Date,Due Date,Amount,Disputed,Settled Date\n"
    var imported = ImportedBook()
    _ = try imported.take(head + "A,7001,2013-01-05,2013-02-04,50,Yes,\n", as: .receivables)
    let dispute = try #require(imported.book.disputes.all.first { _ in true })
    #expect(dispute.day == nil && dispute.settled == nil && dispute.amount == nil)
    let paid = try imported.take(
      head + "A,7001,2013-01-05,2013-02-04,50,Yes,2013-03-15\n", as: .receivables)
    #expect(paid.changed.isEmpty && paid.settledDisputes == 1 && paid.added == [.payment: 1, .allocation: 1])
    #expect(imported.book.disputes.all.map(\.settled?.iso) == ["2013-03-15"])
    #expect(
      try imported.take(head + "A,7001,2013-01-05,2013-02-04,50,Yes,2013-03-15\n", as: .receivables).isNothing
    )
  }

  @Test("A dispute that came from a file ends when the file no longer knows of it; a person's does not")
  func disputesEnd() throws {
    let head = "Customer,Invoice,Due Date,Amount,Disputed\n"
    var imported = ImportedBook()
    _ = try imported.take(head + "A,7001,2013-02-04,50,Yes\nA,7002,2013-02-04,50,No\n", as: .receivables)
    var dispute = Dispute(key: .none)
    (dispute.invoice, dispute.reason) = (try #require(imported.invoice("7002")).id, "wrong goods")
    try imported.carryOut(ContestInvoice(dispute))
    _ = try imported.take(head + "A,7001,2013-02-04,50,No\nA,7002,2013-02-04,50,No\n", as: .receivables)
    #expect(imported.book.disputes.all.map(\.settled) == [ImportedBook.today, nil])
  }

  @Test("What became different is told field by field and taken over; blanks take nothing away")
  func changes() throws {
    let head = "Customer,Invoice,Invoice Date,Due Date,Amount,Description\n"
    var imported = ImportedBook()
    _ = try imported.take(head + "华联,A1,2013-07-01,2013-07-31,100,steel\n", as: .receivables)
    let outcome = try imported.take(head + " 华 联,a1,,2013-08-15,120,\n", as: .receivables)
    #expect(outcome.added.isEmpty && outcome.changed.map(\.title) == ["A1"])
    #expect(
      outcome.changed.first?.record.fields == [
        FieldHistory(name: "Due", was: ["2013-07-31"], now: ["2013-08-15"]),
        FieldHistory(name: "Amount", was: ["100.00"], now: ["120.00"]),
      ])
    #expect(imported.invoice("A1")?.what == "steel" && imported.invoice("A1")?.issued.iso == "2013-07-01")
  }

  @Test("What is paid in part gets a payment for the part, and the next export one for the rest")
  func parts() throws {
    let head = "Customer,Invoice,Due Date,Amount,Paid Amount,Paid Date\n"
    var imported = ImportedBook()
    _ = try imported.take(head + "A,1001,2013-07-31,100,30,2013-07-10\n", as: .receivables)
    #expect(imported.open("1001") == "70.00")
    let outcome = try imported.take(head + "A,1001,2013-07-31,100,100,2013-08-10\n", as: .receivables)
    #expect(outcome.added(.payment) == 1 && imported.open("1001") == "0.00")
    #expect(
      imported.book.payments.all.map { "\($0.day.iso) \($0.amount.decimal)" } == [
        "2013-07-10 30.00", "2013-08-10 70.00",
      ])
    _ = try imported.take(
      "Customer,Invoice,Due Date,Amount,Open Amount\nA,1002,2013-07-31,100,25\n", as: .receivables)
    #expect(imported.open("1002") == "25.00")
  }

  @Test("A payment somebody took on screen is not doubled, nor is money on account")
  func paidOnScreen() throws {
    let head = "Customer,Invoice,Invoice Date,Due Date,Amount,Settled Date\n"
    let open = "A,1001,2013-07-01,2013-07-31,100,\nA,1002,2013-07-01,2013-07-31,100,\n"
    let paid = "A,1001,2013-07-01,2013-07-31,100,2013-08-02\nA,1002,2013-07-01,2013-07-31,100,2013-08-02\n"
    var imported = ImportedBook()
    _ = try imported.take(head + open, as: .receivables)
    let customer = try #require(imported.customer("A")?.id)
    var payment = Payment(key: .none)
    (payment.customer, payment.day) = (customer, try #require(Day(iso: "2013-08-01")))
    payment.amount = Money(minor: 10_000, .cny)
    try imported.carryOut(TakePayment(payment, settling: .oldest))
    payment.amount = Money(minor: 4_000, .cny)
    try imported.carryOut(TakePayment(payment, settling: .nothing))
    let outcome = try imported.take(head + paid, as: .receivables)
    #expect(outcome.added(.payment) == 1 && imported.book.payments.count == 3)
    #expect(imported.book.payments.all.map(\.amount.decimal) == ["100.00", "40.00", "60.00"])
    #expect(imported.open("1001") == "0.00" && imported.open("1002") == "0.00")
    #expect(try imported.take(head + paid, as: .receivables).isNothing)
  }

  @Test("A credit note settles what its customer paid the same day; the rest is paid")
  func credits() throws {
    let text =
      "Customer,Invoice,Invoice Date,Due Date,Amount,Settled Date\nA,1001,2013-07-01,2013-07-31,100,2013-08-02\n"
      + "A,C001,2013-07-15,2013-07-15,(30.00),2013-08-02\nA,C002,2013-07-15,2013-07-15,-5,2013-08-09\n"
    var imported = ImportedBook()
    let outcome = try imported.take(text, as: .receivables)
    #expect(imported.book.payments.all.map(\.amount.decimal) == ["70.00"])
    #expect(["1001", "C001", "C002"].map { imported.open($0) } == ["0.00", "0.00", "-5.00"])
    #expect(outcome.openCredits == ["C002"])
    #expect(try imported.take(text, as: .receivables).isNothing)
  }

  @Test("Five broken rows of a hundred are named and the others are brought in")
  func brokenRows() throws {
    var rows = MadeExport.rows(100)
    rows[3][6] = "55,94"
    rows[20][5] = "2/30/2013"
    rows[21][3] = ""
    rows[50].removeLast()
    rows[99][6] = "0.00"
    var imported = ImportedBook()
    let outcome = try imported.take(MadeExport.text(rows), as: .receivables, currency: usd)
    #expect(outcome.added(.invoice) == 95 && imported.book.invoices.count == 95)
    #expect(outcome.badRows.map(\.line) == [5, 22, 23, 52, 101])
    #expect(outcome.badRows.last?.reasons == [.zero(.amount)] && outcome.badRows.last?.fields == rows[99])
  }

  @Test("A number twice in a file is set aside unless the rows are equal")
  func numberTwice() throws {
    let text =
      "Customer,Invoice,Due Date,Amount\nA,1001,2013-07-31,5\nA,1001,2013-07-31,5\nA,1001,2013-07-31,6\n"
    var imported = ImportedBook()
    let outcome = try imported.take(text + "B,1001,2013-07-31,7\n", as: .receivables)
    #expect(outcome.added(.invoice) == 2 && outcome.unchanged == 1)
    #expect(outcome.badRows.map(\.reasons) == [[.numberTwice("1001", line: 2)]])
  }

  @Test("Amounts that fit no currency or not the book's are set aside")
  func currencies() throws {
    let head = "Customer,Invoice,Due Date,Amount,Currency\n"
    var imported = ImportedBook()
    _ = try imported.take(
      head + "A,1001,2013-07-31,5,USD\nA,1002,2013-07-31,€7,\nA,1003,2013-07-31,8,\n", as: .receivables)
    #expect(imported.book.invoices.all.map(\.amount.currency.letters) == ["USD", "EUR", "CNY"])
    let outcome = try imported.take(
      head + "A,1001,2013-07-31,5,EUR\nA,1004,2013-07-31,5.5,JPY\nA,1005,2013-07-31,$5,\n", as: .receivables)
    let euro = try #require(Currency("EUR"))
    let yen = try #require(Currency("JPY"))
    #expect(
      outcome.badRows.map(\.reasons) == [
        [.currencyDiffers(book: try #require(usd), file: euro)], [.notInCurrency(.amount, yen)],
        [.notInCurrency(.amount, .cny)],
      ])
    #expect(outcome.isNothing)
  }
}
