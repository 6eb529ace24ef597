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
    // An amount can be read only once it is known what it is in from now on.
    for field in told.fields.compactMap({ Record.fields[$0.name] }) where field.kind == .currency {
      field.clear(&record)
    }
    for field in told.fields { try record.set(field.name, to: field.now) }
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
  public func contains(_ noun: Noun, key: String) -> Bool { presence(of: noun)(key) }

  /// Tells whether there is a record of a noun with a key, for asking many: to find the noun's table
  /// copies the book, so it is found once.
  public func presence(of noun: Noun) -> (_ key: String) -> Bool {
    func open<Record: BookRecord>(_ type: Record.Type) -> (String) -> Bool {
      let table = self[keyPath: Record.table]
      return { text in Record.Key(text).map { table[$0] != nil } ?? false }
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
