import SalesBook
import Testing

@Suite("Promises and payments corrected, entered late, or of a day nobody knows")
struct PromiseCorrectedTests {
  private func correct(_ payment: Payment, to day: String, _ desk: inout Desktop) throws {
    let seen = try #require(desk.book.payments[payment.id])
    var wanted = seen
    wanted.day = .on(day)
    try desk.carryOut(CorrectPayment(seen, to: wanted), on: "2026-11-20")
  }

  private func edit(
    _ promise: Promise, _ desk: inout Desktop, on day: String = "2026-11-20", _ fill: (inout Promise) -> Void
  ) throws -> Promise {
    let seen = try #require(desk.book.promises[promise.id])
    var wanted = seen
    fill(&wanted)
    try desk.carryOut(EditRecord(seen, to: wanted), on: day)
    return try #require(desk.book.promises[promise.id])
  }

  @Test("A payment of an earlier day, corrected to the day a promise was made, was there before it")
  func earlier() throws {
    var (desk, customer, _) = try owing(8_200_000)
    let payment = try desk.payment(3_000_000, of: customer, on: "2026-11-01")
    let promise = try desk.promise(5_200_000, of: customer, made: "2026-11-02", due: "2026-11-05")
    try correct(payment, to: "2026-11-02", &desk)
    #expect(desk.book.promises[promise.id]?.already == [payment.id.text])
    #expect(desk.promises(of: customer, asOf: "2026-11-04").first?.received == 0)
    _ = try desk.payment(5_200_000, of: customer, on: "2026-11-05")
    #expect(desk.outcome(promise, asOf: "2026-11-20") == .kept)
  }

  @Test("A payment of a later day, corrected to the day a promise was made, came after it")
  func later() throws {
    var (desk, customer, _) = try owing()
    let promise = try desk.promise(500_000, of: customer, made: "2026-11-02", due: "2026-11-05")
    let payment = try desk.payment(500_000, of: customer, on: "2026-11-03")
    try correct(payment, to: "2026-11-02", &desk)
    #expect(desk.outcome(promise, asOf: "2026-11-02") == .kept)
  }

  @Test("A payment corrected away from that day counts for the promise, and back again does not")
  func away() throws {
    var (desk, customer, _) = try owing()
    let payment = try desk.payment(300_000, of: customer, on: "2026-11-02")
    let promise = try desk.promise(300_000, of: customer, made: "2026-11-02", due: "2026-11-05")
    #expect(desk.outcome(promise, asOf: "2026-11-03") == .open)
    try correct(payment, to: "2026-11-03", &desk)
    #expect(desk.outcome(promise, asOf: "2026-11-03") == .kept)
    try correct(payment, to: "2026-11-02", &desk)
    #expect(desk.outcome(promise, asOf: "2026-11-03") == .open)
  }

  @Test("The mark and the payment's day are one entry, which is taken back whole")
  func oneEntry() throws {
    var (desk, customer, _) = try owing()
    let payment = try desk.payment(300_000, of: customer, on: "2026-11-01")
    try desk.promise(300_000, of: customer, made: "2026-11-02", due: "2026-11-05")
    var wanted = payment
    wanted.day = .on("2026-11-02")
    let plan = try desk.carryOut(CorrectPayment(payment, to: wanted), on: "2026-11-20")
    #expect(Set(plan.changes.map(\.noun)) == [.payment, .allocation, .promise])
  }

  @Test("The day a promise was made, corrected, marks what was there that day anew")
  func madeCorrected() throws {
    var (desk, customer, _) = try owing()
    let payment = try desk.payment(300_000, of: customer, on: "2026-11-02")
    let promise = try desk.promise(300_000, of: customer, made: "2026-11-03", due: "2026-11-05")
    #expect(try edit(promise, &desk) { $0.made = .on("2026-11-02") }.already == [payment.id.text])
    #expect(desk.outcome(promise, asOf: "2026-11-04") == .open)
  }

