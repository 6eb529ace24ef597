/// What of a book's history concerns one record: what was done to it, and to whatever belonged to it at the
/// time. A payment that was moved concerns whom it came from and whom it went to.
///
/// Entries are given newest first, from the latest on.
public struct Concerns {
  private let name: RecordName
  private var past: Hindsight

  /// What concerns that record of the book as it is now.
  public init(_ name: RecordName, in book: Book) { (self.name, past) = (name, Hindsight(ownersIn: book)) }

  /// The next entry with what of it concerns the record; nil if nothing does.
  public mutating func next(_ entry: HistoryEntry) -> HistoryEntry? {
    var owners = Dictionary(
      entry.records.map { (RecordName($0), Set(past.owners(of: RecordName($0)))) }, uniquingKeysWith: { $1 })
    past.take(back: entry)
    for name in owners.keys { owners[name]?.formUnion(past.owners(of: name)) }
    let told = entry.records.filter { concerns(RecordName($0), owners) }
    return told.isEmpty ? nil : entry.with(told)
  }

  private func concerns(_ other: RecordName, _ owners: [RecordName: Set<RecordName>]) -> Bool {
    other == name || (owners[other] ?? Set(past.owners(of: other))).contains { concerns($0, owners) }
  }
}

/// The history of one record and of what belonged to it.
public struct ConcernedHistory: Sendable {
  /// What concerns it, newest first.
  public let entries: [HistoryEntry]
  /// What else was done to the records of those entries when they belonged to another, newest first: to tell
  /// how they were before.
  public let unseen: [HistoryEntry]

  /// Those entries, and those that are not shown.
  public init(_ entries: [HistoryEntry], unseen: [HistoryEntry] = []) {
    (self.entries, self.unseen) = (entries, unseen)
  }
}

extension Hindsight {
  /// What a record belonged to.
  fileprivate func owners(of name: RecordName) -> [RecordName] {
    name.noun.references.filter(\.isOwner).flatMap { reference in
      values(of: reference.field, in: name).map { RecordName(reference.target, $0) }
    }
  }
}
