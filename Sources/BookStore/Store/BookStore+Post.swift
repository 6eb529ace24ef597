internal import RecFile
public import SalesBook

// Posting: the tables on disk are brought up to the journal.
extension BookStore {
  /// How many entries wait to be posted.
  public var unpostedCount: Int { unposted.count }

  /// Takes in what was edited by hand, then brings every table on disk up to
  /// the journal. Returns the entries made of hand edits. Nothing happens to a
  /// book that cannot be written, or that has nothing waiting.
  @discardableResult
  public func post(day: Day, at moment: String) throws(StoreError) -> [Committed] {
    guard isWritable else { return [] }
    let isEdited = try reading { () throws(DiskError) in try !editedTables().isEmpty }
    guard isEdited || !unposted.isEmpty else { return [] }
    return try withPen { () throws(StoreError) in
      let arrived = try catchUp()
      let taken = try takeHandEdits(day: day, at: moment, arrived)
      try postTables()
      return taken
    }
  }

  /// Posts; the caller holds the pen, has caught up and taken hand edits in.
  func postTables() throws(StoreError) {
    try writing {
      stamps = try readStamps()
      let waiting = unposted.filter { $0.sequence > stamps.posted }
      unposted = []
      guard !waiting.isEmpty else { return }
      do {
        let touched = Set(waiting.flatMap { $0.records.map(\.noun) })
        for noun in Noun.allCases where touched.contains(noun) { try post(noun, waiting) }
        try disk.syncFolder("")
        (stamps.posted, stamps.sum) = journal.last
        stamps.journalEnds = journal.ends
        try stampUnstamped()
      } catch {
        unposted = waiting
        throw error
      }
    }
  }

  private func post(_ noun: Noun, _ waiting: [HistoryEntry]) throws {
    let current = try disk.read(noun.fileName) ?? []
    var text = TableText(noun, current)
    let mark = stamps.mark(of: noun, standing: text.posted)
    let entries = mark < stamps.posted ? try journal.entries(after: mark) : waiting
    for entry in entries where entry.sequence > mark { try text.advance(by: entry) }
    try text.mark(posted: journal.last.sequence, sum: journal.last.sum)
    problems += text.lost
    try replace(noun, with: text.bytes, mark: text.posted)
  }

  /// Puts a table's new text in its place, its base copy first: a base copy
  /// ahead of its table is told from a hand edit by the journal.
  func replace(_ noun: Noun, with bytes: [UInt8], mark: Int) throws {
    let (fresh, freshBase) = (".rounds/\(noun.fileName).new", ".rounds/base/\(noun.fileName).new")
    try disk.makeFolder(".rounds")
    try disk.makeFolder(".rounds/base")
    try disk.write(fresh, bytes, like: noun.fileName)
    try disk.sync(fresh)
    try disk.write(freshBase, bytes, like: noun.fileName)
    try disk.sync(freshBase)
    try disk.rename(freshBase, to: BookStore.base(noun))
    try disk.rename(fresh, to: noun.fileName)
    if let status = try disk.status(noun.fileName) {
      stamps.tables[noun] = Stamps.TableStamp(status, mark: mark)
    }
  }

  /// Stamps the tables that have no stamp as they stand, with a base copy to
  /// compare them with, and writes all stamps.
  func stampUnstamped() throws {
    for noun in Noun.allCases where stamps.tables[noun] == nil {
      guard let bytes = try disk.read(noun.fileName), let status = try disk.status(noun.fileName) else {
        continue
      }
      try disk.makeFolder(".rounds")
      try disk.makeFolder(".rounds/base")
      try disk.write(BookStore.base(noun), bytes, like: noun.fileName)
      stamps.tables[noun] = Stamps.TableStamp(status, mark: TableText(noun, bytes).posted)
    }
    try writeStamps()
  }

  func readStamps() throws(DiskError) -> Stamps {
    try disk.read(Stamps.file).map(Stamps.init(_:)) ?? Stamps()
  }

  func writeStamps() throws {
    try disk.write(Stamps.file + ".new", stamps.bytes, like: nil)
    try disk.sync(Stamps.file + ".new")
    try disk.rename(Stamps.file + ".new", to: Stamps.file)
    try disk.syncFolder(".rounds")
  }
}
