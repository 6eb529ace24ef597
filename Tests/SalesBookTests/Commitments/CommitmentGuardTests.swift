import Testing

@testable import SalesBook

@Suite("Guards of our commitments")
struct CommitmentGuardTests {
  private var told: CommitmentDesk

  init() throws { told = try CommitmentDesk() }

  /// Another colleague beside wang.
  private mutating func colleague(_ login: String) throws {
    try told.desk.carryOut(AddRecord(Person(key: Name(login))))
  }

  private mutating func asking(_ answer: Approval.Answer?, what: String = "forty scales") throws -> Approval {
    var approval = Approval(key: .none)
    (approval.customer, approval.kind, approval.what) = (told.acme.id, .commitment, what)
    (approval.day, approval.askedOf, approval.by) = (.on("2026-10-20"), "boss", "wang")
    if let answer {
      (approval.answer, approval.answered, approval.answeredBy) = (answer, .on("2026-10-25"), "boss")
    }
    return try told.desk.carryOut(AskApproval(approval)).added()
  }

  @Test("It is for something, and for the day it is said or a later one")
  mutating func said() throws {
    #expect(throws: Refusal.fieldMissing(.commitment, field: "What")) { try told.give { $0.what = "" } }
    #expect(throws: Refusal.dayTooEarly(.commitment, field: "Due", since: .on("2026-11-01"))) {
      try told.give(due: "2026-10-31")
    }
    #expect(throws: Refusal.amountNotPositive) { try told.give { $0.amount = Money(minor: 0, .cny) } }
  }

  @Test("What is being asked for, or was refused, is not said; once granted it is, and rests on the approval")
  mutating func approval() throws {
    try colleague("wang")
    try colleague("boss")
    let waiting = try asking(nil)
    #expect(throws: Refusal.commitmentBarred(.notApproved)) { try told.give() }
    #expect(throws: Refusal.commitmentBarred(.notApproved)) { try told.give { $0.approval = waiting.id } }
    var granted = waiting
    (granted.answer, granted.answered, granted.answeredBy) = (.granted, .on("2026-10-25"), "boss")
    told.desk.book.apply(.change(waiting, to: granted))
    #expect(try told.give().approval == granted.id)
  }

  @Test("A refused one is not said, and nothing is taken from an approval of something else or one used up")
  mutating func unfit() throws {
    try colleague("wang")
    try colleague("boss")
    let refused = try asking(.refused)
    #expect(throws: Refusal.commitmentBarred(.notApproved)) { try told.give() }
    #expect(throws: Refusal.commitmentBarred(.notApproved)) { try told.give { $0.approval = refused.id } }
    let other = try asking(.granted, what: "a lower price")
    _ = try told.give { ($0.what, $0.approval) = ("a lower price", other.id) }
    #expect(throws: Refusal.commitmentBarred(.approvalUnfit)) {
      try told.give { ($0.what, $0.approval) = ("ten labels", other.id) }
    }
  }

  @Test("One who works alone says yes to themselves, and it is marked so")
  mutating func alone() throws {
    try colleague("wang")
    var approval = Approval(key: .none)
    (approval.customer, approval.kind, approval.what) = (told.acme.id, .commitment, "forty scales")
    approval.day = .on("2026-10-30")
    let own: Approval = try told.desk.carryOut(AskApproval(approval)).added()
    #expect(own.isOwn)
    #expect(try told.give().approval == own.id)
    try colleague("li")
    approval.what = "ten labels"
    approval.askedOf = "wang"
    #expect(throws: Refusal.ownApproval) { try told.desk.carryOut(AskApproval(approval)) }
  }

  @Test(
    "While supply is stopped a delivery is promised only in the name of who lets it, anything else freely")
  mutating func hold() throws {
    try colleague("wang")
    try colleague("boss")
    var hold = Hold(key: ID(code: 900))
    (hold.customer, hold.day, hold.reason) = (told.acme.id, .on("2026-10-15"), "arrears")
    told.desk.book.put(hold)
    #expect(throws: Refusal.commitmentBarred(.onHold(since: .on("2026-10-15")))) { try told.give() }
    #expect(throws: Refusal.ownApproval) { try told.give { $0.overriddenBy = "wang" } }
    #expect(try told.give { $0.overriddenBy = "boss" }.overriddenBy == "boss")
    _ = try told.give { $0.kind = .document }
    let document = try told.give { $0.kind = .document }
    var delivery = document
    delivery.kind = .deliver
    #expect(throws: Refusal.commitmentBarred(.onHold(since: .on("2026-10-15")))) {
      try told.desk.carryOut(EditRecord(document, to: delivery))
    }
    hold.lifted = .on("2026-10-30")
    told.desk.book.put(hold)
    _ = try told.give()
  }

  @Test("Before the day another one is agreed with an apology; on it or later with remedy and cause too")
  mutating func renegotiating() throws {
    let commitment = try told.give()
    func missing(_ field: String, on day: String, _ fill: (inout CommitmentStep) -> Void) {
      #expect(throws: Refusal.fieldMissing(.commitmentStep, field: field), "\(field) \(day)") {
        try told.take(.changed, of: commitment, on: day, fill)
      }
    }
    missing("To", on: "2026-11-08") { $0.to = nil }
    missing("Apology", on: "2026-11-08") { $0.apology = false }
    missing("Apology", on: "2026-11-12") { $0.apology = false }
    missing("Remedy", on: "2026-11-10") { $0.remedy = "" }
    missing("Cause", on: "2026-11-12") { $0.cause = nil }
    #expect(throws: Refusal.dayTooEarly(.commitmentStep, field: "To", since: .on("2026-11-09"))) {
      try told.take(.changed, of: commitment, on: "2026-11-08") { $0.to = .on("2026-11-08") }
    }
    // A wish of theirs that comes when it is late takes nothing of that back.
    missing("Apology", on: "2026-11-12") { ($0.apology, $0.theirWish) = (false, true) }
    try told.take(.changed, of: commitment, on: "2026-11-08") { ($0.remedy, $0.cause) = ("", nil) }
  }

  @Test(
    "Danger says what would help; late and broken ones say remedy and cause; paper and cost say which and what"
  )
  mutating func needed() throws {
    let commitment = try told.give()
    func missing(
      _ field: String, _ kind: CommitmentStep.Kind, on day: String, _ fill: (inout CommitmentStep) -> Void
    ) {
      #expect(throws: Refusal.fieldMissing(.commitmentStep, field: field), "\(kind)") {
        try told.take(kind, of: commitment, on: day, fill)
      }
    }
    missing("Need", .danger, on: "2026-11-05") { $0.need = "" }
    missing("Reference", .written, on: "2026-11-05") { $0.reference = "" }
    missing("Cost", .cost, on: "2026-11-05") { $0.cost = nil }
    missing("Remedy", .broken, on: "2026-11-05") { $0.remedy = "" }
    missing("Cause", .broken, on: "2026-11-05") { $0.cause = nil }
    missing("Remedy", .apologised, on: "2026-11-12") { $0.remedy = "" }
    missing("Cause", .apologised, on: "2026-11-12") { $0.cause = nil }
    #expect(throws: Refusal.amountNotPositive) {
      try told.take(.cost, of: commitment, on: "2026-11-05") { $0.cost = Money(minor: 0, .cny) }
    }
  }

  @Test("Nothing becomes of it before it was said, also when a step is corrected")
  mutating func early() throws {
    let commitment = try told.give()
    let refusal = Refusal.dayTooEarly(.commitmentStep, field: "Day", since: .on("2026-11-01"))
    #expect(throws: refusal) { try told.take(.kept, of: commitment, on: "2026-10-31") }
    let step = try told.take(.kept, of: commitment, on: "2026-11-09")
    var wanted = step
    wanted.day = .on("2026-10-31")
    #expect(throws: refusal) { try told.desk.carryOut(EditRecord(step, to: wanted)) }
    wanted = step
    wanted.kind = .apologised
    #expect(throws: Refusal.commitmentBarred(.notLate)) {
      try told.desk.carryOut(EditRecord(step, to: wanted))
    }
  }

  @Test(
    "What is still to be delivered counts against the credit limit, by us as by an invoice, until it is delivered"
  )
  mutating func limit() throws {
    var limited = told.acme
    limited.creditLimit = Money(minor: 1_000_000, .cny)
    try told.desk.carryOut(EditRecord(told.acme, to: limited))
    let first = try told.give { $0.amount = Money(minor: 700_000, .cny) }
    let asked = Refusal.doubtful([
      .aboveLimit(Money(minor: 1_000_000, .cny), owed: Money(minor: 1_100_000, .cny))
    ])
    #expect(throws: asked) { try told.give(insists: false) { $0.amount = Money(minor: 400_000, .cny) } }
    _ = try told.give(insists: false) { ($0.amount, $0.kind) = (Money(minor: 400_000, .cny), .service) }
    func invoice(_ fen: Int64) -> AddInvoice {
      var invoice = Invoice(key: .none)
      (invoice.customer, invoice.number) = (told.acme.id, "X1")
      (invoice.issued, invoice.due) = (.on("2026-11-23"), .on("2026-12-23"))
      invoice.amount = Money(minor: fen, .cny)
      return AddInvoice(invoice)
    }
    var more = told
    _ = try more.give { $0.amount = Money(minor: 400_000, .cny) }
    #expect(throws: asked) { try more.desk.carryOut(invoice(100_000), insists: false) }
    // What was promised is what is delivered: it is not counted twice.
    var delivered = told
    try delivered.desk.carryOut(invoice(900_000), insists: false)
    try told.take(.kept, of: first, on: "2026-11-09")
    _ = try told.give(insists: false) { $0.amount = Money(minor: 400_000, .cny) }
  }

  @Test("Who promises for a colleague's customer sees to it; else the owner does, whoever that comes to be")
  mutating func keeping() throws {
    #expect(try told.give { $0.by = "boss" }.keeper == "", "boss is no colleague who works here")
    try colleague("li")
    #expect(try told.give().keeper == "")
    #expect(try told.give { $0.by = "li" }.keeper == "li")
  }
}
