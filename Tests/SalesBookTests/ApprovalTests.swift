import Testing

@testable import SalesBook

@Suite("Approvals")
struct ApprovalTests {
  private var desk = Desktop()
  private let acme: Customer

  init() throws {
    acme = try desk.customer("Acme")
    for login in ["wang", "li", "boss"] { try desk.carryOut(AddRecord(Person(login: login))) }
  }

  private func asked(of login: String, _ kind: Approval.Kind = .price, by: String = "wang") -> AskApproval {
    var approval = Approval(key: .none)
    (approval.customer, approval.day, approval.kind) = (acme.id, .on("2026-11-20"), kind)
    (approval.what, approval.askedOf, approval.by) = ("12%", login, by)
    return AskApproval(approval)
  }

  private mutating func names(_ login: String, _ kinds: [Approval.Kind]) throws(Refusal) {
    guard let seen = desk.book.people[Name(login)] else { return }
    var wanted = seen
    wanted.approves = kinds
    try desk.carryOut(EditRecord(seen, to: wanted))
  }

  private mutating func isAlone() throws(Refusal) {
    for login in ["li", "boss"] {
      guard let seen = desk.book.people[Name(login)] else { continue }
      var wanted = seen
      wanted.active = false
      try desk.carryOut(EditRecord(seen, to: wanted))
    }
  }

