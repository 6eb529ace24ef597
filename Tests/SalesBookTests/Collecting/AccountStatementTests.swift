import SalesBook
import TestSupport
import Testing

/// Domain §4 *Monthly statement*.
@Suite("A statement of account adds up line by line")
struct AccountStatementTests {
  private func statement(
    _ desk: Desktop, _ customer: Customer, from: String? = nil, to: String? = nil, _ currency: Currency = .cny
  ) throws -> AccountStatement {
    let slot = try #require(desk.book.customers.slot(of: customer.id))
    return Replay(desk.book, asOf: desk.author.day).accountStatement(
      ofCustomer: slot, in: currency, from: from.map(Day.on), to: to.map(Day.on))
  }

  private func lines(_ statement: AccountStatement) -> [String] {
    statement.movements.map { "\($0.day.iso) \($0.kind.rawValue) \($0.amount.minor) \($0.balance.minor)" }
  }

  @Test("Opening balance, movements by day with the balance after each, closing balance")
  func lines() throws {
    var desk = Desktop()
    let alfa = try desk.customer("Alfa")
    _ = try desk.invoice("A1", of: alfa, fen: 100_000, issued: "2026-10-01", due: "2026-11-01")
    _ = try desk.invoice("A2", of: alfa, fen: 50_000, issued: "2026-11-05", due: "2026-12-05")
    let note = try desk.invoice("C1", of: alfa, fen: -30_000, issued: "2026-11-05", due: "2026-11-05")
    let paid = try desk.payment(120_000, of: alfa, on: "2026-11-10")
    try desk.carryOut(ApplyCredit(note.id, to: desk.book.openInvoices(of: alfa.id, in: .cny)))
    var bounce = Bounce(key: .none)
    (bounce.payment, bounce.day) = (paid.id, .on("2026-11-12"))
    try desk.carryOut(BouncePayment(bounce))
    let over = try desk.payment(130_000, of: alfa, on: "2026-11-15")
    var refund = Refund(key: .none)
    (refund.payment, refund.day, refund.amount) = (over.id, .on("2026-11-16"), Money(minor: 1_000, .cny))
    try desk.carryOut(RefundMoney(refund))
    let statement = try statement(desk, alfa)
    #expect(statement.from == .on("2026-11-01") && statement.to == .on("2026-11-23"))
    #expect(statement.opening.minor == 100_000 && statement.closing.minor == -9_000)
    #expect(
      lines(statement) == [
        "2026-11-05 invoice 50000 150000", "2026-11-05 credit-note -30000 120000",
        "2026-11-10 payment -120000 0", "2026-11-12 bounce 120000 120000",
        "2026-11-15 payment -130000 -10000", "2026-11-16 refund 1000 -9000",
      ])
  }

  @Test("From the day after the last one sent, else the first of the month; any two days on request")
  func period() throws {
    var desk = Desktop()
    let alfa = try desk.customer("Alfa")
    _ = try desk.invoice("A1", of: alfa, fen: 100_000, issued: "2026-09-01", due: "2026-10-01")
    #expect(try statement(desk, alfa).from == .on("2026-11-01"))
    #expect(try statement(desk, alfa, to: "2026-10-15").from == .on("2026-10-01"))
    var sent = Statement(key: .none)
    (sent.customer, sent.asOf, sent.sent) = (alfa.id, .on("2026-09-30"), .on("2026-10-02"))
    try desk.carryOut(SendStatement(sent))
    #expect(try statement(desk, alfa).from == .on("2026-10-01"))
    (sent.asOf, sent.sent) = (.on("2026-11-23"), .on("2026-11-23"))
    try desk.carryOut(SendStatement(sent))
    #expect(try statement(desk, alfa).from == .on("2026-10-01"), "the one of today can be printed again")
    desk.author = Author(login: "wang", day: .on("2026-11-30"))
    #expect(try statement(desk, alfa).from == .on("2026-11-24"))
    let asked = try statement(desk, alfa, from: "2026-08-01", to: "2026-09-01")
    #expect(asked.opening.minor == 0 && lines(asked) == ["2026-09-01 invoice 100000 100000"])
    // A credit note sent beside is in it from its own day, and what is open before is its opening (case 07).
    _ = try desk.invoice("CN1", of: alfa, fen: -30_000, issued: "2026-09-10", due: "2026-09-10")
    let whole = try statement(desk, alfa, from: "2026-08-01")
    #expect(lines(whole).last == "2026-09-10 credit-note -30000 70000" && whole.closing.minor == 70_000)
    #expect(try statement(desk, alfa).opening.minor == 70_000)
  }

  @Test("A bill is no movement before it matures; bounced by then it just is no longer held")
  func bills() throws {
    var desk = Desktop()
    let alfa = try desk.customer("Alfa")
    let invoice = try desk.invoice("A1", of: alfa, fen: 100_000, issued: "2026-09-01", due: "2026-10-01")
    func bill(_ fen: Int64, matures: String, bounced: String?) throws {
      let bill = try desk.payment(fen, of: alfa, on: "2026-11-02", settling: .invoices([invoice.id])) {
        $0.matures = .on(matures)
      }
      guard let bounced else { return }
      var bounce = Bounce(key: .none)
      (bounce.payment, bounce.day) = (bill.id, .on(bounced))
      try desk.carryOut(BouncePayment(bounce))
    }
    try bill(10_000, matures: "2026-11-10", bounced: nil)
    try bill(20_000, matures: "2027-01-10", bounced: nil)
    try bill(1_000, matures: "2026-11-10", bounced: "2026-11-20")
    try bill(2_000, matures: "2026-11-10", bounced: "2026-11-10")
    try bill(3_000, matures: "2026-12-10", bounced: "2026-11-09")
    let statement = try statement(desk, alfa)
    #expect(
      lines(statement) == [
        "2026-11-10 payment -10000 90000", "2026-11-10 payment -1000 89000", "2026-11-20 bounce 1000 90000",
      ])
    #expect(statement.account.bills.map(\.amount.minor) == [20_000] && statement.withoutBills.minor == 70_000)
  }

  @Test("What is contested is in it under its own name, past due or not (case 31)")
  func contested() throws {
    var desk = Desktop()
    let beta = try desk.customer("Beta")
    let invoice = try desk.invoice("B1", of: beta, fen: 50_000, issued: "2026-09-05", due: "2026-10-05")
    var dispute = Dispute(key: .none)
    (dispute.invoice, dispute.reason) = (invoice.id, "damaged")
    try desk.carryOut(ContestInvoice(dispute))
    let statement = try statement(desk, beta)
    #expect(statement.closing.minor == 50_000 && statement.contested.minor == 50_000)
    #expect(statement.pastDue.minor == 50_000 && statement.pastDueUncontested.minor == 0)
  }

  @Test("A bad debt is ours alone: the customer's statement knows nothing of it")
  func badDebts() throws {
    var desk = Desktop()
    let alfa = try desk.customer("Alfa")
    let invoice = try desk.invoice("A1", of: alfa, fen: 50_000, issued: "2026-09-05", due: "2026-10-05")
    let before = try statement(desk, alfa)
    var loss = WriteOff(key: .none)
    (loss.invoice, loss.day, loss.amount) = (invoice.id, .on("2026-11-10"), Money(minor: 50_000, .cny))
    (loss.approver, loss.reason) = ("wang", "gone")
    desk.book.apply(.add(loss))
    #expect(Replay(desk.book, asOf: desk.author.day).open(invoice).minor == 0)
    #expect(try statement(desk, alfa) == before)
  }

  @Test("Money that settles another's invoice is in both accounts, and both add up")
  func anothers() throws {
    var desk = Desktop()
    let (alfa, beta) = (try desk.customer("Alfa"), try desk.customer("Beta"))
    let own = try desk.invoice("A1", of: alfa, fen: 50_000, issued: "2026-10-05", due: "2026-11-05")
    let other = try desk.invoice("B1", of: beta, fen: 50_000, issued: "2026-10-05", due: "2026-11-05")
    let paid = try desk.payment(80_000, of: alfa, on: "2026-11-10", settling: .invoices([own.id, other.id]))
    #expect(
      try lines(statement(desk, alfa)) == [
        "2026-11-10 payment -80000 -30000", "2026-11-10 transfer 30000 0",
      ])
    #expect(try lines(statement(desk, beta)) == ["2026-11-10 payment -30000 20000"])
    var bounce = Bounce(key: .none)
    (bounce.payment, bounce.day) = (paid.id, .on("2026-11-20"))
    try desk.carryOut(BouncePayment(bounce))
    #expect(try lines(statement(desk, alfa)).last == "2026-11-20 bounce 50000 50000")
    #expect(try lines(statement(desk, beta)).last == "2026-11-20 bounce 30000 50000")
  }
}

