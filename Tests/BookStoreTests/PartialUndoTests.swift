import BookStore
import SalesBook
import Testing

@Suite("Undo in parts, and past what cannot go")
struct PartialUndoTests {
  private let disk = ModelDisk()

  private func tagged() throws -> (store: BookStore, one: Customer, two: Customer) {
    let store = try newBook(on: disk)
    _ = try store.add("Before")
    let (one, two) = (try store.add("One"), try store.add("Two"))
    _ = try store.commit(TagCustomers([one.id, two.id], adding: ["vip"]), by: wang, at: moment)
    try store.edit(try #require(store.customer("One")), by: li) { $0.tags = ["vip", "north"] }
    return (store, one, two)
  }

  private func block(_ store: BookStore, past: Set<Int> = []) throws -> UndoBlock {
    do {
      _ = try store.undo(past: past, by: wang, at: moment)
    } catch StoreError.undoBlocked(let block) {
      return block
    }
    throw StoreError.nothingToUndo
  }

  @Test("What a partial undo left stays the next to be undone, and no undo passes on to an older entry")
  func rest() throws {
    let (store, one, _) = try tagged()
    let taken = try store.undo(partly: true, by: wang, at: moment)
    #expect(taken.kept.map(\.key) == [one.id.text])
    for _ in 0..<2 {
      let block = try block(store)
      #expect(block.entry.sequence == taken.original?.sequence)
      #expect(block.free == 0)
      #expect(store.customer("Two") != nil)
    }
    let again = try opened(beside: disk)
    #expect(try self.block(again).entry.sequence == taken.original?.sequence)
    // Once the colleague took theirs back the rest can go.
    _ = try store.undo(by: li, at: moment)
    _ = try store.undo(by: wang, at: moment)
    #expect(store.book.customers.all.allSatisfy { $0.tags.isEmpty })
    #expect(try store.undo(by: wang, at: moment).original?.did == "Added customer Two")
  }

  @Test("Redo after a partial undo puts back just what it took")
  func redo() throws {
    let (store, _, _) = try tagged()
    let before = store.digest
    _ = try store.undo(partly: true, by: wang, at: moment)
    let back = try store.redo(by: wang, at: moment)
    #expect(back.entry.did.hasPrefix("Put back: Tagged"))
    #expect(store.digest == before)
    #expect(try block(store).free == 1)
  }

  @Test("An entry that cannot go is passed over by its number, for that once")
  func passedOver() throws {
    let (store, _, _) = try tagged()
    let block = try block(store)
    #expect(block.next?.did == "Added customer Two")
    let past: Set = [block.entry.sequence]
    // What was passed over still uses the older one, and that is told as well.
    let older = try self.block(store, past: past)
    #expect(older.entry.did == "Added customer Two")
    #expect(older.next?.did == "Added customer One")
    let both = past.union([older.entry.sequence])
    let third = try self.block(store, past: both).entry.sequence
    let taken = try store.undo(past: both.union([third]), by: wang, at: moment)
    #expect(taken.original?.did == "Added customer Before")
    #expect(try self.block(store).entry.sequence == block.entry.sequence)
  }

  @Test("Only what stands in the way is passed over: the latest of one's own, and those before it one by one")
  func notPassedOver() throws {
    let store = try newBook(on: disk)
    _ = try store.add("One")
    let two = try store.add("Two")
    let theirs = try store.edit(two, by: li) { $0.phone = "1" }.entry.sequence
    _ = try store.add("Three")
    let undone = try store.undo(by: wang, at: moment)
    let (gone, undo) = (try #require(undone.original).sequence, undone.entry.sequence)
    let latest = try #require(try store.history(limit: 20).first { $0.did == "Added customer Two" })
    let older = try #require(try store.history(limit: 20).first { $0.did == "Added customer One" })
    let before = store.digest
    for strange in [9_999, theirs, gone, undo, older.sequence] {
      for past in [[strange], [strange, latest.sequence]] as [Set<Int>]
      where past != [older.sequence, latest.sequence] {
        let next = past.contains(latest.sequence) ? older : latest
        let refusal = StoreError.notPassedOver(sequence: strange, next: next)
        #expect(throws: refusal) { try store.undo(past: past, by: wang, at: moment) }
      }
    }
    #expect(store.digest == before)
    #expect(throws: StoreError.notPassedOver(sequence: 7_777, next: nil)) {
      try store.undo(past: [7_777], by: Author(login: "zhao", day: today), at: moment)
    }
    #expect(
      try store.undo(past: [latest.sequence], by: wang, at: moment).original?.sequence == older.sequence)
  }

