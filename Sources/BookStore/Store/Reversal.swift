internal import SalesBook

/// An entry turned round: what would take it back, as far as nothing stands in
/// the way, and what does.
struct Reversal {
  /// What takes back the records that are free.
  private(set) var records: [RecordHistory] = []
  /// What keeps the others as they are.
  private(set) var obstacles: [UndoObstacle] = []

  /// What the entry did and still stands: each record once.
  private let done: [RecordHistory]
  private let sequence: Int
  private let book: Book
  private var blocked: Set<RecordName> = []

  /// Turns round what still stands of an entry, on the book as it now is.
  init(of standing: StandingEntry, in store: BookStore) throws(StoreError) {
    done = standing.left
    sequence = standing.entry.sequence
    book = store.book
    let lost = try lostTargets(in: store)
    for record in done { blockIfChanged(record, lost) }
    keepWhatIsTied()
    keepWhatBelongsToKeptCustomers()
    records = done.reversed().filter { !blocked.contains(RecordName($0)) }.map(\.reversed)
    try nameWhoChanged(in: store)
  }

  // MARK: Changed since

  private mutating func blockIfChanged(_ record: RecordHistory, _ lost: Set<RecordName>) {
    let exists = book.contains(record.noun, key: record.key)
    guard exists != (record.kind == .removed) else { return block(record, .gone) }
    if record.kind != .removed {
      for field in fields(of: record) {
        guard book.values(of: field.name, noun: record.noun, key: record.key) != field.now else { continue }
        return block(record, .changedSince(field: field.name, by: nil))
      }
    }
    // A record must not come back, or come to say again, what names one that has
    // gone for good.
    if record.kind != .added, !lost.isDisjoint(with: record.named(\.was)) { block(record, .gone) }
  }

  private mutating func block(_ record: RecordHistory, _ reason: UndoObstacle.Reason) {
    blocked.insert(RecordName(record))
    obstacles.append(UndoObstacle(noun: record.noun, key: record.key, reason: reason))
  }

  /// The records named before the entry that were taken away since and do not
  /// come back with it. What was not there in the first place hangs in the air as
  /// it did.
  private func lostTargets(in store: BookStore) throws(StoreError) -> Set<RecordName> {
    let returning = Set(done.filter { $0.kind == .removed }.map { RecordName($0) })
    let missing = done.filter { $0.kind != .added }.flatMap { $0.named(\.was) }
      .filter { $0.noun != .person && !book.contains($0.noun, key: $0.key) && !returning.contains($0) }
    guard !missing.isEmpty else { return [] }
    var removed: Set<RecordName> = []
    let sequence = sequence
    try store.walkBack { other in
      guard other.sequence > sequence else { return false }
      removed.formUnion(other.records.filter { $0.kind == .removed }.map { RecordName($0) })
      return true
    }
    return removed.intersection(missing)
  }

  /// The fields whose values must still stand: of a record that came, all it
  /// could have, for a field filled since would be lost with it.
  private func fields(of record: RecordHistory) -> [FieldHistory] {
    guard record.kind == .added else { return record.fields }
    func names<Record: BookRecord>(_ type: Record.Type) -> [String] { type.fields.map(\.name) }
    return names(record.noun.record).map { name in
      record.fields.first { $0.name == name } ?? FieldHistory(name: name, was: [], now: [])
    }
  }

  // MARK: Built on

  /// A record others built on stays, and so does what the entry tied to it: the
  /// follow-up a touch carried out goes with the touch, or stays with it.
  private mutating func keepWhatIsTied() {
    let holders = holders()
    var count = -1
    while blocked.count > count {
      count = blocked.count
      keepWhatOthersBuiltOn(holders)
      for record in done where record.kind == .changed && record.comesToName(blocked) {
        blocked.insert(RecordName(record))
      }
    }
  }

  /// Who names the records that came, each with those that name it.
  private func holders() -> [(record: RecordHistory, by: [RecordName])] {
    let added = done.filter { $0.kind == .added }
    let dependents = book.dependents(of: added.map { RecordName($0) })
    return added.compactMap { record in dependents[RecordName(record)].map { (record: record, by: $0) } }
  }

