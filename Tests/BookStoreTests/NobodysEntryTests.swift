import BookStore
import SalesBook
import Testing

@Suite("What nobody signed")
struct NobodysEntryTests {
  private let disk = ModelDisk()

  /// A book in which every table has been edited by hand that can be, posted by wang.
  private func edited(_ noun: Noun) throws -> (store: BookStore, made: [Committed]) {
    let store = try newBook(on: disk)
    _ = try store.add("One", phone: "1")
    try store.post(day: today, at: moment)
    let text: String
    switch noun {
    case .person: text = "\nLogin: zhao\nName: 赵敏\nRole: finance\nActive: yes\n"
    case .holiday: text = "\nDay: 2026-12-25\nKind: off\n"
    default: text = "\nId: 7K2QM4\nName: Beta\n"
    }
    disk.platter.replace(noun.fileName, Array((disk.text(noun.fileName) + text).utf8))
    return (store, try store.post(day: today, at: moment))
  }

  @Test(
    "A hand edit is nobody's: its file's owner stands beside it and does not come into the book",
    arguments: [Noun.customer, .person, .holiday])
  func nobodys(noun: Noun) throws {
    let (store, made) = try edited(noun)
    #expect(made.map(\.entry.writer) == [.hand(owner: "li")])
    #expect(disk.text("journal/2026-11.rec").contains("\nBy:\nOwner: li\nDay: 2026-11-23\nOp: hand-edit\n"))
    #expect(store.book.people["li"] == nil && store.book.people[""] == nil)
    #expect(try store.history(limit: 1) == made.map(\.entry), "as it is read back")
    #expect(try opened(beside: disk).check().filter { !$0.isNote } == [])
  }

  @Test(
    "Whoever may write takes a hand edit back and puts it back, named or as the latest",
    arguments: ["wang", "li", "somebody new"], [true, false])
  func takenBack(login: String, isNamed: Bool) throws {
    let (store, made) = try edited(.customer)
    let author = Author(login: login, day: today)
    let sequence = try #require(made.first?.entry.sequence)
    let undone = try store.undo(isNamed ? sequence : nil, by: author, at: moment)
    #expect(undone.original?.sequence == sequence && undone.entry.by == login)
    #expect(store.customer("Beta") == nil && store.customer("One") != nil)
    _ = try store.redo(by: author, at: moment)
    #expect(store.customer("Beta") != nil)
  }

  @Test("What another signed is still theirs alone")
  func signed() throws {
    let (store, _) = try edited(.customer)
    let theirs = try store.commit(adding("Three"), by: li, at: moment)
    #expect(throws: StoreError.notYours(sequence: theirs.entry.sequence)) {
      _ = try store.undo(theirs.entry.sequence, by: wang, at: moment)
    }
    let draft = try store.draft(of: .customer, day: today, at: moment)
    let text = String(decoding: draft.text, as: UTF8.self).replacing("Name: Three", "Name: Drei")
    let edited = try #require(try store.merge(Array(text.utf8), into: draft, by: li, at: moment))
    #expect(edited.entry.writer == .colleague("li"), "who edits through the program is known")
  }

  @Test("A field changed by hand since stands in the way of an undo, as nobody's")
  func inTheWay() throws {
    let store = try newBook(on: disk)
    let one = try store.add("One", phone: "1")
    try store.edit(one) { $0.phone = "2" }
    try store.post(day: today, at: moment)
    disk.platter.replace(
      "customers.rec", Array(disk.text("customers.rec").replacing("Phone: 2", "Phone: 3").utf8))
    let hand = try #require(try store.post(day: today, at: moment).first)
    let block = #expect(throws: StoreError.self) {
      _ = try store.undo(hand.entry.sequence - 1, by: wang, at: moment)
    }
    guard case .undoBlocked(let found)? = block else { return #expect(Bool(false), "not blocked") }
    #expect(found.obstacles.map(\.reason) == [.changedSince(field: "Phone", by: .hand(owner: "li"))])
  }

  @Test("What was written in a colleague's name tells who wrote it, and is the colleague's to take back")
  func inName() throws {
    let store = try newBook(on: disk)
    let author = Author(login: "wang", user: "alice", day: today)
    let done = try store.commit(adding("One"), by: author, at: moment)
    #expect(done.entry.writer == .inName(of: "wang", user: "alice"))
    #expect(disk.text("journal/2026-11.rec").contains("\nBy: wang\nUser: alice\n"))
    #expect(try opened(beside: disk).history(limit: 1) == [done.entry])
    #expect(throws: StoreError.notYours(sequence: done.entry.sequence)) {
      _ = try store.undo(done.entry.sequence, by: Author(login: "alice", day: today), at: moment)
    }
    _ = try store.undo(by: wang, at: moment)
    #expect(
      Author(login: "wang", user: "wang", day: today).user == "", "oneself is not written in another's name")
  }

  @Test("An entry of an earlier version, which named the file's owner, stays theirs")
  func earlier() throws {
    let store = try newBook(on: disk)
    let one = try store.add("One", phone: "1")
    // As it was signed before: by whoever owned the file.
    try store.edit(one, by: li) { $0.phone = "2" }
    let text = disk.text("journal/2026-11.rec")
    #expect(text.contains("\nBy: li\n") && !text.contains("\nOwner:") && !text.contains("\nUser:"))
    #expect(try store.history(limit: 1).map(\.writer) == [.colleague("li")])
  }
}
