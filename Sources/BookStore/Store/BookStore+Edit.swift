internal import RecFile
public import SalesBook

/// A table on its way through somebody's editor: no lock is held meanwhile.
public struct TableDraft: Sendable {
  public let noun: Noun
  /// Its text, to be edited.
  public let text: [UInt8]
}

extension BookStore {
  /// The text of a table, brought up to date, for an editor.
  public func draft(of noun: Noun, day: Day, at moment: String) throws(StoreError) -> TableDraft {
    _ = try preparing { () throws(StoreError) in try bringUp(day: day, at: moment) }
    let bytes = try reading { () throws(DiskError) in try disk.read(noun.fileName) }
    return TableDraft(noun: noun, text: bytes ?? TableDescriptor.emptyTable(noun))
  }

  /// What is wrong with an edited text; nothing if it can be merged.
  public func faults(in edited: [UInt8], of noun: Noun) -> [BookProblem] {
    var faults = BookStore.problems(in: edited, of: noun).filter { problem in
      switch problem.kind {
      case .foreignLineEnds, .notUTF8: false
      default: true
      }
    }
    if noun == .setting { faults += BookStore.mistakenSettings(in: edited) }
    if RecDocument(edited).descriptor(ofType: noun.rawValue) == nil {
      faults.insert(BookProblem(noun.fileName, .field("%rec", .missing("%rec"))), at: 0)
    }
    return faults
  }

  /// Puts an edited table in place and takes the difference into the journal,
  /// merged field by field with what others did meanwhile. A text without its
  /// descriptor is refused: an emptied file is no wish to remove everything.
  public func merge(
    _ edited: [UInt8], into draft: TableDraft, by author: Author, at moment: String
  ) throws(StoreError) -> Committed? {
    guard edited != draft.text else { return nil }
    guard RecDocument(edited).descriptor(ofType: draft.noun.rawValue) != nil else {
      throw .refused(.fieldMissing(draft.noun, field: "%rec"))
    }
    return try withLock { () throws(StoreError) in
      try catchUp()
      try preparing { () throws(StoreError) in keep(try takeHandEdits(day: author.day, at: moment)) }
      var (records, text) = try writing { try difference(of: edited, from: draft) }
      let joined = try preparing { () throws(StoreError) -> Bool in
        guard !records.isEmpty else { return false }
        return try welcome(author, toWrite: records, at: moment)
      }
      if joined {
        // The table may be that of people, which has one more now.
        (records, text) = try writing { try difference(of: edited, from: draft) }
      }
      var entry: (entry: HistoryEntry, changes: [Change])?
      if !records.isEmpty {
        entry = try write(
          records, .deed(.handEdit), "Edited \(draft.noun.fileName)", about: nil, by: author,
          at: moment)
      }
      guard let entry else {
        try settleAlone(text)
        return nil
      }
      // What is in the journal is done, whatever becomes of the table.
      let unposted = try settled(text)
      var done = Committed(entry: entry.entry, changes: entry.changes, arrived: takeArrivals())
      done.unposted = unposted
      return done
    }
  }

  /// Puts a text in its table's place that says nothing new but in comments, which stand in no journal.
  private func settleAlone(_ text: TableText) throws(StoreError) {
    let before = try reading { () throws(DiskError) in try disk.status(text.noun.fileName) }
    guard let reason = try settled(text) else { return }
    let isInPlace = (try? disk.status(text.noun.fileName)) != before
    throw isInPlace ? .unknown(reason) : .disk(reason)
  }

  /// Puts a text in its table's place; why the disk refuses, if it does.
  private func settled(_ text: TableText) throws(StoreError) -> DiskError? {
    do throws(StoreError) {
      let isSettled = try writing {
        let (standing, stamp) = (try disk.status(text.noun.fileName), try readStamps().tables[text.noun])
        // What somebody saved straight into it since is looked at first, the next time.
        return try stamp?.fits(standing) ?? true && settle(text, in: standing)
      }
      return isSettled ? nil : .lockTaken(nil)
    } catch {
      guard case .disk(let reason) = error else { throw error }
      return reason
    }
  }

  /// What the editor changed, and the text, comments and all, that becomes the
  /// table: both drafts brought up to the journal.
  private func difference(
    of edited: [UInt8], from draft: TableDraft
  ) throws -> (records: [RecordHistory], text: TableText) {
    var (was, now) = (TableText(draft.noun, draft.text), TableText(draft.noun, edited))
    now.believe(posted: was.posted)
    let entries = try journal.walk.entries(after: was.posted)
    try was.advance(by: entries)
    try now.advance(by: entries)
    report(now.lost)
    return (TableDifference(draft.noun, from: was, to: now, book).records, now)
  }
}
