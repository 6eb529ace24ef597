internal import RecFile
public import SalesBook

// Posting: the tables on disk are brought up to the journal.
extension BookStore {
  /// How many entries wait to be posted.
  public var unpostedCount: Int { unposted.count }

  /// Takes in what was edited by hand, then brings every table on disk up to
  /// the journal. Returns the entries made of hand edits. Nothing happens to a
  /// book that cannot be written, or that has nothing waiting. Throws
  /// `StoreError.unposted` if the disk refuses: what was done stays done.
  @discardableResult
  public func post(day: Day, at moment: String) throws(StoreError) -> [Committed] {
    do throws(StoreError) {
      return try bringUp(day: day, at: moment)
    } catch {
      if case .disk(let reason) = error { throw .unposted(reason) }
      throw error
    }
  }

  /// Posts, for what cannot go on without.
  @discardableResult
  func bringUp(day: Day, at moment: String) throws(StoreError) -> [Committed] {
    guard isWritable else { return [] }
    try catchUp()
    let isEdited = try reading { () throws(DiskError) in
      if try isUnstamped() { return true }
      return try !editedTables().isEmpty
    }
    guard isEdited || !unposted.isEmpty else { return [] }
    return try withLock { () throws(StoreError) in
      try catchUp()
      let taken = try takeHandEdits(day: day, at: moment)
      do throws(StoreError) {
        try postTables()
      } catch {
        keep(taken)
        throw error
      }
      return taken
    }
  }

  /// Posts; the caller holds the lock, has caught up and taken hand edits in.
  func postTables() throws(StoreError) {
    try writing {
      stamps = try readStamps()
      let waiting = unposted.filter { $0.sequence > stamps.posted }
      guard try !waiting.isEmpty || isUnstamped() else {
        unposted = []
        return
      }
      let touched = Set(waiting.flatMap { $0.records.map(\.noun) })
      for noun in Noun.allCases where touched.contains(noun) { try post(noun, waiting) }
      try disk.syncFolder("")
      (stamps.posted, stamps.sum) = journal.last
      stamps.journalEnds = journal.ends
      try stampUnstamped()
      unposted = []
    }
  }

  private func post(_ noun: Noun, _ waiting: [HistoryEntry]) throws {
    var text = TableText(noun, try TableFile.read(noun, from: disk).bytes ?? TableDescriptor.emptyTable(noun))
    let mark = stamps.mark(of: noun, standing: text.posted)
    let entries = mark < stamps.posted ? try journal.walk.entries(after: mark) : waiting
    try text.advance(by: entries.filter { $0.sequence > mark })
    try text.mark(posted: journal.last.sequence, sum: journal.last.sum)
    report(text.lost)
    try replace(noun, with: text.bytes, mark: text.posted)
  }

  /// Puts a table's new text in its place, its base copy first: a base copy
  /// ahead of its table is told from a hand edit by the journal.
  func replace(_ noun: Noun, with bytes: [UInt8], mark: Int) throws(DiskError) {
    let (fresh, freshBase) = (".rounds/\(noun.fileName).new", BookStore.base(noun) + ".new")
    try makeFolders()
    do throws(DiskError) {
      try disk.write(fresh, bytes, like: noun.fileName)
      try disk.sync(fresh)
      try disk.write(freshBase, bytes, like: noun.fileName)
      try disk.sync(freshBase)
      try disk.rename(freshBase, to: BookStore.base(noun))
      try disk.rename(fresh, to: noun.fileName)
    } catch {
      // A full disk should not stay so for our sake; what cannot be taken
      // away is written over next time.
      for name in [fresh, freshBase] { try? disk.remove(name) }
      throw error
    }
    if let status = try disk.status(noun.fileName) {
      stamps.tables[noun] = Stamps.TableStamp(status, mark: mark)
    }
  }

  private func makeFolders() throws(DiskError) {
    try disk.makeFolder(".rounds")
    try disk.makeFolder(".rounds/base")
  }

  /// Whether there are tables to be stamped or made, as in a book just cloned
  /// or one made by an older program.
  private func isUnstamped() throws(DiskError) -> Bool {
    let stamped = try readStamps().tables
    for noun in Noun.allCases where stamped[noun] == nil {
      if noun != .founding { return true }
      if try disk.status(noun.fileName) != nil { return true }
    }
    return false
  }

  /// Makes the tables that are missing, stamps those that have no stamp as
  /// they stand, with a base copy to compare them with, and writes all stamps.
  func stampUnstamped() throws {
    for noun in Noun.allCases where stamps.tables[noun] == nil {
      try makeFolders()
      guard let bytes = try disk.read(noun.fileName), let status = try disk.status(noun.fileName) else {
        if noun != .founding { try make(noun) }
        continue
      }
      try disk.write(BookStore.base(noun), bytes, like: noun.fileName)
      try disk.sync(BookStore.base(noun))
      stamps.tables[noun] = Stamps.TableStamp(status, mark: TableText(noun, bytes).posted)
    }
    try disk.syncFolder(".rounds/base")
    try writeStamps()
  }

  /// Makes a table that is not there, out of the journal.
  private func make(_ noun: Noun) throws {
    var text = TableText(noun, TableDescriptor.emptyTable(noun))
    try text.advance(by: try journal.walk.entries(after: 0))
    try text.mark(posted: journal.last.sequence, sum: journal.last.sum)
    try replace(noun, with: text.bytes, mark: text.posted)
    try disk.syncFolder("")
  }

  func readStamps() throws(DiskError) -> Stamps {
    try Stamps(of: disk)
  }

  func writeStamps() throws(DiskError) {
    try makeFolders()
    try disk.write(Stamps.file + ".new", stamps.bytes, like: nil)
    try disk.sync(Stamps.file + ".new")
    try disk.rename(Stamps.file + ".new", to: Stamps.file)
    try disk.syncFolder(".rounds")
  }
}
