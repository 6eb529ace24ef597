import SalesBook
import Testing

@Suite("The limitation clock (Civil Code 188, 189, 195)")
struct LimitationTests {
  private func clock(_ desk: Desktop, _ invoice: Invoice, asOf day: String) throws -> LimitationClock? {
    let slot = try #require(desk.book.invoices.slot(of: invoice.id))
    return Replay(desk.book, asOf: .on(day)).limitation(ofInvoice: slot)
  }

  @Test("Three years from the due day, with warnings at 180, 90 and 30 days; a paid invoice has none")
  func years() throws {
    var (desk, customer, invoice) = try owing(issued: "2023-11-01", due: "2023-12-01")
    let fresh = try #require(try clock(desk, invoice, asOf: "2024-01-01"))
    #expect(fresh.start == .due)
    #expect(fresh.expires == .on("2026-12-01"))
    #expect(fresh.warning(desk.policy) == nil)
    for (day, warning) in [
      ("2026-06-03", nil), ("2026-06-04", 180), ("2026-09-02", 90), ("2026-11-01", 30), ("2027-01-01", 30),
    ] as [(String, Int?)] {
      #expect(try clock(desk, invoice, asOf: day)?.warning(desk.policy) == warning)
    }
    _ = try desk.payment(1_000_000, of: customer, on: "2026-11-20")
    #expect(try clock(desk, invoice, asOf: "2026-11-20") == nil)
  }

  @Test("A debt in instalments counts from the last one's due day")
  func instalments() throws {
    var desk = Desktop()
    let customer = try desk.customer("众望")
    let invoice = try desk.invoice(
      "A-1", of: customer, fen: 300, issued: "2023-01-01", due: "2023-02-01",
      parts: [(due: "2023-02-01", fen: 100), (due: "2023-08-01", fen: 200)])
    #expect(try clock(desk, invoice, asOf: "2024-01-01")?.expires == .on("2026-08-01"))
  }

  @Test(
    "A statement of before an invoice, a demand of what is wholly contested, a promise of other money: none restarts it"
  )
  func others() throws {
    var (desk, customer, invoice) = try owing(issued: "2023-11-01", due: "2023-12-01")
    var statement = Statement(key: .none)
    (statement.customer, statement.asOf, statement.sent) = (customer.id, .on("2023-10-31"), .on("2024-02-01"))
    statement.answer = .confirmed
    try desk.carryOut(SendStatement(statement))
    #expect(try clock(desk, invoice, asOf: "2024-06-01")?.start == .due)
    let dollars = try #require(Currency("USD"))
    _ = try desk.invoice("U", of: customer, fen: 100, issued: "2023-11-01", due: "2023-12-01", dollars)
    try desk.promise(nil, of: customer, made: "2024-03-01", due: "2024-03-05") {
      $0.amount = Money(minor: 100, dollars)
    }
    #expect(try clock(desk, invoice, asOf: "2024-06-01")?.start == .due)
    var dispute = Dispute(key: .none)
    (dispute.invoice, dispute.day) = (invoice.id, .on("2024-04-01"))
    try desk.carryOut(ContestInvoice(dispute))
    try desk.send(.demand, to: customer, on: "2024-05-01")
    #expect(try clock(desk, invoice, asOf: "2024-06-01")?.start == .due)
  }

  @Test("Once lapsed a demand revives nothing; what is their own doing does: a payment, a written promise")
  func lapsed() throws {
    for revives in [false, true] {
      var (desk, customer, invoice) = try owing(issued: "2022-11-01", due: "2022-12-01")
      try desk.send(.demand, to: customer, on: "2025-12-01")
      let lapsed = try #require(try clock(desk, invoice, asOf: "2026-01-10"))
      #expect(lapsed.isLapsed && lapsed.start == .due && lapsed.expires == .on("2025-12-01"))
      try desk.promise(100, of: customer, made: "2026-01-11", due: "2026-01-20") {
        $0.manner = revives ? .written : .spoken
      }
      #expect(try clock(desk, invoice, asOf: "2026-01-12")?.isLapsed == !revives)
    }
  }

  @Test("A demand that came back counts for nothing")
  func returned() throws {
    var (desk, customer, invoice) = try owing(issued: "2023-11-01", due: "2023-12-01")
    var touch = Touch(key: .none)
    (touch.customer, touch.day, touch.letter) = (customer.id, .on("2025-01-01"), .demand)
    (touch.channel, touch.reached) = (.letter, false)
    try desk.carryOut(LogTouch(touch), on: "2025-01-01")
    #expect(try clock(desk, invoice, asOf: "2025-06-01")?.start == .due)
  }

  @Test(
    "The warning opens on the very day 180 are left, goes when the money is asked for, and stays from 30 on")
  func warned() throws {
    var (desk, customer, _) = try owing(issued: "2023-11-01", due: "2023-12-01")
    func warned(_ day: String) -> Bool {
      desk.card(of: customer, asOf: day)?.duties.contains {
        if case .limitation = $0.duty { true } else { false }
      }
        ?? false
    }
    #expect(!warned("2026-06-03") && warned("2026-06-04") && warned("2026-06-10"))
    var touch = Touch(key: .none)
    (touch.customer, touch.day, touch.whyUnpaid) = (customer.id, .on("2026-06-11"), .shortOfCash)
    try desk.carryOut(LogTouch(touch), on: "2026-06-11")
    #expect(!warned("2026-06-11") && warned("2026-09-02"))
    touch.day = .on("2026-11-05")
    try desk.carryOut(LogTouch(touch), on: "2026-11-05")
    #expect(!warned("2026-10-31") || warned("2026-11-05"))
    #expect(warned("2026-11-05") && warned("2026-11-30") && !warned("2026-12-01"))
  }

  @Test("Of several claims the one with the least time left is named")
  func leastLeft() throws {
    var (desk, customer, _) = try owing(issued: "2023-12-01", due: "2024-05-01")
    let near = try desk.invoice("B-1", of: customer, fen: 100, issued: "2023-11-01", due: "2023-12-20")
    let slot = try #require(desk.book.invoices.slot(of: near.id))
    let named = desk.card(of: customer, asOf: "2026-11-25")?.duties.compactMap { due -> Int? in
      if case .limitation(let invoice, _) = due.duty { invoice } else { nil }
    }
    #expect(named == [slot])
  }

  @Test("A demand, a confirmed account, a part payment, a promise, a suit each set it anew, from their day")
  func restarts() throws {
    for what in LimitationClock.Start.allCases where what != .due {
      var (desk, customer, invoice) = try owing(issued: "2023-11-01", due: "2023-12-01")
      try desk.judge(customer, .deliberate, on: "2024-01-02")
      switch what {
      case .due: break
      case .demand: try desk.send(.demand, to: customer, on: "2025-03-04")
      case .acknowledgement: try desk.take(.stopSupply, with: customer, on: "2025-03-04", reconciles: true)
      case .payment: _ = try desk.payment(100, of: customer, on: "2025-03-04")
      case .promise: try desk.promise(100, of: customer, made: "2025-03-04", due: "2025-03-10")
      case .legal:
        try desk.send(.demand, to: customer, on: "2024-02-01")
        try desk.take(.stopSupply, with: customer, on: "2024-02-01", reconciles: true)
        try desk.take(.legal, with: customer, on: "2025-03-04", reconciles: false)
      }
      let after = try #require(try clock(desk, invoice, asOf: "2025-06-01"))
      #expect(after.start == what)
      #expect(after.expires == .on("2028-03-04"))
      #expect(try clock(desk, invoice, asOf: "2025-03-03")?.start != what)
    }
  }
}
