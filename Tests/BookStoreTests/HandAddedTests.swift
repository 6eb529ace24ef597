import BookStore
import SalesBook
import Testing

@Suite("A record added by hand")
struct HandAddedTests {
  private let disk = ModelDisk()

  private func addByHand() {
    let text = disk.text("customers.rec") + "\nId: 7K2QM4\nName: By hand\n"
    disk.platter.put("customers.rec", Array(text.utf8))
  }

  @Test("It becomes history when a session that was open finds it")
  func foundByOpen() throws {
    let store = try newBook(on: disk)
    addByHand()
    try expectHistory(store)
  }

  @Test("It becomes history when a session opened later finds it, and others learn of it")
  func foundByLater() throws {
    let other = try newBook(on: disk)
    addByHand()
    let later = try opened(beside: disk)
    #expect(later.customer("By hand") != nil)
    try expectHistory(later)
    #expect(try other.refresh().map(\.entry.keyword) == ["hand-edit"])
    #expect(other.customer("By hand") != nil)
  }

  private func expectHistory(_ store: BookStore) throws {
    let made = try store.post(day: today, at: moment)
    #expect(made.map(\.entry.keyword) == ["hand-edit"])
    let record = try #require(made.first?.entry.records.first)
    #expect(record.kind == .added && record.key == "7K2QM4")
    #expect(store.customer("By hand") != nil)
    #expect(try store.check() == [])
  }
}
