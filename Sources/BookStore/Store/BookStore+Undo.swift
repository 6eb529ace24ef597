public import SalesBook

// Taking an entry back, and putting it back again. Both are entries
// themselves, so that they too are history.
extension BookStore {
  static let undoKeyword = "undo"
  static let redoKeyword = "redo"

  /// Takes back this person's latest entry that still stands, or the entry
  /// they name. Throws `StoreError.undoBlocked` if others have since changed
  /// the same fields or built on the records; `partly` takes back what is
  /// free. An import is always taken back partly: customers others have
  /// touched stay.
  public func undo(
    _ sequence: Int? = nil, partly: Bool = false, by hand: Hand, at moment: String
  ) throws(StoreError) -> Committed {
    try withPen { () throws(StoreError) in
      let arrived = try catchUp()
      let target = try standing(sequence, of: hand.login)
      let isImport = target.keyword.hasPrefix("import-")
      return try take(
        back: target, partly: partly || isImport, BookStore.undoKeyword, "Took back: \(target.did)", by: hand,
        at: moment, arrived)
    }
  }

  /// Puts back what this person last took back, if they did nothing since.
  public func redo(by hand: Hand, at moment: String) throws(StoreError) -> Committed {
    try withPen { () throws(StoreError) in
      let arrived = try catchUp()
      let undone = try lastUndo(of: hand.login)
      return try take(
        back: undone, partly: false, BookStore.redoKeyword, "Put back: \(undone.did)", by: hand, at: moment,
        arrived)
    }
  }

  private func take(
    back target: HistoryEntry, partly: Bool, _ keyword: String, _ did: String, by hand: Hand,
    at moment: String,
    _ arrived: [Arrival]
  ) throws(StoreError) -> Committed {
    let (records, obstacles) = reversal(of: target)
    guard obstacles.isEmpty || partly && !records.isEmpty else {
      throw .undoBlocked(obstacles, free: records.count)
    }
    guard !records.isEmpty else { throw .nothingToUndo }
    let written = try write(records, keyword, did, about: target.sequence, by: hand, at: moment)
    return Committed(entry: written.entry, changes: written.changes, arrived: arrived)
  }

  // MARK: Which entry

  private func standing(_ sequence: Int?, of login: String) throws(StoreError) -> HistoryEntry {
    var gone: Set<Int> = []
    var found: HistoryEntry?
    try walkBack { entry in
      if let about = entry.about, !gone.contains(entry.sequence) {
        gone.insert(about)
        return true
      }
      let isWanted = sequence.map { $0 == entry.sequence } ?? (entry.by == login && entry.about == nil)
      guard isWanted, !gone.contains(entry.sequence) else { return sequence != entry.sequence }
      found = entry
      return false
    }
    guard let found else { throw sequence.map { .notYours(sequence: $0) } ?? .nothingToUndo }
    guard found.by == login else { throw .notYours(sequence: found.sequence) }
    return found
  }

  private func lastUndo(of login: String) throws(StoreError) -> HistoryEntry {
    var redone: Set<Int> = []
    var found: HistoryEntry?
    try walkBack { entry in
      guard entry.by == login else { return true }
      switch entry.keyword {
      case BookStore.redoKeyword:
        if let about = entry.about { redone.insert(about) }
        return true
      case BookStore.undoKeyword:
        if redone.contains(entry.sequence) { return true }
        found = entry
        return false
      default: return redone.contains(entry.sequence)
      }
    }
    guard let found else { throw .nothingToUndo }
    return found
  }

  func walkBack(_ visit: (HistoryEntry) -> Bool) throws(StoreError) {
    try reading { () throws(DiskError) in try journal.walkBack(visit) }
  }

  // MARK: What it comes down to

  /// The records of an entry turned round, as far as nothing stands in the
  /// way, and what does.
  private func reversal(of entry: HistoryEntry) -> ([RecordHistory], [UndoObstacle]) {
    var obstacles = entry.records.compactMap { changedSince($0, entry) }
    var blocked = Set(obstacles.map { RecordName($0.noun, $0.key) })
    let going = Set(entry.records.filter { $0.kind == .added }.map { RecordName($0.noun, $0.key) })
    // A record others built on stays, and so does what it stands on itself.
    var grew = true
    while grew {
      grew = false
      for record in entry.records where record.kind == .added {
        let name = RecordName(record.noun, record.key)
        guard !blocked.contains(name) else { continue }
        let holders = book.dependents(of: record.noun, key: record.key)
        let holder = holders.first { !going.contains(RecordName($0)) || blocked.contains(RecordName($0)) }
        guard let holder else { continue }
        blocked.insert(name)
        grew = true
        obstacles.append(
          UndoObstacle(noun: record.noun, key: record.key, reason: .namedBy(holder.noun, key: holder.key)))
      }
    }
    let free = entry.records.reversed().filter { !blocked.contains(RecordName($0.noun, $0.key)) }
    return (free.map(\.reversed), obstacles)
  }

  private func changedSince(_ record: RecordHistory, _ entry: HistoryEntry) -> UndoObstacle? {
    let exists = book.contains(record.noun, key: record.key)
    if record.kind == .removed {
      return exists ? UndoObstacle(noun: record.noun, key: record.key, reason: .gone) : nil
    }
    guard exists else { return UndoObstacle(noun: record.noun, key: record.key, reason: .gone) }
    for field in fields(of: record) {
      guard book.values(of: field.name, noun: record.noun, key: record.key) != field.now else { continue }
      let who = lastChange(of: field.name, record, after: entry.sequence)
      return UndoObstacle(
        noun: record.noun, key: record.key, reason: .changedSince(field: field.name, by: who))
    }
    return nil
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

  private func lastChange(of field: String, _ record: RecordHistory, after sequence: Int) -> String? {
    var who: String?
    try? walkBack { entry in
      guard entry.sequence > sequence else { return false }
      let isIt = entry.records.contains { other in
        other.noun == record.noun && other.key == record.key && other.fields.contains { $0.name == field }
      }
      if isIt { who = entry.by }
      return !isIt
    }
    return who
  }
}

private struct RecordName: Hashable {
  let noun: Noun
  let key: String

  init(_ noun: Noun, _ key: String) { (self.noun, self.key) = (noun, key) }
  init(_ named: (noun: Noun, key: String)) { (noun, key) = named }
}

extension RecordHistory {
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
