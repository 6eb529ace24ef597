import SalesBook
import Testing

@testable import Exchange

@Suite("A cell that says what its source said before changes nothing here")
struct SourceMemoryTests {
  private func ledger(_ due: String = "2026-10-01", _ amount: String = "1000", _ paid: String = "0") -> String
  {
    "Customer,Contact,Phone,Invoice,Issued,Due,Amount,Paid,For\n"
      + "Alfa,Ann,13800000001,A1,2026-09-01,\(due),\(amount),\(paid),steel\n"
  }

  @Test("What was mended in the book stays, whichever field it was, until the source says something new")
  func mended() throws {
    var imported = ImportedBook()
    _ = try imported.ask(ledger(), as: .receivables)
    var invoice = try #require(imported.invoice("A1"))
    invoice.due = try #require(Day(iso: "2026-11-11"))
    (invoice.amount.minor, invoice.what, invoice.number) = (90_000, "iron", "INV-7")
    try imported.carryOut(EditRecord(try #require(imported.invoice("A1")), to: invoice))
    var contact = try #require(imported.book.contacts.all.first { _ in true })
    let seen = contact
    (contact.phone, contact.name) = ("13900000009", "Anna")
    try imported.carryOut(EditRecord(seen, to: contact))
    var customer = try #require(imported.customer("Alfa"))
    customer.name = "Omega"
    try imported.carryOut(EditRecord(try #require(imported.customer("Alfa")), to: customer))
    let again = try imported.ask(ledger(), as: .receivables)
    #expect(again.isNothing && again.unchanged == 1 && again.waiting.isEmpty)
    #expect(imported.invoice("INV-7") == invoice && imported.book.contacts[contact.id] == contact)
    let news = try imported.ask(ledger("2026-10-15", "1000", "400"), as: .receivables)
    #expect(news.changed.map { $0.record.fields.map(\.name) } == [["Due"]])
    #expect(imported.open("INV-7") == "500.00" && imported.invoice("INV-7")?.what == "iron")
  }

  @Test("A payment moved, corrected or dated anew is known again by what the bank said")
  func payments() throws {
    let bank = "Date,Payer,Amount\n2026-11-09,Alfa,1000.00\n2026-11-09,Alfa,1000.00\n"
    var imported = ImportedBook()
    try imported.add(customer: "Alfa")
    _ = try imported.ask(bank, as: .payments, insists: true)
    let seen = try #require(imported.book.payments.all.first { _ in true })
    var payment = seen
    (payment.day, payment.amount.minor, payment.payer) = (
      try #require(Day(iso: "2026-11-01")), 99_000, "Beta"
    )
    try imported.carryOut(CorrectPayment(seen, to: payment))
    #expect(try imported.ask(bank, as: .payments).isNothing && imported.book.payments.count == 2)
  }

  @Test("A customer's fields change where the source says something new, and only there")
  func customers() throws {
    func text(_ address: String, _ phone: String) -> String {
      "Customer,Customer ID,Address,Phone,Terms\nAlfa,C1,\(address),\(phone),Net 30\n"
    }
    var imported = ImportedBook()
    _ = try imported.ask(text("Main St 1", "5550100"), as: .customers)
    var customer = try #require(imported.customer("Alfa"))
    (customer.name, customer.address, customer.terms) = ("Alpha", "Side St 2", .days(60))
    try imported.carryOut(EditRecord(try #require(imported.customer("Alfa")), to: customer))
    #expect(try imported.ask(text("Main St 1", "5550100"), as: .customers).isNothing)
    let news = try imported.ask(text("Main St 1", "5550999"), as: .customers)
    #expect(news.changed.map { $0.record.fields.map(\.name) } == [["Phone"]])
    #expect(imported.customer("Alpha")?.address == "Side St 2")
  }

  @Test("Less paid than before is asked about, and opens again once somebody insists")
  func less() throws {
    var imported = ImportedBook()
    _ = try imported.ask(ledger("2026-10-01", "1000", "600"), as: .receivables)
    let asked = try imported.ask(ledger("2026-10-01", "1000", "100"), as: .receivables)
    let (book, file) = (Money(minor: 60_000, .cny), Money(minor: 10_000, .cny))
    #expect(asked.badRows.map(\.reasons) == [[.doubtful([.settledLess("A1", book: book, file: file)])]])
    #expect(imported.open("A1") == "400.00")
    let taken = try imported.ask(ledger("2026-10-01", "1000", "100"), as: .receivables, insists: true)
    #expect(taken.reopened.map(\.open.decimal) == ["500.00"])
    #expect(imported.open("A1") == "900.00" && imported.receipts == ["2026-11-23? 100.00"])
  }

  @Test("What somebody else paid stays theirs, on account, when a source says less was paid")
  func lessOfAnother() throws {
    var imported = ImportedBook()
    _ = try imported.ask(ledger(), as: .receivables)
    _ = try imported.ask("Date,Payer,Amount,Reference\n2026-11-09,Alfa,600,TX1\n", as: .payments)
    #expect(try imported.ask(ledger(), as: .receivables).isNothing, "the ledger only knows it later")
    #expect(try imported.ask(ledger("2026-10-01", "1000", "600"), as: .receivables).badRows.isEmpty)
    _ = try imported.ask(ledger("2026-10-01", "1000", "0"), as: .receivables, insists: true)
    #expect(imported.open("A1") == "1000.00" && imported.receipts == ["2026-11-09 600.00 Alfa TX1"])
  }

  @Test("What one source said is nothing another said; a source can be named")
  func named() throws {
    var imported = ImportedBook()
    _ = try imported.ask(ledger(), as: .receivables, from: "north")
    #expect(Set(imported.book.sayings.all.map(\.source)) == ["north"])
    var invoice = try #require(imported.invoice("A1"))
    invoice.due = try #require(Day(iso: "2026-11-11"))
    try imported.carryOut(EditRecord(try #require(imported.invoice("A1")), to: invoice))
    #expect(try imported.ask(ledger(), as: .receivables, from: "north").isNothing)
    #expect(try imported.ask(ledger(), as: .receivables, from: "south").changed.count == 1)
  }
}
