internal import RecFile
internal import SalesBook

/// The book's journal: one file a month, appended to under the pen, read on
/// from where it was left.
struct Journal {
  /// The last entry known: its number and checksum; 0 and "" before the first.
  private(set) var last: (sequence: Int, sum: String)
  /// Offset after the last whole entry of each file, by name.
  private(set) var ends: [String: Int]
  /// What was found wrong on the way, until it is taken.
  private var problems: [BookProblem] = []

  /// While true, entries are written but not yet made to last; `sync` does.
  var isHurried = false
  private var unsynced: Set<String> = []
  private let disk: any Disk
  private static let folder = "journal"
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
  /// a file's end is left: it may still be being written.
  mutating func catchUp() throws(DiskError) -> [JournalEntry] {
    var entries: [JournalEntry] = []
    for name in try monthFiles() {
      let path = "\(Journal.folder)/\(name)"
      let start = ends[name] ?? 0
      guard let status = try disk.status(path), status.size > start else { continue }
      let bytes = try disk.read(path, from: start)
      let stretch = JournalStretch(bytes) { spilled($0) }
      entries += stretch.entries
      ends[name] = start + stretch.end
      problems += stretch.spoiled.map { spoiled in
        BookProblem(file: path, line: spoiled.line, column: nil, excerpt: "", kind: .journalSpoiled)
      }
    }
    entries.sort { $0.history.sequence < $1.history.sequence }
    if let newest = entries.last, newest.history.sequence > last.sequence {
      last = (newest.history.sequence, newest.sum)
    }
    return entries
  }

  /// What was found wrong since this was last asked.
  mutating func takeProblems() -> [BookProblem] {
    defer { problems = [] }
    return problems
  }

  /// Calls with every entry, newest first, until told to stop by `false`.
  func walkBack(_ visit: (HistoryEntry) -> Bool) throws(DiskError) {
    for name in try monthFiles().reversed() {
      guard let bytes = try disk.read("\(Journal.folder)/\(name)") else { continue }
      let stretch = JournalStretch(bytes) { spilled($0) }
      for entry in stretch.entries.reversed() where !visit(entry.history) { return }
    }
  }

  /// Every entry after that one, in order; reads the whole journal.
  func entries(after sequence: Int) throws(DiskError) -> [HistoryEntry] {
    var found: [HistoryEntry] = []
    try walkBack { entry in
      if entry.sequence > sequence { found.append(entry) }
      return true
    }
    return found.sorted { $0.sequence < $1.sequence }
  }

  /// Every entry's place and checksum, for `check`: whether each names the one
  /// before.
  func brokenLinks() throws(DiskError) -> [BookProblem] {
    var chain: [(file: String, entry: JournalEntry)] = []
    for name in try monthFiles() {
      guard let bytes = try disk.read("\(Journal.folder)/\(name)") else { continue }
      chain += JournalStretch(bytes) { spilled($0) }.entries.map { (name, $0) }
    }
    chain.sort { $0.entry.history.sequence < $1.entry.history.sequence }
    return zip(chain, chain.dropFirst()).compactMap { earlier, later in
      let follows = later.entry.history.sequence == earlier.entry.history.sequence + 1
      return follows && later.entry.previous == earlier.entry.sum
        ? nil
        : BookProblem(
          file: "\(Journal.folder)/\(later.file)", line: 1, column: nil,
          excerpt: "Seq: \(later.entry.history.sequence)", kind: .journalSpoiled)
    }
  }

  // MARK: Writing

  /// Puts an entry on disk; it is there for good when this returns. The caller
  /// holds the pen and has caught up.
  mutating func append(_ entry: HistoryEntry, nonce: String) throws(StoreError) {
    try writing {
      let name = String(entry.at.prefix(7)) + ".rec"
      try clearTornTails()
      var spill: (name: String, sum: String)?
      if entry.records.count > Journal.spillAbove { spill = try spillRecords(of: entry) }
      var bytes = try JournalEntry.text(entry, nonce: nonce, previous: last.sum, spill: spill)
      let sum = Checksum.of(bytes)
      bytes += Array("Sum: \(sum)\n\n".utf8)
      try append(bytes, to: name)
      last = (entry.sequence, sum)
    }
  }

  private mutating func append(_ bytes: [UInt8], to name: String) throws {
    let path = "\(Journal.folder)/\(name)"
    let isNew = try disk.status(path).map { $0.size == 0 } ?? true
    let head = isNew ? JournalEntry.descriptor + [0x0A] : []
    do {
      try disk.append(path, head + bytes)
      if isHurried {
        unsynced.insert(path)
      } else {
        try disk.sync(path)
        if isNew { try disk.syncFolder(Journal.folder) }
      }
    } catch {
      try? disk.truncate(path, to: ends[name] ?? 0)
      throw error
    }
    ends[name] = (ends[name] ?? 0) + head.count + bytes.count
  }

  /// Makes what was written in a hurry last.
  mutating func sync() throws(DiskError) {
    for path in unsynced { try disk.sync(path) }
    try disk.syncFolder(Journal.folder)
    unsynced = []
  }

  /// Sets aside what a writer that died left at a file's end.
  private mutating func clearTornTails() throws {
    for (name, end) in ends {
      let path = "\(Journal.folder)/\(name)"
      guard let status = try disk.status(path), status.size > end else { continue }
      let torn = try disk.read(path, from: end)
      if torn.contains(where: { $0 != 0x0A }) {
        let aside = ".rounds/torn-\(name.dropLast(4))-\(end).txt"
        try disk.write(aside, torn, like: nil)
        try disk.sync(aside)
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
    try disk.write(path, bytes, like: nil)
    try disk.sync(path)
    try disk.syncFolder(Journal.folder)
    return (name, Checksum.of(bytes))
  }

  // MARK: Inside

  private func monthFiles() throws(DiskError) -> [String] {
    try disk.list(Journal.folder).filter { $0.hasSuffix(".rec") && $0.utf8.count == 11 }
  }

  private func spilled(_ value: String) -> [RecField]? {
    let words = value.split(separator: " ")
    guard words.count == 2, let bytes = try? disk.read("\(Journal.folder)/\(words[0])"),
      Checksum.of(bytes) == words[1]
    else { return nil }
    let document = RecDocument(bytes)
    return document.records(ofType: "Records").flatMap { document.fields(of: $0) }
  }
}
