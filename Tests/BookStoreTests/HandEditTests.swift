import BookStore
import SalesBook
import Testing

@Suite("Tables edited by hand")
struct HandEditTests {
  private let disk = ModelDisk()
  private let table = "customers.rec"

  /// A book with two customers, posted.
  private func prepared() throws -> BookStore {
    let store = try newBook(on: disk)
    _ = try store.add("One", phone: "1")
    _ = try store.add("Two", phone: "2")
    try store.post(day: today, at: moment)
    return store
  }

  private func edit(inPlace: Bool = false, _ change: (inout String) -> Void) {
    var text = disk.text(table)
    change(&text)
    if inPlace {
      disk.platter.put(table, Array(text.utf8))
    } else {
      disk.platter.replace(table, Array(text.utf8))
    }
  }

  @Test(
    "Comments, blank lines, unknown fields and the order of fields outlive later posts",
    arguments: [true, false])
  func layoutStays(inPlace: Bool) throws {
    let store = try prepared()
    let id = try #require(store.customer("One")).id.text
    edit(inPlace: inPlace) { text in
      text = text.replacing(
        "Id: \(id)\nName: One\n", "# the first\n\n\nName:   One\n# who?\nId: \(id)\nFavouriteTea: oolong\n")
    }
    let edited = disk.text(table)
    #expect(try store.post(day: today, at: moment).map(\.entry.records.count) == [1])
    _ = try store.add("Three")
    try store.edit(try #require(store.customer("Two"))) { $0.phone = "22" }
    try store.post(day: today, at: moment)
    let expected = edited.replacing("Phone: 2\n", "Phone: 22\n")
    let unmarked = { (text: String) in text.split(separator: "\n").filter { !$0.hasPrefix("%posted") } }
    #expect(unmarked(disk.text(table)).starts(with: unmarked(expected)))
    #expect(disk.text(table).contains("Name:   One\n# who?\nId: \(id)\nFavouriteTea: oolong\n"))
    #expect(try opened(beside: disk).digest == store.digest)
  }

  @Test(
    "What was edited becomes history nobody signed, beside it whose file it is, in this session and in others"
  )
  func becomesHistory() throws {
    let store = try prepared()
    let other = try opened(beside: disk)
    edit { $0 = $0.replacing("Phone: 1", "Phone: 11") }
    let made = try store.post(day: today, at: moment)
    #expect(made.map(\.entry.writer) == [.hand(owner: "li")])
    #expect(made.map(\.entry.by) == [""] && store.book.people["li"] == nil)
    #expect(made.map(\.entry.keyword) == ["hand-edit"])
    #expect(made.first?.entry.records.first?.fields == [FieldHistory(name: "Phone", was: ["1"], now: ["11"])])
    #expect(store.customer("One")?.phone == "11")
    #expect(try other.refresh().map(\.entry.writer) == [.hand(owner: "li")])
    #expect(other.customer("One")?.phone == "11")
    #expect(try store.post(day: today, at: moment).isEmpty)
    _ = try store.undo(by: li, at: moment)
    #expect(store.customer("One")?.phone == "1")
  }

  @Test("The same field changed by hand and in the program: the program wins, the hand's value is shown")
  func journalWins() throws {
    let store = try prepared()
    let one = try #require(store.customer("One"))
    edit { $0 = $0.replacing("Phone: 1\n", "Phone: by hand\nAddress: 朝阳\n") }
    try store.edit(one) { $0.phone = "journal" }
    try store.post(day: today, at: moment)
    #expect(store.customer("One")?.phone == "journal")
    #expect(store.customer("One")?.address == "朝阳")
    #expect(
      store.problems.map(\.kind) == [
        .handEditLost(.customer, key: one.id.text, field: "Phone", value: "by hand")
      ])
    #expect(disk.text(table).contains("Phone: journal\nAddress: 朝阳\n"))
    #expect(try opened(beside: disk).digest == store.digest)
  }

