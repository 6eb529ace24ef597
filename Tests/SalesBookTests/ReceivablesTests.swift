import SalesBook
import Testing

@Suite("What is open")
struct OpenBalanceTests {
  @Test("A payment settles the oldest invoice first, and never more than is open")
  func oldestFirst() throws {
    var desk = Desktop()
    let customer = try desk.customer("北京华联")
    let later = try desk.invoice("B", of: customer, fen: 50_000, issued: "2026-02-01", due: "2026-03-01")
    let older = try desk.invoice("A", of: customer, fen: 100_000, issued: "2026-01-01", due: "2026-02-01")
    let payment = try desk.payment(120_000, of: customer, on: "2026-03-10")
    #expect(desk.open(older, asOf: "2026-03-10") == 0)
    #expect(desk.open(later, asOf: "2026-03-10") == 30_000)
    #expect(Replay(desk.book, asOf: .on("2026-03-10")).onAccount(payment).minor == 0)
  }

  @Test("Before its day a payment settles nothing, and before its issue an invoice is not open")
  func replayed() throws {
    var desk = Desktop()
    let customer = try desk.customer("北京华联")
    let invoice = try desk.invoice("A", of: customer, fen: 100_000, issued: "2026-01-10", due: "2026-02-01")
    _ = try desk.payment(40_000, of: customer, on: "2026-03-10")
    #expect(desk.open(invoice, asOf: "2026-01-09") == 0)
    #expect(desk.open(invoice, asOf: "2026-01-10") == 100_000)
    #expect(desk.open(invoice, asOf: "2026-03-09") == 100_000)
    #expect(desk.open(invoice, asOf: "2026-03-10") == 60_000)
  }

  @Test("A bounced payment settles until it bounced, and not from then on")
  func bounced() throws {
    var desk = Desktop()
    let customer = try desk.customer("北京华联")
    let invoice = try desk.invoice("A", of: customer, fen: 100_000, issued: "2026-01-10", due: "2026-02-01")
    let payment = try desk.payment(100_000, of: customer, on: "2026-03-10")
    var bounce = Bounce(key: .none)
    (bounce.payment, bounce.day) = (payment.id, .on("2026-03-15"))
    try desk.carryOut(BouncePayment(bounce))
    #expect(desk.open(invoice, asOf: "2026-03-14") == 0)
    #expect(desk.open(invoice, asOf: "2026-03-15") == 100_000)
    #expect(throws: Refusal.alreadySo(.payment, key: payment.id.text)) {
      try desk.carryOut(BouncePayment(bounce))
    }
  }

  @Test("A payment that cannot be read settles, and no more from the day it bounced")
  func unreadPayment() throws {
    var desk = Desktop()
    let customer = try desk.customer("北京华联")
    let invoice = try desk.invoice("A1", of: customer, fen: 10_000, issued: "2026-10-01", due: "2026-10-31")
    let payment = try desk.payment(10_000, of: customer, on: "2026-11-02")
    var bounce = Bounce(key: ID(code: 1))
    (bounce.payment, bounce.day) = (payment.id, .on("2026-11-10"))
    desk.book.put(bounce)
    desk.book.remove(Payment.self, payment.id)
    for (day, open) in [("2026-11-09", 0), ("2026-11-10", 10_000)] as [(String, Int64)] {
      #expect(Replay(desk.book, asOf: .on(day)).open(invoice).minor == open)
      #expect(Replay(whole: desk.book, asOf: .on(day)).open(invoice).minor == open)
    }
  }

  @Test("A bill of exchange settles on the day it becomes cash")
  func bill() throws {
    var desk = Desktop()
    let customer = try desk.customer("北京华联")
    let invoice = try desk.invoice("A", of: customer, fen: 100_000, issued: "2026-01-10", due: "2026-02-01")
    _ = try desk.payment(100_000, of: customer, on: "2026-02-01") { payment in
      (payment.method, payment.matures) = (.bill, .on("2026-05-01"))
    }
    #expect(desk.open(invoice, asOf: "2026-04-30") == 100_000)
    #expect(desk.open(invoice, asOf: "2026-05-01") == 0)
  }

  @Test("Money no invoice takes is on account, and settles later what it is told to")
  func onAccount() throws {
    var desk = Desktop()
    let customer = try desk.customer("北京华联")
    let payment = try desk.payment(80_000, of: customer, on: "2026-03-10")
    #expect(Replay(desk.book, asOf: .on("2026-03-10")).onAccount(payment).minor == 80_000)
    let invoice = try desk.invoice("A", of: customer, fen: 50_000, issued: "2026-03-12", due: "2026-04-01")
    try desk.carryOut(AllocatePayment(payment.id, of: customer.id))
    #expect(desk.open(invoice, asOf: "2026-03-12") == 0)
    #expect(Replay(desk.book, asOf: .on("2026-03-12")).onAccount(payment).minor == 30_000)
  }

  @Test("A credit note is set off against invoices as far as it goes")
  func creditNote() throws {
    var desk = Desktop()
    let customer = try desk.customer("北京华联")
    let invoice = try desk.invoice("A", of: customer, fen: 50_000, issued: "2026-03-01", due: "2026-04-01")
    let note = try desk.invoice("C", of: customer, fen: -70_000, issued: "2026-03-05", due: "2026-03-05")
    try desk.carryOut(ApplyCredit(note.id, to: [invoice.id]))
    #expect(desk.open(invoice, asOf: "2026-11-23") == 0)
    #expect(desk.open(note, asOf: "2026-11-23") == -20_000)
  }

  @Test("Money of one currency never settles an invoice of another without a sum agreed")
  func currencies() throws {
    var desk = Desktop()
    let customer = try desk.customer("Acme")
    let usd = try #require(Currency("USD"))
    let invoice = try desk.invoice(
      "A", of: customer, fen: 50_000, issued: "2026-03-01", due: "2026-04-01", usd)
    _ = try desk.payment(50_000, of: customer, on: "2026-04-01")
    #expect(desk.open(invoice, asOf: "2026-11-23") == 50_000)
    #expect(throws: Refusal.sumNotAgreed(.cny, invoice: "A", usd)) {
      try desk.payment(50_000, of: customer, on: "2026-04-01", settling: .invoices([invoice.id]))
    }
  }
}

