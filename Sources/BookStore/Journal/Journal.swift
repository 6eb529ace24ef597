internal import RecFile
internal import SalesBook

/// The book's journal: one file a month, appended to under the lock, read on
/// from where it was left.
struct Journal {
  /// The last entry known: its number and checksum; 0 and "" before the first.
  private(set) var last: (sequence: Int, sum: String)
  /// Offset after the last whole entry of each file, by name.
  private(set) var ends: [String: Int]
  /// Each file as it was when it was read last, by name.
  private var seen: [String: SeenFile] = [:]
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

  /// Whether an entry of those records leaves them to a file of its own.
  static func isLarge(_ records: [RecordHistory]) -> Bool { records.count > spillAbove }

  /// A journal read on from what an earlier session noted, or from its
  /// beginning.
  init(_ disk: any Disk, last: (sequence: Int, sum: String) = (0, ""), ends: [String: Int] = [:]) {
    self.disk = disk
    self.last = last
    self.ends = ends
  }

  // MARK: Reading

  /// What reading on comes upon.
  enum Advance {
    /// The entries written since the last call, in their order.
    case entries([JournalEntry])
    /// Entries that do not follow: others wrote while one file was read after the other. Nothing was taken.
    case gap
    /// What was read before stands there no more: an entry whose writer took it back, or another journal.
    case rewritten
  }

  /// The entries written since the last call, in their order. What is torn at
  /// a file's end is left: it may still be being written.
  ///
  /// Where nobody can be writing, numbers that are missing are missing for good.
  mutating func catchUp(takingGaps: Bool) throws(DiskError) -> Advance {
    var next = self
    var entries: [JournalEntry] = []
    var isWhole = true
    let names = try JournalWalk.monthFiles(disk)
    for name in ends.keys.sorted() where !names.contains(name) && ends[name] ?? 0 > 0 {
      next.note(short: name)
    }
    for name in names {
      let path = "\(Journal.folder)/\(name)"
      guard let status = try disk.status(path), status != seen[name]?.status else { continue }
      guard let read = try stretch(path, name, of: status) else { return .rewritten }
      if status.size < ends[name] ?? 0 { next.note(short: name) }
      entries += read.stretch.entries.map(\.entry)
      next.ends[name] = read.start + read.stretch.end
      next.seen[name] = SeenFile(status: status, sum: read.stretch.entries.last?.entry.sum ?? seen[name]?.sum)
      let known = read.stretch.entries.flatMap(\.entry.mending.gone)
      let bare = read.stretch.entries.filter { found in
        found.isBare && !known.contains { $0.contains(found.entry.history.sequence) }
      }
      let lost = read.stretch.spoiled.map(\.line) + bare.map(\.line)
      guard !lost.isEmpty else { continue }
      isWhole = false
      next.problems += try spoiled(lost.sorted(), path, from: read.start)
    }
    entries.removeAll { $0.history.sequence <= last.sequence }
    entries.sort { $0.history.sequence < $1.history.sequence }
    let numbers = zip([last.sequence] + entries.map(\.history.sequence), entries.map(\.history.sequence))
    guard takingGaps || !isWhole || numbers.allSatisfy({ $1 <= $0 + 1 }) else { return .gap }
    if let newest = entries.last { next.last = (newest.history.sequence, newest.sum) }
    self = next
    return .entries(entries)
  }

  /// What stands in a file from where it was left, and where that is; nil if what was read before is not there any
  /// more. A file shorter than an earlier session noted, or in which no entry ends there any more, by what somebody put
  /// in or took out before, is read anew.
  private func stretch(
    _ path: String, _ name: String, of status: FileStatus
  ) throws(DiskError) -> (stretch: JournalStretch, start: Int)? {
    var start = ends[name] ?? 0
    let before = seen[name]?.sum.map(Journal.lastLine(sum:)) ?? []
    if status.size < start {
      guard before.isEmpty else { return nil }
      start = 0
    }
    let bytes: [UInt8]
    if before.isEmpty {
      guard status.size > start else { return (JournalStretch(), start) }
      (start, bytes) = try unread(path, from: start)
    } else {
      let read = try disk.read(path, from: start - before.count)
      guard read.starts(with: before) else { return nil }
      bytes = Array(read.dropFirst(before.count))
    }
    let stretch = try JournalStretch(bytes) { spill throws(DiskError) in try JournalWalk.spilled(spill, disk)
    }
    return (stretch, start)
  }

