private import Glibc
internal import RecFile
public import SalesBook

/// What came of a commit.
public struct Committed: Sendable {
  /// The entry, as it now stands in the journal.
  public let entry: HistoryEntry
  /// What it changed in the book.
  public let changes: [Change]
  /// What others had written in the meantime.
  public let arrived: [Arrival]
  /// Of an undo or a redo: what was taken back or put back, as it was first
  /// done.
  public internal(set) var original: HistoryEntry?
  /// Whether that stands again.
  public internal(set) var putsBack = false
  /// What of it stays as it is, where it was taken back in part.
  public internal(set) var kept: [UndoObstacle] = []
  /// Why its table could not be brought up to it, where that was tried.
  public internal(set) var unposted: DiskError?
}

/// An entry of another's that has reached this book.
public struct Arrival: Sendable {
  public let entry: HistoryEntry
  /// What it changed.
  public let changes: [Change]
}

extension BookStore {
  /// Carries out an operation: reads what others wrote, plans it on the book
  /// as it now is, and puts it in the journal. When this returns it is on disk
  /// and in the book; when it throws, neither, unless it is `StoreError.unknown`.
  ///
  /// `moment` is when, in RFC 3339 with the offset of the book's zone.
  public func commit(
    _ operation: any Operation, by author: Author, at moment: String
  ) throws(StoreError) -> Committed {
    try withLock { () throws(StoreError) in
      try catchUp()
      return finish(try carryOut(operation, by: author, at: moment), by: author, at: moment)
    }
  }

  /// Carries out an operation as `commit(_:by:at:)` does, planning it once, and returns what there is to
  /// tell of it; nothing is committed if the book has it all.
  public func commit<Outcome>(
    reporting operation: any ReportingOperation<Outcome>, by author: Author, at moment: String
  ) throws(StoreError) -> (outcome: Outcome, committed: Committed?) {
    func plan() throws(StoreError) -> (outcome: Outcome, plan: Plan?) {
      try planned { ids throws(Refusal) in
        let (outcome, plan) = try operation.outcome(on: book.with(author), as: author, drawing: &ids)
        return (outcome, try plan?.decided(as: author))
      }
    }
    if !isWritable {
      let (outcome, plan) = try plan()
      guard plan == nil else { throw .readOnly }
      return (outcome, nil)
    }
    return try withLock { () throws(StoreError) in
      try catchUp()
      let (outcome, plan) = try plan()
      guard let plan else { return (outcome, nil) }
      let written = try write(plan, type(of: operation).keyword, by: author, at: moment)
      return (outcome, finish(written, by: author, at: moment))
    }
  }

  /// What a commit does when its entry is written.
  private func finish(
    _ written: (entry: HistoryEntry, changes: [Change]), by author: Author, at moment: String
  ) -> Committed {
    postIfLong(day: author.day, at: moment)
    return Committed(entry: written.entry, changes: written.changes, arrived: takeArrivals())
  }

  /// Carries out a whole history at once, each entry by whom and when it
  /// says: how a sample book is made. It is on disk when this returns; a
  /// entry that is refused ends it with what came before.
  public func carryOut(_ entries: some Sequence<TimedOperation>) throws(StoreError) {
    try withLock { () throws(StoreError) in
      try catchUp()
      try reading { () throws(DiskError) in try journal.hurry() }
      do throws(StoreError) {
        for entry in entries { _ = try carryOut(entry.operation, by: entry.author, at: entry.moment) }
      } catch {
        try journal.sync()
        throw error
      }
      try journal.sync()
    }
  }

  /// Plans and writes; the caller holds the lock and has caught up.
  private func carryOut(
    _ operation: any Operation, by author: Author, at moment: String
  ) throws(StoreError) -> (entry: HistoryEntry, changes: [Change]) {
    let seen = operation.brings(author) ? book : book.with(author)
    let plan = try planned { ids throws(Refusal) in
      try operation.plan(on: seen, as: author, drawing: &ids).decided(as: author)
    }
    let written = try write(plan, type(of: operation).keyword, by: author, at: moment)
    let merges = written.entry.records.contains { record in
      record.noun == .customer && record.fields.contains { $0.name == "MergedInto" }
    }
    if merges { try reading { () throws(DiskError) in try unwindMerges() } }
    return written
  }

  /// What planning comes to, with IDs nobody has drawn.
  private func planned<Planned>(
    _ plan: (inout FreshIDs) throws(Refusal) -> Planned
  ) throws(StoreError) -> Planned {
    var fresh = FreshIDs(ids)
    do throws(Refusal) {
      let planned = try plan(&fresh)
      ids = fresh.source
      return planned
    } catch {
      throw .refused(error)
    }
  }

  private func write(
    _ plan: Plan, _ keyword: JournalWord, by author: Author, at moment: String
  ) throws(StoreError) -> (entry: HistoryEntry, changes: [Change]) {
    let records = plan.changes.compactMap(\.history)
    // Nearly always each comes to something.
    let changes =
      records.count == plan.changes.count ? plan.changes : plan.changes.filter { $0.history != nil }
    return try write(
      records, of: changes, keyword, plan.did, because: plan.because, about: nil, by: author, at: moment)
  }

  /// The entry is in the journal whatever becomes of this: tables that cannot
  /// be written now wait, and the next `post` says why.
  private func postIfLong(day: Day, at moment: String) {
    guard unposted.count >= BookStore.postAfter else { return }
    do throws(StoreError) {
      keep(try takeHandEdits(day: day, at: moment))
      try postTables()
    } catch {
      return
    }
  }

