import BookStore
import RecFile
import SalesBook
import Testing

@Suite("The journal")
struct JournalTests {
  private let path = "journal/2026-11.rec"

  @Test("Cut at any byte of its last entry, it keeps those before and goes on")
  func tornAnywhere() throws {
    let disk = ModelDisk()
    let store = try newBook(on: disk)
    _ = try store.add("First")
    let kept = store.digest
    let start = try #require(disk.platter[path]).count
    _ = try store.add("Last")
    let whole = try #require(disk.platter[path])
    for end in start..<whole.count {
      let cut = ModelDisk(disk.platter)
      cut.platter.put(path, Array(whole.prefix(end)))
      let again = try opened(beside: cut)
      #expect(again.digest == kept, "cut at \(end)")
      _ = try again.add("After")
      let torn = again.problems.filter { $0.isTornTail }
      // The blank line alone is no loss to speak of.
      #expect(torn.count == (end > start + 1 ? 1 : 0), "cut at \(end)")
      let third = try opened(beside: cut)
      #expect(third.digest == again.digest, "cut at \(end)")
      #expect(try third.check() == [], "cut at \(end)")
      if case .journalTorn(let aside)? = torn.first?.kind {
        #expect(cut.platter[aside] == Array(whole[start..<end]))
      }
    }
  }

  @Test("A history carried out at once sets a torn tail aside first, and is read back whole")
  func carriedOut() throws {
    let disk = ModelDisk()
    let store = try newBook(on: disk)
    func tear() { disk.platter.put(path, (disk.platter[path] ?? []) + Array("\nSeq: 9".utf8)) }
    tear()
    try store.carryOut(
      ["11", "12", "11"].map { month in
        TimedOperation(adding("Of \(month)"), by: wang, at: "2026-\(month)-23T10:42:07+08:00")
      })
    #expect(store.problems.filter { $0.isTornTail }.count == 1)
    #expect(try opened(beside: disk).digest == store.digest && store.book.customers.count == 3)
    // What comes after is on its own again.
    tear()
    _ = try store.add("After")
    let again = try opened(beside: disk)
    #expect(again.digest == store.digest && again.customer("After") != nil)
    #expect(try again.check() == [])
  }

  @Test(
    "An entry somebody spoiled is told with its line; those around it are read", arguments: [true, false])
  func spoiled(isPosted: Bool) throws {
    let disk = ModelDisk()
    let store = try newBook(on: disk)
    _ = try store.add("First")
    if isPosted { try store.post(day: today, at: moment) }
    _ = try store.add("Second")
    _ = try store.add("Third")
    let text = disk.text(path).replacing("Now: Name: Second", "Now: Name: Secund")
    disk.platter.put(path, Array(text.utf8))
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    let line = try #require(lines.firstIndex { $0 == "Seq: 3" }) + 1
    let again = try opened(beside: disk)
    #expect(again.customer("First") != nil && again.customer("Third") != nil)
    #expect(again.customer("Secund") == nil)
    let found = try again.check()
    #expect(found.map(\.kind) == [.journalSpoiled])
    #expect(found.map(\.file) == [path])
    #expect(found.map(\.line) == [line])
    _ = try again.add("Fourth")
    #expect(try opened(beside: disk).customer("Fourth") != nil)
  }

  @Test("Text that is no rec text in the middle is told and passed")
  func garbage() throws {
    let disk = ModelDisk()
    let store = try newBook(on: disk)
    _ = try store.add("First")
    _ = try store.add("Second")
    let text = disk.text(path).replacing("Nonce: ", "nonsense\nNonce: ")
    disk.platter.put(path, Array(text.utf8))
    #expect(try opened(beside: disk).check().map(\.kind) == [.journalSpoiled])
    #expect(try opened(beside: disk).customer("Second") != nil)
  }

