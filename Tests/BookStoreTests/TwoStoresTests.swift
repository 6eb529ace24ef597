import BookStore
import SalesBook
import Testing

@Suite("Two at one book")
struct TwoStoresTests {
  private let disk = ModelDisk()

  private func both() throws -> (BookStore, BookStore) {
    let one = try newBook(on: disk)
    _ = try one.add("华联", phone: "1")
    return (one, try opened(beside: disk))
  }

  @Test("Each sees what the other wrote, once, in order")
  func interleaved() throws {
    let (one, other) = try both()
    for number in 0..<5 {
      _ = try one.add("A\(number)")
      let told = try other.commit(adding("B\(number)"), by: li, at: moment)
      #expect(told.arrived.map(\.entry.did) == ["Added customer A\(number)"])
      #expect(Set(try one.refresh().map(\.entry.by)) == ["li"])
    }
    #expect(try one.refresh().isEmpty)
    #expect(one.digest == other.digest)
    #expect(one.book.customers.count == 11)
    #expect(try one.history().map(\.sequence) == Array((1...13).reversed()))
    #expect(try one.check().filter { !$0.isUnknownPerson } == [])
  }

  @Test("Two who change one field: the later is told; other fields both stay")
  func editConflict() throws {
    let (one, other) = try both()
    let seen = try #require(one.customer("华联"))
    try one.edit(seen) { $0.phone = "2" }
    #expect(
      throws: StoreError.refused(
        .changedMeanwhile(.customer, key: seen.id.text, field: "Phone", seen: "1", now: "2"))
    ) { try other.edit(seen, by: li) { $0.phone = "3" } }
    // The refusal swallows nothing of what came in.
    #expect(try other.refresh().map(\.entry.by) == ["wang"])
    try other.edit(seen, by: li) { $0.address = "朝阳" }
    _ = try one.refresh()
    #expect(one.customer("华联")?.phone == "2")
    #expect(one.customer("华联")?.address == "朝阳")
  }

  @Test("One posts while the other has entries waiting; nothing is posted twice")
  func posting() throws {
    let (one, other) = try both()
    _ = try other.add("B", by: li)
    try one.post(day: today, at: moment)
    let table = disk.text("customers.rec")
    #expect(table.contains("Name: B\n") && table.contains("Name: 华联\n"))
    #expect(try other.post(day: today, at: moment).isEmpty)
    #expect(disk.text("customers.rec") == table)
    #expect(other.unpostedCount == 0)
    _ = try one.add("C")
    try other.post(day: today, at: moment)
    #expect(disk.text("customers.rec").contains("Name: C\n"))
    #expect(try opened(beside: disk).digest == one.digest)
  }

  @Test("What is written while another has a table in an editor stays")
  func editorSession() throws {
    let (one, other) = try both()
    let draft = try one.draft(of: .customer, day: today, at: moment)
    _ = try other.add("Meanwhile", by: li)
    try other.edit(try #require(other.customer("华联")), by: li) { $0.address = "朝阳" }
    let edited = String(decoding: draft.text, as: UTF8.self)
      .replacing("Phone: 1\n", "# rang twice\nPhone: 2\n")
    let merged = try #require(try one.merge(Array(edited.utf8), into: draft, by: wang, at: moment))
    #expect(merged.arrived.map(\.entry.keyword) == ["join", "add-customer", "edit-customers"])
    #expect(merged.entry.records.map(\.fields) == [[FieldHistory(name: "Phone", was: ["1"], now: ["2"])]])
    let table = disk.text("customers.rec")
    #expect(table.contains("# rang twice\nPhone: 2\nAddress: 朝阳\n"))
    #expect(table.contains("Name: Meanwhile\n"))
    _ = try other.refresh()
    #expect(one.digest == other.digest)
    #expect(try opened(beside: disk).digest == one.digest)
  }

  @Test("A lock another holds is waited for and then said to be taken")
  func lockTaken() throws {
    let (one, _) = try both()
    let third = ModelDisk(beside: disk)
    try third.lock()
    #expect(throws: StoreError.disk(.lockTaken(nil))) { try one.add("New") }
    third.unlock()
    _ = try one.add("New")
  }

  @Test("Two threads on a real disk write a hundred entries each; all are there, none twice")
  func threads() async throws {
    let folder = ScratchFolder()
    _ = try newBook(folder)
    try await withThrowingTaskGroup(of: Void.self) { group in
      for name in ["A", "B", "C"] {
        let path = folder.path
        group.addTask {
          let store = try BookStore(opening: try PosixDisk(path))
          for number in 0..<40 {
            _ = try store.add("\(name)\(number)")
            if number % 10 == 0 { try store.post(day: today, at: moment) }
          }
        }
      }
      try await group.waitForAll()
    }
    let store = try BookStore(opening: try PosixDisk(folder.path))
    #expect(Set(store.book.customers.all.map(\.name)).count == 120)
    #expect(store.book.customers.count == 120)
    #expect(try store.history().map(\.sequence) == Array((1...121).reversed()))
    #expect(try store.check() == [])
  }
}
