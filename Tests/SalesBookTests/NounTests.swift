import TestSupport
import Testing

@testable import SalesBook

@Suite("Nouns")
struct NounTests {
  /// Every reference of every noun.
  static let references = Noun.allCases.flatMap { noun in noun.references.map { (noun, $0) } }

  private static let owners = references.filter { $0.1.isOwner }

  @Test(
    "In the journal's sentences a noun stands in small letters, behind the right article",
    arguments: Noun.allCases)
  func running(noun: Noun) {
    #expect(noun.plain == noun.plain.lowercased())
    #expect(noun.plainOne == (noun.plain.contains(/^[aeiou]/) ? "an " : "a ") + noun.plain)
  }

  @Test("Each is visited as its own type, with a table and a meaning of its own", arguments: Noun.allCases)
  func types(noun: Noun) {
    #expect(noun.record.noun == noun)
    #expect(!noun.meaning.isEmpty)
    #expect(Noun.allCases.filter { $0.tableName == noun.tableName } == [noun])
  }

  @Test("Every noun's list of fields is fit to be a schema", arguments: Noun.allCases)
  func schema(noun: Noun) {
    func check<Record: BookRecord>(_ type: Record.Type) {
      #expect(type.fields.count { $0.kind == .key } == 1, "\(noun) has a key")
      #expect(Set(type.fields.map(\.name)).count == type.fields.count, "\(noun) has no field twice")
      #expect(type.fields.allSatisfy { !$0.meaning.isEmpty })
      #expect(type.fields.count <= 64, "the reader notes fields seen in 64 bits")
    }
    check(noun.record)
  }

  /// What has no day of its own: it is as it is now, or as what it belongs to.
  private static let undated: Set<Noun> = [
    .person, .setting, .holiday, .customer, .contact, .instalment, .target, .importProfile,
    .roundItem, .rebateTier,
  ]

  @Test("Every noun says the day its records are known from, but what has none", arguments: Noun.allCases)
  func known(noun: Noun) {
    func begins<Record: BookRecord>(_: Record.Type) -> Bool { Record.fields.standing.begins }
    #expect(begins(noun.record) != Self.undated.contains(noun))
  }

  @Test(
    "A record with every field filled is known from its day, without what came to it later",
    arguments: Noun.allCases)
  func knownLater(noun: Noun) throws {
    func check<Record: BookRecord>(_: Record.Type) throws {
      let days = Record.fields.standing
      let record = Record.filled(3)
      guard days.begins else { return }
      #expect(days.known(record, on: .on("2026-11-02")) == nil)
      #expect(days.known(record, on: .on("2026-11-03")) == record)
      var early = record
      let late = Record.fields.filter { if case .comesLater? = $0.standing { true } else { false } }
      for field in late { try early.set(field.name, to: ["2026-11-04"]) }
      let known = try #require(days.known(early, on: .on("2026-11-03")))
      for field in late {
        guard case .comesLater(let names)? = field.standing else { continue }
        for name in names + [field.name] {
          let shape = try #require(Record.fields[name])
          #expect(shape.write(known) == shape.write(Record(key: .none)), "\(noun).\(name)")
        }
      }
    }
    try check(noun.record)
  }

  @Test("Every noun's fields, all of them filled, read back what they write", arguments: Noun.allCases)
  func roundTrip(noun: Noun) throws {
    func check<Record: BookRecord>(_ type: Record.Type) throws {
      for number in 1...3 {
        let record = type.filled(number)
        #expect(record.written.map(\.name) == type.fields.map(\.name), "every field is filled")
        var read = type.init(key: record.key)
        for (name, values) in record.written { try read.set(name, to: values) }
        #expect(read == record)
        // An amount goes with its currency, and a level cannot go at all.
        let kept: [FieldKind] = [.amount, .currency, .integer]
        for field in type.fields where field.presence != .mandatory && !kept.contains(field.kind) {
          try read.set(field.name, to: [])
          let initial = field.write(type.init(key: record.key))
          #expect(field.write(read) == initial, "\(field.name) can be emptied, or is what a new one has")
        }
      }
      #expect(type.filled(1) != type.filled(2))
    }
    try check(noun.record)
  }

