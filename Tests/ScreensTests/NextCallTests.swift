import SalesBook
import Testing

@testable import Screens

@Suite("The next call of the board")
struct NextCallTests {
  /// Three customers who owe, each of whom is to be called.
  private func session() throws -> DeskSession {
    var small = SmallBook()
    for (number, name) in ["Alfa", "Beta", "Gamma"].enumerated() {
      try small.add(name, contact: "Ann", phone: "138 0000 100\(number)", tags: [])
      try small.invoice(
        name, "I-\(number)", issued: "2026-09-01", due: "2026-10-0\(number + 1)", fen: 100_000)
    }
    var session = DeskSession(small, width: 120, height: 40)
    try session.press("3")
    return session
  }

  private func order(_ session: DeskSession) -> [String] {
    session.desk.index.board.order.compactMap { session.book.customers[slot: Int($0)]?.name }
  }

  private func cursor(_ session: DeskSession) -> String? { session.desk.customer(session.book)?.name }

  @Test(
    "After an answer it is under the cursor, and whoever was answered has gone down", arguments: ["P", "p"])
  func answered(key: String) throws {
    var session = try session()
    let calls = order(session)
    #expect(cursor(session) == calls[0])
    try session.press(key)
    if key == "P" {
      try session.press("= Tab")
      try session.type("12-01")
    }
    try session.press("Enter")
    #expect(session.desk.layers.isEmpty)
    #expect(cursor(session) == calls[1])
    #expect(order(session).first == calls[1])
  }

  @Test("Enter and back leave the cursor where it was")
  func thereAndBack() throws {
    var session = try session()
    try session.press("j")
    let before = cursor(session)
    try session.press("Enter")
    #expect(session.desk.focus == .dossier)
    try session.press("Esc")
    #expect(session.desk.focus == .overdue && cursor(session) == before)
  }
}
