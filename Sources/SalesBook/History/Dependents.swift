extension Book {
  /// The records that name any of these, by the one they name: what would hang
  /// in the air if it went. One look through the book finds them all.
  public func dependents(of records: some Sequence<RecordName>) -> [RecordName: [RecordName]] {
    let wanted = Dictionary(grouping: records, by: \.noun).mapValues { $0.map(\.key) }
    var found: [RecordName: [RecordName]] = [:]
    for noun in Noun.allCases {
      for (one, other) in namers(of: wanted, among: noun.record) where one != other {
        found[one, default: []].append(other)
      }
    }
    return found
  }

  /// What belongs to a record, and what belongs to that in its turn; the nearest first, each once.
  public func belongings(of name: RecordName) -> [RecordName] {
    var (found, known, frontier): ([RecordName], Set<RecordName>, [RecordName]) = ([], [name], [name])
    while !frontier.isEmpty {
      let holders = Set(dependents(of: frontier).values.joined()).subtracting(known)
      frontier = holders.filter { !owners(of: $0).isDisjoint(with: known) }
        .sorted { ($0.noun.rawValue, $0.key) < ($1.noun.rawValue, $1.key) }
      known.formUnion(frontier)
      found += frontier
    }
    return found
  }

  /// What a record belongs to.
  func owners(of name: RecordName) -> Set<RecordName> {
    func open<Record: BookRecord>(_: Record.Type) -> Set<RecordName> {
      guard let record = Record.Key(name.key).flatMap({ self[keyPath: Record.table][$0] }) else { return [] }
      return Set(
        Record.fields.references.filter(\.isOwner).flatMap { reference in
          reference.keys(record).map { RecordName(reference.target, $0) }
        })
    }
    return open(name.noun.record)
  }

  /// The records of one table that name any of those keys, each with the one it
  /// names.
  private func namers<Record: BookRecord>(
    of wanted: [Noun: [String]], among _: Record.Type
  ) -> [(RecordName, RecordName)] {
    Record.fields.references.flatMap { reference in
      guard let keys = wanted[reference.target] else { return [(RecordName, RecordName)]() }
      return reference.namers(self, keys).compactMap { key, slot in
        self[keyPath: Record.table][slot: slot].map { (RecordName(reference.target, key), RecordName($0)) }
      }
    }
  }

  /// Every record that names the one, made to name the other.
  func renaming<Record: BookRecord>(_: Record.Type, _ old: Record.Key, to new: Record.Key) -> [Change] {
    Noun.allCases.flatMap { renaming(Record.noun, old.text, to: new.text, among: $0.record) }
  }

  private func renaming<Record: BookRecord>(
    _ noun: Noun, _ old: String, to new: String, among _: Record.Type
  ) -> [Change] {
    let references = Record.fields.references.filter { $0.target == noun }
    let slots = Set(references.flatMap { $0.namers(self, [old]).map(\.slot) })
    return slots.sorted().compactMap { slot in
      guard let record = self[keyPath: Record.table][slot: slot] else { return nil }
      var renamed = record
      for reference in references { reference.rename(&renamed, old, new) }
      return .change(record, to: renamed)
    }
  }
}