  @Test("An entry that was taken out is missed")
  func removed() throws {
    let disk = ModelDisk()
    let store = try newBook(on: disk)
    _ = try store.add("First")
    let start = try #require(disk.platter[path]).count
    _ = try store.add("Second")
    let end = try #require(disk.platter[path]).count
    _ = try store.add("Third")
    var bytes = try #require(disk.platter[path])
    bytes.removeSubrange(start..<end)
    disk.platter.put(path, bytes)
    let found = try opened(beside: disk).check()
    #expect(found.map(\.excerpt) == ["Seq: 4"])
  }

  @Test("Import records stand in a file of their own; without it the entry is told as spoiled")
  func spill() throws {
    let disk = ModelDisk()
    let store = try newBook(on: disk)
    var contact = Contact(key: .none)
    contact.name = "甲"
    let big = AddCustomer(adding("Imported").customer, contacts: Array(repeating: contact, count: 301))
    _ = try store.commit(big, by: wang, at: moment)
    #expect(try opened(beside: disk).digest == store.digest)
    disk.platter.names["journal/2026-11-2-records.rec"] = nil
    let without = try opened(beside: disk)
    #expect(without.book.customers.count == 0)
    #expect(try without.check().map(\.kind) == [.journalSpoiled])
    _ = try without.add("After")
    #expect(disk.text(path).contains("Op: add-customer\nDid: Added customer Imported"))
    #expect(try opened(beside: disk).history().map(\.sequence) == [3, 2, 1])
  }

  @Test("An unreadable spill file is an error of the disk and harms nothing")
  func unreadableSpill() throws {
    let disk = ModelDisk()
    let store = try newBook(on: disk)
    var contact = Contact(key: .none)
    contact.name = "甲"
    let big = AddCustomer(adding("Imported").customer, contacts: Array(repeating: contact, count: 301))
    _ = try store.commit(big, by: wang, at: moment)
    let reader = ModelDisk(beside: disk)
    reader.refused["journal/2026-11-2-records.rec"] = .notAFile
    #expect(throws: StoreError.disk(.refused(name: "journal/2026-11-2-records.rec", .notAFile))) {
      try BookStore(opening: reader)
    }
    #expect(try opened(beside: disk).digest == store.digest)
  }

  @Test("A clock that steps back across months changes no order")
  func clockStepsBack() throws {
    let disk = ModelDisk()
    let store = try newBook(on: disk)
    let months = ["12", "10", "11", "09"]
    for (number, month) in months.enumerated() {
      _ = try store.commit(adding("C\(number)"), by: wang, at: "2026-\(month)-05T08:00:00+08:00")
    }
    let again = try opened(beside: disk)
    #expect(again.digest == store.digest)
    #expect(try again.history().map(\.sequence) == [5, 4, 3, 2, 1])
    #expect(try again.check() == [])
    #expect(try again.undo(by: wang, at: moment).entry.did == "Took back: Added customer C3")
    #expect(try again.undo(by: wang, at: moment).entry.did == "Took back: Added customer C2")
    try again.post(day: today, at: moment)
    #expect(try opened(beside: disk).digest == again.digest)
  }

  @Test("What rec text cannot hold is refused, and what it bends is bent in memory too")
  func untypicalValues() throws {
    let disk = ModelDisk()
    let store = try newBook(on: disk)
    #expect(throws: StoreError.unwritable(.zeroByte(field: "Now"))) { try store.add("One", phone: "NUL\0") }
    #expect(store.book.customers.count == 0)
    for name in [
      "ends in \\", "two\r\nlines", " leading", "trailing ", "+ plus", "# hash", "a: b", "%rec: X",
    ] {
      _ = try store.add(name)
    }
    let unposted = try opened(beside: disk)
    #expect(unposted.digest == store.digest)
    try store.post(day: today, at: moment)
    #expect(try opened(beside: disk).digest == store.digest)
    #expect(store.customer("ends in ＼") != nil)
  }
}
