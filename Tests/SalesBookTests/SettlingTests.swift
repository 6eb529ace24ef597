import SalesBook
import Testing

private let usd = Currency("USD") ?? .cny

/// Domain §4 *Money in*.
@Suite("A difference at settling, and money in another currency")
struct SettlingTests {
  private let today = Day.on("2026-11-23")

  /// A desk with an invoice of $1,000 and one of ¥7,000.
  private func desk() throws -> (desk: Desktop, Customer, dollars: Invoice, yuan: Invoice) {
    var desk = Desktop("2026-11-23")
    for login in ["wang", "li"] { desk.book.apply(.add(Person(login: login))) }
    let alfa = try desk.customer("Alfa")
    let dollars = try desk.invoice("U", of: alfa, fen: 100_000, issued: "2026-11-01", due: "2026-11-10", usd)
    let yuan = try desk.invoice("Y", of: alfa, fen: 700_000, issued: "2026-11-01", due: "2026-11-10")
    return (desk, alfa, dollars, yuan)
  }

  private func payment(_ minor: Int64, _ currency: Currency, of customer: Customer) -> Payment {
    var payment = Payment(key: .none)
    (payment.customer, payment.day) = (customer.id, .on("2026-11-20"))
    payment.amount = Money(minor: minor, currency)
    return payment
  }

  private func account(_ desk: Desktop, _ customer: Customer, _ currency: Currency) throws -> Account {
    let slot = try #require(desk.book.customers.slot(of: customer.id))
    return Replay(desk.book, asOf: today).account(ofCustomer: slot, in: currency)
  }

  private func lines(_ desk: Desktop, _ customer: Customer, _ currency: Currency) throws -> [String] {
    let slot = try #require(desk.book.customers.slot(of: customer.id))
    return Replay(desk.book, asOf: today).accountStatement(ofCustomer: slot, in: currency).movements.map {
      "\($0.kind.rawValue) \($0.amount.minor) \($0.balance.minor)"
    }
  }

