import BookStore
import RecFile
import SalesBook
import Testing

/// What a note may hold.
private let notes = [
  "plain", "two\nlines", "\nbegins empty", "a gap\n\nin it", "ends a line\\\nin a backslash", "a\\b",
  "ends\\",
  "carriage\r\nreturn", "报价已发\n等回复", "+ looks folded\n+ so does this", "ends in a line end\n",
]

/// An entry of many records is written once for the journal and for its tables.
@Suite("Large entries")
struct LargeEntryTests {
  @Test(
    "Whatever a note of theirs holds, journal and table tell the records as the book has them",
    arguments: notes)
  func everyNote(_ note: String) throws {
    let disk = ModelDisk()
    let store = try newBook(on: disk)
    _ = try store.commit(many(note), by: wang, at: moment)
    #expect(try opened(beside: disk).digest == store.digest)
    try store.post(day: today, at: moment)
    let again = try opened(beside: disk)
    #expect(again.digest == store.digest)
    #expect(again.unpostedCount == 0)
    #expect(try again.check() == [])
  }

  @Test("A table that has records keeps them before those of a large entry, as of a small one")
  func afterOthers() throws {
    let disk = ModelDisk()
    let store = try newBook(on: disk)
    _ = try store.add("First")
    try store.post(day: today, at: moment)
    _ = try store.commit(many("told"), by: wang, at: moment)
    _ = try store.add("Last")
    try store.post(day: today, at: moment)
    let names = disk.text("customers.rec").split(separator: "\n").filter { $0.hasPrefix("Name: ") }
    #expect(names == ["Name: First", "Name: Imported", "Name: Last"])
    let again = try opened(beside: disk)
    #expect(again.digest == store.digest)
    #expect(try again.check() == [])
  }

  @Test("What is waiting to be posted may be more than a large entry alone")
  func withOthers() throws {
    let disk = ModelDisk()
    let store = try newBook(on: disk)
    _ = try store.commit(many("told"), by: wang, at: moment)
    let imported = try #require(store.customer("Imported"))
    try store.edit(imported) { $0.note = "Changed" }
    try store.post(day: today, at: moment)
    let again = try opened(beside: disk)
    #expect(again.digest == store.digest)
    #expect(again.customer("Imported")?.note == "Changed")
    #expect(try again.check() == [])
  }

  @Test("Lines end in the table as its own do")
  func lineEnds() throws {
    let disk = ModelDisk()
    let store = try newBook(on: disk)
    try store.post(day: today, at: moment)
    let table = disk.text("contacts.rec").split(separator: "\n", omittingEmptySubsequences: false)
    disk.platter.put("contacts.rec", Array(table.joined(separator: "\r\n").utf8))
    _ = try store.commit(many("two\nlines"), by: wang, at: moment)
    try store.post(day: today, at: moment)
    #expect(!disk.text("contacts.rec").utf8.contains(0x0D))
    let again = try opened(beside: disk)
    #expect(again.digest == store.digest)
    #expect(try again.check() == [])
  }

  @Test("One value that cannot be written bars all of it")
  func unwritable() throws {
    let disk = ModelDisk()
    let store = try newBook(on: disk)
    let before = store.digest
    #expect(throws: StoreError.unwritable(.zeroByte(field: "Now"))) {
      try store.commit(many("NUL\0"), by: wang, at: moment)
    }
    #expect(store.digest == before)
    #expect(try opened(beside: disk).history().count == 1)
  }

  /// A customer with more contacts than an entry keeps to itself, the last of them with something to say of them.
  private func many(_ note: String) -> AddCustomer {
    var contact = Contact(key: .none)
    contact.name = "甲"
    var contacts = Array(repeating: contact, count: 301)
    contacts[300].likes = note
    return AddCustomer(adding("Imported").customer, contacts: contacts)
  }
}
