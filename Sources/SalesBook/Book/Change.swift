/// One record becoming another: what an operation comes down to.
public struct Change: Sendable {
  /// The record as it was; nil if it is new.
  public let before: (any BookRecord)?
  /// The record as it will be; nil if it goes.
  public let after: (any BookRecord)?

  /// A new record.
  public static func add(_ record: any BookRecord) -> Change { Change(before: nil, after: record) }

  /// A record put in another's place; both must be of one noun and key.
  public static func change<Record: BookRecord>(_ before: Record, to after: Record) -> Change {
    precondition(before.key == after.key, "A change keeps the record's key")
    return Change(before: before, after: after)
  }

  /// A record taken away.
  public static func remove(_ record: any BookRecord) -> Change { Change(before: record, after: nil) }
}

extension Book {
  /// Makes the change.
  public mutating func apply(_ change: Change) {
    if let after = change.after {
      after.put(into: &self)
    } else if let before = change.before {
      take(before)
    }
  }

  private mutating func take<Record: BookRecord>(_ record: Record) { remove(Record.self, record.key) }
}
