import SalesBook
import Testing

@Suite("Corrections")
struct CorrectionTests {
  /// Two customers with two invoices of 10 each, and a payment of 15 of the first.
  private func paid() throws -> (Desktop, Customer, Customer, [Invoice], Payment) {
    var desk = Desktop("2026-11-23")
    let (one, other) = (try desk.customer("Alfa"), try desk.customer("Beta"))
    var invoices: [Invoice] = []
    for customer in [one, other] {
      for (number, due) in [("1", "2026-10-01"), ("2", "2026-10-20")] {
        invoices.append(
          try desk.invoice(
            "\(customer.name)-\(number)", of: customer, fen: 1_000, issued: "2026-09-01", due: due))
      }
    }
    let payment = try desk.payment(1_500, of: one, on: "2026-11-10")
    return (desk, one, other, invoices, payment)
  }

  private func open(_ desk: Desktop, _ invoices: [Invoice], asOf day: String = "2026-11-23") -> [Int64] {
    invoices.map { desk.open($0, asOf: day) }
  }

  @Test("A payment moved to the right customer settles theirs, as if it had always been so")
  func moved() throws {
    var (desk, _, other, invoices, payment) = try paid()
    #expect(open(desk, invoices) == [0, 500, 1_000, 1_000])
    var right = payment
    right.customer = other.id
    try desk.carryOut(CorrectPayment(payment, to: right))
    #expect(open(desk, invoices) == [1_000, 1_000, 0, 500])
    #expect(open(desk, invoices, asOf: "2026-11-10") == [1_000, 1_000, 0, 500])
    payment = right
    right.customer = nil
    try desk.carryOut(CorrectPayment(payment, to: right))
    #expect(open(desk, invoices) == [1_000, 1_000, 1_000, 1_000])
  }

  @Test("A payment lowered gives back the latest first; raised, the rest is on account")
  func resized() throws {
    var (desk, _, _, invoices, payment) = try paid()
    var right = payment
    right.amount.minor = 800
    try desk.carryOut(CorrectPayment(payment, to: right))
    #expect(open(desk, invoices) == [200, 1_000, 1_000, 1_000])
    payment = right
    right.amount.minor = 900
    try desk.carryOut(CorrectPayment(payment, to: right))
    let replay = Replay(desk.book, asOf: .on("2026-11-23"))
    #expect(replay.onAccount(right).minor == 100)
    try desk.carryOut(CorrectPayment(right, to: right, settling: .oldest))
    #expect(open(desk, invoices) == [100, 1_000, 1_000, 1_000])
    try desk.carryOut(CorrectPayment(right, to: right, settling: .invoices([invoices[1].id])))
    #expect(open(desk, invoices) == [1_000, 100, 1_000, 1_000])
    try desk.carryOut(CorrectPayment(right, to: right, settling: .nothing))
    #expect(open(desk, invoices) == [1_000, 1_000, 1_000, 1_000])
  }

