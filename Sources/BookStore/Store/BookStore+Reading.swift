internal import SalesBook

// Reading a book from its files while others write: what is in memory is the book as it was at one moment, never one
// made of two.
extension BookStore {
  /// How often is read what others write to meanwhile, before they are made to wait; and posted what they edit meanwhile.
  static let attempts = 3

  /// Reads the whole book. Where a table was put in place meanwhile it is read again, in the end with the lock held.
  /// When this throws, the book is what it was.
  func readWhole() throws(DiskError) {
    let before = (book, known, stamps, journal, unposted)
    do throws(DiskError) {
      for _ in 0..<BookStore.attempts {
        let standing = try Standing(disk)
        guard try readOnce(takingGaps: holdsLock) else { break }
        if try Standing(disk) == standing { return }
      }
      try whileNobodyWrites { () throws(DiskError) in _ = try readOnce(takingGaps: true) }
    } catch {
      (book, known, stamps, journal, unposted) = before
      throw error
    }
  }

  /// Reads it once; false if entries were written while the journal's files were read one after another.
  private func readOnce(takingGaps: Bool) throws(DiskError) -> Bool {
    stamps = try readStamps()
    let loaded = try Loading(disk, stamps)
    (book, known, unposted, unpostedText) = (loaded.book, KnownProblems(loaded.problems), [], [:])
    journal = Journal(disk, last: (stamps.posted, stamps.sum), ends: stamps.journalEnds)
    guard try replayJournal(of: loaded, takingGaps: takingGaps) else { return false }
    try unwindMerges()
    report(try coversInCircle())
    return true
  }

  /// Applies what the tables do not hold yet; false if it does not follow.
  private func replayJournal(of loaded: Loading, takingGaps: Bool) throws(DiskError) -> Bool {
    guard case .entries(let written) = try journal.catchUp(takingGaps: takingGaps) else { return false }
    let marks = try marks(of: loaded)
    let oldest = marks.values.min() ?? 0
    if oldest < stamps.posted { unposted = try journal.walk.entries(after: oldest) }
    let known = unposted.last?.sequence ?? 0
    unposted += written.map(\.history).filter { $0.sequence > known }
    for entry in unposted { apply(entry, after: marks) }
    unposted.removeAll { entry in entry.records.allSatisfy { entry.sequence <= marks[$0.noun] ?? 0 } }
    journal.goOn(after: marks.values.filter { $0 < .max }.max() ?? 0)
    report(journal.takeProblems())
    return true
  }

  /// The entry up to which each table holds everything.
  private func marks(of loaded: Loading) throws(DiskError) -> [Noun: Int] {
    var marks = loaded.without
    for (noun, said) in loaded.said {
      let own = try believed(said, of: noun) { () throws(DiskError) in try disk.status(noun.fileName) }
      marks[noun] = stamps.mark(of: noun, standing: own)
    }
    return marks
  }

  /// Lets customers merged in a circle stand by themselves, and tells of them.
  func unwindMerges() throws(DiskError) {
    let circling = book.unwindMerges()
    guard !circling.isEmpty else { return }
    report(
      try located(
        circling.map { Finding(key: $0.text, field: "MergedInto", kind: .mergedInCircle(key: $0.text)) },
        Customer.self))
  }

  /// Colleagues who stand in for one another in a circle.
  func coversInCircle() throws(DiskError) -> [BookProblem] {
    try located(
      book.coversInCircle().map { login in
        Finding(key: login.text, field: "Cover", kind: .coversInCircle(login: login.text))
      }, Person.self)
  }

  /// Takes in what others have written; it waits in `arrivals` until somebody
  /// is told, even if what they wanted is refused.
  func catchUp() throws(StoreError) {
    try reading { () throws(DiskError) in
      for _ in 0..<BookStore.attempts {
        if try takeIn(journal.catchUp(takingGaps: holdsLock)) { return }
      }
      try whileNobodyWrites { () throws(DiskError) in _ = try takeIn(journal.catchUp(takingGaps: true)) }
    }
  }

