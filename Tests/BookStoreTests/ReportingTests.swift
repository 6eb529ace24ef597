import BookStore
import SalesBook
import Synchronization
import Testing

/// Adds the customers the book does not have, and tells how many it had.
private final class Bringing: ReportingOperation {
  static let keyword = JournalWord.deed(.importCustomers)
  private let names: [String]
  private let timesPlanned = Mutex(0)

  init(_ names: [String]) { self.names = names }

  var planned: Int { timesPlanned.withLock { $0 } }

  func outcome(
    on book: Book, as author: Author, drawing ids: inout FreshIDs
  ) throws(Refusal) -> (outcome: Int, plan: Plan?) {
    timesPlanned.withLock { $0 += 1 }
    let new = names.filter { name in !book.customers.all.contains { $0.name == name } }
    let known = names.count - new.count
    guard !new.isEmpty else { return (known, nil) }
    return (known, try Batch(new.map { adding($0) }).plan(on: book, as: author, drawing: &ids))
  }
}

@Suite("What came of an operation")
struct ReportingTests {
  private let disk = ModelDisk()

  @Test("It is told as the book was when it was written, others' changes included, and planned once")
  func told() throws {
    let store = try newBook(on: disk)
    _ = try opened(beside: disk).add("华联", by: li)
    let bringing = Bringing(["华联", "宝钢"])
    let (known, committed) = try store.commit(reporting: bringing, by: wang, at: moment)
    #expect(known == 1 && bringing.planned == 1)
    #expect(committed?.entry.keyword == "import-customers" && committed?.changes.count == 1)
    #expect(committed?.arrived.map(\.entry.keyword) == ["join", "add-customer"])
    #expect(store.digest == (try opened(beside: disk)).digest)
  }

  @Test("Where the book has it all nothing is written, and what others wrote is still to be told")
  func nothing() throws {
    let store = try newBook(on: disk)
    _ = try opened(beside: disk).add("华联", by: li)
    let (known, committed) = try store.commit(reporting: Bringing(["华联"]), by: wang, at: moment)
    #expect(known == 1 && committed == nil)
    #expect(try store.history(limit: 1).map(\.by) == ["li"])
    #expect(try store.refresh().map(\.entry.by) == ["li", "li"])
    #expect(throws: StoreError.refused(.nothingToDo)) {
      try store.commit(Bringing(["华联"]), by: wang, at: moment)
    }
  }
}
