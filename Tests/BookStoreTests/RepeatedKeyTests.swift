import BookStore
import SalesBook
import Testing

@Suite("A key that stands twice in a table")
struct RepeatedKeyTests {
  private let disk = ModelDisk()

  @Test("The first record is kept, the second told with its line", arguments: [3, 64, 65, 500])
  func toldWithItsLine(count: Int) throws {
    let store = try newBook(on: disk)
    for number in 1...count { _ = try store.add("No. \(number)") }
    try store.post(day: today, at: moment)
    let whole = disk.text("customers.rec")
    let id = try #require(store.customer("No. \(count / 2)")).id.text
    append("\nId: \(id)\nName: The same again\n", to: "customers.rec")

    let opened = try opened(beside: disk)
    let lines = whole.split(separator: "\n", omittingEmptySubsequences: false).count
    #expect(opened.problems.map(\.line) == [lines + 1])
    #expect(opened.problems.map(\.kind) == [.keyTaken(id)])
    #expect(opened.book.customers.count == count)
    #expect(opened.customer("No. \(count / 2)") != nil)
    #expect(opened.customer("The same again") == nil)
  }

  @Test("So it is with names people choose")
  func names() throws {
    _ = try newBook(on: disk)
    append("\nLogin: wang\nName: Another Wang\nRole: sales\nActive: yes\n", to: "people.rec")
    let opened = try opened(beside: disk)
    #expect(opened.problems.map(\.kind) == [.keyTaken("wang")])
    #expect(opened.book.people["wang"]?.name == "王伟")
  }

  private func append(_ text: String, to table: String) {
    disk.platter.put(table, Array((disk.text(table) + text).utf8))
  }
}
