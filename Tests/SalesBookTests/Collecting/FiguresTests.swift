import SalesBook
import Testing

@Suite("The figures of collecting (domain §4)")
struct FiguresTests {
  private func figures(_ desk: Desktop, asOf day: String) throws -> Figures {
    try #require(
      Replay(desk.book, asOf: .on(day)).figures().first)
  }

  @Test(
    "DSO by countback: 12,000 against Sep 2500, Aug 1750, Jul 2250, Jun 2500, May 2000, Apr 2250 is 166.3 days"
  )
  func countback() throws {
    var desk = Desktop()
    let customer = try desk.customer("北京华联")
    for (month, sales) in [
      ("04", 2250), ("05", 2000), ("06", 2500), ("07", 2250), ("08", 1750), ("09", 2500),
    ] {
      _ = try desk.invoice(
        "M\(month)", of: customer, fen: Int64(sales) * 100, issued: "2026-\(month)-10", due: "2026-12-31")
    }
    _ = try desk.payment(125_000, of: customer, on: "2026-09-20")
    let figures = try figures(desk, asOf: "2026-09-30")
    #expect(figures.receivables.minor == 1_200_000)
    #expect(figures.outstandingDays == 1663)
    #expect(figures.bestDays == 1663)
  }

  @Test("In the middle of a month only its days so far count, and what is overdue is not in the best")
  func middle() throws {
    var desk = Desktop()
    let customer = try desk.customer("北京华联")
    _ = try desk.invoice("A", of: customer, fen: 3_000, issued: "2026-10-01", due: "2026-10-15")
    _ = try desk.invoice("B", of: customer, fen: 1_000, issued: "2026-11-02", due: "2026-12-02")
    let figures = try figures(desk, asOf: "2026-11-10")
    #expect(figures.outstandingDays == 410)
    #expect(figures.bestDays == 100)
    #expect(figures.overdue.minor == 3_000)
  }

  @Test("Collection effectiveness over three months")
  func effectiveness() throws {
    var desk = Desktop()
    let customer = try desk.customer("北京华联")
    _ = try desk.invoice("A", of: customer, fen: 90_000, issued: "2026-06-01", due: "2026-07-01")
    _ = try desk.invoice("B", of: customer, fen: 60_000, issued: "2026-09-10", due: "2026-12-10")
    _ = try desk.payment(50_000, of: customer, on: "2026-09-15")
    // Opening 900, sales 600, closing 1000 of which 600 are current:
    // (900 + 600 - 1000) / (900 + 600 - 600).
    #expect(try figures(desk, asOf: "2026-11-10").effectiveness == 556)
  }

  @Test("Opening 3,000, no sales, closing 1,000, all overdue: 66.7 per cent; never above 100, never below 0")
  func effectivenessBounds() throws {
    var desk = Desktop()
    let customer = try desk.customer("北京华联")
    _ = try desk.invoice("A", of: customer, fen: 300_000, issued: "2026-06-01", due: "2026-07-01")
    _ = try desk.payment(200_000, of: customer, on: "2026-10-15")
    #expect(try figures(desk, asOf: "2026-11-23").effectiveness == 667)
    // More than all is in: they are in credit.
    _ = try desk.payment(150_000, of: customer, on: "2026-11-01")
    #expect(try figures(desk, asOf: "2026-11-23").effectiveness == 1000)
    // What was opened and sold was written back, and more is open than there was: nothing was collected.
    var other = Desktop()
    let buyer = try other.customer("众望")
    let paid = try other.payment(100, of: buyer, on: "2026-06-01")
    _ = try other.invoice("B", of: buyer, fen: 300, issued: "2026-10-01", due: "2026-10-15")
    try other.bounce(paid, on: "2026-11-01")
    #expect(try figures(other, asOf: "2026-11-23").effectiveness == 0)
  }

  @Test(
    "Sales before the months begin are in the opening receivables and not counted again; DSO ends with the money"
  )
  func edges() throws {
    var desk = Desktop()
    let customer = try desk.customer("北京华联")
    _ = try desk.invoice("A", of: customer, fen: 300_000, issued: "2026-08-10", due: "2026-09-10")
    #expect(try figures(desk, asOf: "2026-11-23").effectiveness == 0)
    var other = Desktop()
    let buyer = try other.customer("众望")
    let old = try other.invoice("A", of: buyer, fen: 100, issued: "2026-01-10", due: "2026-02-10")
    _ = try other.payment(100, of: buyer, on: "2026-02-01", settling: .invoices([old.id]))
    _ = try other.invoice("B", of: buyer, fen: 100, issued: "2026-09-10", due: "2026-12-10")
    #expect(try figures(other, asOf: "2026-09-30").outstandingDays == 300)
  }

  @Test("Instalments are late each by its own day, and a bill is paid when it matures")
  func delayByPart() throws {
    var desk = Desktop()
    let customer = try desk.customer("北京华联")
    let parts = try desk.invoice(
      "A", of: customer, fen: 2_000, issued: "2026-08-01", due: "2026-10-01",
      parts: [(due: "2026-09-01", fen: 1_000), (due: "2026-10-01", fen: 1_000)])
    for day in ["2026-09-11", "2026-10-11"] {
      _ = try desk.payment(1_000, of: customer, on: day, settling: .invoices([parts.id]))
    }
    #expect(try figures(desk, asOf: "2026-11-10").delay == 100)
    let buyer = try desk.customer("众望")
    _ = try desk.invoice("B", of: buyer, fen: 1_000, issued: "2026-09-01", due: "2026-10-01")
    _ = try desk.payment(1_000, of: buyer, on: "2026-10-01") { $0.matures = .on("2026-10-31") }
    let slot = try #require(desk.book.customers.slot(of: buyer.id))
    #expect(Replay(desk.book, asOf: .on("2026-11-10")).delay(ofCustomer: slot).tenths == 300)
    let cash = try #require(Replay(desk.book, asOf: .on("2026-10-10")).expectedCash().first)
    #expect(cash.weeks[3] == 1_000)
  }

  @Test("Average delay is weighed by amount; what is unpaid and overdue counts to the day")
  func delay() throws {
    var desk = Desktop()
    let customer = try desk.customer("北京华联")
    _ = try desk.invoice("A", of: customer, fen: 1_000, issued: "2026-10-01", due: "2026-10-10")
    _ = try desk.payment(1_000, of: customer, on: "2026-10-20")
    _ = try desk.invoice("B", of: customer, fen: 3_000, issued: "2026-10-01", due: "2026-11-05")
    #expect(try figures(desk, asOf: "2026-11-10").delay == (10 * 1_000 + 5 * 3_000) * 10 / 4_000)
    let slot = try #require(desk.book.customers.slot(of: customer.id))
    #expect(Replay(desk.book, asOf: .on("2026-11-10")).delay(ofCustomer: slot).last == [10, 5])
  }

  @Test("The disputed share and the promises kept are of the whole book")
  func shares() throws {
    var (desk, customer, invoice) = try owing()
    var dispute = Dispute(key: .none)
    (dispute.invoice, dispute.day, dispute.amount) = (
      invoice.id, .on("2026-10-20"), Money(minor: 250_000, .cny)
    )
    try desk.carryOut(ContestInvoice(dispute))
    try desk.promise(1_000, of: customer, made: "2026-11-02", due: "2026-11-03")
    let figures = try figures(desk, asOf: "2026-11-20")
    #expect(figures.disputedShare == 250)
    #expect(figures.promises == (0, 1))
  }
}

