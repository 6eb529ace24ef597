import SalesBook
import Testing
import TextCanvas

@testable import Screens

@Suite("A colleague changed the same field")
struct ConflictTests {
  /// The note of the first customer open in a form, two fields typed into, and
  /// its name changed by li meanwhile.
  private func clash() throws -> DeskSession {
    var session = DeskSession(try SmallBook.make(), width: 120, height: 40)
    try session.press("e Ctrl-U")
    try session.type("Mine")
    try session.meanwhile("北京华联") { $0.name = "Theirs" }
    try session.press("Enter")
    return session
  }

  @Test("Both values are shown with who changed it; m keeps mine")
  func mine() throws {
    var session = try clash()
    #expect(session.screen().contains("keep mine") && session.screen().contains("Mine"))
    #expect(session.screen().contains("take theirs") && session.screen().contains("Theirs"))
    try session.press("m")
    #expect(session.book.customers.all.contains { $0.name == "Mine" })
    #expect(session.screen().contains("saved: "))
  }

  @Test("t takes theirs into the form, which stays open for the rest")
  func theirs() throws {
    var session = try clash()
    try session.press("t")
    #expect(session.screen().contains("Theirs") && !session.screen().contains("keep mine"))
    try session.press("Tab Ctrl-U")
    try session.type("0571-1")
    try session.press("Enter")
    let customer = try #require(session.book.customers.all.first { $0.name == "Theirs" })
    #expect(customer.written.contains { $0.values == ["0571-1"] })
  }

  @Test(
    "A third value written while it is asked is asked about again, never written over",
    arguments: ["m", "t"])
  func third(answer: String) throws {
    var session = try clash()
    try session.meanwhile("Theirs") { $0.name = "Third" }
    try session.press(answer)
    // Who takes theirs changes nothing; who keeps mine is asked once more.
    #expect(session.screen().contains("keep mine") == (answer == "m"))
    try session.press("Enter")
    #expect(session.book.customers.all.contains { $0.name == "Third" })
  }

  @Test("Choices are shown in words, not in keywords")
  func words() throws {
    var session = DeskSession(try SmallBook.make(), .simplifiedChinese, width: 120, height: 40)
    let seen = try session.small.customer("北京华联")
    try session.press("e")
    for _ in 0..<8 { try session.press("Tab") }
    try session.press("Right")
    try session.meanwhile("北京华联") { $0.source = .directory }
    try session.press("Enter")
    let shown = Words(.simplifiedChinese).name(of: Customer.Source.directory)
    #expect(seen.source != .directory && session.screen().contains("用对方的  \(shown)"), "\(session.screen())")
  }

  @Test(
    "Mine is kept of an amount a colleague took away, set, or put in another currency",
    arguments: [nil, Money(minor: 100_000, .cny), Currency("USD").map { Money(minor: 5_000, $0) }])
  func amount(theirs: Money?) throws {
    var session = DeskSession(try SmallBook.make(), width: 120, height: 40)
    if theirs?.currency != .cny {
      try session.meanwhile("北京华联") { $0.creditLimit = Money(minor: 300_000, .cny) }
    }
    try session.press("e Tab Tab Tab Tab Tab Tab Tab Ctrl-U")
    try session.type("2000")
    try session.meanwhile("北京华联") { $0.creditLimit = theirs }
    try session.press("Enter")
    #expect(session.screen().contains("keep mine"), "\(session.screen())")
    try session.press("m")
    if session.form != nil { try session.press("m") }
    #expect(
      try session.small.customer("北京华联").creditLimit == Money(minor: 200_000, .cny), "\(session.screen())")
  }

  @Test("Esc goes back to the form with what was typed, and the reason at the field")
  func neither() throws {
    var session = try clash()
    try session.press("Esc")
    #expect(session.screen().contains("Mine") && session.screen().contains("you saw"))
    #expect(session.book.customers.all.contains { $0.name == "Theirs" })
  }
}

extension DeskSession {
  /// A colleague changes a customer while a form is open, and the desk is told.
  fileprivate mutating func meanwhile(_ name: String, _ change: (inout Customer) -> Void) throws {
    let seen = try small.customer(name)
    var wanted = seen
    change(&wanted)
    try small.perform(EditRecord(seen, to: wanted))
    try send(.bookChanged(changes: [.change(seen, to: wanted)], by: [.colleague("li")]))
  }
}
