import BookStore
import SalesBook
import TestSupport
import Testing

@Suite("Undo")
struct UndoTests {
  private let disk = ModelDisk()

  @Test("Takes back the latest of mine, then the one before, across restarts; redo puts them back")
  func backAndForth() throws {
    var store = try newBook(on: disk)
    _ = try store.add("First")
    let one = store.digest
    _ = try store.add("Second")
    let two = store.digest
    _ = try store.add("Another's", by: li)
    store = try opened(beside: disk)
    let undone = try store.undo(by: wang, at: moment)
    #expect(undone.entry.did == "Took back: Added customer Second")
    #expect(undone.entry.about == 3)
    try store.post(day: today, at: moment)
    store = try opened(beside: disk)
    _ = try store.undo(by: wang, at: moment)
    #expect(store.book.customers.all.map(\.name) == ["Another's"])
    store = try opened(beside: disk)
    _ = try store.redo(by: wang, at: moment)
    _ = try store.undo(by: li, at: moment)
    #expect(store.digestWithoutLi == one)
    _ = try store.redo(by: wang, at: moment)
    #expect(store.digestWithoutLi == two)
    #expect(throws: StoreError.nothingToUndo) { try store.redo(by: wang, at: moment) }
    #expect(try store.undo(by: wang, at: moment).entry.did == "Took back: Added customer Second")
    _ = try store.add("Third")
    #expect(throws: StoreError.nothingToUndo) { try store.redo(by: wang, at: moment) }
  }

  private func expectBlocked(_ obstacles: [UndoObstacle], free: Int, _ store: BookStore) {
    let error = #expect(throws: StoreError.self) { try store.undo(by: wang, at: moment) }
    guard case .undoBlocked(let block) = error else {
      Issue.record("it was not told what stands in the way")
      return
    }
    #expect(block.obstacles == obstacles)
    #expect(block.free == free)
  }

  @Test("Undoing an undo by its number puts back what it took")
  func undoOfUndo() throws {
    let store = try newBook(on: disk)
    _ = try store.add("First")
    let before = store.digest
    let undone = try store.undo(by: wang, at: moment)
    _ = try store.undo(undone.entry.sequence, by: wang, at: moment)
    #expect(store.digest == before)
    _ = try store.undo(by: wang, at: moment)
    #expect(store.customer("First") == nil)
  }