/// The same over histories nobody thought of.
@Suite("Statements of random books")
struct RandomStatementTests {
  private static let today = Day.on("2026-11-23")

  /// A book in which so much was done at random; the words of the journal that are done.
  private func book(seed: UInt64, _ words: [JournalWord]) throws -> Book {
    var desk = Desktop("2026-11-23")
    for name in ["wang", "li"] { desk.book.apply(.add(Person(login: name))) }
    for name in ["Alfa", "Beta", "Gamma"] { _ = try desk.customer(name) }
    var deeds = RandomDeeds(seed: seed, today: Self.today)
    for _ in 0..<400 {
      guard let word = words.randomElement(using: &deeds.random),
        let operation = deeds.operation(word, on: desk.book)
      else { continue }
      // Refused or not, the book is one that can be.
      _ = try? desk.carryOut(varied(operation, desk.book, &deeds))
    }
    return desk.book
  }

  /// Now and then a payment in another currency, which settles or not, one whose rest is let go, or for somebody else's invoice.
  private func varied(
    _ operation: any SalesBook.Operation, _ book: Book, _ deeds: inout RandomDeeds
  ) -> any SalesBook.Operation {
    guard var taking = operation as? TakePayment else { return operation }
    switch Int.random(in: 0..<6, using: &deeds.random) {
    case 0: taking.payment.amount = Money(minor: taking.payment.amount.minor, Currency("USD") ?? .cny)
    case 1:
      let currency = taking.payment.amount.currency
      let others = book.invoices.all.filter { $0.amount.currency == currency && !$0.isCredit }
      taking.settling = .invoices(others.shuffled(using: &deeds.random).prefix(2).map(\.id))
    case 2:
      let theirs = book.invoices.all.filter { $0.customer == taking.payment.customer && !$0.isCredit }
      let invoice = theirs.randomElement(using: &deeds.random)
      let other = invoice?.amount.currency == .cny ? Currency("USD") ?? .cny : .cny
      taking.payment.amount = Money(minor: taking.payment.amount.minor, other)
      if let invoice { taking.settling = .agreed(Money(minor: 90, invoice.amount.currency), [invoice.id]) }
    case 3: taking.letsRestGo = true
    default: break
    }
    return taking
  }