@Suite("Aging")
struct AgingTests {
  @Test(
    "The buckets begin the day after the due day and end on their last day",
    arguments: [
      (0, AgingBucket.notDue), (1, .first), (30, .first), (31, .second), (60, .second), (61, .third),
      (90, .third),
      (91, .last), (-5, .notDue),
    ])
  func buckets(_ days: Int, _ bucket: AgingBucket) {
    #expect(AgingBucket(daysPastDue: days, bounds: [30, 60, 90]) == bucket)
  }

  @Test("Instalments age each by its own due day, and money reaches the oldest first")
  func instalments() throws {
    var desk = Desktop()
    let customer = try desk.customer("北京华联")
    let invoice = try desk.invoice(
      "A", of: customer, fen: 90_000, issued: "2026-01-01", due: "2026-04-01",
      parts: [("2026-02-01", 30_000), ("2026-03-01", 30_000), ("2026-04-01", 30_000)])
    _ = try desk.payment(40_000, of: customer, on: "2026-03-02")
    let slot = try #require(desk.book.invoices.slot(of: invoice.id))
    let parts = Replay(desk.book, asOf: .on("2026-03-10")).openParts(slot: slot)
    #expect(parts.map(\.open) == [20_000, 30_000])
    #expect(parts.map(\.due) == [.on("2026-03-01"), .on("2026-04-01")])
    let receivables = Receivables(Replay(whole: desk.book, asOf: .on("2026-03-10")))
    #expect(receivables.agings[0].open(.first).minor == 20_000)
    #expect(receivables.agings[0].open(.notDue).minor == 30_000)
    #expect(throws: Refusal.self) {
      try desk.invoice(
        "B", of: customer, fen: 90_000, issued: "2026-01-01", due: "2026-04-01",
        parts: [("2026-02-01", 30_000)])
    }
  }

  @Test("Only the contested part is set apart; contested and uncontested make up the whole")
  func contested() throws {
    var desk = Desktop()
    let customer = try desk.customer("北京华联")
    let invoice = try desk.invoice("A", of: customer, fen: 90_000, issued: "2026-01-01", due: "2026-02-01")
    var dispute = Dispute(key: .none)
    dispute.invoice = invoice.id
    dispute.amount = Money(minor: 20_000, .cny)
    dispute.day = .on("2026-02-10")
    let added: Dispute = try desk.carryOut(ContestInvoice(dispute)).added()
    func line(_ day: String) throws -> OpenItem {
      try #require(Receivables(Replay(whole: desk.book, asOf: .on(day))).overdue.first)
    }
    #expect(try line("2026-02-09").contested.minor == 0)
    #expect(try line("2026-02-10").contested.minor == 20_000)
    #expect(try line("2026-02-10").open.minor == 90_000)
    try desk.carryOut(SettleDispute(added.id), on: "2026-03-01")
    #expect(try line("2026-02-28").contested.minor == 20_000)
    #expect(try line("2026-03-01").contested.minor == 0)
  }

  @Test("Currencies are never summed, and the longest overdue stands first")
  func perCurrency() throws {
    var desk = Desktop()
    let customer = try desk.customer("Acme")
    let usd = try #require(Currency("USD"))
    _ = try desk.invoice("A", of: customer, fen: 90_000, issued: "2026-01-01", due: "2026-11-01")
    _ = try desk.invoice("B", of: customer, fen: 10_000, issued: "2026-01-01", due: "2026-02-01", usd)
    let receivables = Receivables(Replay(whole: desk.book, asOf: .on("2026-11-23")))
    #expect(receivables.agings.map(\.currency) == [.cny, usd])
    #expect(receivables.agings.map(\.total.minor) == [90_000, 10_000])
    #expect(receivables.overdue.map(\.days) == [295, 22])
  }
}

@Suite("The rules a replay judges by")
struct ReplayRulesTests {
  @Test("They are those handed on, or else the book's, and go along to other days")
  func companions() throws {
    var desk = Desktop()
    try desk.carryOut(AddRecord(Holiday(key: Name("2026-11-24"))))
    let own = Replay(desk.book, asOf: .on("2026-11-23"))
    #expect(own.rules.policy == Policy(desk.book))
    #expect(!own.rules.workingDays.contains(.on("2026-11-24")))
    #expect(own.rules === own.rules && own.on(.on("2026-12-01")).rules === own.rules)
    let rules = DutyRules(Book())
    #expect(Replay(desk.book, asOf: .on("2026-11-23"), rules: rules).on(.endOfTime).rules === rules)
    #expect(Replay(whole: desk.book, asOf: .on("2026-11-23"), rules: rules).rules === rules)
  }
}