  @Test("Nobody takes back another's entry, nor one that is not there")
  func mineOnly() throws {
    let store = try newBook(on: disk)
    _ = try store.add("First", by: li)
    #expect(throws: StoreError.notYours(sequence: 2)) { try store.undo(2, by: wang, at: moment) }
    #expect(throws: StoreError.notYours(sequence: 9)) { try store.undo(9, by: wang, at: moment) }
    #expect(throws: StoreError.nothingToUndo) {
      try store.undo(by: Author(login: "zhao", day: today), at: moment)
    }
  }

  @Test("A field another changed since stands in the way, named with who did it; the rest is offered")
  func blocked() throws {
    let store = try newBook(on: disk)
    let (one, two) = (try store.add("One"), try store.add("Two"))
    _ = try store.commit(TagCustomers([one.id, two.id], adding: ["vip"]), by: wang, at: moment)
    let tagged = try #require(store.customer("One"))
    try store.edit(tagged, by: li) { $0.tags = ["vip", "north"] }
    let obstacle = UndoObstacle(
      noun: .customer, key: one.id.text, reason: .changedSince(field: "Tag", by: .colleague("li")))
    expectBlocked([obstacle], free: 1, store)
    _ = try store.undo(partly: true, by: wang, at: moment)
    #expect(store.customer("One")?.tags == ["vip", "north"])
    #expect(store.customer("Two")?.tags == [])
  }

  @Test("Another field changed since stands in nobody's way")
  func otherField() throws {
    let store = try newBook(on: disk)
    let one = try store.add("One")
    try store.edit(one) { $0.phone = "2" }
    try store.edit(try #require(store.customer("One")), by: li) { $0.address = "朝阳" }
    _ = try store.undo(by: wang, at: moment)
    #expect(store.customer("One")?.phone == "")
    #expect(store.customer("One")?.address == "朝阳")
  }

  @Test("A record others built on stays, and they are named")
  func builtOn() throws {
    let store = try newBook(on: disk)
    let one = try store.add("One")
    let told = try store.commit(invoice("A-1", for: one.id, 10), by: li, at: moment)
    let key = try #require(told.entry.records.first?.key)
    let obstacle = UndoObstacle(noun: .customer, key: one.id.text, reason: .namedBy(.invoice, key: key))
    expectBlocked([obstacle], free: 0, store)
  }

  /// A record put in as it is.
  private struct Addition: SalesBook.Operation {
    static let keyword = JournalWord.deed(.handEdit)
    let record: any BookRecord

    func plan(on book: Book, as author: Author, drawing ids: inout FreshIDs) throws(Refusal) -> Plan {
      Plan(did: "Added", [.add(record)])
    }
  }

  private static let references = Noun.allCases.flatMap { noun in
    noun.references.map { "\(noun.rawValue).\($0.field)" }
  }

  @Test(
    "Whatever a record of another's names stays, a colleague as well as a customer", arguments: references)
  func named(by name: String) throws {
    let names = name.split(separator: ".").map(String.init)
    let noun = try #require(Noun(rawValue: names[0]))
    let reference = try #require(noun.references.first { $0.field == names[1] })
    let store = try newBook(on: disk)
    func target<Record: BookRecord>(_: Record.Type) -> any BookRecord {
      // A customer merged into itself stands by itself again.
      guard var customer = Record.filled(7) as? Customer else { return Record.filled(7) }
      customer.mergedInto = nil
      return customer
    }
    func holder<Record: BookRecord>(_: Record.Type) -> any BookRecord {
      Record.filled(1).naming("000007", in: reference.field)
    }
    _ = try store.commit(Addition(record: target(reference.target.record)), by: wang, at: moment)
    let key = try #require(
      try store.commit(Addition(record: holder(noun.record)), by: li, at: moment).entry.records.first?.key)
    let obstacle = UndoObstacle(noun: reference.target, key: "000007", reason: .namedBy(noun, key: key))
    expectBlocked([obstacle], free: 0, store)
    #expect(try store.check().allSatisfy { $0.kind != .dangling(field: reference.field, key: "000007") })
  }

  @Test("Taking back a payment gives the invoice back what was open, to the cent")
  func payments() throws {
    let store = try newBook(on: disk)
    let one = try store.add("One")
    _ = try store.commit(invoice("A-1", for: one.id, 1_280), by: wang, at: moment)
    let before = store.digest
    _ = try store.commit(payment(of: one.id, 1_000), by: wang, at: moment)
    #expect(store.book.payments.all.map(\.amount) == [Money(minor: 100_000, .cny)])
    #expect(store.book.allocations.all.map(\.amount) == [Money(minor: 100_000, .cny)])
    _ = try store.undo(by: wang, at: moment)
    #expect(store.digest == before)
  }

  /// An import as the desk makes one: many customers, each with a contact.
  private struct Import: Operation {
    static let keyword = JournalWord.deed(.importCustomers)
    let names: [String]

    func plan(on book: Book, as author: Author, drawing ids: inout FreshIDs) throws(Refusal) -> Plan {
      var changes: [Change] = []
      for name in names {
        var contact = Contact(key: .none)
        contact.name = "Contact of \(name)"
        let add = AddCustomer(adding(name).customer, contacts: [contact])
        changes += try add.plan(on: book, as: author, drawing: &ids).changes
      }
      return Plan(did: "Imported \(names.count) customers", changes)
    }
  }

  @Test("Taking back an import keeps the customers others have touched, whole")
  func imports() throws {
    let store = try newBook(on: disk)
    _ = try store.commit(Import(names: ["A", "B", "C", "D"]), by: wang, at: moment)
    try store.edit(try #require(store.customer("A")), by: li) { $0.phone = "1" }
    _ = try store.commit(call(try #require(store.customer("B")).id, "hello"), by: li, at: moment)
    _ = try store.undo(by: wang, at: moment)
    #expect(store.book.customers.all.map(\.name) == ["A", "B"])
    #expect(store.book.contacts.all.map(\.name) == ["Contact of A", "Contact of B"])
    #expect(try store.check().filter { !$0.isUnknownPerson } == [])
    try store.post(day: today, at: moment)
    #expect(try opened(beside: disk).digest == store.digest)
  }

  /// Records brought in together, as they are.
  private struct Bringing: SalesBook.Operation {
    static let keyword = JournalWord.deed(.importReceivables)
    let records: [any BookRecord]

    func plan(on book: Book, as author: Author, drawing ids: inout FreshIDs) throws(Refusal) -> Plan {
      Plan(did: "Imported", records.map { .add($0) })
    }
  }

  @Test("A customer that stays keeps its invoices, and those their instalments and what settles them")
  func whole() throws {
    let store = try newBook(on: disk)
    func customer(_ number: Int) -> Customer {
      var customer = Customer(key: Customer.filled(number).id)
      customer.name = "Of \(number)"
      return customer
    }
    let records: [any BookRecord] = [
      customer(1), customer(2), Invoice.filled(3).naming("000001", in: "Customer"),
      Instalment.filled(4).naming("000003", in: "Invoice"),
      Allocation.filled(5).naming("000003", in: "Invoice"),
      Invoice.filled(6).naming("000002", in: "Customer"),
      Instalment.filled(7).naming("000006", in: "Invoice"),
    ]
    _ = try store.commit(Bringing(records: records), by: wang, at: moment)
    _ = try store.commit(call(customer(1).id, "hello"), by: li, at: moment)
    _ = try store.undo(by: wang, at: moment)
    #expect(store.book.customers.all.map(\.name) == ["Of 1"])
    #expect(store.book.invoices.all.map(\.id.text) == ["000003"])
    #expect(store.book.instalments.all.map(\.id.text) == ["000004"])
    #expect(store.book.allocations.all.map(\.id.text) == ["000005"])
  }

  @Test("The history of a record is its own, newest first")
  func history() throws {
    let store = try newBook(on: disk)
    let one = try store.add("One")
    _ = try store.add("Two")
    try store.edit(one) { $0.phone = "2" }
    let told = try store.history(of: (.customer, one.id.text))
    #expect(told.map(\.keyword) == ["edit-customers", "add-customer"])
    #expect(try store.history(limit: 1).map(\.sequence) == [4])
  }
}