  @Test("A promise paid the day it was made can be corrected")
  func paidTheSameDay() throws {
    var (desk, customer, _) = try owing()
    let promise = try desk.promise(1_000_000, of: customer, made: "2026-11-02", due: "2026-11-05")
    _ = try desk.payment(1_000_000, of: customer, on: "2026-11-02")
    #expect(try edit(promise, &desk) { $0.due = .on("2026-11-06") }.due == .on("2026-11-06"))
    let less = try edit(promise, &desk) { $0.amount = Money(minor: 900_000, .cny) }
    #expect(less.amount?.minor == 900_000)
    #expect(throws: Refusal.self) {
      try edit(promise, &desk) { $0.amount = Money(minor: 1_000_001, .cny) }
    }
  }

  @Test("A promise raised leaves room for those made after it")
  func raised() throws {
    var (desk, customer, _) = try owing()
    let first = try desk.promise(400_000, of: customer, made: "2026-11-02", due: "2026-11-25")
    try desk.promise(600_000, of: customer, made: "2026-11-03", due: "2026-11-25")
    #expect(throws: Refusal.self) { try edit(first, &desk) { $0.amount = Money(minor: 400_001, .cny) } }
  }

  @Test("A promise that was replaced can be corrected")
  func replaced() throws {
    var (desk, customer, _) = try owing()
    let old = try desk.promise(1_000_000, of: customer, made: "2026-11-02", due: "2026-11-05")
    try desk.promise(1_000_000, of: customer, made: "2026-11-02", due: "2026-11-09") { $0.replaces = old.id }
    #expect(try edit(old, &desk) { $0.due = .on("2026-11-06") }.due == .on("2026-11-06"))
  }

  @Test("A promise entered late and paid since is taken: what was open the day it was made counts")
  func enteredLate() throws {
    var (desk, customer, _) = try owing()
    _ = try desk.payment(1_000_000, of: customer, on: "2026-11-04")
    var late = Promise(key: .none)
    (late.customer, late.made, late.due) = (customer.id, .on("2026-11-02"), .on("2026-11-05"))
    late.amount = Money(minor: 1_000_000, .cny)
    let taken: Promise = try desk.carryOut(TakePromise(late), on: "2026-11-20", insists: true).added()
    #expect(desk.outcome(taken, asOf: "2026-11-20") == .kept)
    late.amount = Money(minor: 1_000_001, .cny)
    #expect(throws: Refusal.self) { try desk.carryOut(TakePromise(late), on: "2026-11-20", insists: true) }
  }

  @Test(
    "A payment of an unknown day, told by a promise's last day, keeps it; told later the promise is settled")
  func dayUnknown() throws {
    for (told, outcome) in [
      ("2026-11-09", PromiseOutcome.kept), ("2026-11-10", .settled), ("2026-12-01", .settled),
    ] {
      var (desk, customer, _) = try owing()
      let promise = try desk.promise(1_000_000, of: customer, made: "2026-11-02", due: "2026-11-05")
      desk.author = Author(login: "wang", day: .on("2027-03-01"))
      _ = try desk.payment(1_000_000, of: customer, on: told) { $0.dayUnknown = true }
      #expect(desk.outcome(promise, asOf: "2026-12-02") == outcome, "\(told)")
      let card = try #require(desk.card(of: customer, asOf: "2026-12-02"))
      #expect(card.word.due == (outcome == .kept ? 1 : 0) && card.duties.isEmpty, "\(told)")
      if outcome == .settled {
        #expect(desk.outcome(promise, asOf: "2026-11-30") == (told < "2026-11-30" ? .settled : .broken))
      }
    }
  }

  @Test("A part of it of an unknown day, told late, settles nothing: the breach stands")
  func partUnknown() throws {
    var (desk, customer, _) = try owing()
    let promise = try desk.promise(1_000_000, of: customer, made: "2026-11-02", due: "2026-11-05")
    _ = try desk.payment(400_000, of: customer, on: "2026-11-04")
    _ = try desk.payment(300_000, of: customer, on: "2026-11-20") { $0.dayUnknown = true }
    #expect(desk.outcome(promise, asOf: "2026-11-21") == .partlyKept)
    _ = try desk.payment(300_000, of: customer, on: "2026-11-22") { $0.dayUnknown = true }
    #expect(desk.outcome(promise, asOf: "2026-11-22") == .settled)
  }

  @Test("A payment of an unknown day counts in no delay and restarts no limitation")
  func unknownElsewhere() throws {
    for isUnknown in [false, true] {
      var (desk, customer, invoice) = try owing()
      _ = try desk.payment(400_000, of: customer, on: "2026-11-14") { $0.dayUnknown = isUnknown }
      let replay = Replay(desk.book, asOf: .on("2026-11-14"))
      let slot = try #require(desk.book.customers.slot(of: customer.id))
      let child = try #require(desk.book.invoices.slot(of: invoice.id))
      #expect(replay.limitation(ofInvoice: child)?.start == (isUnknown ? .due : .payment))
      _ = try desk.payment(600_000, of: customer, on: "2026-11-14") { $0.dayUnknown = isUnknown }
      let paid = Replay(desk.book, asOf: .on("2026-11-14"))
      #expect(paid.delay(ofCustomer: slot).tenths == (isUnknown ? nil : 300))
      #expect(paid.openItems(ofCustomer: slot).isEmpty)
    }
  }

  @Test("What came too late of a broken promise is told: how much, and when")
  func lateMoney() throws {
    var (desk, customer, _) = try owing()
    try desk.promise(1_000_000, of: customer, made: "2026-11-02", due: "2026-11-05")
    _ = try desk.payment(200_000, of: customer, on: "2026-11-05")
    _ = try desk.payment(300_000, of: customer, on: "2026-11-20")
    let standing = try #require(desk.promises(of: customer, asOf: "2026-11-25").first)
    #expect((standing.received, standing.late, standing.lateOn) == (200_000, 300_000, .on("2026-11-20")))
    #expect(standing.lacking == Money(minor: 500_000, .cny))
  }
}