  @Test("An editor that saves an older copy undoes nothing, and its edit stays")
  func olderCopy() throws {
    let store = try prepared()
    let older = disk.text(table).replacing("Phone: 1\n", "Phone: 11\n")
    try store.edit(try #require(store.customer("Two"))) { $0.phone = "22" }
    _ = try store.add("Three")
    try store.post(day: today, at: moment)
    disk.platter.replace(table, Array(older.utf8))
    let again = try opened(beside: disk)
    #expect(again.customer("Two")?.phone == "22")
    #expect(again.customer("Three") != nil)
    #expect(again.customer("One")?.phone == "11")
    try again.post(day: today, at: moment)
    #expect(try opened(beside: disk).digest == again.digest)
    #expect(disk.text(table).contains("Name: Three\n"))
  }

  @Test(
    "A record made unreadable is set aside and told; everything else works, and mending it brings it back")
  func unreadable() throws {
    let store = try prepared()
    let before = store.digest
    edit { $0 = $0.replacing("Phone: 1\n", "Phone 1\n") }
    let again = try opened(beside: disk)
    #expect(again.problems.count == 1)
    #expect(again.problems.first?.excerpt == "Phone 1")
    #expect(again.book.customers.all.map(\.name) == ["Two"])
    #expect(try again.post(day: today, at: moment).isEmpty)
    try again.edit(try #require(again.customer("Two"))) { $0.phone = "22" }
    try again.post(day: today, at: moment)
    #expect(disk.text(table).contains("Phone 1\n"))
    edit { $0 = $0.replacing("Phone 1\n", "Phone: 1\n") }
    try again.post(day: today, at: moment)
    #expect(again.problems.isEmpty)
    #expect(again.digestWithoutLi == before.map { $0.replacing("Phone=2;", "Phone=22;") })
    #expect(try opened(beside: disk).digest == again.digest)
  }

  @Test("A field made unreadable is told with its line, and mending it brings the record back")
  func unreadableField() throws {
    let store = try prepared()
    edit { $0 = $0.replacing("Since: 2026-11-23\n", "Since: soon\n") }
    let again = try opened(beside: disk)
    #expect(again.problems.map(\.excerpt) == ["Since: soon"])
    try again.post(day: today, at: moment)
    edit { $0 = $0.replacing("Since: soon\n", "Since: 2026-11-23\n") }
    try again.post(day: today, at: moment)
    #expect(again.digestWithoutLi == store.digest)
  }

  @Test("A record deleted by hand is gone, for those who had it open too")
  func deleted() throws {
    let store = try prepared()
    let other = try opened(beside: disk)
    let id = try #require(store.customer("One")).id.text
    edit { text in
      let start = text.ranges(of: "Id: \(id)").first?.lowerBound ?? text.startIndex
      let end = text[start...].ranges(of: "\n\n").first?.upperBound ?? text.endIndex
      text.removeSubrange(start..<end)
    }
    let third = try opened(beside: disk)
    try third.post(day: today, at: moment)
    #expect(third.problems.isEmpty)
    _ = try other.refresh()
    #expect(other.book.customers.all.map(\.name) == ["Two"])
    #expect(other.digest == third.digest)
  }

  @Test("A table with CRLF and a byte order mark is read, and normalised when it is next written")
  func foreignLineEnds() throws {
    let store = try prepared()
    let before = store.digest
    edit {
      $0 = "\u{FEFF}" + $0.split(separator: "\n", omittingEmptySubsequences: false).joined(separator: "\r\n")
    }
    let again = try opened(beside: disk)
    #expect(again.problems.map(\.kind) == [.foreignLineEnds])
    #expect(again.digest == before)
    #expect(try again.post(day: today, at: moment).isEmpty)
    #expect(!(disk.platter[table] ?? []).contains(0x0D))
    #expect(disk.text(table).hasPrefix("%rec: Customer\n"))
    #expect(again.problems.isEmpty)
    #expect(try opened(beside: disk).digest == before)
  }

  @Test("IDs written small and amounts written short are the same records and amounts")
  func spelling() throws {
    let store = try prepared()
    let one = try #require(store.customer("One"))
    _ = try store.commit(invoice("A-1", for: one.id, 1_280), by: wang, at: moment)
    try store.post(day: today, at: moment)
    disk.platter.replace(
      "invoices.rec", Array(disk.text("invoices.rec").replacing("1280.00", "1280").lowercasedIDs.utf8))
    edit { $0 = $0.lowercasedIDs }
    #expect(try store.post(day: today, at: moment).isEmpty)
    try store.edit(one) { $0.phone = "11" }
    let bill = try #require(store.book.invoices.all.first { _ in true })
    var more = bill
    more.amount.minor += 50
    _ = try store.commit(EditRecord(bill, to: more), by: wang, at: moment)
    try store.post(day: today, at: moment)
    #expect(store.problems.isEmpty)
    #expect(disk.text("invoices.rec").contains("Amount: 1280.50\n"))
    #expect(try opened(beside: disk).digest == store.digest)
  }

  @Test(
    "A table that vanished or was emptied comes back from its copy, and this is told",
    arguments: [true, false])
  func vanished(isEmptied: Bool) throws {
    let store = try prepared()
    _ = try store.add("Three")
    if isEmptied { disk.platter.replace(table, []) } else { disk.platter.names[table] = nil }
    let again = try opened(beside: disk)
    #expect(again.digest == store.digest)
    #expect(again.problems.count == 1)
    #expect(try again.post(day: today, at: moment).isEmpty)
    #expect(again.problems.isEmpty)
    #expect(try opened(beside: disk).digest == store.digest)
  }

  @Test("A table whose descriptor was deleted keeps its records and gets one again")
  func withoutDescriptor() throws {
    let store = try prepared()
    edit { text in text = String(text[(text.ranges(of: "\n\n").first?.upperBound ?? text.startIndex)...]) }
    let again = try opened(beside: disk)
    #expect(again.digest == store.digest)
    try again.post(day: today, at: moment)
    #expect(disk.text(table).hasPrefix("%rec: Customer\n"))
    #expect(try opened(beside: disk).digest == store.digest)
  }

  @Test("A fresh clone, without .rounds, opens as it was and is stamped at the first post")
  func freshClone() throws {
    let store = try prepared()
    _ = try store.add("Three")
    for name in disk.platter.names.keys where name.hasPrefix(".rounds") { disk.platter.names[name] = nil }
    disk.platter.folders = ["", "journal"]
    let clone = try opened(beside: disk)
    #expect(clone.digest == store.digest)
    #expect(clone.problems.isEmpty)
    #expect(clone.unpostedCount == 1)
    try clone.post(day: today, at: moment)
    #expect(clone.unpostedCount == 0)
    edit { $0 = $0.replacing("Phone: 1\n", "Phone: 11\n") }
    #expect(try clone.post(day: today, at: moment).count == 1)
    #expect(try opened(beside: disk).digest == clone.digest)
  }

  @Test("A draft that says nonsense is told where; one emptied of everything is refused")
  func draftFaults() throws {
    let store = try prepared()
    let draft = try store.draft(of: .customer, day: today, at: moment)
    let text = String(decoding: draft.text, as: UTF8.self)
    let faulty = text.replacing("Since: 2026-11-23", "Since: 2026-13-45")
    let line = try #require(
      faulty.split(separator: "\n", omittingEmptySubsequences: false).firstIndex { $0 == "Since: 2026-13-45" }
    )
    let faults = store.faults(in: Array(faulty.utf8), of: .customer)
    #expect(faults.map(\.line) == [line + 1])
    #expect(faults.map(\.kind) == [.field("Since", .notADay("2026-13-45"))])
    #expect(store.faults(in: draft.text, of: .customer).isEmpty)
    #expect(store.faults(in: [], of: .customer).map(\.kind) == [.field("%rec", .missing("%rec"))])
    #expect(throws: StoreError.refused(.fieldMissing(.customer, field: "%rec"))) {
      try store.merge([], into: draft, by: wang, at: moment)
    }
    #expect(store.book.customers.count == 2)
    #expect(try store.merge(draft.text, into: draft, by: wang, at: moment) == nil)
  }

