import SalesBook
import Testing
import TextCanvas

@testable import Screens

@Suite("An undo that cannot be")
struct BlockedUndoTests {
  private func entry(_ sequence: Int, _ book: SmallBook) throws -> HistoryEntry {
    let invoice = try #require(book.book.invoices.all.first { $0.number == "INV-0931" })
    return HistoryEntry(
      sequence: sequence, at: "", by: "wang", day: SmallBook.today, keyword: "add-invoice", did: "",
      about: nil, records: [Change.add(invoice)].compactMap(\.history))
  }

  private func block(_ session: DeskSession, free: Int, next: Bool) throws -> UndoBlock {
    let invoice = try #require(session.book.invoices.all.first { $0.number == "INV-0931" })
    let customer = invoice.customer.text
    let obstacle = UndoObstacle(
      noun: .invoice, key: invoice.id.text, reason: .namedBy(.customer, key: customer))
    return UndoBlock(
      try entry(42, session.small), putsBack: false, obstacles: [obstacle], free: free,
      next: next ? try entry(41, session.small) : nil)
  }

  @Test(
    "It names what stands in the way, and offers what can go and what came before; nothing goes by itself")
  func offered() throws {
    for language in Language.allCases {
      var session = DeskSession(try SmallBook.make(), language, width: 120, height: 40)
      try session.send(.undoBlocked(try block(session, free: 2, next: true), Undoing()))
      #expect(session.line("INV-0931") != nil)
      #expect(session.line("北京华联") != nil)
      #expect(session.effects.filter { $0.hasPrefix("undo") }.isEmpty)
    }
  }

  @Test("One key takes back what can go, another passes over to the one before, Esc leaves all as it is")
  func chosen() throws {
    for (key, expected) in [("f", "partly: true, past: []"), ("o", "partly: false, past: [42]"), ("Esc", "")]
    {
      var session = DeskSession(try SmallBook.make(), width: 120, height: 40)
      try session.send(.undoBlocked(try block(session, free: 2, next: true), Undoing()))
      try session.press(key)
      let asked = session.undoings.last.map { "partly: \($0.partly), past: \($0.past.sorted())" } ?? ""
      #expect(asked == expected)
    }
  }

  @Test("Where nothing can be done it is said in one line")
  func nothing() throws {
    var session = DeskSession(try SmallBook.make(), width: 120, height: 40)
    try session.send(.undoBlocked(try block(session, free: 0, next: false), Undoing()))
    #expect(session.line("Cannot be taken back: Added an invoice: INV-0931 (北京华联)") != nil)
    #expect(session.desk.layers.isEmpty)
  }

  @Test(
    "What was taken back and put back is told in the language of the screen", arguments: Language.allCases)
  func told(language: Language) throws {
    var session = DeskSession(try SmallBook.make(), language, width: 120, height: 40)
    let entry = try entry(7, session.small)
    let said = Words(language).said(of: entry, in: session.book)
    try session.send(.undone(entry, changes: []))
    #expect(session.line(said) != nil)
    try session.send(.redone(entry, changes: []))
    #expect(session.line(Words(language).redone(said)) != nil)
  }
}
