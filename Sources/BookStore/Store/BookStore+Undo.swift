public import SalesBook

// Taking an entry back, and putting it back again. Both are entries
// themselves, so that they too are history.
extension BookStore {
  /// Takes back this person's latest entry that still stands, or the entry
  /// they name. Throws `StoreError.undoBlocked` if others have since changed
  /// the same fields or built on the records; `partly` takes back what is
  /// free. An import is always taken back partly: customers others have
  /// touched stay.
  public func undo(
    _ sequence: Int? = nil, partly: Bool = false, by author: Author, at moment: String
  ) throws(StoreError) -> Committed {
    try withLock { () throws(StoreError) in
      try catchUp()
      let target = try standing(sequence, of: author.login)
      return try take(
        back: target, partly: partly || target.isImport, .undo, "Took back: \(target.did)", by: author,
        at: moment)
    }
  }

  /// Puts back what this person last took back, if they did nothing since.
  public func redo(by author: Author, at moment: String) throws(StoreError) -> Committed {
    try withLock { () throws(StoreError) in
      try catchUp()
      let undone = try lastUndo(of: author.login)
      return try take(
        back: undone, partly: false, .redo, "Put back: \(undone.did)", by: author, at: moment)
    }
  }

  private func take(
    back target: HistoryEntry, partly: Bool, _ deed: Deed, _ did: String, by author: Author,
    at moment: String
  ) throws(StoreError) -> Committed {
    let (records, obstacles) = try Reversal(of: target, in: self).result
    guard obstacles.isEmpty || partly && !records.isEmpty else {
      throw .undoBlocked(obstacles, free: records.count)
    }
    guard !records.isEmpty else { throw .nothingToUndo }
    let written = try write(records, .deed(deed), did, about: target.sequence, by: author, at: moment)
    return Committed(entry: written.entry, changes: written.changes, arrived: takeArrivals())
  }

  // MARK: Which entry

  private func standing(_ sequence: Int?, of login: String) throws(StoreError) -> HistoryEntry {
    var gone: Set<Int> = []
    var found: HistoryEntry?
    try walkBack { entry in
      let stands = !gone.contains(entry.sequence)
      if stands, let about = entry.about { gone.insert(about) }
      if let sequence {
        guard entry.sequence == sequence else { return entry.sequence > sequence }
      } else if entry.by != login || entry.about != nil || !stands || !entry.isUndoable {
        return true
      }
      if stands { found = entry }
      return false
    }
    guard let found else { throw sequence.map { .notYours(sequence: $0) } ?? .nothingToUndo }
    guard found.by == login, found.isUndoable else { throw .notYours(sequence: found.sequence) }
    return found
  }

  private func lastUndo(of login: String) throws(StoreError) -> HistoryEntry {
    var redone: Set<Int> = []
    var found: HistoryEntry?
    try walkBack { entry in
      guard entry.by == login else { return true }
      switch JournalWord(entry.keyword) {
      case .deed(.redo):
        if let about = entry.about { redone.insert(about) }
        return true
      case .deed(.undo):
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
    try reading { () throws(DiskError) in
      try journal.walk.back { entry throws(DiskError) in visit(entry) }
    }
  }
}

extension HistoryEntry {
  /// Whether undoing may take it back.
  fileprivate var isUndoable: Bool {
    if case .deed(let deed) = JournalWord(keyword) { deed.isUndoable } else { true }
  }

  /// Whether it brought in a file.
  fileprivate var isImport: Bool {
    if case .deed(let deed) = JournalWord(keyword) { deed.isImport } else { false }
  }
}
