public import SalesBook

// Taking an entry back, and putting it back again. Both are entries
// themselves, so that they too are history.
extension BookStore {
  /// Takes back this person's latest entry that still stands, or one nobody signed, those passed over
  /// left out, or the entry they name. What is passed over is the latest that stands, and those before it one by
  /// one: `StoreError.notPassedOver` where another is named. Throws `StoreError.undoBlocked` if others
  /// have since changed the same fields or built on the records; `partly` takes
  /// back what is free, and the rest of it stays the next to be taken back. An
  /// import is always taken back partly: customers others have touched stay.
  public func undo(
    _ sequence: Int? = nil, partly: Bool = false, past: Set<Int> = [], by author: Author, at moment: String
  ) throws(StoreError) -> Committed {
    try withLock { () throws(StoreError) in
      try catchUp()
      let target = try standing(sequence, past: past, of: author.login)
      return try take(back: target, partly: partly || target.entry.isImport, .undo, by: author, at: moment) {
        () throws(StoreError) in
        guard sequence == nil else { return nil }
        return try next(past: past.union([target.entry.sequence]), of: author.login)
      }
    }
  }

  /// Puts back what this person last took back, if they did nothing since.
  public func redo(by author: Author, at moment: String) throws(StoreError) -> Committed {
    try withLock { () throws(StoreError) in
      try catchUp()
      let undone = try lastUndo(of: author.login)
      return try take(back: undone, partly: false, .redo, by: author, at: moment) { nil }
    }
  }

  private func take(
    back target: StandingEntry, partly: Bool, _ deed: Deed, by author: Author, at moment: String,
    next: () throws(StoreError) -> HistoryEntry?
  ) throws(StoreError) -> Committed {
    let reversal = try Reversal(of: target, in: self)
    let (original, putsBack) = try original(of: target.entry)
    let (records, obstacles) = (reversal.records, reversal.obstacles)
    guard obstacles.isEmpty || partly, !records.isEmpty else {
      throw .undoBlocked(
        UndoBlock(original, putsBack: putsBack, obstacles: obstacles, free: records.count, next: try next()))
    }
    let did = (putsBack ? "Put back: " : "Took back: ") + original.did
    let written = try write(records, .deed(deed), did, about: target.entry.sequence, by: author, at: moment)
    var done = Committed(entry: written.entry, changes: written.changes, arrived: takeArrivals())
    (done.original, done.putsBack, done.kept) = (original, putsBack, obstacles)
    return done
  }

  // MARK: Which entry

  private func standing(
    _ sequence: Int?, past: Set<Int>, of login: String
  ) throws(StoreError) -> StandingEntry {
    guard let sequence else {
      guard let found = try latest(past: past, of: login) else { throw .nothingToUndo }
      return found
    }
    var (walk, found) = (StandingWalk(), StandingEntry?.none)
    try walkBack { entry in
      let standing = walk.next(entry)
      if entry.sequence == sequence, entry.isTakenBack(by: login), entry.isUndoable { found = standing }
      return entry.sequence > sequence
    }
    guard let found else { throw .notYours(sequence: sequence) }
    return found
  }

  /// The latest act of that person that still stands, those passed over left out. Throws
  /// `StoreError.notPassedOver` where one of these is none of what they would come upon on the way there.
  private func latest(past: Set<Int>, of login: String) throws(StoreError) -> StandingEntry? {
    var (walk, found, passed) = (StandingWalk(), StandingEntry?.none, Set<Int>())
    try walkBack { entry in
      guard let standing = walk.next(entry), entry.isTakenBack(by: login), entry.about == nil,
        entry.isUndoable
      else {
        return true
      }
      guard !past.contains(entry.sequence) else {
        passed.insert(entry.sequence)
        return true
      }
      found = standing
      return false
    }
    if let other = past.subtracting(passed).max() {
      throw .notPassedOver(sequence: other, next: found?.entry)
    }
    return found
  }

  /// What would be taken back next if those were passed over.
  private func next(past: Set<Int>, of login: String) throws(StoreError) -> HistoryEntry? {
    try latest(past: past, of: login)?.entry
  }

  /// What an entry takes back or puts back in the end, and whether taking that
  /// entry back puts it back: of one that is neither undo nor redo, itself.
  private func original(of entry: HistoryEntry) throws(StoreError) -> (HistoryEntry, putsBack: Bool) {
    var (found, putsBack) = (entry, false)
    guard entry.about != nil else { return (entry, false) }
    try walkBack { other in
      guard other.sequence == found.about else { return true }
      (found, putsBack) = (other, !putsBack)
      return other.about != nil
    }
    return (found, putsBack)
  }

  private func lastUndo(of login: String) throws(StoreError) -> StandingEntry {
    var (walk, found) = (StandingWalk(), StandingEntry?.none)
    try walkBack { entry in
      let standing = walk.next(entry)
      guard entry.by == login else { return true }
      switch JournalWord(entry.keyword) {
      case .deed(.redo): return true
      // Going on with the round is doing nothing.
      case .deed(let deed) where deed != .undo && !deed.isUndoable: return true
      case .deed(.undo):
        found = standing
        return found == nil
      default: return false
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