  /// The line an entry ends with.
  private static func lastLine(sum: String) -> [UInt8] { Array("Sum: \(sum)\n".utf8) }

  /// What follows in a file, and from where on. Where no entry ends there any more, by what somebody put in or took
  /// out before, it is read anew.
  private func unread(_ path: String, from end: Int) throws(DiskError) -> (start: Int, bytes: [UInt8]) {
    let before = 15  // a checksum's line, with the line ends around it
    guard end > before else { return (0, try disk.read(path, from: 0)) }
    let bytes = try disk.read(path, from: end - before)
    let isEnd = JournalStretch.endOfSum(in: Array(bytes.prefix(before)), after: 0) != nil
    let goesOn = bytes.count == before || bytes.dropFirst(before).first == 0x0A
    guard isEnd, goesOn else { return (0, try disk.read(path, from: 0)) }
    return (end, Array(bytes.dropFirst(before)))
  }

  /// A file that is not as long as it was, or gone.
  private mutating func note(short name: String) {
    problems.append(BookProblem("\(Journal.folder)/\(name)", .journalShort))
    ends[name] = nil
  }

  /// Counts on from that number if the journal's own last is lower: tables
  /// posted from entries that are no longer there must not be numbered again.
  mutating func goOn(after sequence: Int) {
    if sequence > last.sequence { last = (sequence, "") }
  }

  /// Goes on after the entry that is its last, whatever the stamps say that this was.
  mutating func follow(_ sequence: Int, _ sum: String) {
    if sequence >= last.sequence { last = (sequence, sum) }
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
  /// holds the lock and has caught up, and has written the records of a large one.
  mutating func append(
    _ entry: HistoryEntry, as written: WrittenRecords?, nonce: String,
    mending: JournalMending = JournalMending()
  ) throws(StoreError) {
    try writing {
      let name = String(entry.at.prefix(7)) + ".rec"
      if !isHurried { try clearTornTails() }
      var spill: (name: String, sum: String)?
      if let written { spill = try writeRecords(written, of: entry) }
      var bytes = try JournalEntry.text(entry, nonce: nonce, previous: last.sum, spill: spill, mending)
      let sum = Checksum.of(bytes)
      bytes += Journal.lastLine(sum: sum)
      try append(bytes, to: name)
      last = (entry.sequence, sum)
      seen[name] = SeenFile(status: nil, sum: sum)
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
    do throws(DiskError) {
      try disk.append(path, head + bytes)
    } catch {
      // Not all of it is there: what cannot be cut off now is met as torn by whoever reads on.
      try? disk.truncate(path, to: size ?? 0)
      throw error
    }
    if isHurried { unsynced.insert(path) } else { try makeLast(path, orCutTo: size ?? 0) }
    ends[name] = (size ?? 0) + head.count + bytes.count
  }

  /// Makes a whole entry at a file's end last, or takes it back. Only where neither is certain nobody knows whether it
  /// is there: it is met as another's by whoever reads on.
  private mutating func makeLast(_ path: String, orCutTo size: Int) throws(StoreError) {
    do throws(DiskError) {
      try disk.sync(path)
      try makeNameLast(path)
    } catch {
      do throws(DiskError) {
        try disk.truncate(path, to: size)
        try disk.sync(path)
      } catch _ {
        throw .unknown(error)
      }
      throw .disk(error)
    }
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
  mutating func sync() throws(StoreError) {
    isHurried = false
    do throws(DiskError) {
      for path in unsynced { try disk.sync(path) }
      if !unsynced.isEmpty { try disk.syncFolder(Journal.folder) }
    } catch {
      throw .unknown(error)
    }
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

  private func writeRecords(_ written: WrittenRecords, of entry: HistoryEntry) throws -> (
    name: String, sum: String
  ) {
    let name = "\(entry.at.prefix(7))-\(entry.sequence)-records.rec"
    let path = "\(Journal.folder)/\(name)"
    try makeFolder()
    try disk.write(path, written.journal, like: nil)
    try disk.sync(path)
    try disk.syncFolder(Journal.folder)
    return (name, Checksum.of(written.journal))
  }
}

/// A journal file as it was when it was read last.
private struct SeenFile {
  /// What it was; nil if it has been written to since, by this very writer.
  var status: FileStatus?
  /// The checksum of the last entry read of it, which stands before what is to be read next; nil if none was.
  var sum: String?
}
