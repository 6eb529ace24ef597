import SalesBook
import Testing

/// Domain §4 *One account per customer and currency*, on made histories whose sums are worked out by hand.
@Suite("One account per customer and currency")
struct AccountTests {
  private let today = "2026-11-23"

  private func account(_ desk: Desktop, _ customer: Customer, asOf day: String = "2026-11-23") throws
    -> Account
  {
    let slot = try #require(desk.book.customers.slot(of: customer.id))
    return Replay(desk.book, asOf: .on(day)).account(ofCustomer: slot, in: .cny)
  }

  private func sums(_ account: Account) -> [Int64] {
    [
      account.open, account.overdue, account.contested, account.credits, account.onAccount, account.billsHeld,
      account.net, account.stillToCome, account.toAskFor,
    ].map(\.minor)
  }

  @Test("Credit notes lower what is to ask for, never what is overdue (case 07)")
  func credits() throws {
    var desk = Desktop(today)
    let (alfa, beta, gamma) = (
      try desk.customer("Alfa"), try desk.customer("Beta"), try desk.customer("Gamma")
    )
    _ = try desk.invoice("A1", of: alfa, fen: 100_000, issued: "2026-09-01", due: "2026-10-01")
    _ = try desk.invoice("A2", of: alfa, fen: -30_000, issued: "2026-09-10", due: "2026-09-10")
    _ = try desk.invoice("B1", of: beta, fen: -50_000, issued: "2026-10-01", due: "2026-10-01")
    _ = try desk.invoice("G1", of: gamma, fen: 70_000, issued: "2026-11-10", due: "2026-12-10")
    _ = try desk.invoice("G2", of: gamma, fen: -20_000, issued: "2026-11-11", due: "2026-11-11")
    #expect(
      try sums(account(desk, alfa)) == [100_000, 100_000, 0, 30_000, 0, 0, 70_000, 70_000, 70_000])
    #expect(try sums(account(desk, beta)) == [0, 0, 0, 50_000, 0, 0, -50_000, 0, 0])
    #expect(try sums(account(desk, gamma)) == [70_000, 0, 0, 20_000, 0, 0, 50_000, 50_000, 0])
    let aging = try #require(Receivables(Replay(whole: desk.book, asOf: .on(today))).agings.first)
    #expect(aging.overdue.minor == 100_000 && aging.open(.credit).minor == -100_000)
    #expect(aging.count(.credit) == 3 && aging.total.minor == 70_000)
  }

  @Test("A credit note in instalments is one credit, all that is open of it, and never past due")
  func creditInParts() throws {
    var desk = Desktop(today)
    let customer = try desk.customer("Alfa")
    let note = try desk.invoice(
      "C1", of: customer, fen: -30_000, issued: "2026-09-01", due: "2026-10-01",
      parts: [("2026-09-15", -10_000), ("2026-10-01", -20_000)])
    #expect(try sums(account(desk, customer)) == [0, 0, 0, 30_000, 0, 0, -30_000, 0, 0])
    let invoice = try desk.invoice("A1", of: customer, fen: 25_000, issued: "2026-09-02", due: "2026-10-01")
    try desk.carryOut(ApplyCredit(note.id, to: [invoice.id]))
    #expect(try sums(account(desk, customer)) == [0, 0, 0, 5_000, 0, 0, -5_000, 0, 0])
    let aging = try #require(Receivables(Replay(whole: desk.book, asOf: .on(today))).agings.first)
    #expect(aging.count(.credit) == 1 && aging.overdue.minor == 0)
  }

  @Test("Money on account in a currency nothing was ever due in is in the figures, as it is in the aging")
  func onAccountAlone() throws {
    var desk = Desktop(today)
    _ = try desk.payment(20_000, of: desk.customer("Alfa"), on: "2026-10-05")
    let figures = Replay(desk.book, asOf: .on(today)).figures()
    #expect(figures.map(\.receivables) == [Money(minor: -20_000, .cny)])
  }

  @Test("Money on account stands against all items; who paid too much owes nothing (case 47)")
  func onAccount() throws {
    var desk = Desktop(today)
    let customer = try desk.customer("甲")
    _ = try desk.invoice("1", of: customer, fen: 100_000, issued: "2026-09-01", due: "2026-10-01")
    _ = try desk.payment(120_000, of: customer, on: "2026-10-05")
    #expect(try sums(account(desk, customer)) == [0, 0, 0, 0, 20_000, 0, -20_000, 0, 0])
    _ = try desk.invoice("2", of: customer, fen: 50_000, issued: "2026-10-06", due: "2026-11-01")
    #expect(
      try sums(account(desk, customer)) == [50_000, 50_000, 0, 0, 20_000, 0, 30_000, 30_000, 30_000])
    let card = try #require(desk.card(of: customer, asOf: today))
    #expect(card.toAskForNow.map(\.minor) == [30_000])
    _ = try desk.payment(30_050, of: customer, on: "2026-11-10", settling: .nothing)
    let covered = try #require(desk.card(of: customer, asOf: today))
    #expect(covered.toAskForNow.isEmpty && covered.reason == .rests(.setAgainst))
  }

  @Test("A bill held is neither cash nor asked for; what hangs on an item not due lowers nothing past due")
  func bills() throws {
    var desk = Desktop(today)
    let customer = try desk.customer("Alfa")
    let late = try desk.invoice("1", of: customer, fen: 100_000, issued: "2026-09-01", due: "2026-10-01")
    let later = try desk.invoice("2", of: customer, fen: 80_000, issued: "2026-11-01", due: "2026-12-01")
    let bill = try desk.payment(80_000, of: customer, on: "2026-11-10", settling: .invoices([later.id])) {
      $0.matures = .on("2027-01-10")
    }
    #expect(
      try sums(account(desk, customer)) == [180_000, 100_000, 0, 0, 0, 80_000, 180_000, 100_000, 100_000])
    try desk.carryOut(CorrectPayment(bill, to: bill, settling: .invoices([late.id])))
    #expect(
      try sums(account(desk, customer)) == [180_000, 100_000, 0, 0, 0, 80_000, 180_000, 100_000, 20_000])
    #expect(try account(desk, customer).items.map(\.covered.minor) == [80_000, 0])
    try desk.carryOut(CorrectPayment(bill, to: bill, settling: .nothing))
    #expect(try account(desk, customer).toAskFor.minor == 20_000)
    // Matured it is money like any other; bounced it is none.
    #expect(
      try sums(account(desk, customer, asOf: "2027-01-10")) == [
        180_000, 180_000, 0, 0, 80_000, 0, 100_000, 100_000, 100_000,
      ])
    var bounce = Bounce(key: .none)
    (bounce.payment, bounce.day) = (bill.id, .on("2026-11-20"))
    try desk.carryOut(BouncePayment(bounce))
    #expect(
      try sums(account(desk, customer)) == [180_000, 100_000, 0, 0, 0, 0, 180_000, 180_000, 100_000])
  }

  @Test("What is contested is overdue and not asked for; wholly contested nothing is called for (case 31)")
  func contested() throws {
    var desk = Desktop(today)
    let customer = try desk.customer("Gamma")
    let invoice = try desk.invoice("1", of: customer, fen: 50_000, issued: "2026-09-01", due: "2026-10-01")
    var dispute = Dispute(key: .none)
    (dispute.invoice, dispute.day, dispute.reason) = (invoice.id, .on("2026-10-10"), "short")
    dispute.amount = Money(minor: 20_000, .cny)
    try desk.carryOut(ContestInvoice(dispute))
    #expect(try sums(account(desk, customer)) == [50_000, 50_000, 20_000, 0, 0, 0, 50_000, 50_000, 30_000])
    dispute.amount = Money(minor: 30_001, .cny)
    #expect(throws: Refusal.moreThanOpen(invoice: "1", open: Money(minor: 30_000, .cny))) {
      try desk.carryOut(ContestInvoice(dispute))
    }
    (dispute.amount, dispute.reason) = (nil, "all of it")
    try desk.carryOut(ContestInvoice(dispute))
    let card = try #require(desk.card(of: customer, asOf: today))
    #expect(card.toAskForNow.isEmpty && card.reason == .rests(.contested))
  }

  @Test("A promise covers the invoices it names, else the oldest, and no more than it is still to bring")
  func promised() throws {
    var desk = Desktop(today)
    let customer = try desk.customer("Alfa")
    _ = try desk.invoice("1", of: customer, fen: 100_000, issued: "2026-09-01", due: "2026-10-01")
    let other = try desk.invoice("2", of: customer, fen: 80_000, issued: "2026-09-01", due: "2026-11-01")
    let later = try desk.invoice("3", of: customer, fen: 70_000, issued: "2026-11-01", due: "2026-12-01")
    func now() -> [Int64] { desk.card(of: customer, asOf: today)?.toAskForNow.map(\.minor) ?? [] }
    try desk.promise(70_000, of: customer, made: "2026-11-20", due: "2026-12-10") { $0.invoices = [later.id] }
    #expect(now() == [180_000])
    try desk.promise(80_000, of: customer, made: "2026-11-20", due: "2026-12-10") { $0.invoices = [other.id] }
    #expect(now() == [100_000])
    try desk.promise(99_900, of: customer, made: "2026-11-20", due: "2026-12-10")
    #expect(
      now().isEmpty && desk.card(of: customer, asOf: today)?.reason == .rests(.promise(.on("2026-12-10"))))
  }

  @Test("What is left after a bank's fee makes no call; a cent more than policy allows does")
  func small() throws {
    var desk = Desktop(today)
    let customer = try desk.customer("Alfa")
    _ = try desk.invoice("1", of: customer, fen: 100_000, issued: "2026-09-01", due: "2026-10-01")
    let paid = try desk.payment(99_900, of: customer, on: "2026-11-01")
    #expect(desk.card(of: customer, asOf: today)?.reason == .rests(.small))
    var less = paid
    less.amount.minor -= 1
    try desk.carryOut(CorrectPayment(paid, to: less))
    #expect(desk.card(of: customer, asOf: today)?.reason == .unasked(days: 53))
  }

  @Test("A currency without a rate stands after those with one, whatever its sum, and reaches no threshold")
  func unrated() throws {
    var desk = Desktop(today)
    let twd = try #require(Currency("TWD"))
    let (taipei, suzhou) = (try desk.customer("Taipei"), try desk.customer("Suzhou"))
    _ = try desk.invoice("1", of: taipei, fen: 90_000_000, issued: "2026-09-01", due: "2026-10-01", twd)
    _ = try desk.invoice("2", of: suzhou, fen: 90_000, issued: "2026-09-01", due: "2026-11-01")
    let policy = Policy(desk.book)
    #expect(policy.reminderLead(for: Money(minor: 90_000_000, twd)) == policy.reminderLeads[0].days)
    let replay = Replay(whole: desk.book, asOf: .on(today))
    let calls = CallOrder(replay.cards(), ranks: NameRanks(desk.book.customers))
    #expect(calls.slots == [suzhou.id, taipei.id].compactMap { desk.book.customers.slot(of: $0) })
    // Yet a dollar of its own is too little, and two are not.
    #expect(policy.isSmall(Money(minor: 100, twd)) && !policy.isSmall(Money(minor: 200, twd)))
    #expect(desk.book.unrated(policy) == [twd])
  }

  @Test("Sums that do not fit together are found: parts, allocations, disputes, what was given back")
  func misfits() throws {
    var desk = Desktop(today)
    let customer = try desk.customer("Alfa")
    let invoice = try desk.invoice(
      "1", of: customer, fen: 10_000, issued: "2026-09-01", due: "2026-10-01",
      parts: [("2026-10-01", 4_000), ("2026-11-01", 6_000)])
    let paid = try desk.payment(10_000, of: customer, on: "2026-10-01")
    let slots = (desk.book.invoices.slot(of: invoice.id) ?? -1, desk.book.payments.slot(of: paid.id) ?? -1)
    func found() -> [Misfit] {
      let replay = Replay(desk.book, asOf: .endOfTime)
      return replay.misfits(ofInvoice: slots.0) + replay.misfits(ofPayment: slots.1)
    }
    #expect(found().isEmpty)
    func money(_ minor: Int64) -> Money { Money(minor: minor, .cny) }
    var (smaller, less) = (invoice, paid)
    smaller.amount.minor = 9_000
    desk.book.put(smaller)
    less.amount.minor = 5_000
    desk.book.put(less)
    var dispute = Dispute(key: ID(code: 9))
    (dispute.invoice, dispute.amount) = (invoice.id, money(9_001))
    desk.book.put(dispute)
    #expect(
      found() == [
        .instalments(money(10_000), of: money(9_000)), .settled(money(10_000), of: money(9_000)),
        .contested(money(9_001), of: money(9_000)), .spent(money(10_000), of: money(5_000)),
      ])
    var dollars = paid
    dollars.amount = Money(minor: 10_000, Currency("USD") ?? .cny)
    desk.book.put(dollars)
    #expect(found().last == .notAgreed(money(10_000), of: dollars.amount))
  }

  @Test("What an allocation is corrected to is no more than is open, nor than its payment has left")
  func allocations() throws {
    var desk = Desktop(today)
    let customer = try desk.customer("Alfa")
    let invoice = try desk.invoice("1", of: customer, fen: 10_000, issued: "2026-09-01", due: "2026-10-01")
    let paid = try desk.payment(12_000, of: customer, on: "2026-10-01")
    _ = try desk.payment(500, of: customer, on: "2026-10-02", settling: .nothing)
    let allocation = try #require(desk.book.allocations(of: paid.id).first)
    func to(_ minor: Int64) -> EditRecord<Allocation> {
      var other = allocation
      other.amount.minor = minor
      return EditRecord(allocation, to: other)
    }
    #expect(throws: Refusal.moreThanOpen(invoice: "1", open: invoice.amount)) {
      try desk.carryOut(to(10_001))
    }
    #expect(throws: Refusal.amountNotPositive) { try desk.carryOut(to(0)) }
    try desk.carryOut(to(9_000))
    #expect(desk.open(invoice, asOf: today) == 1_000)
  }

  @Test(
    "An amount too large to be one is refused, typed or written",
    arguments: ["999999999999999", "10,000,000,000,001", "99999999999亿"])
  func tooMuch(text: String) throws {
    #expect(throws: FieldError.tooLarge(text, most: Money.most)) {
      try TypedAmount.read(text, currency: .cny)
    }
    var desk = Desktop(today)
    let customer = try desk.customer("Alfa")
    let most = Int64(Money.most) * 100
    #expect(throws: Refusal.self) { _ = try desk.payment(most + 1, of: customer, on: today) }
    _ = try desk.payment(most, of: customer, on: today)
  }
}
