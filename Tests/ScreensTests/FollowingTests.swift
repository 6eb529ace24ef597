import SalesBook
import Testing
import TextCanvas

@testable import Screens

@Suite("The dossier follows the cursor when it rests")
struct FollowingTests {
  private func desk() throws -> (Desk, Book) {
    let book = try SmallBook.make().book
    let opening = Desk.Opening(
      .whole, .standard, today: SmallBook.today, login: "wang", size: Size(width: 120, height: 40))
    return (Desk(opening, book: book), book)
  }

  @Test("A step asks for a moment's rest and leaves the dossier; the rest brings it")
  func rests() throws {
    var (desk, book) = try desk()
    let first = desk.dossier.customer
    let effects = desk.update(.key(.character("j")), book: book)
    #expect(effects.map { "\($0)" } == ["rest"])
    #expect(desk.dossier.customer == first && desk.customers.selected != first)
    #expect(desk.update(.rested, book: book).isEmpty)
    #expect(desk.dossier.customer == desk.customers.selected)
  }

  @Test("Any other command finds the dossier where the cursor is", arguments: ["Enter", "4", "Tab", "z"])
  func atOnce(key: String) throws {
    var (desk, book) = try desk()
    _ = desk.update(.key(.character("j")), book: book)
    let meant = desk.customers.selected
    _ = desk.update(.key(try #require(Key(name: key))), book: book)
    #expect(desk.dossier.customer == meant)
  }

  @Test("On the way commands act on the customer under the cursor, not on the one before")
  func acts() throws {
    var (desk, book) = try desk()
    _ = desk.update(.key(.character("j")), book: book)
    let meant = try #require(desk.customers.selected.flatMap { book.customers[$0]?.name })
    _ = desk.update(.key(.character("c")), book: book)
    var canvas = Canvas(desk.size)
    desk.draw(on: &canvas, book: book)
    #expect(canvas.text().contains("log: \(meant)"))
  }
}