  @Test(
    "What an entry tells of a record, field by field, makes the same record again", arguments: Noun.allCases)
  func history(noun: Noun) throws {
    func check<Record: BookRecord>(_ type: Record.Type) throws {
      let (one, other) = (type.filled(1), type.filled(2))
      var same = other
      try same.set(Record.fields[0].name, to: [one.key.text])
      let changed = type.init(key: one.key).absorbing(same)
      var book = Book()
      for change in [Change.add(one), .change(one, to: changed)] {
        _ = try book.apply(#require(change.history))
      }
      #expect(book[keyPath: Record.table].all.map { $0 } == [changed])
    }
    try check(noun.record)
  }

  @Test("Merging leaves no field of the one that goes behind, but those that say so")
  func merging() {
    let goes = Customer.filled(1)
    let merged = Customer(key: .none).absorbing(goes)
    let own = ["Id", "Name", "Archived", "ArchiveReason", "ArchivedBy", "MergedInto"]
    for field in Customer.fields where !own.contains(field.name) {
      #expect(field.write(merged) == field.write(goes), "\(field.name)")
    }
    var stays = Customer.filled(2)
    stays.since = goes.since.map { $0 + 1 }
    let kept = stays.absorbing(goes)
    for field in Customer.fields where !["Alias", "Tag", "Note", "Since"].contains(field.name) {
      #expect(field.write(kept) == field.write(stays), "\(field.name)")
    }
    #expect(kept.tags == stays.tags + goes.tags)
    #expect(kept.note == stays.note + "\n" + goes.note)
    #expect(kept.since == goes.since)
  }

  @Test("Merging customers leaves nothing that names the one that goes", arguments: Noun.allCases)
  func mergedReferences(noun: Noun) throws {
    var desk = Desktop()
    let (goes, stays) = (try desk.customer("华联"), try desk.customer("北京华联"))
    var moved = 0
    func put<Record: BookRecord>(_ type: Record.Type) {
      for (number, reference) in type.fields.references.filter({ $0.target == .customer }).enumerated() {
        desk.book.put(type.filled(number + 5).naming(goes.id.text, in: reference.field))
        moved += 1
      }
    }
    put(noun.record)
    try desk.carryOut(MergeCustomers(goes.id, into: stays.id))
    func names<Record: BookRecord>(_ type: Record.Type) -> [String] {
      desk.book[keyPath: Record.table].all.flatMap { record in
        type.fields.references.filter { $0.target == .customer }.flatMap { $0.keys(record) }
      }
    }
    let named = names(noun.record)
    #expect(!named.contains(goes.id.text))
    #expect(named.count { $0 == stays.id.text } == moved + (noun == .customer ? 1 : 0), "and none is lost")
  }

  @Test(
    "Whatever names a record is among its dependents",
    arguments: references.map { "\($0.rawValue).\($1.field)" })
  func dependents(of name: String) throws {
    let (noun, reference) = try #require(Self.references.first { "\($0.rawValue).\($1.field)" == name })
    var book = Book()
    let target = put(reference.target, 7, in: &book)
    func hold<Record: BookRecord>(_ type: Record.Type) -> RecordName {
      let record = type.filled(1).naming(target.key, in: reference.field)
      book.put(record)
      return RecordName(noun, record.key.text)
    }
    let holder = hold(noun.record)
    #expect(book.dependents(of: [target])[target]?.contains(holder) ?? false)
  }

  @Test(
    "Each is found from what it belongs to, whichever comes first, goes, or comes back",
    arguments: owners.map { "\($0.rawValue).\($1.field)" })
  func links(of name: String) throws {
    let (noun, reference) = try #require(Self.references.first { "\($0.rawValue).\($1.field)" == name })
    func check<Record: BookRecord>(_ type: Record.Type) throws {
      for childFirst in [true, false] {
        var book = Book()
        let child = type.filled(1).naming("000007", in: reference.field)
        if childFirst { book.put(child) }
        let parent = put(reference.target, 7, in: &book)
        _ = put(reference.target, 8, in: &book)
        if !childFirst { book.put(child) }
        let names = RecordName(noun, child.key.text)
        func found(_ key: String) -> Bool {
          book.dependents(of: [RecordName(reference.target, key)]).values.joined().contains(names)
        }
        #expect(found(parent.key))
        remove(parent, in: &book)
        #expect(!found(parent.key))
        _ = put(reference.target, 7, in: &book)
        #expect(found(parent.key), "a parent that comes back has its children again")
        book.put(child.naming("000008", in: reference.field))
        #expect(!found(parent.key) && found("000008"))
        remove(parent, in: &book)
        book.put(child)
        book.remove(type, child.key)
        _ = put(reference.target, 7, in: &book)
        book.put(child)
        #expect(found(parent.key))
      }
    }
    try check(noun.record)
  }

  private func put(_ noun: Noun, _ number: Int, in book: inout Book) -> RecordName {
    func open<Record: BookRecord>(_ type: Record.Type) -> RecordName {
      book.put(type.filled(number))
      return RecordName(noun, type.filled(number).key.text)
    }
    return open(noun.record)
  }

  private func remove(_ name: RecordName, in book: inout Book) {
    func open<Record: BookRecord>(_ type: Record.Type) {
      if let key = Record.Key(name.key) { book.remove(type, key) }
    }
    open(name.noun.record)
  }
}

@Suite("How far a change reaches")
struct ReachTests {
  @Test("To the customer a record belongs to, through whatever stands between", arguments: Noun.allCases)
  func climbs(noun: Noun) throws {
    guard noun != .customer, noun.belongsToCustomers else {
      #expect(
        [
          .customer, .person, .setting, .holiday, .importProfile, .target, .round, .roundItem, .leave,
        ].contains(noun))
      return
    }
    for reference in noun.references where reference.isOwner {
      var book = Book()
      let key = hang(reference.target, in: &book)
      func put<Record: BookRecord>(_ type: Record.Type) -> Change {
        let record = type.filled(1).naming(key, in: reference.field)
        book.put(record)
        return .add(record)
      }
      let change = put(noun.record)
      #expect(change.customers(in: book).map(\.text).contains("000007"), "\(noun) by \(reference.field)")
    }
  }

  /// A record of that noun that belongs to customer 000007, by the first of
  /// its owners, and its key.
  private func hang(_ noun: Noun, in book: inout Book) -> String {
    let owner = noun.references.first(where: \.isOwner)
    let key = owner.map { hang($0.target, in: &book) }
    func put<Record: BookRecord>(_ type: Record.Type) -> String {
      var record = type.filled(7)
      if let owner, let key { record = record.naming(key, in: owner.field) }
      book.put(record)
      return record.key.text
    }
    return put(noun.record)
  }

  @Test("A bounce reaches whoever owes an invoice the payment settles")
  func ties() throws {
    var desk = Desktop()
    let (payer, debtor) = (try desk.customer("付款的"), try desk.customer("欠款的"))
    let invoice = try desk.invoice("A", of: debtor, fen: 100, issued: "2026-01-01", due: "2026-02-01")
    let payment = try desk.payment(100, of: payer, on: "2026-02-01", settling: .invoices([invoice.id]))
    var bounce = Bounce(key: .none)
    (bounce.payment, bounce.day) = (payment.id, .on("2026-02-02"))
    let plan = try desk.carryOut(BouncePayment(bounce))
    #expect(plan.changes[0].customers(in: desk.book) == [payer.id, debtor.id])
  }
}