  @Test(
    "A bank fee is let go in the same act as the payment, without an approver, and the statement shows it")
  func fee() throws {
    var (desk, alfa, dollars, _) = try desk()
    // $7 are about ¥49.70, and ¥50 is tolerated.
    let taking = TakePayment(
      payment(99_300, usd, of: alfa), settling: .invoices([dollars.id]), lettingRestGo: true)
    let plan = try desk.carryOut(taking, insists: false)
    let rest: WriteOff = try #require(plan.changes.lazy.compactMap { $0.after as? WriteOff }.first)
    #expect(rest.kind == .difference && rest.approver.isEmpty && rest.amount == Money(minor: 700, usd))
    #expect(try account(desk, alfa, usd).items.isEmpty)
    #expect(
      try lines(desk, alfa, usd) == ["invoice 100000 100000", "payment -99300 700", "difference -700 0"])
  }

  /// The invoice of $1,000 settled with $993, $7 let go.
  private func settled() throws -> (desk: Desktop, Customer, dollars: Invoice, paid: Payment) {
    var (desk, alfa, dollars, _) = try desk()
    let taking = TakePayment(
      payment(99_300, usd, of: alfa), settling: .invoices([dollars.id]), lettingRestGo: true)
    let paid: Payment = try desk.carryOut(taking, insists: false).added()
    return (desk, alfa, dollars, paid)
  }

  @Test(
    "Nothing was let go beside money that was reversed: all of it is owed again, and the statement says so")
  func restOfBounced() throws {
    var (desk, alfa, _, paid) = try settled()
    var bounce = Bounce(key: .none)
    (bounce.payment, bounce.day) = (paid.id, .on("2026-11-22"))
    try desk.carryOut(BouncePayment(bounce))
    #expect(try account(desk, alfa, usd).net.minor == 100_000)
    #expect(
      try lines(desk, alfa, usd) == [
        "invoice 100000 100000", "payment -99300 700", "difference -700 0", "bounce 99300 99300",
        "difference 700 100000",
      ])
    let slot = try #require(desk.book.customers.slot(of: alfa.id))
    #expect(Replay(desk.book, asOf: .on("2026-11-21")).account(ofCustomer: slot, in: usd).net.minor == 0)
  }

  @Test("What was let go beside a payment goes with it when it is taken away or moved to another customer")
  func restOfGone() throws {
    var (desk, alfa, dollars, paid) = try settled()
    let before = desk
    let taken = try desk.carryOut(TakeAway<Payment>(paid.id, reason: "twice"))
    #expect(taken.changes.contains { $0.before is WriteOff } && Array(desk.book.writeOffs.all).isEmpty)
    #expect(desk.open(dollars, asOf: "2026-11-23") == 100_000)
    desk = before
    let beta = try desk.customer("Beta")
    var moved = paid
    moved.customer = beta.id
    try desk.carryOut(CorrectPayment(paid, to: moved))
    #expect(Array(desk.book.writeOffs.all).isEmpty && desk.open(dollars, asOf: "2026-11-23") == 100_000)
    #expect(try account(desk, alfa, usd).net.minor == 100_000)
  }

  @Test("A payment lowered gives the difference back; another day, note or a sum raised leaves it let go")
  func restOfCorrected() throws {
    let (settled, _, dollars, paid) = try settled()
    func open(after correct: (inout Payment) -> Void) throws -> Int64 {
      var (desk, wanted) = (settled, paid)
      correct(&wanted)
      try desk.carryOut(CorrectPayment(paid, to: wanted))
      return desk.open(dollars, asOf: "2026-11-23")
    }
    #expect(try open { $0.amount.minor = 90_000 } == 10_000)
    #expect(try open { $0.note = "by wire" } == 0)
    #expect(try open { $0.day = .on("2026-11-19") } == 0)
    #expect(try open { $0.amount.minor = 99_500 } == 0)
    var desk = settled
    try desk.carryOut(CorrectPayment(paid, to: paid, settling: .nothing))
    #expect(desk.open(dollars, asOf: "2026-11-23") == 100_000 && Array(desk.book.writeOffs.all).isEmpty)
  }

  @Test("A difference let go by itself belongs to the last payment of its invoice")
  func restByItself() throws {
    var (desk, alfa, _, yuan) = try desk()
    let taking = TakePayment(payment(698_000, .cny, of: alfa), settling: .invoices([yuan.id]))
    let paid: Payment = try desk.carryOut(taking).added()
    var rest = WriteOff(key: .none)
    (rest.invoice, rest.day, rest.amount) = (yuan.id, today, Money(minor: 2_000, .cny))
    rest.kind = .difference
    let written: WriteOff = try desk.carryOut(WriteOffInvoice(rest)).added()
    #expect(written.payment == paid.id)
  }

  @Test("What was given back of a payment is owed when the payment is reversed afterwards")
  func refundOfBounced() throws {
    var (desk, alfa, _, _) = try desk()
    let paid: Payment = try desk.carryOut(
      TakePayment(payment(50_000, usd, of: alfa), settling: .nothing)
    ).added()
    var refund = Refund(key: .none)
    (refund.payment, refund.day, refund.amount) = (paid.id, .on("2026-11-21"), Money(minor: 20_000, usd))
    try desk.carryOut(RefundMoney(refund))
    #expect(try account(desk, alfa, usd).net.minor == 70_000)
    var bounce = Bounce(key: .none)
    (bounce.payment, bounce.day) = (paid.id, .on("2026-11-22"))
    try desk.carryOut(BouncePayment(bounce))
    let account = try account(desk, alfa, usd)
    #expect(account.net.minor == 120_000 && account.toAskFor.minor == 100_000)
    #expect(
      try lines(desk, alfa, usd) == [
        "invoice 100000 100000", "payment -50000 50000", "refund 20000 70000", "bounce 50000 120000",
      ])
  }

  @Test("Above the tolerance nothing is let go: it is a bad debt, and that needs an approver")
  func above() throws {
    var (desk, alfa, dollars, yuan) = try desk()
    #expect(throws: Refusal.aboveTolerance(Money(minor: 800, usd), most: Money(minor: 5_000, .cny))) {
      try desk.carryOut(
        TakePayment(payment(99_200, usd, of: alfa), settling: .invoices([dollars.id]), lettingRestGo: true))
    }
    var loss = WriteOff(key: .none)
    (loss.invoice, loss.day, loss.amount) = (yuan.id, today, Money(minor: 5_001, .cny))
    loss.kind = .difference
    #expect(throws: Refusal.nothingSettled(invoice: "Y")) { try desk.carryOut(WriteOffInvoice(loss)) }
    try desk.carryOut(TakePayment(payment(690_000, .cny, of: alfa), settling: .invoices([yuan.id])))
    #expect(throws: Refusal.aboveTolerance(loss.amount, most: Money(minor: 5_000, .cny))) {
      try desk.carryOut(WriteOffInvoice(loss))
    }
    loss.kind = .badDebt
    #expect(throws: Refusal.fieldMissing(.writeOff, field: "Approver")) {
      try desk.carryOut(WriteOffInvoice(loss))
    }
    (loss.kind, loss.amount.minor) = (.difference, 3_000)
    try desk.carryOut(WriteOffInvoice(loss))
    #expect(throws: Refusal.aboveTolerance(Money(minor: 6_000, .cny), most: Money(minor: 5_000, .cny))) {
      try desk.carryOut(WriteOffInvoice(loss))
    }
  }

  @Test("What is let go of several invoices is together no more than the tolerance")
  func several() throws {
    var (desk, alfa, dollars, yuan) = try desk()
    _ = dollars
    let more = try desk.invoice("Z", of: alfa, fen: 4_000, issued: "2026-11-01", due: "2026-11-10")
    let taking = TakePayment(
      payment(700_500, .cny, of: alfa), settling: .invoices([yuan.id, more.id]), lettingRestGo: true)
    try desk.carryOut(taking)
    #expect(try account(desk, alfa, .cny).items.isEmpty)
  }

  @Test("A currency without a rate is tolerated in its own units; the setting decides")
  func unrated() throws {
    var policy = Policy()
    let taiwan = try #require(Currency("TWD"))
    #expect(
      policy.isTolerated(Money(minor: 5_000, taiwan)) && !policy.isTolerated(Money(minor: 5_001, taiwan)))
    #expect(policy.isTolerated(Money(minor: 5_000, .cny)) && !policy.isTolerated(Money(minor: 5_001, .cny)))
    policy.settleTolerance = 0
    #expect(!policy.isTolerated(Money(minor: 1, .cny)))
  }

  @Test("Money in another currency settles the sum agreed, and each account and statement has its side")
  func another() throws {
    var (desk, alfa, dollars, _) = try desk()
    let paid = payment(700_000, .cny, of: alfa)
    #expect(throws: Refusal.sumNotAgreed(.cny, invoice: "U", usd)) {
      try desk.carryOut(TakePayment(paid, settling: .invoices([dollars.id])))
    }
    let taking = TakePayment(
      paid, settling: .agreed(Money(minor: 99_500, usd), [dollars.id]), lettingRestGo: true)
    try desk.carryOut(taking, insists: false)
    let allocation = try #require(desk.book.allocations.all.first { _ in true })
    #expect(allocation.amount == Money(minor: 99_500, usd) && allocation.taken == Money(minor: 700_000, .cny))
    #expect(try account(desk, alfa, usd).net.minor == 0 && account(desk, alfa, .cny).net.minor == 700_000)
    #expect(try account(desk, alfa, .cny).onAccount.minor == 0)
    #expect(
      try lines(desk, alfa, usd) == ["invoice 100000 100000", "payment -99500 500", "difference -500 0"])
    #expect(
      try lines(desk, alfa, .cny) == [
        "invoice 700000 700000", "payment -700000 0", "transfer 700000 700000",
      ])
  }

  @Test("More than is open is not settled by any sum agreed")
  func tooMuch() throws {
    var (desk, alfa, dollars, _) = try desk()
    #expect(throws: Refusal.moreThanOpen(invoice: "U", open: Money(minor: 100_000, usd))) {
      try desk.carryOut(
        TakePayment(
          payment(700_000, .cny, of: alfa), settling: .agreed(Money(minor: 100_001, usd), [dollars.id])))
    }
  }

  @Test("Bounced, it opens the invoice again; lowered, it settles less in the proportion agreed")
  func corrected() throws {
    var (desk, alfa, dollars, _) = try desk()
    let settling = TakePayment.Settling.agreed(Money(minor: 100_000, usd), [dollars.id])
    let paid: Payment = try desk.carryOut(TakePayment(payment(700_000, .cny, of: alfa), settling: settling))
      .added()
    var lower = paid
    lower.amount.minor = 350_000
    try desk.carryOut(CorrectPayment(paid, to: lower))
    #expect(
      try account(desk, alfa, usd).net.minor == 50_000 && account(desk, alfa, .cny).onAccount.minor == 0)
    try desk.carryOut(CorrectPayment(lower, to: paid))
    #expect(try account(desk, alfa, .cny).onAccount.minor == 350_000)
    var refund = Refund(key: .none)
    (refund.payment, refund.day, refund.amount) = (paid.id, today, Money(minor: 350_001, .cny))
    #expect(throws: Refusal.moreThanPaid(left: Money(minor: 350_000, .cny))) {
      try desk.carryOut(RefundMoney(refund))
    }
    var bounce = Bounce(key: .none)
    (bounce.payment, bounce.day) = (paid.id, .on("2026-11-21"))
    try desk.carryOut(BouncePayment(bounce))
    #expect(
      try account(desk, alfa, usd).net.minor == 100_000 && account(desk, alfa, .cny).net.minor == 700_000)
    #expect(try lines(desk, alfa, usd).last == "bounce 50000 100000")
  }

  @Test("It keeps a promise for the invoice by what it settles of it")
  func promised() throws {
    var (desk, alfa, dollars, _) = try desk()
    var promise = Promise(key: .none)
    (promise.customer, promise.made, promise.due) = (alfa.id, .on("2026-11-12"), .on("2026-11-23"))
    (promise.amount, promise.invoices) = (Money(minor: 100_000, usd), [dollars.id])
    try desk.carryOut(TakePromise(promise))
    let settling = TakePayment.Settling.agreed(Money(minor: 100_000, usd), [dollars.id])
    try desk.carryOut(TakePayment(payment(700_000, .cny, of: alfa), settling: settling))
    let slot = try #require(desk.book.customers.slot(of: alfa.id))
    let outcomes = Replay(desk.book, asOf: today).promises(ofCustomer: slot)
    #expect(outcomes.map(\.outcome) == [.kept])
  }

  @Test(
    "An allocation by hand is held against the invoice in its currency, against the payment in the payment's")
  func allocatedByHand() throws {
    var (desk, alfa, dollars, _) = try desk()
    let settling = TakePayment.Settling.agreed(Money(minor: 50_000, usd), [dollars.id])
    try desk.carryOut(TakePayment(payment(350_000, .cny, of: alfa), settling: settling))
    let seen = try #require(desk.book.allocations.all.first { _ in true })
    var wanted = seen
    wanted.taken?.minor = 350_001
    #expect(throws: Refusal.moreThanPaid(left: Money(minor: 350_000, .cny))) {
      try desk.carryOut(EditRecord(seen, to: wanted))
    }
    wanted = seen
    wanted.amount.minor = 100_001
    #expect(throws: Refusal.moreThanOpen(invoice: "U", open: Money(minor: 100_000, usd))) {
      try desk.carryOut(EditRecord(seen, to: wanted))
    }
    wanted = seen
    wanted.taken = nil
    #expect(throws: Refusal.sumNotAgreed(.cny, invoice: "U", usd)) {
      try desk.carryOut(EditRecord(seen, to: wanted))
    }
  }

  @Test("A write-off of before, which does not say what it is, is a bad debt")
  func ofBefore() throws {
    var old = WriteOff(key: .none)
    old.kind = .difference
    try old.set("Kind", to: [])
    #expect(old.kind == .badDebt)
    #expect(WriteOff(key: .none).kind == .badDebt)
  }
}
