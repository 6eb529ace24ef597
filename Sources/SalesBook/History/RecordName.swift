/// A record by its noun and key, as the journal and people name it.
public struct RecordName: Hashable, Sendable {
  public let noun: Noun
  /// Its key, as it stands in files.
  public let key: String

  /// The record of that noun and key.
  public init(_ noun: Noun, _ key: String) { (self.noun, self.key) = (noun, key) }

  /// The record something was done to.
  public init(_ record: RecordHistory) { self.init(record.noun, record.key) }

  init<Record: BookRecord>(_ record: Record) { self.init(Record.noun, record.key.text) }
}