  @Test("What an import left standing is still the next to be taken back")
  func imports() throws {
    let store = try newBook(on: disk)
    _ = try store.add("Before")
    _ = try store.commit(Bringing(names: ["A", "B"]), by: wang, at: moment)
    try store.edit(try #require(store.customer("A")), by: li) { $0.phone = "1" }
    let taken = try store.undo(by: wang, at: moment)
    #expect(taken.kept.count == 1)
    #expect(try block(store).entry.sequence == taken.original?.sequence)
    #expect(store.book.customers.all.map(\.name) == ["Before", "A"])
  }

  private struct Bringing: SalesBook.Operation {
    static let keyword = JournalWord.deed(.importCustomers)
    let names: [String]

    func plan(on book: Book, as author: Author, drawing ids: inout FreshIDs) throws(Refusal) -> Plan {
      var changes: [Change] = []
      for name in names { changes += try adding(name).plan(on: book, as: author, drawing: &ids).changes }
      return Plan(did: "Imported", changes)
    }
  }

  @Test("A touch somebody built on stays, and the follow-up it carried out stays done with it")
  func tied() throws {
    let store = try newBook(on: disk)
    let one = try store.add("One")
    var planned = FollowUp(key: .none)
    (planned.customer, planned.due) = (one.id, today)
    _ = try store.commit(PlanFollowUp(planned), by: wang, at: moment)
    let due = try #require(store.book.followUps.all.first { _ in true })
    var log = call(one.id, "they will pay")
    (log.finishing, log.next) = (due.id, planned)
    let done = try store.commit(log, by: wang, at: moment)
    let touch = try #require(store.book.touches.all.first { _ in true })
    var reminder = Reminder(key: ID(code: 77))
    (reminder.day, reminder.touch) = (today, touch.id)
    _ = try store.commit(Holding(record: reminder), by: li, at: moment)
    let block = try block(store)
    #expect(block.obstacles.map(\.reason) == [.namedBy(.reminder, key: reminder.id.text)])
    #expect(block.free == 1)
    _ = try store.undo(partly: true, by: wang, at: moment)
    #expect(store.book.followUps[due.id]?.touch == touch.id)
    #expect(store.book.followUps.count == 1)
    #expect(done.entry.records.count == 3)
  }

  private struct Holding: SalesBook.Operation {
    static let keyword = JournalWord.deed(.handEdit)
    let record: any BookRecord

    func plan(on book: Book, as author: Author, drawing ids: inout FreshIDs) throws(Refusal) -> Plan {
      Plan(did: "Held", [.add(record)])
    }
  }

  @Test("A change is not taken back where it would name again what has gone")
  func namedAgain() throws {
    let store = try newBook(on: disk)
    let (one, two) = (try store.add("One"), try store.add("Two"))
    var contact = Contact(key: .none)
    (contact.customer, contact.name) = (one.id, "张伟")
    let added = try store.commit(AddContact(contact), by: wang, at: moment).entry.sequence
    let person = try #require(store.book.contacts.all.first { _ in true })
    var planned = FollowUp(key: .none)
    (planned.customer, planned.contact, planned.due) = (two.id, person.id, today)
    _ = try store.commit(PlanFollowUp(planned), by: wang, at: moment)
    let seen = try #require(store.book.followUps.all.first { _ in true })
    var wanted = seen
    wanted.contact = nil
    _ = try store.commit(EditRecord(seen, to: wanted), by: wang, at: moment)
    _ = try store.undo(added, by: wang, at: moment)
    #expect(try block(store).obstacles.map(\.reason) == [.gone])
  }

  @Test("That a colleague came to be known to the book is nothing they did, and is not taken back")
  func joining() throws {
    let store = try newBook(on: disk)
    #expect(throws: StoreError.nothingToUndo) { try store.undo(by: wang, at: moment) }
    var person = Person(key: "li")
    person.name = "Li"
    _ = try store.commit(AddRecord(person), by: li, at: moment)
    _ = try store.add("One", by: li)
    _ = try store.undo(by: li, at: moment)
    #expect(throws: StoreError.nothingToUndo) { try store.undo(by: li, at: moment) }
    #expect(store.book.people.count == 2)
  }
}
