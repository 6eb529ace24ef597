internal import SalesBook

/// An entry turned round: what would take it back, as far as nothing stands in
/// the way, and what does.
struct Reversal {
  /// What takes back the records that are free.
  private(set) var records: [RecordHistory] = []
  /// What keeps the others as they are.
  private(set) var obstacles: [UndoObstacle] = []

  private let entry: HistoryEntry
  private let book: Book
  private var blocked: Set<RecordName> = []

  /// Both halves.
  var result: ([RecordHistory], [UndoObstacle]) { (records, obstacles) }

  /// Turns an entry round on the book as it now is.
  init(of entry: HistoryEntry, in store: BookStore) throws(StoreError) {
    self.entry = entry
    book = store.book
    for record in entry.records { blockIfChanged(record) }
    keepWhatOthersBuiltOn()
    keepWhatBelongsToKeptCustomers()
    records = entry.records.reversed().filter { !blocked.contains(RecordName($0)) }.map(\.reversed)
    try nameWhoChanged(in: store)
  }

  // MARK: Changed since

  private mutating func blockIfChanged(_ record: RecordHistory) {
    let exists = book.contains(record.noun, key: record.key)
    guard exists != (record.kind == .removed) else { return block(record, .gone) }
    if record.kind == .removed { return blockIfTargetIsGone(record) }
    for field in fields(of: record) {
      guard book.values(of: field.name, noun: record.noun, key: record.key) != field.now else { continue }
      return block(record, .changedSince(field: field.name, by: nil))
    }
  }

  private mutating func block(_ record: RecordHistory, _ reason: UndoObstacle.Reason) {
    blocked.insert(RecordName(record))
    obstacles.append(UndoObstacle(noun: record.noun, key: record.key, reason: reason))
  }

  /// A record must not come back naming one that has gone for good.
  private mutating func blockIfTargetIsGone(_ record: RecordHistory) {
    let returning = Set(entry.records.filter { $0.kind == .removed }.map { RecordName($0) })
    for reference in record.noun.references where reference.target != .person {
      let targets = (record.fields.first { $0.name == reference.field }?.was ?? [])
        .map { RecordName(reference.target, $0) }
      let isGone = { name in !book.contains(name.noun, key: name.key) && !returning.contains(name) }
      if targets.contains(where: isGone) { return block(record, .gone) }
    }
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

  /// A record others built on stays, and so does what it stands on itself.
  private mutating func keepWhatOthersBuiltOn() {
    let added = entry.records.filter { $0.kind == .added }
    let going = Set(added.map { RecordName($0) })
    let dependents = book.dependents(of: going.subtracting(blocked))
    let holders = added.compactMap { record in dependents[RecordName(record)].map { (record: record, by: $0) }
    }
    var grew = true
    while grew {
      grew = false
      for (record, names) in holders where !blocked.contains(RecordName(record)) {
        guard let holder = names.first(where: { !going.contains($0) || blocked.contains($0) }) else {
          continue
        }
        block(record, .namedBy(holder.noun, key: holder.key))
        grew = true
      }
    }
  }

  /// A customer that stays keeps what came with it, and what belongs to that:
  /// without its contacts, invoices and their parts it would be another.
  private mutating func keepWhatBelongsToKeptCustomers() {
    var kept = blocked.filter { $0.noun == .customer }
    guard !kept.isEmpty else { return }
    let added = entry.records.filter { $0.kind == .added }
    var count = 0
    while kept.count > count {
      count = kept.count
      for record in added where record.owners.contains(where: kept.contains) {
        kept.insert(RecordName(record))
      }
    }
    blocked.formUnion(kept)
    keepWhatOthersBuiltOn()
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
    var found: [Int: String] = [:]
    let sequence = entry.sequence
    try store.walkBack { other in
      guard other.sequence > sequence else { return false }
      for record in other.records {
        for field in record.fields {
          guard let index = wanted[FieldName(record: RecordName(record), field: field.name)],
            found[index] == nil
          else { continue }
          found[index] = other.by
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
  fileprivate var owners: [RecordName] {
    noun.references.filter(\.isOwner).flatMap { reference in
      (fields.first { $0.name == reference.field }?.now ?? []).map { RecordName(reference.target, $0) }
    }
  }

  /// What takes this back.
  fileprivate var reversed: RecordHistory {
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
