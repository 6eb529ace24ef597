import BookStore
import Foundation
import SalesBook
import Testing

/// A folder of its own for one test, taken away after it.
final class ScratchFolder {
  let path: String

  init() {
    path = NSTemporaryDirectory() + "rounds-test-" + UUID().uuidString
    try? FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  func text(_ name: String) -> String {
    (try? String(contentsOfFile: path + "/" + name, encoding: .utf8)) ?? ""
  }
}

func newBook(_ folder: ScratchFolder) throws -> BookStore {
  var person = Person(key: "wang")
  person.name = "王伟"
  return try BookStore.create(on: try PosixDisk(folder.path), by: person, day: today, at: moment)
}

@Suite("Posting")
struct PostingTests {
  @Test("What was committed stands in the table after posting, and in a book opened again")
  func committedIsPosted() throws {
    let folder = ScratchFolder()
    let store = try newBook(folder)
    var customer = Customer(key: .none)
    customer.name = "北京华联"
    customer.tags = ["vip", "beijing"]
    customer.note = "first\nsecond\\\n\nlast"
    _ = try store.commit(AddCustomer(customer), by: wang, at: moment)
    #expect(!folder.text("customers.rec").contains("北京华联"))
    let unposted = try BookStore(opening: try PosixDisk(folder.path))
    #expect(unposted.book.customers.all.map(\.name) == ["北京华联"])
    try store.post(day: today, at: moment)
    #expect(folder.text("customers.rec").contains("Name: 北京华联\n"))
    let again = try BookStore(opening: try PosixDisk(folder.path))
    #expect(again.book.customers.all.map { $0 } == store.book.customers.all.map { $0 })
    #expect(again.unpostedCount == 0)
    #expect(again.problems == [])
    #expect(try again.check() == [])
  }
}
