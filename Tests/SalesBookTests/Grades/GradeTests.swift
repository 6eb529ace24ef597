import SalesBook
import Testing

@Suite("A customer has one grade, which is a dated fact")
struct GradeTests {
  @Test("The one latest dated up to the day holds, whenever it was typed in; none before the first")
  func latest() throws {
    var desk = Desktop()
    let customer = try desk.customer("Acme")
    try desk.grade(customer, .fussy, on: "2026-11-10")
    try desk.grade(customer, .prime, on: "2026-06-01")
    #expect(desk.grade(customer, asOf: "2026-05-31") == nil)
    #expect(desk.grade(customer, asOf: "2026-06-01") == .prime)
    #expect(desk.grade(customer, asOf: "2026-11-09") == .prime)
    #expect(desk.grade(customer, asOf: "2026-11-23") == .fussy)
    #expect(
      desk.replay("2026-11-23").gradeChanges(ofCustomer: desk.slot(customer)).map(\.grade) == [
        .prime, .fussy,
      ])
    try desk.grade(customer, .regular, on: "2026-11-10")
    #expect(desk.grade(customer, asOf: "2026-11-23") == .regular, "of one day the last written holds")
  }

  @Test("A change of grade says why, the first grade need not")
  func reason() throws {
    var desk = Desktop()
    let customer = try desk.customer("Acme")
    try desk.grade(customer, .regular, on: "2026-11-10", "")
    #expect(throws: Refusal.fieldMissing(.gradeChange, field: "Reason")) {
      try desk.grade(customer, .fussy, on: "2026-11-20", "")
    }
    #expect(throws: Refusal.nothingToDo) { try desk.grade(customer, .regular, on: "2026-11-20") }
  }

  @Test("Those marked are graded together; who has the grade already is left as they are")
  func several() throws {
    var desk = Desktop()
    let (one, other) = (try desk.customer("One"), try desk.customer("Other"))
    try desk.grade(one, .regular, on: "2026-11-10")
    let day = Day.on("2026-11-20")
    try desk.carryOut(GradeCustomers([one.id, other.id], .regular, on: day, reason: "both"))
    #expect(desk.book.gradeChanges.all.map(\.customer) == [one.id, other.id])
  }

  @Test("A grade given within 90 days of the first dealing is provisional, and is to be looked at again then")
  func provisional() throws {
    var desk = Desktop()
    let customer = try desk.customer("Acme")
    try desk.touch(customer, on: "2026-08-01")
    try desk.grade(customer, .fussy, on: "2026-08-20")
    let slot = desk.slot(customer)
    let settles = Day.on("2026-08-01") + 90
    #expect(desk.replay("2026-09-01").gradeProvisional(ofCustomer: slot) == settles)
    #expect(desk.replay("2026-09-01").standing(ofCustomer: slot).isProvisional)
    #expect(Replay(desk.book, asOf: settles - 1).gradeReview(ofCustomer: slot) == nil)
    #expect(Replay(desk.book, asOf: settles).gradeReview(ofCustomer: slot) == .provisional(since: settles))
    // The same grade again is the answer.
    try desk.grade(customer, .fussy, on: "2026-11-20", "")
    #expect(desk.replay("2026-11-23").gradeReview(ofCustomer: slot) == nil)
    #expect(!desk.replay("2026-11-23").standing(ofCustomer: slot).isProvisional)
  }

  @Test(
    "Who was invoiced long before is not new, though nobody noted a touch; nor is who was graded before any")
  func known() throws {
    var desk = Desktop()
    let (old, unmet) = (try desk.customer("Old"), try desk.customer("Unmet"))
    _ = try desk.invoice("A", of: old, fen: 100, issued: "2026-01-01", due: "2026-02-01")
    try desk.touch(old, on: "2026-11-01")
    try desk.grade(old, .regular, on: "2026-11-02")
    try desk.grade(unmet, .regular, on: "2026-11-02")
    for customer in [old, unmet] {
      #expect(desk.replay("2026-11-23").gradeProvisional(ofCustomer: desk.slot(customer)) == nil)
    }
  }

  @Test("Who another is merged into keeps their grade, or takes over the other's if they have none")
  func merged() throws {
    var desk = Desktop()
    let (stays, goes, bare) = (try desk.customer("A"), try desk.customer("B"), try desk.customer("C"))
    try desk.grade(stays, .prime, on: "2026-06-01")
    try desk.grade(goes, .difficult, on: "2026-11-01")
    try desk.carryOut(MergeCustomers(goes.id, into: stays.id))
    #expect(desk.grade(stays, asOf: "2026-11-23") == .prime)
    #expect(desk.replay("2026-11-23").gradeChanges(ofCustomer: desk.slot(stays)).count == 3)
    try desk.carryOut(MergeCustomers(stays.id, into: bare.id))
    #expect(desk.grade(bare, asOf: "2026-11-23") == .prime)
  }
}
