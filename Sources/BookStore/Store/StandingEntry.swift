internal import SalesBook

/// An entry as far as it was not taken back.
struct StandingEntry {
  /// The entry.
  let entry: HistoryEntry
  /// The records of it that stand, each once; those an undo in part took back
  /// are left out.
  let left: [RecordHistory]
}

/// Goes back through the journal and tells of every entry what still stands of
/// it: an undo takes back the records it names, unless it was taken back
/// itself.
struct StandingWalk {
  /// By entry, the records that later entries took back and that are not back.
  private var taken: [Int: Set<RecordName>] = [:]

  /// What stands of the next older entry; nil if nothing does.
  mutating func next(_ entry: HistoryEntry) -> StandingEntry? {
    let gone = taken.removeValue(forKey: entry.sequence) ?? []
    let left = entry.net.filter { !gone.contains(RecordName($0)) && !$0.isJoining(entry.by) }
    if let about = entry.about { taken[about, default: []].formUnion(left.map { RecordName($0) }) }
    // One whose records cannot be read stands until it is passed over.
    return left.isEmpty && !entry.records.isEmpty ? nil : StandingEntry(entry: entry, left: left)
  }
}

extension RecordHistory {
  /// Whether it is that a colleague came to be known to the book, which writing
  /// in it brings along: nothing they did, and so nothing to be taken back.
  fileprivate func isJoining(_ login: String) -> Bool {
    noun == .person && key == login && kind == .added
  }
}
