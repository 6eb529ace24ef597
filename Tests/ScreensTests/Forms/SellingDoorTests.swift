import SalesBook
import Testing
import TextCanvas

@testable import Screens

@Suite("What a contact gives rise to: price, terms, wishes")
struct SellingDoorTests {
  private func session(_ language: Language = .english, _ grade: Grade? = nil) throws -> DeskSession {
    var small = try SmallBook.make()
    if let grade {
      let customer = try small.customer("北京华联")
      try small.perform(GradeCustomers([customer.id], grade, on: day("2026-01-05"), reason: "as heard"))
    }
    return DeskSession(small, language, width: 120, height: 40)
  }

  @Test(
    "A difficult customer who asks for terms is told that the contract is standard, and that is kept in the same stroke",
    arguments: Language.allCases)
  func terms(language: Language) throws {
    var session = try session(language, .difficult)
    try session.press("c")
    try session.type("90 days")
    try session.go(to: "Touch.GivesRise")
    try session.press("t")
    let line = String(Words(language).contractIsStandard.prefix(12))
    #expect(session.line(line) != nil, "\(session.screen())")
    try session.press("Enter")
    #expect(session.form?.text(of: "Concession.Asked") == "90 days", "\(session.screen())")
    try session.press("Right")
    #expect(session.line(line) != nil, "\(session.screen())")
    try session.press("Enter")
    let kept = try #require(session.book.concessions.all.first { _ in true })
    #expect(kept.kind == .term && kept.told && !kept.isGranted && kept.asked == "90 days")
  }

  @Test("To others nothing is said of a standard contract")
  func others() throws {
    var session = try session(.english, .regular)
    try session.press("c h i")
    try session.go(to: "Touch.GivesRise")
    try session.press("t")
    #expect(session.line("The contract is") == nil, "\(session.screen())")
  }

  @Test("On a visit their problem is asked for, and a wish takes it for what it is about")
  func wish() throws {
    var session = try session()
    try session.press("c h i")
    try session.go(to: "Touch.Channel")
    try session.press("Right")
    #expect(session.line("what troubles them") != nil, "\(session.screen())")
    try session.go(to: "Touch.Problem")
    try session.type("glue lets go")
    try session.go(to: "Touch.GivesRise")
    try session.press("w Enter")
    #expect(session.form?.text(of: "Insight.Theme") == "glue lets go", "\(session.screen())")
    try session.press("Enter")
    let heard = try #require(session.book.insights.all.first { _ in true })
    #expect(heard.theme == "glue lets go" && heard.demanded == "hi")
    #expect(heard.touch.flatMap { session.book.touches[$0] }?.problem == "glue lets go")
  }
}
