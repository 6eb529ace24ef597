public import SalesBook

extension BookStore {
  /// The entries that touch a record, newest first; all entries if none is
  /// named. At most `limit`.
  public func history(
    of record: (noun: Noun, key: String)? = nil, limit: Int = .max
  ) throws(StoreError) -> [HistoryEntry] {
    var found: [HistoryEntry] = []
    try walkBack { entry in
      if let record {
        guard entry.records.contains(where: { $0.noun == record.noun && $0.key == record.key }) else {
          return true
        }
      }
      found.append(entry)
      return found.count < limit
    }
    return found
  }
}
