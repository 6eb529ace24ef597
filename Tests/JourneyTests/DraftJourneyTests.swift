import Foundation
import TestSupport
import Testing

/// Half-typed words, at the real desk.
@Suite("Half-typed words")
struct DraftJourneyTests {
  private func drafts(_ book: SmallBook) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: book.path + "/.rounds").filter {
      $0.hasPrefix("draft-")
    }
  }

  private func typing(_ words: String, at book: SmallBook) throws -> PseudoTerminal {
    let desk = try book.desk()
    #expect(desk.wait(for: "张伟商行"))
    desk.type("c" + words)
    #expect(desk.wait(for: words))
    return desk
  }

  @Test("Two desks of one person keep their own; each is offered to the next desk once its own is gone")
  func twoDesks() throws {
    let book = try SmallBook()
    #expect(chmod(book.path, 0o2770) == 0)
    let (one, other) = (try typing("first words", at: book), try typing("other words", at: book))
    one.hangUp()
    #expect(one.exitStatus() != nil)
    let files = try drafts(book)
    #expect(files.count == 1)
    for file in files {
      let facts = try FileManager.default.attributesOfItem(atPath: book.path + "/.rounds/" + file)
      #expect(facts[.posixPermissions] as? Int == 0o600, "the group reads nothing half typed")
    }
    let third = try book.desk()
    #expect(third.wait(for: "张伟商行"))
    third.type("c")
    #expect(third.wait(for: "first words"))
    #expect(!third.screen.contains("other words"))
    other.hangUp()
    #expect(other.exitStatus() != nil)
    let fourth = try book.desk()
    #expect(fourth.wait(for: "张伟商行"))
    fourth.type("c")
    #expect(fourth.wait(for: "other words"))
  }

  @Test("What an earlier version left half typed is offered")
  func earlier() throws {
    let book = try SmallBook()
    let first = try typing("old words", at: book)
    first.hangUp()
    #expect(first.exitStatus() != nil)
    let file = try #require(try drafts(book).first)
    let path = book.path + "/.rounds/"
    let lines = try String(contentsOfFile: path + file, encoding: .utf8).split(
      separator: "\n", omittingEmptySubsequences: false)
    let text = lines.filter { !$0.hasPrefix("Login:") }.joined(separator: "\n")
    try FileManager.default.removeItem(atPath: path + file)
    try text.write(toFile: path + "draft-\(NSUserName()).rec", atomically: true, encoding: .utf8)
    let next = try book.desk()
    #expect(next.wait(for: "张伟商行"))
    next.type("c")
    #expect(next.wait(for: "old words"))
  }
}
