import SalesBook
import Testing

@Suite("Days that make sense")
struct DoubtTests {
  /// Every day of every noun that tells what has happened.
  @Test("What has happened is never dated after the writing day, whoever insists")
  func happened() throws {
    var count = 0
    for noun in Noun.allCases { count += try refuseToCome(noun.record) }
    #expect(count >= 18)
  }

  private func refuseToCome<Record: BookRecord>(_: Record.Type) throws -> Int {
    let today = Day.on("2026-11-23")
    var count = 0
    for field in Record.fields {
      guard let dated = field.dated, dated.limits.contains(.happened) else { continue }
      var record = Record(key: Record.Key.sample)
      try record.set(field.name, to: ["2026-11-24"])
      let plan = Plan(did: "", [.add(record)])
      #expect(throws: Refusal.dayToCome(Record.noun, field: field.name, .on("2026-11-24"))) {
        try plan.decided(as: Author(login: "wang", day: today, insists: true))
      }
      try record.set(field.name, to: ["2026-11-23"])
      _ = try Plan(did: "", [.add(record)]).decided(as: Author(login: "wang", day: today, insists: true))
      count += 1
    }
    return count
  }

  @Test("A day of an invoice, payment, promise or follow-up far off is asked about once, by every door")
  func far() throws {
    for (noun, fields) in [
      (Noun.invoice, ["Issued", "Due"]), (.payment, ["Day", "Matures"]), (.promise, ["Made", "Due"]),
      (.followUp, ["Due"]), (.instalment, ["Due"]),
    ] {
      for field in fields { try ask(noun.record, field) }
    }
  }

  private func ask<Record: BookRecord>(_: Record.Type, _ name: String) throws {
    let author = Author(login: "wang", day: .on("2026-11-23"))
    for (far, near) in [("2027-11-25", "2027-11-24"), ("2016-11-22", "2016-11-23")] {
      guard let field = Record.fields[name]?.dated else { preconditionFailure("\(name) is no day") }
      if field.limits.contains(.happened), far > "2026-11-23" { continue }
      var record = Record(key: Record.Key.sample)
      try record.set(name, to: [far])
      let doubt = Doubt.farDay(Record.noun, field: name, .on(far))
      #expect(record.doubts(writtenOn: author.day).contains(doubt), "\(Record.noun) \(name) \(far)")
      try record.set(name, to: [near])
      #expect(
        !record.doubts(writtenOn: author.day).contains { $0 == doubt }, "\(Record.noun) \(name) \(near)")
    }
  }

  @Test("What is not touched is not asked about again")
  func untouched() throws {
    var desk = Desktop("2026-11-23")
    let customer = try desk.customer("Harbor")
    let old = try desk.invoice("A-1", of: customer, fen: 100, issued: "2010-01-01", due: "2009-12-01")
    var named = old
    named.what = "steel"
    try desk.carryOut(EditRecord(old, to: named), insists: false)
    var moved = named
    moved.due = .on("2009-11-01")
    #expect(throws: Refusal.self) { try desk.carryOut(EditRecord(named, to: moved), insists: false) }
    try desk.carryOut(EditRecord(named, to: moved))
  }

  @Test("Money with nothing owed, of a sum taken that day, above what is left is asked about once")
  func payments() throws {
    var desk = Desktop("2026-11-23")
    let customer = try desk.customer("Harbor")
    var payment = Payment(key: .none)
    (payment.customer, payment.day, payment.amount) = (
      customer.id, .on("2026-11-20"), Money(minor: 500, .cny)
    )
    #expect(throws: Refusal.doubtful([.noDebt(.cny, owing: [])])) {
      try desk.carryOut(TakePayment(payment), insists: false)
    }
    _ = try desk.invoice("A-1", of: customer, fen: 1_000, issued: "2026-10-01", due: "2026-11-01")
    _ = try desk.invoice("A-2", of: customer, fen: -200, issued: "2026-10-01", due: "2026-11-01")
    try desk.carryOut(TakePayment(payment), insists: false)
    let twice = Doubt.takenAlready(payment.amount, payment.day)
    let above = Doubt.aboveBalance(open: Money(minor: 300, .cny))
    #expect(throws: Refusal.doubtful([above, twice])) {
      try desk.carryOut(TakePayment(payment), insists: false)
    }
    try desk.carryOut(TakePayment(payment))
    #expect(desk.book.payments.count == 2)
  }

  @Test(
    "A bill says when it matures, not before it came; a post-dated cheque may; nothing else does",
    arguments: Payment.Method.allCases)
  func bills(method: Payment.Method) throws {
    var desk = Desktop("2026-11-23")
    let customer = try desk.customer("Harbor")
    _ = try desk.invoice("A-1", of: customer, fen: 1_000, issued: "2026-10-01", due: "2026-11-01")
    var payment = Payment(key: .none)
    (payment.customer, payment.day, payment.amount) = (
      customer.id, .on("2026-11-20"), Money(minor: 500, .cny)
    )
    payment.method = method
    func refusal(of payment: Payment) -> Refusal? {
      var desk = desk
      do throws(Refusal) { try desk.carryOut(TakePayment(payment)) } catch { return error }
      return nil
    }
    let matures = method == .bill || method == .cheque
    #expect(
      refusal(of: payment) == (method == .bill ? .fieldMissing(.payment, field: "Matures") : nil))
    payment.matures = .on("2027-01-20")
    #expect(refusal(of: payment) == (matures ? nil : .neverMatures))
    payment.matures = .on("2026-11-19")
    #expect(
      refusal(of: payment)
        == (matures ? .dayTooEarly(.payment, field: "Matures", since: payment.day) : .neverMatures))
    // A correction meets the same; what a book of before has is not asked about again.
    payment.matures = nil
    payment.id = ID(code: 7)
    desk.book.put(payment)
    var named = payment
    named.note = "as the bank has it"
    try desk.carryOut(CorrectPayment(payment, to: named))
    var wrong = named
    wrong.matures = .on("2026-11-19")
    #expect(throws: Refusal.self) { try desk.carryOut(CorrectPayment(named, to: wrong)) }
  }

  @Test("An answer, an end and a bounce cannot come before what they follow")
  func order() throws {
    var desk = Desktop("2026-11-23")
    let customer = try desk.customer("Harbor")
    _ = try desk.invoice("A-1", of: customer, fen: 1_000, issued: "2026-10-01", due: "2026-11-01")
    let payment = try desk.payment(500, of: customer, on: "2026-11-20")
    var bounce = Bounce(key: .none)
    (bounce.payment, bounce.day) = (payment.id, .on("2026-11-19"))
    #expect(throws: Refusal.dayTooEarly(.bounce, field: "Day", since: .on("2026-11-20"))) {
      try desk.carryOut(BouncePayment(bounce))
    }
  }
}

extension RecordKey {
  /// Some key of its kind.
  fileprivate static var sample: Self {
    guard let key = Self("7K2QM4") ?? Self("2026-11-01") else { preconditionFailure("No key") }
    return key
  }
}
