import SalesBook
import Testing

@Suite("On the day a bill matures: did it come in, or bounce? (domain §4 Money in)")
struct MaturedBillTests {
  private func bill(
    _ method: Payment.Method = .bill, settling: TakePayment.Settling = .oldest
  ) throws -> (Desktop, Customer, Payment) {
    var (desk, customer, _) = try owing()
    let bill = try desk.payment(1_000_000, of: customer, on: "2026-10-01", settling: settling) {
      ($0.matures, $0.method) = (.on("2026-11-10"), method)
    }
    return (desk, customer, bill)
  }

  /// The days, as of a day, of what bills ask for by then.
  private func asked(_ desk: Desktop, _ customer: Customer, asOf day: String) -> [Day] {
    (desk.card(of: customer, asOf: day)?.duties ?? []).filter {
      if case .billMatured = $0.duty { true } else { false }
    }.map(\.day)
  }

  @Test(
    "It asks from the day it matures until it is silent, be it a bill or a cheque, settling something or nothing",
    arguments: [Payment.Method.bill, .cheque], [TakePayment.Settling.oldest, .nothing])
  func item(_ method: Payment.Method, _ settling: TakePayment.Settling) throws {
    let (desk, customer, _) = try bill(method, settling: settling)
    #expect(asked(desk, customer, asOf: "2026-11-09") == [])
    #expect(desk.card(of: customer, asOf: "2026-11-09")?.later.last?.day == .on("2026-11-10"))
    #expect(asked(desk, customer, asOf: "2026-11-10") == [.on("2026-11-10")])
    #expect(asked(desk, customer, asOf: "2026-12-10") == [.on("2026-11-10")])
    #expect(asked(desk, customer, asOf: "2026-12-11") == [])
  }

  @Test("It is an item of the third class on the round of the day, though nothing is open any more")
  func round() throws {
    let (desk, customer, _) = try bill()
    func urgency(_ day: String) throws -> (RoundTurn?, [Int]) {
      let replay = Replay(whole: desk.book, asOf: .on(day))
      let slot = try #require(desk.book.customers.slot(of: customer.id))
      let standing = replay.standing(ofCustomer: slot)
      let cards = replay.cards()
      return (
        replay.roundTurn(ofCustomer: slot, for: nil, standing, cards[slot]),
        replay.round(of: nil, standings: [standing], cards: cards).turns.map(\.slot)
      )
    }
    #expect(try urgency("2026-11-12").0?.urgency.roundClass == 3)
    #expect(try urgency("2026-11-12").0?.urgency.days == 2)
    #expect(try urgency("2026-11-12").0?.urgency.weight == 1_000_000)
    #expect(try urgency("2026-11-12").1.count == 1)
    #expect(try urgency("2027-01-12").0?.reasons.contains { $0.kind == .billMatured } != true)
  }

  @Test("What came in asks no more from that day on, and settles as before; undoing the answer asks again")
  func cameIn() throws {
    var (desk, customer, payment) = try bill()
    let invoice = try #require(desk.book.invoices.all.first { _ in true })
    let open = desk.open(invoice, asOf: "2026-11-12")
    try desk.carryOut(ClearPayment(payment.id), on: "2026-11-12")
    #expect(desk.book.payments[payment.id]?.cleared == .on("2026-11-12"))
    #expect(asked(desk, customer, asOf: "2026-11-11") == [.on("2026-11-10")])
    #expect(asked(desk, customer, asOf: "2026-11-12") == [])
    #expect(desk.open(invoice, asOf: "2026-11-12") == open)
    #expect(desk.open(invoice, asOf: "2026-11-10") == 0)
    #expect(throws: Refusal.alreadySo(.payment, key: payment.id.text)) {
      try desk.carryOut(ClearPayment(payment.id), on: "2026-11-13")
    }
  }

  @Test("What bounced asks no more from that day on; a bounce after it came in opens the invoice again")
  func bounced() throws {
    var (desk, customer, payment) = try bill()
    var other = desk
    try desk.bounce(payment, on: "2026-11-11")
    #expect(asked(desk, customer, asOf: "2026-11-10") == [.on("2026-11-10")])
    #expect(asked(desk, customer, asOf: "2026-11-11") == [])
    try other.carryOut(ClearPayment(payment.id), on: "2026-11-10")
    try other.bounce(payment, on: "2026-11-20")
    let invoice = try #require(other.book.invoices.all.first { _ in true })
    #expect(other.open(invoice, asOf: "2026-11-19") == 0)
    #expect(other.open(invoice, asOf: "2026-11-20") == 1_000_000)
    #expect(other.book.payments[payment.id]?.cleared == .on("2026-11-10"))
  }

  @Test("None comes in before it matures, after today, once it bounced, or if it is no bill")
  func refused() throws {
    var (desk, customer, payment) = try bill()
    #expect(throws: Refusal.dayTooEarly(.payment, field: "Cleared", since: .on("2026-11-10"))) {
      try desk.carryOut(ClearPayment(payment.id), on: "2026-11-09")
    }
    #expect(throws: Refusal.dayToCome(.payment, field: "Cleared", .on("2026-11-13"))) {
      try desk.carryOut(ClearPayment(payment.id, on: .on("2026-11-13")), on: "2026-11-12")
    }
    let cash = try desk.payment(500, of: customer, on: "2026-11-01", settling: .nothing)
    #expect(throws: Refusal.neverMatures) {
      try desk.carryOut(ClearPayment(cash.id), on: "2026-11-12")
    }
    try desk.bounce(payment, on: "2026-11-11")
    #expect(throws: Refusal.bouncedAlready(.on("2026-11-11"))) {
      try desk.carryOut(ClearPayment(payment.id), on: "2026-11-12")
    }
  }

  @Test("A correction meets the same guards")
  func corrected() throws {
    var (desk, _, payment) = try bill()
    var wanted = payment
    wanted.cleared = .on("2026-11-09")
    #expect(throws: Refusal.dayTooEarly(.payment, field: "Cleared", since: .on("2026-11-10"))) {
      try desk.carryOut(CorrectPayment(payment, to: wanted), on: "2026-11-12")
    }
    wanted.cleared = .on("2026-11-11")
    try desk.carryOut(CorrectPayment(payment, to: wanted), on: "2026-11-12")
    #expect(desk.book.payments[payment.id]?.cleared == .on("2026-11-11"))
    var later = wanted
    later.matures = .on("2026-11-12")
    #expect(throws: Refusal.dayTooEarly(.payment, field: "Cleared", since: .on("2026-11-12"))) {
      try desk.carryOut(CorrectPayment(wanted, to: later), on: "2026-11-12")
    }
  }

  @Test("It hides no other reason, and none hides it")
  func severalReasons() throws {
    var (desk, customer, _) = try bill(settling: .nothing)
    let other = try desk.invoice("B-1", of: customer, fen: 5_000_000, issued: "2026-09-15", due: "2026-10-15")
    try desk.promise(50_000, of: customer, made: "2026-10-20", due: "2026-11-11") { $0.invoices = [other.id] }
    let reasons = try #require(desk.card(of: customer, asOf: "2026-11-11")?.reasons)
    #expect(reasons.count == 3)
    guard case .duty(let first) = reasons[0], case .promiseDue = first.duty,
      case .duty(let second) = reasons[1], case .billMatured = second.duty, case .unasked = reasons[2]
    else {
      Issue.record("the promise of the day first, then the bill, then what nobody asked for")
      return
    }
  }
}
