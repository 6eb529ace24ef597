import BookStore
import Foundation
import SalesBook
import TestSupport
import Testing
import TextCanvas

/// However the program ends, what it said was saved is there.
@Suite("Endings")
struct EndingTests {
  private func logged(_ book: SmallBook, _ said: String) throws -> PseudoTerminal {
    let desk = try book.desk()
    #expect(desk.wait(for: "张伟商行"))
    desk.type("c\(said)\r")
    #expect(desk.wait { $0.screen.contains("saved") && $0.screen.contains(said) })
    return desk
  }

  @Test("Killed in the middle, everything acknowledged is there and nothing half-written")
  func killed() throws {
    let book = try SmallBook()
    let desk = try logged(book, "first words")
    desk.type("chalf typed")
    #expect(desk.wait(for: "half typed"))
    desk.kill(SIGKILL)
    #expect(desk.exitStatus() == .signal(SIGKILL))
    let store = try book.read()
    #expect(store.book.touches.all.map(\.said) == ["first words"])
    #expect(try store.check() == [])
    let again = try book.desk()
    #expect(again.wait(for: "张伟商行"))
    again.type("Q")
    #expect(again.exitStatus() == .code(0))
    #expect(try String(contentsOfFile: book.path + "/touches.rec", encoding: .utf8).contains("first words"))
  }

  @Test("A dropped line keeps what was half typed, and the next start has it")
  func dropped() throws {
    let book = try SmallBook()
    let desk = try book.desk()
    #expect(desk.wait(for: "张伟商行"))
    desk.type("chalf typed")
    #expect(desk.wait(for: "half typed"))
    desk.hangUp()
    #expect(desk.exitStatus() != nil)
    let again = try book.desk()
    #expect(again.wait(for: "张伟商行"))
    again.type("c")
    #expect(again.wait(for: "half typed"))
  }

  /// Whether some desk of the book keeps that, half typed.
  private func keeps(_ book: SmallBook, _ typed: String) -> Bool {
    let files = (try? FileManager.default.contentsOfDirectory(atPath: book.path + "/.rounds")) ?? []
    return files.filter { $0.hasPrefix("draft-") }.contains { file in
      (try? String(contentsOfFile: book.path + "/.rounds/" + file, encoding: .utf8))?.contains(typed) ?? false
    }
  }

  @Test(
    "Killed or crashed in the middle of a note, what was typed before a pause is there",
    arguments: [SIGKILL, SIGSEGV, SIGTRAP, SIGABRT])
  func crashed(signal: Int32) throws {
    let book = try SmallBook()
    let desk = try book.desk()
    #expect(desk.wait(for: "张伟商行"))
    desk.type("chalf typed")
    #expect(desk.wait(for: "half typed"))
    let until = Date(timeIntervalSinceNow: 10)
    while !keeps(book, "half typed"), Date() < until { desk.settle(milliseconds: 50) }
    desk.kill(signal)
    #expect(desk.exitStatus() == .signal(signal))
    let again = try book.desk()
    #expect(again.wait(for: "张伟商行"))
    again.type("c")
    #expect(again.wait(for: "half typed"))
    again.type("\r")
    #expect(again.wait(for: "saved"))
    // Done with, it is offered no more.
    again.type("Q")
    #expect(again.exitStatus() == .code(0))
    #expect(!keeps(book, "half typed"))
  }

  @Test("Asked to end, it posts the tables and gives the terminal back")
  func terminated() throws {
    let book = try SmallBook()
    let desk = try logged(book, "last words")
    desk.kill(SIGTERM)
    #expect(desk.exitStatus() == .code(0))
    #expect(!desk.isFullScreen)
    #expect(try String(contentsOfFile: book.path + "/touches.rec", encoding: .utf8).contains("last words"))
  }
}
