import Testing
import TextCanvas

@testable import Screens

@Suite("Lists narrowed by what is typed")
struct NarrowedListTests {
  @Test(
    "What is typed and fits nothing is told as that, not as if there were none",
    arguments: Command.all.filter { $0 != .desk.palette })
  func nothingFound(command: Command) throws {
    var session = DeskSession(try SmallBook.full(), width: 120, height: 40)
    try session.press(":")
    try session.type(command.name)
    try session.press("Enter")
    guard case .listing(let listing) = session.desk.layers.last, listing.kind.find != nil else { return }
    try session.type("qqzzqq")
    guard case .listing(let narrowed) = session.desk.layers.last else { return }
    #expect(narrowed.rows.allSatisfy { $0.stays && $0.key.isEmpty }, "only what is offered to add is left")
    #expect(!narrowed.rows.isEmpty || session.line(session.desk.words.forms.nothingFound) != nil)
  }
}