  private mutating func keepWhatOthersBuiltOn(_ holders: [(record: RecordHistory, by: [RecordName])]) {
    let own = Dictionary(done.map { (RecordName($0), $0) }) { $1 }
    for (record, names) in holders where !blocked.contains(RecordName(record)) {
      guard let holder = names.first(where: { !lets(go: RecordName(record), own[$0]) }) else { continue }
      block(record, .namedBy(holder.noun, key: holder.key))
    }
  }

  /// Whether a record that names another will do so no more when the entry is
  /// taken back: it came with it, or the entry made it name it.
  private func lets(go target: RecordName, _ holder: RecordHistory?) -> Bool {
    guard let holder, !blocked.contains(RecordName(holder)) else { return false }
    guard holder.kind == .changed else { return holder.kind == .added }
    return holder.noun.references.allSatisfy { reference in
      guard reference.target == target.noun else { return true }
      let told = holder.fields.first { $0.name == reference.field }
      let after = told?.was ?? book.values(of: reference.field, noun: holder.noun, key: holder.key) ?? []
      return !after.contains(target.key)
    }
  }

  /// A customer that stays keeps what came with it, and what belongs to that:
  /// without its contacts, invoices and their parts it would be another.
  private mutating func keepWhatBelongsToKeptCustomers() {
    var kept = blocked.filter { $0.noun == .customer }
    guard !kept.isEmpty else { return }
    let added = done.filter { $0.kind == .added }
    var count = 0
    while kept.count > count {
      count = kept.count
      for record in added where record.owners.contains(where: kept.contains) {
        kept.insert(RecordName(record))
      }
    }
    blocked.formUnion(kept)
    keepWhatIsTied()
  }

  // MARK: By whom

  /// Fills in who was last to change the fields that stand in the way.
  private mutating func nameWhoChanged(in store: BookStore) throws(StoreError) {
    var wanted: [FieldName: Int] = [:]
    for (index, obstacle) in obstacles.enumerated() {
      guard case .changedSince(let field, _) = obstacle.reason else { continue }
      wanted[FieldName(record: RecordName(obstacle.noun, obstacle.key), field: field)] = index
    }
    guard !wanted.isEmpty else { return }
    var found: [Int: Writer] = [:]
    let sequence = sequence
    try store.walkBack { other in
      guard other.sequence > sequence else { return false }
      for record in other.records {
        for field in record.fields {
          guard let index = wanted[FieldName(record: RecordName(record), field: field.name)],
            found[index] == nil
          else { continue }
          found[index] = other.writer
        }
      }
      return found.count < wanted.count
    }
    for (index, who) in found {
      guard case .changedSince(let field, _) = obstacles[index].reason else { continue }
      obstacles[index] = UndoObstacle(
        noun: obstacles[index].noun, key: obstacles[index].key, reason: .changedSince(field: field, by: who))
    }
  }
}

private struct FieldName: Hashable {
  let record: RecordName
  let field: String
}

extension RecordHistory {
  /// The records one that came belongs to.
  fileprivate var owners: [RecordName] { named(\.now) { $0.isOwner } }

  /// The records its fields name, before or after.
  fileprivate func named(
    _ values: (FieldHistory) -> [String], where suits: (NounReference) -> Bool = { _ in true }
  ) -> [RecordName] {
    noun.references.filter(suits).flatMap { reference in
      (fields.first { $0.name == reference.field }.map(values) ?? []).map { RecordName(reference.target, $0) }
    }
  }

  /// Whether it names any of those records, and did not before.
  fileprivate func comesToName(_ records: Set<RecordName>) -> Bool {
    !Set(named(\.now)).subtracting(named(\.was)).isDisjoint(with: records)
  }

  /// What takes this back.
  var reversed: RecordHistory {
    let turned: Kind =
      switch kind {
      case .added: .removed
      case .removed: .added
      case .changed: .changed
      }
    return RecordHistory(
      noun: noun, key: key, kind: turned,
      fields: fields.map { FieldHistory(name: $0.name, was: $0.now, now: $0.was) })
  }
}
