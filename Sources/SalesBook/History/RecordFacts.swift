/// What people know a record by, in place of its ID: an invoice's number, a
/// payment's sum and day, and whose it is.
public struct RecordFacts: Equatable, Sendable {
  public let noun: Noun
  /// Its own name or number, or what it is about; empty if it has none.
  public private(set) var name = ""
  /// The keyword that tells it from others of its noun, where it has neither
  /// name nor sum: a call, a visit.
  public private(set) var choice: (list: KeywordList, keyword: String)?
  /// How much it is about.
  public private(set) var amount: Money?
  /// Its day, where it has no name.
  public private(set) var day: Day?
  /// What it belongs to, the nearest first: an invoice's number, a customer's
  /// name.
  public private(set) var owners: [String] = []

  public static func == (left: RecordFacts, right: RecordFacts) -> Bool {
    (left.noun, left.name, left.amount, left.day) == (right.noun, right.name, right.amount, right.day)
      && left.choice?.keyword == right.choice?.keyword && left.owners == right.owners
  }
}

/// A book in which records also stand that an entry tells of and that are gone
/// by now: each as the entry left it, or found it where it took it away.
public struct TellingBook {
  private let book: Book
  private let told: [RecordName: RecordHistory]

  /// That book, with the records of those entries.
  public init(_ book: Book, telling entries: HistoryEntry...) {
    self.book = book
    told = Dictionary(entries.flatMap(\.net).map { (RecordName($0), $0) }) { $1 }
  }

  /// What people know the record by; nil if there is none.
  public func facts(of name: RecordName) -> RecordFacts? {
    func open<Record: BookRecord>(_: Record.Type) -> RecordFacts? {
      known(Record.self, name.key).map { RecordFacts($0.record, $0.isKnown, in: self) }
    }
    return open(name.noun.record)
  }

  /// The customers a record belongs to, by whatever stands between.
  func customers(of name: RecordName) -> [ID<Customer>] {
    func open<Record: BookRecord>(_: Record.Type) -> [ID<Customer>] {
      guard let record = known(Record.self, name.key)?.record else { return [] }
      if let customer = record as? Customer { return [customer.id] }
      return Record.fields.references.filter(\.isOwner).flatMap { reference in
        reference.keys(record).flatMap { customers(of: RecordName(reference.target, $0)) }
      }
    }
    return open(name.noun.record)
  }

  /// The customers an entry is about, each once.
  public func customers(of entry: HistoryEntry) -> [ID<Customer>] {
    var seen: Set<ID<Customer>> = []
    return entry.records.flatMap { customers(of: RecordName($0)) }.filter { seen.insert($0).inserted }
  }

  /// A record, and which of its fields are known.
  private func known<Record: BookRecord>(
    _: Record.Type, _ key: String
  ) -> (record: Record, isKnown: (String) -> Bool)? {
    guard let id = Record.Key(key) else { return nil }
    let now = book[keyPath: Record.table][id]
    guard let told = told[RecordName(Record.noun, key)] else { return now.map { ($0, { _ in true }) } }
    var record = now ?? Record(key: id)
    for field in told.fields.compactMap({ Record.fields[$0.name] }) where field.kind == .currency {
      field.clear(&record)
    }
    for field in told.fields {
      // What an older version wrote otherwise is passed over.
      try? record.set(field.name, to: told.kind == .removed ? field.was : field.now)
    }
    let isWhole = now != nil || told.kind != .changed
    return (record, { name in isWhole || told.fields.contains { $0.name == name } })
  }
}

extension RecordFacts {
  fileprivate init<Record: BookRecord>(
    _ record: Record, _ isKnown: (String) -> Bool, in book: TellingBook
  ) {
    noun = Record.noun
    func text(_ names: [String]) -> String {
      names.lazy.flatMap { Record.fields[$0]?.write(record) ?? [] }.first { !$0.isEmpty } ?? ""
    }
    name = text(["Name", "Number"])
    if name.isEmpty, !Record.Key.isKnownBySpread { name = record.key.text }
    let isNamed = !name.isEmpty
    if !isNamed {
      amount = isKnown("Amount") ? Record.fields["Amount"]?.money?.get(record) : nil
      name = text(["What"])
      let days = Record.fields.filter { if case .day = $0.kind { true } else { false } }.map(\.name)
      day = Day(iso: text((["Due"] + days).filter(isKnown)))
      if amount == nil, name.isEmpty { choice = RecordFacts.choice(of: record, isKnown) }
    }
    owners = RecordFacts.owners(of: record, in: book)
    if owners.isEmpty, !text(["Payer"]).isEmpty { owners = [text(["Payer"])] }
  }

  private static func choice<Record: BookRecord>(
    of record: Record, _ isKnown: (String) -> Bool
  ) -> (list: KeywordList, keyword: String)? {
    for field in Record.fields where isKnown(field.name) {
      guard case .choice(let list) = field.kind else { continue }
      return field.write(record).first.map { (list, $0) }
    }
    return nil
  }

  private static func owners<Record: BookRecord>(of record: Record, in book: TellingBook) -> [String] {
    for reference in Record.fields.references where reference.isOwner {
      guard let key = reference.keys(record).first,
        let facts = book.facts(of: RecordName(reference.target, key))
      else { continue }
      return (facts.name.isEmpty ? [] : [facts.name]) + facts.owners
    }
    return []
  }
}

extension RecordFacts {
  /// In the journal's plain English: `Invoice INV-9 (北京华联)`.
  var plain: String {
    let parts = [
      name, choice?.keyword ?? "", amount.map { "\($0.decimal) \($0.currency.letters)" } ?? "",
      day?.iso ?? "",
    ]
    let own = ([noun.rawValue] + parts.filter { !$0.isEmpty }).joined(separator: " ")
    return owners.isEmpty ? own : own + " (\(owners.joined(separator: ", ")))"
  }
}

extension Book {
  /// A record by what people know it by, for the journal.
  func plainName<Record: BookRecord>(of record: Record) -> String {
    TellingBook(self).facts(of: RecordName(record))?.plain ?? "\(Record.noun.rawValue) \(record.key.text)"
  }
}