  /// What was written off bad of a customer's invoices by a day.
  private func badDebts(_ book: Book, _ customer: Customer, _ currency: Currency, by day: Day) -> Int64 {
    book.writeOffs.all.filter { loss in
      guard loss.day <= day, loss.kind == .badDebt, let invoice = book.invoices[loss.invoice] else {
        return false
      }
      return invoice.customer == customer.id && invoice.amount.currency == currency && invoice.issued <= day
    }
    .reduce(0) { $0 + $1.amount.minor }
  }

  /// Checks the statement of a customer from a day to another; gives what kinds of movement it had.
  private func check(_ book: Book, _ slot: Int, _ first: Day, _ last: Day) throws -> Set<
    AccountStatement.Kind
  > {
    let customer = try #require(book.customers[slot: slot])
    let replay = Replay(book, asOf: max(last, Self.today + 90))
    var kinds: Set<AccountStatement.Kind> = []
    for statement in replay.accountStatements(ofCustomer: slot, from: first, to: last) {
      let currency = statement.currency
      func net(_ day: Day) -> Int64 {
        replay.on(day).account(ofCustomer: slot, in: currency).net.minor
          + badDebts(book, customer, currency, by: day)
      }
      #expect(statement.opening.minor == net(first - 1))
      #expect(statement.closing.minor == net(last))
      var balance = statement.opening.minor
      for (place, movement) in statement.movements.enumerated() {
        balance += movement.amount.minor
        #expect(movement.balance.minor == balance && movement.amount.minor != 0)
        #expect(movement.day >= first && movement.day <= last)
        let next = statement.movements.dropFirst(place + 1).first
        #expect(next.map { $0.day >= movement.day } ?? true)
        if next?.day != movement.day { #expect(balance == net(movement.day)) }
        kinds.insert(movement.kind)
      }
      #expect(balance == statement.closing.minor)
      let following = replay.accountStatement(ofCustomer: slot, in: currency, from: last + 1, to: last + 9)
      #expect(following.opening == statement.closing)
    }
    return kinds
  }

  private func kinds(seeds: Range<UInt64>, _ words: [JournalWord]) throws -> Set<AccountStatement.Kind> {
    var kinds: Set<AccountStatement.Kind> = []
    for seed in seeds {
      let book = try book(seed: seed, words)
      var random = SeededRandom(seed: seed)
      for slot in book.customers.slots {
        for _ in 0..<4 {
          let first = Self.today + Int.random(in: -60...60, using: &random)
          kinds.formUnion(try check(book, slot, first, first + Int.random(in: 0...60, using: &random)))
        }
      }
    }
    return kinds
  }

  @Test("Lead from opening to closing, the net before bad debts, whatever was done, edited or taken away")
  func everything() throws {
    let words = JournalWord.all.filter { word in
      switch word {
      case .deed: true
      case .edit(let noun), .add(let noun), .remove(let noun):
        [.invoice, .payment, .allocation, .bounce, .refund, .writeOff, .instalment].contains(noun)
      }
    }
    _ = try kinds(seeds: 1..<7, words)
  }

  @Test("And name every movement by the fact it is, where nothing was edited by hand")
  func plainly() throws {
    let deeds: [Deed] = [
      .addInvoice, .addInvoice, .takePayment, .takePayment, .allocatePayment, .bouncePayment, .refundMoney,
      .applyCredit, .writeOffInvoice, .contestInvoice, .importReceivables, .importPayments,
    ]
    let kinds = try kinds(seeds: 20..<32, deeds.map(JournalWord.deed))
    #expect(kinds.isSuperset(of: [.invoice, .creditNote, .payment, .bounce, .refund, .difference]))
    #expect(!kinds.contains(.correction))
  }
}
