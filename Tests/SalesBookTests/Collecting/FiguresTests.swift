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
    #expect(try figures(desk, asOf: "2026-11-10").delay.tenths == 100)
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
    #expect(try figures(desk, asOf: "2026-11-10").delay.tenths == (10 * 1_000 + 5 * 3_000) * 10 / 4_000)
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
    #expect((figures.promises.kept, figures.promises.due) == (0, 1))
  }

  @Test("The kept ratio is of each currency by itself; what else was promised is of none")
  func keptByCurrency() throws {
    var desk = Desktop()
    let customer = try desk.customer("北京华联")
    let usd = try #require(Currency("USD"))
    _ = try desk.invoice("A", of: customer, fen: 100_000, issued: "2026-10-01", due: "2026-10-31")
    _ = try desk.invoice("B", of: customer, fen: 100_000, issued: "2026-10-01", due: "2026-10-31", usd)
    try desk.promise(1_000, of: customer, made: "2026-11-02", due: "2026-11-03")
    _ = try desk.payment(1_000, of: customer, on: "2026-11-03")
    var dollars = Promise(key: .none)
    (dollars.customer, dollars.made, dollars.due) = (customer.id, .on("2026-11-02"), .on("2026-11-03"))
    dollars.amount = Money(minor: 500, usd)
    try desk.carryOut(TakePromise(dollars), on: "2026-11-02")
    var goods = Promise(key: .none)
    (goods.customer, goods.made, goods.due) = (customer.id, .on("2026-11-02"), .on("2026-11-03"))
    goods.what = "send the samples back"
    try desk.carryOut(TakePromise(goods), on: "2026-11-02")
    let all = Replay(desk.book, asOf: .on("2026-11-20")).figures()
    #expect(all.map(\.currency.letters) == ["CNY", "USD"])
    #expect(all.map(\.promises.kept) == [1, 0] && all.map(\.promises.due) == [1, 1])
  }

  @Test("The last twelve months are the ends of eleven months and the day itself, each as of then")
  func months() throws {
    var desk = Desktop()
    let customer = try desk.customer("北京华联")
    _ = try desk.invoice("A", of: customer, fen: 90_000, issued: "2026-06-10", due: "2026-07-10")
    _ = try desk.payment(90_000, of: customer, on: "2026-09-15")
    _ = try desk.invoice("B", of: customer, fen: 60_000, issued: "2026-11-02", due: "2026-12-02")
    let replay = Replay(whole: desk.book, asOf: .on("2026-11-23"))
    let days = replay.endsOfMonths(12)
    #expect(days.map(\.iso).prefix(3) == ["2025-12-31", "2026-01-31", "2026-02-28"])
    #expect(days.map(\.iso).suffix(3) == ["2026-09-30", "2026-10-31", "2026-11-23"])
    let months = replay.figures(on: days)
    for (day, figures) in zip(days, months) {
      #expect(figures == Replay(desk.book, asOf: day).figures(), "\(day.iso)")
    }
    let overdue = months.map { $0.first.map { $0.overdue.minor / 100 } }
    #expect(overdue == [nil, nil, nil, nil, nil, nil, 0, 900, 900, 0, 0, 0])
    #expect(months.map { $0.first?.receivables.minor }.suffix(3) == [0, 0, 60_000])
    #expect(replay.endsOfMonths(1) == [.on("2026-11-23")])
  }

  @Test("At a month's end the three months effectiveness is taken over are whole ones")
  func wholeMonths() throws {
    var desk = Desktop()
    let customer = try desk.customer("北京华联")
    // Sold on the last day of August, it is in the opening receivables of the three months to the end of November.
    _ = try desk.invoice("A", of: customer, fen: 300_000, issued: "2026-08-31", due: "2026-09-30")
    _ = try desk.payment(100_000, of: customer, on: "2026-11-15")
    #expect(try figures(desk, asOf: "2026-11-30").effectiveness == 333)
  }

  @Test(
    "Receivables are the sum of aging, customers in credit among them; the disputed share is of what is open")
  func credit() throws {
    var desk = Desktop()
    let (one, other) = (try desk.customer("北京华联"), try desk.customer("众望"))
    let invoice = try desk.invoice("A", of: one, fen: 100_000, issued: "2026-10-01", due: "2026-10-31")
    _ = try desk.payment(30_000, of: other, on: "2026-11-01")
    var dispute = Dispute(key: .none)
    (dispute.invoice, dispute.day) = (invoice.id, .on("2026-11-02"))
    dispute.amount = Money(minor: 25_000, .cny)
    try desk.carryOut(ContestInvoice(dispute))
    let figures = try figures(desk, asOf: "2026-11-20")
    #expect(figures.receivables.minor == 70_000 && figures.overdue.minor == 100_000)
    #expect(figures.contested.minor == 25_000 && figures.disputedShare == 250)
    // 700 of 1,000 sold in the 31 days of October, 20 days without sales before.
    #expect(figures.outstandingDays == 417 && figures.bestDays == 0)
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
