import SalesBook
import Testing

@testable import Screens

@Suite("What is refused for want of an approval is sent for one")
struct ApprovalRemedyTests {
  private func session(alone: Bool = false, _ grade: Grade = .fussy) throws -> DeskSession {
    var small = try SmallBook.make()
    for login in alone ? ["wang"] : ["wang", "li"] { small.book.put(Person(login: login)) }
    let customer = try small.customer("北京华联")
    try small.perform(GradeCustomers([customer.id], grade, on: day("2026-01-05"), reason: "as heard"))
    return DeskSession(small, width: 120, height: 40)
  }

  private func gift(_ session: inout DeskSession) throws {
    try session.press("c")
    try session.type("tea")
    try session.go(to: "Touch.Channel")
    try session.press("Left")
    try session.go(to: "Touch.Cost")
    try session.type("800")
    try session.press("Enter")
  }

  @Test("A gift above the limit opens the question to a colleague, filled in; what was typed waits below")
  func gift() throws {
    var session = try session()
    let touches = session.book.touches.count
    try gift(&session)
    #expect(session.book.touches.count == touches)
    #expect(session.form?.text(of: "Approval.Kind") == "gift", "\(session.screen())")
    #expect(session.form?.text(of: "Approval.What") == "tea")
    try session.press("Enter")
    let asked = try #require(session.book.approvals.all.first { _ in true })
    #expect((asked.kind, asked.amount, asked.askedOf) == (.gift, Money(minor: 80000, .cny), "li"))
    #expect(asked.waited(on: SmallBook.today))
    #expect(session.form?.text(of: "Touch.Said") == "tea", "\(session.screen())")
  }

  @Test("Who works alone approves it in the same act, and the gift then stands")
  func alone() throws {
    var session = try session(alone: true)
    try gift(&session)
    try session.press("Enter Enter")
    let given = try #require(session.book.touches.all.first { $0.said == "tea" })
    #expect(given.approval == session.book.approvals.all.first { $0.isOwn }?.id && given.approval != nil)
  }

  @Test("So does a price above what the grade lets one give")
  func price() throws {
    var session = try session(.difficult)
    try session.press("N c")
    try session.go(to: "Concession.Asked")
    try session.type("a tenth")
    try session.go(to: "Concession.Percent")
    try session.type("10")
    try session.press("Enter")
    #expect(session.form?.text(of: "Approval.Kind") == "price", "\(session.screen())")
    #expect(session.form?.text(of: "Approval.Percent") == "10")
    try session.press("Enter")
    #expect(session.book.approvals.all.map(\.percent) == [10] && session.book.concessions.count == 0)
    #expect(session.form?.text(of: "Concession.Asked") == "a tenth", "\(session.screen())")
  }
}