@Suite("Expected cash, and what if nobody pays")
struct ExpectedCashTests {
  private func cash(_ desk: Desktop, asOf day: String) throws -> ExpectedCash {
    try #require(
      Replay(desk.book, asOf: .on(day)).expectedCash().first
    )
  }

  @Test(
    "A promise is expected on its day times the word kept; the rest is doubtful; all adds up to what is open")
  func promises() throws {
    var (desk, customer, _) = try owing()
    try desk.promise(100_000, of: customer, made: "2026-10-20", due: "2026-10-21")
    _ = try desk.payment(100_000, of: customer, on: "2026-10-21")
    try desk.promise(100_000, of: customer, made: "2026-10-25", due: "2026-10-26")
    try desk.promise(500_000, of: customer, made: "2026-11-02", due: "2026-11-17")
    let cash = try cash(desk, asOf: "2026-11-09")
    #expect(cash.weeks[1] == 250_000)
    #expect(cash.doubtful == 250_000)
    #expect(cash.total == 900_000)
  }

  @Test("What is due is expected later by the usual delay; bad faith and contested money are not expected")
  func due() throws {
    var desk = Desktop()
    let customer = try desk.customer("北京华联")
    _ = try desk.invoice("A", of: customer, fen: 1_000, issued: "2026-10-01", due: "2026-10-10")
    _ = try desk.payment(1_000, of: customer, on: "2026-10-20")
    let invoice = try desk.invoice("B", of: customer, fen: 5_000, issued: "2026-11-01", due: "2026-11-15")
    #expect(try cash(desk, asOf: "2026-11-11").weeks == [0, 0, 5_000, 0, 0, 0, 0, 0])
    var dispute = Dispute(key: .none)
    (dispute.invoice, dispute.day, dispute.amount) = (
      invoice.id, .on("2026-11-02"), Money(minor: 2_000, .cny)
    )
    try desk.carryOut(ContestInvoice(dispute))
    #expect(try cash(desk, asOf: "2026-11-11").weeks[2] == 3_000)
    #expect(try cash(desk, asOf: "2026-11-11").doubtful == 2_000)
    try desk.judge(customer, .deliberate, on: "2026-11-20")
    let lost = try cash(desk, asOf: "2026-11-20")
    #expect(lost.weeks.allSatisfy { $0 == 0 })
    #expect(lost.doubtful == 5_000)
  }

  @Test("What if nobody pays: reminders, due days and broken promises come up in order")
  func whatIf() throws {
    var (desk, customer, _) = try owing(due: "2026-11-20")
    try desk.promise(200_000, of: customer, made: "2026-11-02", due: "2026-11-09")
    let slot = try #require(desk.book.customers.slot(of: customer.id))
    let events = WhatIf.events(
      Replay(desk.book, asOf: .on("2026-11-08")), customers: [slot], days: 30)
    let told = events.map { event -> String in
      switch event.reason {
      case .duty(let due):
        switch due.duty {
        case .promiseDue: "\(event.day.monthAndDay) promise"
        case .answerBreach: "\(event.day.monthAndDay) breach"
        case .remindOfInvoice: "\(event.day.monthAndDay) remind"
        default: "\(event.day.monthAndDay) other"
        }
      case .unasked: "\(event.day.monthAndDay) overdue"
      default: "\(event.day.monthAndDay) other"
      }
    }
    #expect(told == ["11-09 promise", "11-12 breach", "11-13 remind", "11-21 overdue"])
  }
}
