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
      var taken: [Committed] = []
      do throws(StoreError) {
        // Editors ask for no lock: what is saved meanwhile is taken in as well, or the next time.
        for _ in 0..<BookStore.attempts {
          taken += try takeHandEdits(day: day, at: moment)
          if try postTables() { break }
        }
      } catch {
        keep(taken)
        throw error
      }
      return taken
    }
  }

  /// Posts; the caller holds the lock, has caught up and taken hand edits in. False if a table was edited since, and
  /// it and those after it wait.
  @discardableResult
  func postTables() throws(StoreError) -> Bool {
    try writing {
      stamps = try readStamps()
      let waiting = unposted.filter { $0.sequence > stamps.posted }
      guard try !waiting.isEmpty || isUnstamped() else {
        (unposted, unpostedText) = ([], [:])
        return true
      }
      let touched = waiting.reduce(into: Set()) { $0.formUnion($1.nouns) }
      for noun in Noun.allCases where touched.contains(noun) {
        guard try post(noun, waiting) else { return false }
      }
      try disk.syncFolder("")
      (stamps.posted, stamps.sum) = journal.last
      stamps.journalEnds = journal.ends
      try stampUnstamped()
      (unposted, unpostedText) = ([], [:])
      return true
    }
  }

  private func post(_ noun: Noun, _ waiting: [HistoryEntry]) throws -> Bool {
    let status = try disk.status(noun.fileName)
    if let stamp = stamps.tables[noun], !stamp.fits(status) { return false }
    let standing = try TableFile.read(noun, from: disk).bytes
    let text = try posted(noun, standing, status, waiting)
    // A table that is not what it was though its file is that of the last posting was spoiled, not edited: its copy
    // stays what it was, so that what was spoiled is not lost among what was meant.
    var base: [UInt8]?
    if let sum = stamps.tables[noun]?.sum, let standing, Checksum.of(standing) != sum,
      let copy = try disk.read(BookStore.base(noun)), Checksum.of(copy) == sum
    {
      base = try posted(noun, copy, status, waiting).bytes
    }
    guard try replace(noun, status, with: text.bytes, base: base, mark: text.posted) else { return false }
    report(text.lost)
    return true
  }

  /// A table's text brought up to the journal.
  private func posted(
    _ noun: Noun, _ standing: [UInt8]?, _ status: FileStatus?, _ waiting: [HistoryEntry]
  ) throws -> TableText {
    var text = TableText(noun, standing ?? TableDescriptor.emptyTable(noun))
    try believe(&text, status: status)
    let mark = stamps.mark(of: noun, standing: text.posted)
    let all = mark < stamps.posted ? try journal.walk.entries(after: mark) : waiting
    let entries = all.filter { $0.sequence > mark }
    let telling = entries.filter { $0.tells(of: noun) }
    let texts = telling.compactMap { unpostedText[$0.sequence]?[noun] }
    try text.advance(by: entries, toBeWritten: true, as: texts.count == telling.count ? texts : nil)
    try text.mark(posted: journal.last.sequence, sum: journal.last.sum)
    return text
  }

  /// Puts a table's new text in its place, its base copy first: a base copy
  /// ahead of its table is told from a hand edit by the journal. The copy is the table, where it is not told otherwise.
  /// False, and nothing is put there, if the table is not the file the text was made from.
  func replace(
    _ noun: Noun, _ standing: FileStatus?, with bytes: [UInt8], base: [UInt8]? = nil, mark: Int
  ) throws(DiskError) -> Bool {
    let (fresh, freshBase) = (".rounds/\(noun.fileName).new", BookStore.base(noun) + ".new")
    try makeFolders()
    // As it will stand there: an editor may be quicker than whoever looks afterwards.
    let posted: FileStatus?
    do throws(DiskError) {
      try disk.write(fresh, bytes, like: noun.fileName)
      try disk.sync(fresh)
      try disk.write(freshBase, base ?? bytes, like: noun.fileName)
      try disk.sync(freshBase)
      posted = try disk.status(fresh)
      guard try disk.status(noun.fileName) == standing else {
        for name in [fresh, freshBase] { try disk.remove(name) }
        return false
      }
      try disk.rename(freshBase, to: BookStore.base(noun))
      try disk.rename(fresh, to: noun.fileName)
    } catch {
      // A full disk should not stay so for our sake; what cannot be taken
      // away is written over next time.
      for name in [fresh, freshBase] { try? disk.remove(name) }
      throw error
    }
    if let posted {
      stamps.tables[noun] = Stamps.TableStamp(posted, mark: mark, sum: Checksum.of(base ?? bytes))
    }
    return true
  }

  func makeFolders() throws(DiskError) {
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
      guard let bytes = try disk.read(noun.fileName), let status = try disk.status(noun.fileName) else {
        if noun != .founding { try make(noun) }
        continue
      }
      if try disk.read(BookStore.base(noun)) != bytes { try keepBase(bytes, of: noun) }
      stamps.tables[noun] = Stamps.TableStamp(
        status, mark: TableText(noun, bytes).posted, sum: Checksum.of(bytes))
    }
    for noun in Noun.allCases where stamps.tables[noun]?.sum == nil { try addSum(of: noun) }
    try writeStamps()
  }

  /// Puts a table's text in the place of its base copy.
  func keepBase(_ bytes: [UInt8], of noun: Noun) throws(DiskError) {
    let fresh = BookStore.base(noun) + ".new"
    try makeFolders()
    try disk.write(fresh, bytes, like: noun.fileName)
    try disk.sync(fresh)
    try disk.rename(fresh, to: BookStore.base(noun))
  }

  /// Adds to an earlier version's stamp what the table's bytes come to, where they are those of its base copy.
  private func addSum(of noun: Noun) throws(DiskError) {
    guard let stamp = stamps.tables[noun], stamp.fits(try disk.status(noun.fileName)),
      let bytes = try disk.read(noun.fileName), try disk.read(BookStore.base(noun)) == bytes
    else { return }
    stamps.tables[noun]?.sum = Checksum.of(bytes)
  }

  /// Makes a table that is not there, out of the journal.
  private func make(_ noun: Noun) throws {
    var text = TableText(noun, TableDescriptor.emptyTable(noun))
    try text.advance(by: try journal.walk.entries(after: 0))
    try text.mark(posted: journal.last.sequence, sum: journal.last.sum)
    _ = try replace(noun, nil, with: text.bytes, mark: text.posted)
    try disk.syncFolder("")
  }

  func readStamps() throws(DiskError) -> Stamps {
    try Stamps(of: disk)
  }

  func writeStamps() throws(DiskError) {
    try makeFolders()
    // The stamps tell what the copies are: those are there before.
    try disk.syncFolder(".rounds/base")
    try disk.write(Stamps.file + ".new", stamps.bytes, like: nil)
    try disk.sync(Stamps.file + ".new")
    try disk.rename(Stamps.file + ".new", to: Stamps.file)
    try disk.syncFolder(".rounds")
  }
}

extension HistoryEntry {
  /// The nouns of the records it changed.
  fileprivate var nouns: Set<Noun> {
    var (nouns, last) = (Set<Noun>(), Noun?.none)
    // Those of one noun stand together as a rule.
    for place in records.indices where records[place].noun != last {
      last = records[place].noun
      nouns.insert(records[place].noun)
    }
    return nouns
  }

  /// Whether it changed a record of that noun.
  fileprivate func tells(of noun: Noun) -> Bool { records.contains { $0.noun == noun } }
}
