public import SalesBook

extension BookStore {
  /// The entries that touch a record, newest first; all entries if none is
  /// named. At most `limit`.
  public func history(
    of record: (noun: Noun, key: String)? = nil, by login: String? = nil, limit: Int = .max
  ) throws(StoreError) -> [HistoryEntry] {
    var found: [HistoryEntry] = []
    try walkBack { entry in
      if let record {
        guard entry.records.contains(where: { $0.noun == record.noun && $0.key == record.key }) else {
          return true
        }
      }
      if let login, entry.by != login { return true }
      found.append(entry)
      return found.count < limit
    }
    return found
  }
}

extension BookStore {
  /// The entries that concern a record, newest first: what was done to it and to whatever belonged to it at
  /// the time, of each entry that alone. At most `limit`.
  public func history(concerning name: RecordName, by login: String? = nil, limit: Int = .max)
    throws(StoreError) -> ConcernedHistory
  {
    var (concerns, entries) = (Concerns(name, in: book), [HistoryEntry]())
    var passed: Set<RecordName> = []
    try walkBack { entry in
      let concerned = concerns.next(entry)
      let told = login.map { $0 == entry.by } ?? true ? concerned : nil
      if let told { entries.append(told) }
      if told?.records.count != entry.records.count { passed.formUnion(entry.records.map { RecordName($0) }) }
      return entries.count < limit
    }
    let named = passed.intersection(entries.flatMap(\.records).map { RecordName($0) })
    return ConcernedHistory(entries, unseen: try records(named, besides: entries))
  }

  /// What else was done to those records from the earliest of some entries on.
  private func records(
    _ named: Set<RecordName>, besides entries: [HistoryEntry]
  ) throws(StoreError) -> [HistoryEntry] {
    guard !named.isEmpty, let earliest = entries.last else { return [] }
    // A journal put together by hand may number two entries alike.
    let seen = Dictionary(
      entries.map { ($0.sequence, Set($0.records.map { RecordName($0) })) },
      uniquingKeysWith: { $0.union($1) })
    var found: [HistoryEntry] = []
    try walkBack { entry in
      let others = entry.records.filter { record in
        named.contains(RecordName(record)) && !(seen[entry.sequence]?.contains(RecordName(record)) ?? false)
      }
      if !others.isEmpty { found.append(entry.with(others)) }
      return entry.sequence > earliest.sequence
    }
    return found
  }
}