  /// Takes in what the journal came upon; false if it is to be read once more.
  func takeIn(_ advance: Journal.Advance) throws(DiskError) -> Bool {
    switch advance {
    case .gap: return false
    case .rewritten: try readAgain()
    case .entries(let entries):
      report(journal.takeProblems())
      for entry in entries {
        unposted.append(entry.history)
        arrivals.append(Arrival(entry: entry.history, changes: apply(entry.history)))
      }
      let names = entries.lazy.flatMap { $0.history.records }
      if names.contains(where: { $0.noun == .customer }) { try unwindMerges() }
    }
    return true
  }

  /// Reads the book anew, because what was read of the journal stands there no more: its writer could not make it last
  /// and took it back, or another journal was put in its place. What became different arrives.
  private func readAgain() throws(DiskError) {
    let (was, told) = (book, problems)
    try readWhole()
    report(told.filter { if case .handEditLost = $0.kind { true } else { false } })
    let changes = was.changes(to: book)
    guard !changes.isEmpty else { return }
    var newest: HistoryEntry?
    try journal.walk.back { entry throws(DiskError) in
      newest = entry
      return false
    }
    let nobody = HistoryEntry(
      sequence: 0, at: "", by: "", day: Day(number: 0), keyword: "", did: "", about: nil, records: [])
    arrivals.append(Arrival(entry: newest ?? nobody, changes: changes))
  }

  /// Runs with the lock held, so that nothing is written meanwhile; others may read beside.
  func whileNobodyWrites<Result>(_ body: () throws(DiskError) -> Result) throws(DiskError) -> Result {
    guard !holdsLock else { return try body() }
    try disk.lockToRead()
    defer { disk.unlock() }
    return try body()
  }
}

/// What the files of a book are at a moment: its stamps and its tables. The journal only grows, and is read last.
private struct Standing: Equatable {
  private let files: [FileStatus?]

  init(_ disk: any Disk) throws(DiskError) {
    var files: [FileStatus?] = []
    for file in [Stamps.file] + Noun.allCases.map(\.fileName) {
      do throws(DiskError) {
        files.append(try disk.status(file))
      } catch {
        // What a book must not hold is told when it is read.
        guard case .refused = error else { throw error }
        files.append(nil)
      }
    }
    self.files = files
  }
}

extension Book {
  /// What turns this book into another.
  fileprivate func changes(to other: Book) -> [Change] {
    func changes<Record: BookRecord>(_: Record.Type) -> [Change] {
      let (old, new) = (self[keyPath: Record.table], other[keyPath: Record.table])
      let gone = old.all.filter { new[$0.key] == nil }.map { Change.remove($0) }
      return gone
        + new.all.compactMap { record in
          guard let was = old[record.key] else { return .add(record) }
          return was == record ? nil : .change(was, to: record)
        }
    }
    return Noun.allCases.flatMap { changes($0.record) }
  }
}

/// A book read table by table.
private struct Loading: NounVisitor {
  private let disk: any Disk
  private let stamps: Stamps
  var book = Book()
  var problems: [BookProblem] = []
  /// How far each table says it is posted.
  var said: [Noun: PostedMark] = [:]
  /// How far those are that are not there, or not to be read.
  var without: [Noun: Int] = [:]

  init(_ disk: any Disk, _ stamps: Stamps) throws(DiskError) {
    (self.disk, self.stamps) = (disk, stamps)
    for noun in Noun.allCases { try noun.visit(&self) }
    book.linkAll()
  }

  mutating func visit<Record: BookRecord>(_: Record.Type) throws(DiskError) {
    let noun = Record.noun
    let file: TableFile
    do throws(DiskError) {
      file = try TableFile.read(noun, from: disk)
    } catch {
      guard case .refused = error else { throw error }
      problems.append(BookProblem(noun.fileName, .fileRefused(error)))
      without[noun] = .max
      return
    }
    if let problem = file.problem { problems.append(problem) }
    guard let bytes = file.bytes else {
      without[noun] = 0
      if stamps.tables[noun] != nil { problems.append(BookProblem(noun.fileName, .fileRefused(.gone(noun)))) }
      return
    }
    let read = TableReader<Record>().read(bytes)
    book[keyPath: Record.table] = read.table
    problems += read.problems
    said[noun] = read.posted
  }
}