  @Test("Where people.rec names somebody for a kind it is asked of them alone; else of any colleague")
  mutating func named() throws {
    try desk.carryOut(asked(of: "li"))
    try names("boss", [.price])
    #expect(throws: Refusal.mayNotApprove(login: "li", .price, may: ["boss"])) {
      try desk.carryOut(asked(of: "li"))
    }
    try desk.carryOut(asked(of: "li", .gift))
    let only: Approval = try desk.carryOut(asked(of: "")).added()
    #expect(only.askedOf == "boss")
  }

  @Test("Nobody approves what they ask for")
  mutating func own() throws {
    #expect(throws: Refusal.ownApproval) { try desk.carryOut(asked(of: "wang")) }
    let other: Approval = try desk.carryOut(asked(of: "li", by: "wang")).added()
    #expect(throws: Refusal.ownApproval) { try desk.carryOut(AnswerApproval(other.id, .granted)) }
  }

  @Test("In a book of one active person one's own stands, at once, and is marked so")
  mutating func alone() throws {
    try isAlone()
    let approval: Approval = try desk.carryOut(asked(of: "")).added()
    #expect(approval.isOwn && approval.isGranted(on: .on("2026-11-20")))
    #expect(approval.answeredBy == "wang")
  }

  @Test("It is answered by whom it was asked of, their cover, or who is named for it; nobody else, and once")
  mutating func answered() throws {
    let approval: Approval = try desk.carryOut(asked(of: "li", by: "boss")).added()
    #expect(throws: Refusal.mayNotApprove(login: "wang", .price, may: ["li"])) {
      try desk.carryOut(AnswerApproval(approval.id, .granted))
    }
    desk.author = Author(login: "li", day: desk.author.day)
    #expect(throws: Refusal.fieldMissing(.approval, field: "Why")) {
      try desk.carryOut(AnswerApproval(approval.id, .refused))
    }
    try desk.carryOut(AnswerApproval(approval.id, .refused, why: "too much"))
    #expect(throws: Refusal.alreadySo(.approval, key: approval.id.text)) {
      try desk.carryOut(AnswerApproval(approval.id, .granted))
    }
  }

  @Test("It waits for whom it was asked of, and for who stands in for them, until the day it is answered")
  mutating func waits() throws {
    try desk.carryOut(asked(of: "li", by: "boss"))
    let seen = try #require(desk.book.people["li"])
    var wanted = seen
    wanted.cover = "wang"
    try desk.carryOut(EditRecord(seen, to: wanted))
    func waiting(for login: String?, on day: String = "2026-11-23") -> Int {
      Replay(desk.book, asOf: .on(day)).waitingApprovals(for: login).count
    }
    #expect(
      [waiting(for: "li"), waiting(for: "wang"), waiting(for: "boss"), waiting(for: nil)] == [1, 1, 0, 1])
    #expect(waiting(for: "li", on: "2026-11-19") == 0)
    let approval = try #require(desk.book.approvals.all.first { _ in true })
    try desk.carryOut(AnswerApproval(approval.id, .granted))
    #expect(waiting(for: "li") == 0 && waiting(for: "li", on: "2026-11-22") == 1)
  }

  @Test("What was granted stays as it was asked for, and no correction puts an answer in anybody's mouth")
  mutating func corrected() throws {
    let approval: Approval = try desk.carryOut(asked(of: "wang", by: "li")).added()
    var granted = approval
    (granted.answer, granted.answered, granted.answeredBy) = (.granted, .on("2026-11-20"), "boss")
    #expect(throws: Refusal.ownApproval) { try desk.carryOut(EditRecord(approval, to: granted)) }
    try desk.carryOut(AnswerApproval(approval.id, .granted))
    let stands = try #require(desk.book.approvals[approval.id])
    var more = stands
    more.percent = 50
    #expect(throws: Refusal.alreadySo(.approval, key: approval.id.text)) {
      try desk.carryOut(EditRecord(stands, to: more))
    }
  }

  @Test("A bad debt is approved by who may, and by nobody where policy switches that off")
  mutating func writeOff() throws {
    let invoice = try desk.invoice("A-1", of: acme, fen: 10_000, issued: "2026-01-01", due: "2026-02-01")
    try names("boss", [.writeOff])
    var writeOff = WriteOff(key: .none)
    (writeOff.invoice, writeOff.day, writeOff.kind) = (invoice.id, .on("2026-11-20"), .badDebt)
    (writeOff.amount, writeOff.approver) = (Money(minor: 100, .cny), "li")
    #expect(throws: Refusal.mayNotApprove(login: "li", .writeOff, may: ["boss"])) {
      try desk.carryOut(WriteOffInvoice(writeOff))
    }
    writeOff.approver = "boss"
    try desk.carryOut(WriteOffInvoice(writeOff))
    writeOff.approver = ""
    #expect(throws: Refusal.fieldMissing(.writeOff, field: "Approver")) {
      try desk.carryOut(WriteOffInvoice(writeOff))
    }
    var setting = Setting(key: "Approvals")
    setting.value = "price term"
    try desk.carryOut(AddRecord(setting))
    try desk.carryOut(WriteOffInvoice(writeOff))
  }

  @Test(
    "What is delivered above the credit limit is asked about, unless that was approved of late or is switched off"
  )
  mutating func delivery() throws {
    let seen = acme
    var wanted = seen
    wanted.creditLimit = Money(minor: 10_000, .cny)
    try desk.carryOut(EditRecord(seen, to: wanted))
    func delivery(_ number: String, _ fen: Int64) -> AddInvoice {
      var invoice = Invoice(key: .none)
      (invoice.customer, invoice.number, invoice.amount) = (acme.id, number, Money(minor: fen, .cny))
      (invoice.issued, invoice.due) = (.on("2026-11-20"), .on("2026-12-20"))
      return AddInvoice(invoice)
    }
    try desk.carryOut(delivery("A-1", 10_000), insists: false)
    let above = Doubt.aboveLimit(Money(minor: 10_000, .cny), owed: Money(minor: 10_001, .cny))
    #expect(throws: Refusal.doubtful([above])) { try desk.carryOut(delivery("A-2", 1), insists: false) }
    let approval: Approval = try desk.carryOut(asked(of: "wang", .delivery, by: "li")).added()
    #expect(throws: Refusal.doubtful([above])) { try desk.carryOut(delivery("A-2", 1), insists: false) }
    try desk.carryOut(AnswerApproval(approval.id, .granted))
    try desk.carryOut(delivery("A-2", 1), insists: false)
    #expect(throws: Refusal.self, "an approval of a delivery holds for 30 days") {
      try desk.carryOut(delivery("A-3", 1), on: "2026-12-24", insists: false)
    }
    var setting = Setting(key: "Approvals")
    setting.value = "price"
    try desk.carryOut(AddRecord(setting))
    try desk.carryOut(delivery("A-3", 1), on: "2026-12-24", insists: false)
  }
}
