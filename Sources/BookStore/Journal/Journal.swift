internal import RecFile
internal import SalesBook

/// The book's journal: one file a month, appended to under the lock, read on
/// from where it was left.
struct Journal {
  /// The last entry known: its number and checksum; 0 and "" before the first.
  private(set) var last: (sequence: Int, sum: String)
  /// Offset after the last whole entry of each file, by name.
  private(set) var ends: [String: Int]
  /// What was found wrong on the way, until it is taken.
  private var problems: [BookProblem] = []

  /// While true, entries are written but not yet made to last; `sync` does.
  private var isHurried = false
  private var unsynced: Set<String> = []
  /// Files whose names this writer has made to last. Another writer may have
  /// died after making a file and before syncing its name.
  private var lastingNames: Set<String> = []
  private let disk: any Disk
  static let folder = "journal"
  /// An entry of more records than this leaves them to a file of its own.
  private static let spillAbove = 300

  /// A journal read on from what an earlier session noted, or from its
  /// beginning.
  init(_ disk: any Disk, last: (sequence: Int, sum: String) = (0, ""), ends: [String: Int] = [:]) {
    self.disk = disk
    self.last = last
    self.ends = ends
  }

  // MARK: Reading

  /// The entries written since the last call, in their order. What is torn at
  /// a file's end is left: it may still be being written. A file that became
  /// shorter was put there by hand and is read anew.
  mutating func catchUp() throws(DiskError) -> [JournalEntry] {
    var entries: [JournalEntry] = []
    for name in try JournalWalk.monthFiles(disk) {
      let path = "\(Journal.folder)/\(name)"
      guard let status = try disk.status(path), status.size != ends[name] ?? 0 else { continue }
      let start = status.size < ends[name] ?? 0 ? 0 : ends[name] ?? 0
      let bytes = try disk.read(path, from: start)
      let stretch = try JournalStretch(bytes) { spill throws(DiskError) in
        try JournalWalk.spilled(spill, disk)
      }
      entries += stretch.entries.map(\.entry)
      ends[name] = start + stretch.end
      if !stretch.spoiled.isEmpty { problems += try spoiled(stretch.spoiled, path, from: start) }
    }
    entries.removeAll { $0.history.sequence <= last.sequence }
    entries.sort { $0.history.sequence < $1.history.sequence }
    if let newest = entries.last { last = (newest.history.sequence, newest.sum) }
    return entries
  }

  /// Counts on from that number if the journal's own last is lower: tables
  /// posted from entries that are no longer there must not be numbered again.
  mutating func goOn(after sequence: Int) {
    if sequence > last.sequence { last = (sequence, "") }
  }

  /// What was found wrong since this was last asked.
  mutating func takeProblems() -> [BookProblem] {
    defer { problems = [] }
    return problems
  }

  private func spoiled(_ lines: [Int], _ path: String, from start: Int) throws(DiskError) -> [BookProblem] {
    let before = try disk.read(path)?.prefix(start).count { $0 == 0x0A } ?? 0
    return lines.map {
      BookProblem(file: path, line: before + $0, column: nil, excerpt: "", kind: .journalSpoiled)
    }
  }

  /// All of it, for what is asked seldom.
  var walk: JournalWalk { JournalWalk(disk, newest: last.sequence) }

  // MARK: Writing

  /// Puts an entry on disk; it is there for good when this returns. The caller
  /// holds the lock and has caught up.
  mutating func append(_ entry: HistoryEntry, nonce: String) throws(StoreError) {
    try writing {
      let name = String(entry.at.prefix(7)) + ".rec"
      if !isHurried { try clearTornTails() }
      var spill: (name: String, sum: String)?
      if entry.records.count > Journal.spillAbove { spill = try spillRecords(of: entry) }
      var bytes = try JournalEntry.text(entry, nonce: nonce, previous: last.sum, spill: spill)
      let sum = Checksum.of(bytes)
      bytes += Array("Sum: \(sum)\n".utf8)
      try append(bytes, to: name)
      last = (entry.sequence, sum)
    }
  }

  /// Each entry brings the blank line before it along, so that it ends where
  /// its checksum does.
  private mutating func append(_ bytes: [UInt8], to name: String) throws {
    let path = "\(Journal.folder)/\(name)"
    // In a hurry the lock is held all along: a file ends where it was left.
    let size = try isHurried ? ends[name] : disk.status(path)?.size
    if size == nil { try makeFolder() }
    let head = (size ?? 0) == 0 ? JournalEntry.descriptor + [0x0A] : [0x0A]
    do {
      try disk.append(path, head + bytes)
      if isHurried {
        unsynced.insert(path)
      } else {
        try disk.sync(path)
        try makeNameLast(path)
      }
    } catch {
      // What cannot be cut off now is met as another's entry, or as a torn
      // one, by whoever reads on.
      try? disk.truncate(path, to: size ?? 0)
      throw error
    }
    ends[name] = (size ?? 0) + head.count + bytes.count
  }

  private mutating func makeNameLast(_ path: String) throws(DiskError) {
    guard !lastingNames.contains(path) else { return }
    try disk.syncFolder(Journal.folder)
    lastingNames.insert(path)
  }

  /// A clone of a book whose journal was empty has no folder for it.
  private func makeFolder() throws(DiskError) {
    try disk.makeFolder(Journal.folder)
    try disk.syncFolder("")
  }

  /// From now on entries are written but not made to last before `sync`. The
  /// caller holds the lock until then: nobody else leaves a torn tail.
  mutating func hurry() throws(DiskError) {
    try clearTornTails()
    isHurried = true
  }

  /// Makes what was written in a hurry last, and ends the hurry.
  mutating func sync() throws(DiskError) {
    isHurried = false
    for path in unsynced { try disk.sync(path) }
    if !unsynced.isEmpty { try disk.syncFolder(Journal.folder) }
    unsynced = []
  }

  /// Sets aside what a writer that died left at a file's end.
  private mutating func clearTornTails() throws(DiskError) {
    for (name, end) in ends.sorted(by: { $0.key < $1.key }) {
      let path = "\(Journal.folder)/\(name)"
      guard let status = try disk.status(path), status.size > end else { continue }
      let torn = try disk.read(path, from: end)
      if torn.contains(where: { $0 != 0x0A }) {
        let aside = ".rounds/torn-\(name.dropLast(4))-\(end).txt"
        try disk.write(aside, torn, like: nil)
        try disk.sync(aside)
        try disk.syncFolder(".rounds")
        problems.append(BookProblem(path, .journalTorn(asideIn: aside)))
      }
      try disk.truncate(path, to: end)
    }
  }

  private func spillRecords(of entry: HistoryEntry) throws -> (name: String, sum: String) {
    let name = "\(entry.at.prefix(7))-\(entry.sequence)-records.rec"
    var bytes = Array("%rec: Records\n%doc: the records of journal entry \(entry.sequence)\n\n".utf8)
    for record in entry.records {
      _ = try RecWriter.append(JournalEntry.recordFields([record]), to: &bytes)
      bytes.append(0x0A)
    }
    let path = "\(Journal.folder)/\(name)"
    try makeFolder()
    try disk.write(path, bytes, like: nil)
    try disk.sync(path)
    try disk.syncFolder(Journal.folder)
    return (name, Checksum.of(bytes))
  }
}
