/// The records of a book as they were before its latest entries, which are taken back from it one by one, newest
/// first. Only their fields are kept, so that a book need not be changed for it.
public struct Hindsight {
  /// The book as it is now.
  let book: Book
  private let isKept: @Sendable (RecordName, String) -> Bool
  /// What fields said before the entries taken back.
  private var before: [RecordName: [String: [String]]] = [:]
  /// Records that are gone by now, and are known whole all the same.
  private var whole: Set<RecordName> = []

  /// The book as it is now, with nothing taken back.
  public init(_ book: Book) {
    self.book = book
    isKept = { _, _ in true }
  }

  /// The same, of which only matters what records belong to.
  init(ownersIn book: Book) {
    self.book = book
    isKept = { name, field in name.noun.references.contains { $0.isOwner && $0.field == field } }
  }

  /// Takes an entry back: the latest that is not yet.
  public mutating func take(back entry: HistoryEntry) {
    for record in entry.records.reversed() {
      let name = RecordName(record)
      let kept = record.fields.filter { isKept(name, $0.name) }
      for field in kept { before[name, default: [:]][field.name] = field.was }
      if record.kind == .removed { whole.insert(name) }
    }
  }

  /// What a field of a record said; none where nothing is known of it.
  func values(of field: String, in name: RecordName) -> [String] {
    before[name]?[field] ?? book.values(of: field, noun: name.noun, key: name.key) ?? []
  }

  /// Whether anything is known of a record.
  func isKnown(_ name: RecordName) -> Bool {
    before[name] != nil || book.contains(name.noun, key: name.key)
  }

  /// A record as it was, and whether all of it is known; nil if nothing is.
  func record<Record: BookRecord>(_: Record.Type, _ id: Record.Key) -> (record: Record, isWhole: Bool)? {
    let name = RecordName(Record.noun, id.text)
    let now = book[keyPath: Record.table][id]
    guard let fields = before[name] else { return now.map { ($0, true) } }
    var record = now ?? Record(key: id)
    record.take(fields.map { (name: $0.key, values: $0.value) })
    return (record, now != nil || whole.contains(name))
  }
}

extension BookRecord {
  /// Puts those values in; one an older version wrote otherwise is passed over.
  mutating func take(_ fields: [(name: String, values: [String])]) {
    // An amount can be read only once it is known what it is in from now on.
    for field in fields.compactMap({ Self.fields[$0.name] }) where field.kind == .currency {
      field.clear(&self)
    }
    for field in fields { try? set(field.name, to: field.values) }
  }
}
