import SalesBook
import Testing

@testable import Screens

@Suite("Rows that open")
struct AppearingRowTests {
  private static let gap = "Missing for full marks"

  private func session() throws -> DeskSession {
    var session = DeskSession(try SmallBook.make(), width: 120, height: 40)
    try session.press("c")
    try session.type("hi")
    return session
  }

  @Test("Below a 5 it is asked what is missing for one, at 5 and without a mark it is not")
  func gap() throws {
    var session = try session()
    #expect(session.line(Self.gap) == nil)
    try session.go(to: "Touch.Satisfaction")
    try session.press("5")
    #expect(session.line(Self.gap) == nil, "\(session.screen())")
    try session.press("Shift-Tab 3")
    #expect(session.line(Self.gap) != nil, "\(session.screen())")
    try session.go(to: "Touch.Gap")
    try session.type("labels peel")
    try session.press("Enter")
    let touch = try #require(session.book.touches.all.first { $0.said == "hi" })
    #expect((touch.satisfaction, touch.gap) == (3, "labels peel"))
  }

  @Test("After the mark the key of a door is the next, as before; what is missing comes after it")
  func door() throws {
    var session = try session()
    try session.go(to: "Touch.Satisfaction")
    try session.press("3")
    #expect(session.form.map { $0.fields[$0.focus].id } == "Touch.GivesRise")
    try session.press("w")
    #expect(session.form.map { $0.fields[$0.focus].id } == "Touch.Gap")
  }

  @Test("What was typed in a row that closed again is not written")
  func closed() throws {
    var session = try session()
    try session.go(to: "Touch.Satisfaction")
    try session.press("3")
    try session.go(to: "Touch.Gap")
    try session.type("labels peel")
    try session.press("Shift-Tab Shift-Tab 5 Enter")
    let touch = try #require(session.book.touches.all.first { $0.said == "hi" })
    #expect((touch.satisfaction, touch.gap) == (5, ""))
  }

  @Test("The keys that go from row to row pass over what is not asked, both ways")
  func passedOver() throws {
    var session = try session()
    try session.go(to: "Touch.Channel")
    try session.press("Tab")
    #expect(session.form.map { $0.fields[$0.focus].id } == "Touch.Reached")
    try session.press("Shift-Tab Shift-Tab Shift-Tab")
    #expect(session.form.map { $0.fields[$0.focus].id } == "Touch.GivesRise")
  }

  @Test("What a gift cost is asked where the contact was one")
  func cost() throws {
    var session = try session()
    #expect(session.line("Cost to us") == nil)
    try session.go(to: "Touch.Channel")
    try session.press("Left")
    try session.go(to: "Touch.Cost")
    try session.type("120")
    try session.press("Enter")
    let touch = try #require(session.book.touches.all.first { $0.said == "hi" })
    #expect((touch.channel, touch.cost) == (.gift, Money(minor: 12000, .cny)))
  }
}
