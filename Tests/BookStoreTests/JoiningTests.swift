import SalesBook
import Testing

@testable import BookStore

@Suite("Who works in a shared book")
struct JoiningTests {
  /// A book of wang's with a customer, opened by li, who has never written in it.
  private func shared() throws -> (theirs: BookStore, mine: BookStore, customer: Customer) {
    let disk = ModelDisk()
    let theirs = try newBook(on: disk)
    let customer = try theirs.add("Acme")
    try theirs.post(day: today, at: moment)
    return (theirs, try opened(beside: disk), customer)
  }

  private func logins(_ store: BookStore) -> [String] { store.book.people.all.map(\.login.text).sorted() }

  @Test("A colleague is among the people from their first change on, by an entry right before it")
  func firstChange() throws {
    let (theirs, mine, customer) = try shared()
    try mine.edit(customer, by: li) { $0.phone = "1" }
    #expect(logins(mine) == ["li", "wang"])
    #expect(try mine.history(limit: 2).map(\.keyword) == ["edit-customers", "join"])
    #expect(try mine.history(limit: 2).map(\.by) == ["li", "li"])
    _ = try theirs.refresh()
    #expect(logins(theirs) == ["li", "wang"])
    try mine.edit(mine.customer("Acme") ?? customer, by: li) { $0.phone = "2" }
    #expect(try mine.history(limit: 9).count { $0.keyword == "join" } == 1)
    #expect(try mine.check() == [])
  }

  @Test("A look, a refused change and a table taken through an editor unchanged bring nobody in")
  func looking() throws {
    let (_, mine, customer) = try shared()
    _ = try mine.refresh()
    #expect(throws: StoreError.self) {
      _ = try mine.commit(AddContact(Contact(key: .none)), by: li, at: moment)
    }
    #expect(throws: StoreError.self) { try mine.edit(customer, by: li) { _ in } }
    #expect(throws: StoreError.self) { _ = try mine.undo(by: li, at: moment) }
    let draft = try mine.draft(of: .customer, day: today, at: moment)
    #expect(try mine.merge(draft.text, into: draft, by: li, at: moment) == nil)
    #expect(logins(mine) == ["wang"])
  }

  @Test("Undoing their first change leaves them in the book, and there is nothing more to undo")
  func undone() throws {
    let (_, mine, customer) = try shared()
    try mine.edit(customer, by: li) { $0.phone = "1" }
    _ = try mine.undo(by: li, at: moment)
    #expect(logins(mine) == ["li", "wang"] && mine.customer("Acme")?.phone == "")
    #expect(throws: StoreError.nothingToUndo) { _ = try mine.undo(by: li, at: moment) }
    let joined = try #require(try mine.history(limit: 9).first { $0.keyword == "join" })
    #expect(throws: StoreError.notYours(sequence: joined.sequence)) {
      _ = try mine.undo(joined.sequence, by: li, at: moment)
    }
    _ = try mine.redo(by: li, at: moment)
    #expect(mine.customer("Acme")?.phone == "1")
  }

  @Test("A customer can be handed to oneself by one's first change")
  func takingOver() throws {
    let (_, mine, customer) = try shared()
    _ = try mine.commit(HandOver([customer.id], to: "li"), by: li, at: moment)
    #expect(mine.customer("Acme")?.owner == "li")
    #expect(try mine.check() == [])
  }

  @Test("A table edited in an editor brings in who did it, that of the people too", arguments: Noun.allCases)
  func edited(noun: Noun) throws {
    let (_, mine, _) = try shared()
    let draft = try mine.draft(of: noun, day: today, at: moment)
    var text = draft.text
    switch noun {
    case .person: text += Array("\nLogin: zhao\nName: 赵敏\nRole: finance\nActive: yes\n".utf8)
    case .setting:
      text = Array(String(decoding: text, as: UTF8.self).replacing("Value: 7\n", with: "Value: 8\n").utf8)
    case .holiday: text += Array("\nDay: 2026-12-25\nKind: off\n".utf8)
    case .customer: text += Array("\nId: 7K2QM4\nName: Beta\n".utf8)
    default: return
    }
    _ = try mine.merge(text, into: draft, by: li, at: moment)
    #expect(mine.book.people["li"] != nil)
    #expect(try mine.history(limit: 2).map(\.keyword) == ["hand-edit", "join"])
    try mine.post(day: today, at: moment)
    let again = try BookStore(opening: mine.disk, ids: CountingIDs(from: 500_000))
    #expect(again.digest == mine.digest)
    #expect(try again.check() == [])
  }

  @Test("Whoever adds themselves to the people, with more than a login, is added once")
  func addingOneself() throws {
    let (_, mine, _) = try shared()
    var person = Person(key: "li")
    person.name = "李娜"
    _ = try mine.commit(AddRecord(person), by: li, at: moment)
    #expect(mine.book.people["li"]?.name == "李娜")
    #expect(try mine.history(limit: 9).contains { $0.keyword == "join" } == false)
  }

  @Test("A wrong value in policy.rec is told with its line, by check and before an edit of it is taken")
  func mistakenSettings() throws {
    let (_, mine, _) = try shared()
    let draft = try mine.draft(of: .setting, day: today, at: moment)
    let text = String(decoding: draft.text, as: UTF8.self)
      .replacing("Value: Asia/Shanghai\n", with: "Value: Mars/City\n").replacing(
        "Value: CNY\n", with: "Value: XYZ\n")
    let faults = mine.faults(in: Array(text.utf8), of: .setting)
    #expect(
      faults.map(\.kind) == [.field("Value", .notAZone("Mars/City")), .field("Value", .notACurrency("XYZ"))])
    #expect(faults.allSatisfy { $0.line > 1 && $0.file == "policy.rec" })
    _ = try mine.merge(Array(text.utf8), into: draft, by: li, at: moment)
    #expect(try mine.check().map(\.kind) == faults.map(\.kind))
    #expect(Policy(mine.book).currency == Currency("XYZ"), "what a book says already is taken")
  }
}