  /// Reads what others have written since; nothing if nothing.
  public func refresh() throws(StoreError) -> [Arrival] {
    try catchUp()
    return takeArrivals()
  }

  /// Runs with the lock held. A book that cannot be written refuses.
  func withLock<Result>(_ body: () throws(StoreError) -> Result) throws(StoreError) -> Result {
    guard isWritable else { throw .readOnly }
    try reading { () throws(DiskError) in try disk.lock() }
    holdsLock = true
    defer {
      holdsLock = false
      disk.unlock()
    }
    return try body()
  }

  /// What has come in and nobody was told of yet.
  func takeArrivals() -> [Arrival] {
    defer { arrivals = [] }
    return arrivals
  }

  /// Entries made of hand edits on the way to something else, to be told with
  /// it.
  func keep(_ made: [Committed]) {
    arrivals += made.flatMap { $0.arrived + [Arrival(entry: $0.entry, changes: $0.changes)] }
  }

  /// Writes one entry with those records, then makes it so in memory. Who was
  /// not in the book comes into it first. `changes` are what the records tell, where that is known.
  func write(
    _ records: [RecordHistory], of changes: [Change]? = nil, _ keyword: JournalWord, _ did: String,
    because: String = "", about: Int?,
    by author: Author, at moment: String
  ) throws(StoreError) -> (entry: HistoryEntry, changes: [Change]) {
    try preparing { () throws(StoreError) in _ = try welcome(author, toWrite: records, at: moment) }
    return try append(
      records, of: changes, keyword, did, because: because, about: about, by: author, at: moment)
  }

  /// Writes one entry. What rec text cannot keep is changed first, so that book and disk agree.
  func append(
    _ records: [RecordHistory], of known: [Change]? = nil, _ keyword: JournalWord, _ did: String,
    because: String = "", about: Int?,
    by author: Author, owner: String = "", at moment: String, mending: JournalMending = JournalMending()
  ) throws(StoreError) -> (entry: HistoryEntry, changes: [Change]) {
    let sequence = journal.last.sequence + 1
    let written = Journal.isLarge(records) ? try writing { try WrittenRecords(records, of: sequence) } : nil
    let isKept = written?.isKept ?? records.allSatisfy(\.isStorable)
    let entry = HistoryEntry(
      sequence: sequence, at: moment, by: author.login, user: author.user, owner: owner,
      day: author.day, keyword: keyword.text, did: did.inOneLine, because: because.inOneLine, about: about,
      records: isKept ? records : records.map(\.storable))
    defer { report(journal.takeProblems()) }
    try journal.append(entry, as: written, nonce: String(ids.draw(), radix: 16), mending: mending)
    unposted.append(entry)
    // What disk and journal keep to the letter need not be read back out of them.
    guard isKept, let known else { return (entry, apply(entry)) }
    let before = written?.counts.keys.map { ($0, book.count(of: $0)) } ?? []
    for change in known { book.apply(change) }
    // What came is all of its table's text, if each of it came once.
    for (noun, count) in before where book.count(of: noun) - count == written?.counts[noun] {
      unpostedText[sequence, default: [:]][noun] = written?.tables[noun]
    }
    return (entry, known)
  }
}

/// One operation of a history: by whom, on which day, at what moment
/// (RFC 3339).
public struct TimedOperation: Sendable {
  /// What was done.
  public let operation: any Operation
  /// By whom and on which day.
  public let author: Author
  public let moment: String

  /// That operation, then and there.
  public init(_ operation: any Operation, by author: Author, at moment: String) {
    self.operation = operation
    self.author = author
    self.moment = moment
  }
}

/// IDs drawn from the system's own randomness.
public struct SystemIDs: IDSource {
  /// What is left of the last answer: asking the system costs more than all else of a draw.
  private var left: [UInt32] = []

  /// The system's.
  public init() {}

  /// A number nobody can guess.
  public mutating func draw() -> UInt32 {
    if left.isEmpty {
      left = [UInt32](unsafeUninitializedCapacity: SystemIDs.asked) { room, count in
        if getentropy(room.baseAddress, SystemIDs.asked * 4) == 0 { count = SystemIDs.asked }
      }
    }
    return (left.popLast() ?? UInt32.random(in: 0...UInt32.max)) & 0x3FFF_FFFF
  }

  /// Numbers asked for at once: as many as the system gives (256 bytes).
  private static let asked = 64
}

extension RecordHistory {
  /// Whether rec text gives every new value back as it is: nothing is empty, no line end is a CR, no line ends in a
  /// backslash.
  var isStorable: Bool { fields.allSatisfy { $0.now.allSatisfy(\.isStorable) } }

  /// The same with every new value as rec text will give it back.
  var storable: RecordHistory {
    RecordHistory(
      noun: noun, key: key, kind: kind,
      fields: fields.map { FieldHistory(name: $0.name, was: $0.was, now: $0.now.map(\.storable)) })
  }
}

extension String {
  /// Whether rec text gives it back as it is.
  var isStorable: Bool { !isEmpty && !utf8.contains { $0 == 0x0D || $0 == 0x5C } }

  /// Line ends as LF, and no backslash at a line's end: rec cannot keep one.
  var storable: String {
    guard utf8.contains(where: { $0 == 0x0D || $0 == 0x5C }) else { return self }
    let lines = split(omittingEmptySubsequences: false) { $0 == "\n" || $0 == "\r\n" || $0 == "\r" }
    return lines.map { $0.hasSuffix("\\") ? $0.dropLast() + "＼" : $0 }.joined(separator: "\n")
  }

  /// The text without line ends, for a field that has one line.
  fileprivate var inOneLine: String { split(whereSeparator: \.isNewline).joined(separator: " ") }
}