  @Test("A payment dated anew settles from that day on")
  func redated() throws {
    var (desk, _, _, invoices, payment) = try paid()
    var right = payment
    right.day = .on("2026-11-15")
    try desk.carryOut(CorrectPayment(payment, to: right))
    #expect(open(desk, invoices, asOf: "2026-11-14") == [1_000, 1_000, 1_000, 1_000])
    #expect(open(desk, invoices, asOf: "2026-11-15") == [0, 500, 1_000, 1_000])
    payment = right
    right.day = .on("2026-11-24")
    #expect(throws: Refusal.dayToCome(.payment, field: "Day", .on("2026-11-24"))) {
      try desk.carryOut(CorrectPayment(payment, to: right))
    }
  }

  @Test("A correction meets the guards a payment meets, asked about once")
  func guarded() throws {
    var (desk, _, _, _, payment) = try paid()
    var right = payment
    right.amount.minor = 2_500
    let above = Doubt.aboveBalance(open: Money(minor: 2_000, .cny))
    #expect(throws: Refusal.doubtful([above])) {
      try desk.carryOut(CorrectPayment(payment, to: right), insists: false)
    }
    try desk.carryOut(CorrectPayment(payment, to: right))
    (payment, right.note) = (right, "typed twice")
    try desk.carryOut(CorrectPayment(payment, to: right), insists: false)
  }

  @Test("A payment dated before an invoice it settles is asked about, and not its sum again")
  func beforeInvoice() throws {
    var (desk, one, _, invoices, payment) = try paid()
    var right = payment
    right.amount.minor = 4_500
    try desk.carryOut(CorrectPayment(payment, to: right))
    payment = right
    right.day = .on("2026-08-20")
    let plan = { (desk: Desktop, insists: Bool) throws(Refusal) -> Plan in
      var desk = desk
      return try desk.carryOut(CorrectPayment(payment, to: right), insists: insists)
    }
    let asked = invoices.prefix(2).map { Doubt.beforeInvoice($0.number, issued: $0.issued) }
    #expect(throws: Refusal.doubtful(asked)) { _ = try plan(desk, false) }
    try desk.carryOut(CorrectPayment(payment, to: right))
    (payment, right.note) = (right, "as the bank has it")
    try desk.carryOut(CorrectPayment(payment, to: right), insists: false)
    // Allocated anew to another that came later still, it asks about that one alone.
    let late = try desk.invoice("A-9", of: one, fen: 100, issued: "2026-11-20", due: "2026-12-20")
    payment = right
    let anew = CorrectPayment(payment, to: payment, settling: .invoices([invoices[0].id, late.id]))
    #expect(throws: Refusal.doubtful([.beforeInvoice("A-9", issued: late.issued)])) {
      try desk.carryOut(anew, insists: false)
    }
  }

  @Test("Money that waited meets the guards of a payment when it is given its customer")
  func matched() throws {
    var (desk, one, two, invoices, _) = try paid()
    var waiting = Payment(key: .none)
    (waiting.day, waiting.amount) = (.on("2026-11-20"), Money(minor: 9_000, .cny))
    waiting = try #require(try desk.carryOut(TakePayment(waiting)).changes.first?.after as? Payment)
    #expect(throws: Refusal.self) {
      try desk.carryOut(AllocatePayment(waiting.id, of: two.id), insists: false)
    }
    let named = AllocatePayment(waiting.id, of: one.id, settling: .invoices([invoices[1].id]))
    try desk.carryOut(named)
    _ = try desk.invoice("A-9", of: one, fen: 100, issued: "2026-11-20", due: "2026-12-20")
    try desk.carryOut(AllocatePayment(waiting.id, of: one.id), insists: false)
  }

  @Test("An invoice keeps its currency and what it settled, while money hangs on it")
  func invoice() throws {
    var (desk, _, _, invoices, _) = try paid()
    guard let usd = Currency("USD") else { return }
    var (foreign, small, free) = (invoices[0], invoices[1], invoices[2])
    (foreign.amount, small.amount.minor, free.amount) = (Money(minor: 1_000, usd), 499, Money(minor: 10, usd))
    #expect(throws: Refusal.currencyDiffers(usd, .cny)) {
      try desk.carryOut(EditRecord(invoices[0], to: foreign))
    }
    #expect(throws: Refusal.settledAlready(Money(minor: 500, .cny))) {
      try desk.carryOut(EditRecord(invoices[1], to: small))
    }
    small.amount.minor = 500
    try desk.carryOut(EditRecord(invoices[1], to: small))
    try desk.carryOut(EditRecord(invoices[2], to: free))
  }

  @Test("Money on account and open credit notes are given back, allocated money never")
  func refunded() throws {
    var (desk, one, _, invoices, payment) = try paid()
    var refund = Refund(key: .none)
    (refund.payment, refund.day, refund.amount) = (payment.id, .on("2026-11-20"), Money(minor: 100, .cny))
    #expect(throws: Refusal.moreThanPaid(left: .zero(.cny))) { try desk.carryOut(RefundMoney(refund)) }
    try desk.carryOut(CorrectPayment(payment, to: payment, settling: .invoices([invoices[0].id])))
    try desk.carryOut(RefundMoney(refund))
    #expect(Replay(desk.book, asOf: .on("2026-11-19")).onAccount(payment).minor == 500)
    #expect(Replay(desk.book, asOf: .on("2026-11-20")).onAccount(payment).minor == 400)
    var smaller = payment
    smaller.amount.minor = 99
    #expect(throws: Refusal.refundedAlready(Money(minor: 100, .cny))) {
      try desk.carryOut(CorrectPayment(payment, to: smaller))
    }
    let note = try desk.invoice("C-1", of: one, fen: -300, issued: "2026-11-01", due: "2026-11-01")
    (refund.payment, refund.credit, refund.amount) = (nil, note.id, Money(minor: 300, .cny))
    try desk.carryOut(RefundMoney(refund))
    #expect(desk.open(note, asOf: "2026-11-23") == 0)
    #expect(throws: Refusal.moreThanPaid(left: .zero(.cny))) { try desk.carryOut(RefundMoney(refund)) }
  }

  @Test("A payment taken away opens what it settled; its bounce and what it settled go with it")
  func payment() throws {
    var (desk, _, _, invoices, payment) = try paid()
    var bounce = Bounce(key: .none)
    (bounce.payment, bounce.day) = (payment.id, .on("2026-11-20"))
    try desk.carryOut(BouncePayment(bounce))
    #expect(throws: Refusal.reasonMissing) { try desk.carryOut(TakeAway<Payment>(payment.id, reason: "")) }
    let away = TakeAway<Payment>(payment.id, reason: "of another firm")
    let (gone, changed) = try away.reach(on: desk.book)
    #expect(gone == [.allocation: 2, .bounce: 1] && changed.isEmpty)
    let plan = try desk.carryOut(away)
    #expect(plan.did == "Took away a payment of Alfa: of another firm")
    #expect(open(desk, invoices) == [1_000, 1_000, 1_000, 1_000])
    #expect(desk.book.payments.count == 0 && desk.book.allocations.count == 0 && desk.book.bounces.count == 0)
  }

  @Test("A touch taken away leaves what it carried out planned again")
  func touch() throws {
    var desk = Desktop("2026-11-23")
    let customer = try desk.customer("Alfa")
    var followUp = FollowUp(key: .none)
    (followUp.customer, followUp.due) = (customer.id, .on("2026-11-23"))
    let planned: FollowUp = try desk.carryOut(PlanFollowUp(followUp)).added()
    var touch = Touch(key: .none)
    (touch.customer, touch.day) = (customer.id, .on("2026-11-23"))
    let logged: Touch = try desk.carryOut(LogTouch(touch, finishing: planned.id)).added()
    try desk.carryOut(TakeAway<Touch>(logged.id, reason: "another customer's"))
    #expect(desk.book.followUps[planned.id] == planned)
  }

  @Test("Every noun that can be taken away is, with nothing left that names it")
  func all() throws {
    var count = 0
    for noun in Noun.allCases {
      guard let type = noun.record as? any Removable.Type else { continue }
      try takeAway(type)
      count += 1
    }
    #expect(count >= 17)
  }

  private func takeAway<Record: Removable>(_: Record.Type) throws {
    var desk = Desktop("2026-11-23")
    guard let id = ID<Record>("7K2QM4") else { preconditionFailure("No ID") }
    desk.book.put(Record(key: id))
    for noun in Noun.allCases { name(noun.record, Record.noun, id.text, in: &desk.book) }
    let before = desk.book.dependents(of: [RecordName(Record.noun, id.text)]).values.joined().count
    try desk.carryOut(TakeAway<Record>(id, reason: "never was"))
    #expect(!desk.book.contains(Record.noun, key: id.text))
    let after = desk.book.dependents(of: [RecordName(Record.noun, id.text)])
    #expect(after.isEmpty, "\(Record.noun): \(before) before, left \(after)")
  }

  /// Puts a record that names the other by each of its fields that can.
  private func name<Record: BookRecord>(
    _: Record.Type, _ target: Noun, _ key: String, in book: inout Book
  ) {
    for (place, reference) in Record.fields.references.enumerated() where reference.target == target {
      guard let own = Record.Key("7K2QN\(place)") else { continue }
      var record = Record(key: own)
      try? record.set(reference.field, to: [key])
      book.put(record)
    }
  }
}