  @Test("A draft and another's change of the same field: the change wins, the draft's value is shown")
  func draftConflict() throws {
    let store = try prepared()
    let one = try #require(store.customer("One"))
    let draft = try store.draft(of: .customer, day: today, at: moment)
    try opened(beside: disk).edit(one, by: li) { $0.phone = "li's" }
    edit { $0 = $0.replacing("Phone: 2\n", "Phone: behind our back\n") }
    let edited = String(decoding: draft.text, as: UTF8.self).replacing(
      "Phone: 1\n", "Phone: mine\nAddress: A\n")
    let merged = try #require(try store.merge(Array(edited.utf8), into: draft, by: wang, at: moment))
    #expect(merged.entry.records.flatMap(\.fields).map(\.name) == ["Address"])
    #expect(store.customer("One")?.phone == "li's")
    #expect(store.customer("Two")?.phone == "behind our back")
    #expect(
      store.problems.map(\.kind) == [
        .handEditLost(.customer, key: one.id.text, field: "Phone", value: "mine")
      ])
    #expect(try opened(beside: disk).digest == store.digest)
  }
}

extension String {
  /// The text with the ID of every `Id:` line in small letters.
  fileprivate var lowercasedIDs: String {
    split(separator: "\n", omittingEmptySubsequences: false).map { line in
      line.hasPrefix("Id: ") ? "Id: " + line.dropFirst(4).lowercased() : String(line)
    }.joined(separator: "\n")
  }
}
