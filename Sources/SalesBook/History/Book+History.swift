extension Book {
  /// Makes a change told field by field; returns it record by record, or nil
  /// if the record it was to change is not there. Throws if a value is not
  /// what its field takes; nothing is changed then.
  public mutating func apply(_ told: RecordHistory) throws(FieldError) -> Change? {
    func open<Record: BookRecord>(_ type: Record.Type, _ book: inout Book) throws(FieldError) -> Change? {
      try book.apply(told, to: type)
    }
    return try open(told.noun.record, &self)
  }

  private mutating func apply<Record: BookRecord>(
    _ told: RecordHistory, to type: Record.Type
  ) throws(FieldError) -> Change? {
    guard let key = Record.Key(told.key) else { throw .notAnID(told.key) }
    let current = self[keyPath: Record.table][key]
    if told.kind == .removed {
      guard let current else { return nil }
      remove(type, key)
      return .remove(current)
    }
    guard var record = current ?? (told.kind == .added ? Record(key: key) : nil) else { return nil }
    try record.change(by: told.fields)
    guard record.key == key else { throw .notAnID(record.key.text) }
    put(record)
    return current.map { .change($0, to: record) } ?? .add(record)
  }

  /// The values a field of a record has now; nil if there is no such record.
  public func values(of field: String, noun: Noun, key: String) -> [String]? {
    func open<Record: BookRecord>(_ type: Record.Type) -> [String]? {
      guard let key = Record.Key(key), let record = self[keyPath: Record.table][key] else { return nil }
      return Record.fields[field]?.write(record) ?? []
    }
    return open(noun.record)
  }

  /// Whether there is a record with that key.
  public func contains(_ noun: Noun, key: String) -> Bool {
    func open<Record: BookRecord>(_ type: Record.Type) -> Bool {
      Record.Key(key).map { self[keyPath: Record.table][$0] != nil } ?? false
    }
    return open(noun.record)
  }
}

extension RecordKey {
  /// The key that text spells, or nil.
  public init?(_ text: String) {
    let bytes = Array(text.utf8)
    guard let key = bytes.withUnsafeBufferPointer(Self.init(bytes:)) else { return nil }
    self = key
  }
}
