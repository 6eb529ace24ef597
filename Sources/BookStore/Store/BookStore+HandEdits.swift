internal import RecFile
internal import SalesBook

// Tables somebody edited behind our back are compared with the copy kept at
// the last posting, and the difference becomes history.
extension BookStore {
  /// Takes in what was edited by hand since the last posting; the caller
  /// holds the lock and has caught up. Returns the entries made of it.
  func takeHandEdits(day: Day, at moment: String) throws(StoreError) -> [Committed] {
    let edited = try reading { () throws(DiskError) in try editedTables() }
    var made: [Committed] = []
    for (noun, status) in try unlessTheSame(edited) {
      do throws(StoreError) {
        if let done = try takeHandEdits(in: noun, of: status, day: day, at: moment) { made.append(done) }
      } catch {
        keep(made)
        throw error
      }
    }
    return made
  }

  private func takeHandEdits(
    in noun: Noun, of status: FileStatus?, day: Day, at moment: String
  ) throws(StoreError) -> Committed? {
    var done: Committed?
    let (records, text) = try waiting(in: noun) { () throws(StoreError) in
      try writing { try handEdits(in: noun) }
    }
    if !records.isEmpty {
      let records = records + handovers(in: records, day: day)
      // Whose hand it was nobody knows: the file's owner is whoever saved or posted it last.
      let written = try waiting(in: noun) { () throws(StoreError) in
        try append(
          records, .deed(.handEdit), "Edited \(noun.fileName) by hand", about: nil,
          by: Author(login: "", day: day), owner: status?.owner ?? "", at: moment)
      }
      done = Committed(entry: written.entry, changes: written.changes, arrived: takeArrivals())
    }
    do throws(StoreError) {
      _ = try writing { try settle(text, in: status) }
      if noun == .customer { try reading { () throws(DiskError) in try unwindMerges() } }
    } catch {
      if let done { keep([done]) }
      throw error
    }
    return done
  }

  /// A customer given to another with an editor is handed over like any other (domain §3).
  private func handovers(in records: [RecordHistory], day: Day) -> [RecordHistory] {
    var fresh = FreshIDs(ids)
    defer { ids = fresh.source }
    return book.handovers(in: records, on: day, drawing: &fresh).compactMap { Change.add($0).history }
  }

  /// Does what a hand edit needs to become history; what fails leaves it waiting in its table.
  private func waiting<Result>(
    in noun: Noun, _ body: () throws(StoreError) -> Result
  ) throws(StoreError) -> Result {
    do throws(StoreError) {
      return try body()
    } catch {
      switch error {
      case .disk(let reason): throw .handEditsWait(noun, reason, isKnown: true)
      case .unknown(let reason): throw .handEditsWait(noun, reason, isKnown: false)
      default: throw error
      }
    }
  }

  /// Whether a table is not as the last posting left it. A posting under way looks the same, and is waited for; one
  /// that takes long is looked behind next time.
  public func isEditedByHand() throws(StoreError) -> Bool {
    try reading { () throws(DiskError) in
      guard try !editedTables().isEmpty else { return false }
      do throws(DiskError) {
        return try whileNobodyWrites { () throws(DiskError) in try !editedTables().isEmpty }
      } catch {
        guard case .lockTaken = error else { throw error }
        return false
      }
    }
  }

  /// The tables whose files are not those the last posting left. Without
  /// stamp and copy (a book just cloned) there is nothing to compare with.
  func editedTables() throws(DiskError) -> [(Noun, FileStatus?)] {
    let stamps = try readStamps()
    var edited: [(Noun, FileStatus?)] = []
    for noun in Noun.allCases {
      let status = try disk.status(noun.fileName)
      if let stamp = stamps.tables[noun] {
        if !stamp.fits(status) { edited.append((noun, status)) }
      } else if let base = try disk.read(BookStore.base(noun)), let table = try disk.read(noun.fileName),
        table != base, TableText.isTable(base, noun)
      {
        edited.append((noun, status))
      }
    }
    return edited
  }

  /// Those of them that say something else than their copies; the others, of a book that was copied without its times,
  /// are stamped as they stand.
  private func unlessTheSame(
    _ edited: [(Noun, FileStatus?)]
  ) throws(StoreError) -> [(Noun, FileStatus?)] {
    var (rest, isStamped) = ([(Noun, FileStatus?)](), false)
    guard !edited.isEmpty else { return rest }
    try writing {
      stamps = try readStamps()
      for (noun, status) in edited {
        guard stamps.tables[noun] != nil, let status, let bytes = try disk.read(noun.fileName),
          TableText.isTable(bytes, noun), try disk.read(BookStore.base(noun)) == bytes
        else {
          rest.append((noun, status))
          continue
        }
        let mark = try believed(PostedMark(of: noun, in: bytes), of: noun) { status }
        stamps.tables[noun] = Stamps.TableStamp(status, mark: mark, sum: Checksum.of(bytes))
        isStamped = true
      }
      if isStamped { try writeStamps() }
    }
    return rest
  }

  /// What a table's text says beside its base copy, both brought up to the
  /// journal, and that text: where a later entry changed the same field, the
  /// journal has won.
  private func handEdits(in noun: Noun) throws -> (records: [RecordHistory], text: TableText) {
    let standing = try TableFile.read(noun, from: disk)
    var table = TableText(noun, standing.bytes ?? TableDescriptor.emptyTable(noun))
    try believe(&table, status: disk.status(noun.fileName))
    try table.advance(by: try journal.walk.entries(after: table.posted))
    guard standing.problem == nil else {
      report(standing.problem.map { [$0] } ?? [])
      return ([], table)
    }
    var base = try TableText(noun, disk.read(BookStore.base(noun)) ?? TableText.bytes(of: noun, in: book))
    try believe(&base, status: nil)
    try base.advance(by: try journal.walk.entries(after: base.posted))
    report(table.lost)
    return (TableDifference(noun, from: base, to: table, book).records, table)
  }

  /// Makes that text, edits and all, the one that counts. False if the table is another file by now than the one it
  /// was made from: then it is edited again, and looked at the next time.
  func settle(_ text: TableText, in standing: FileStatus?) throws -> Bool {
    var text = text
    try text.mark(posted: journal.last.sequence, sum: journal.last.sum)
    let bytes = text.bytes
    stamps = try readStamps()
    guard try replace(text.noun, standing, with: bytes, mark: text.posted) else { return false }
    try disk.syncFolder("")
    try writeStamps()
    forgetProblems(in: text.noun.fileName)
    report(BookStore.problems(in: bytes, of: text.noun))
    return true
  }

  /// What cannot be read in a table's text.
  static func problems(in bytes: [UInt8], of noun: Noun) -> [BookProblem] {
    func open<Record: BookRecord>(_ type: Record.Type) -> [BookProblem] {
      TableReader<Record>().read(bytes).problems
    }
    return open(noun.record)
  }
}

/// The records in which one text of a table differs from another, in fields
/// the schema knows and as far as they can be read.
struct TableDifference {
  /// What turns the one into the other.
  private(set) var records: [RecordHistory] = []

  /// From the one to the other; `book` knows records that the older text has
  /// only unreadably.
  init(_ noun: Noun, from base: TableText, to table: TableText, _ book: Book) {
    func open<Record: BookRecord>(_ type: Record.Type, _ difference: inout TableDifference) {
      difference.compare(type, base, table, book)
    }
    open(noun.record, &self)
  }

  private mutating func compare<Record: BookRecord>(
    _ type: Record.Type, _ base: TableText, _ table: TableText, _ book: Book
  ) {
    let (before, after) = (base.allRecords(), table.allRecords())
    lazy var hadUnread =
      base.hasUnreadableText || !before.allSatisfy { Record($0.key, base.values(of: $0.value)) != nil }
    var hasUnread = table.hasUnreadableText
    for (key, place) in after.sorted(by: { $0.value < $1.value }) {
      if let old = before[key], let bytes = table.document.originalBytes(of: place),
        bytes == base.document.originalBytes(of: old)
      {
        continue
      }
      guard let now = Record(key, table.values(of: place)) else {
        hasUnread = true
        continue
      }
      let was = before[key].flatMap { Record(key, base.values(of: $0)) }
      // A book opened since has the record from this very text: only of one that
      // may stand unreadably in the older text does it know anything of its own.
      let mayBeKnown = before[key] != nil || hadUnread
      let known = was ?? (mayBeKnown ? Record.Key(key).flatMap { book[keyPath: Record.table][$0] } : nil)
      let change = known.map { Change.change($0, to: now) } ?? .add(now)
      if was == nil || was != now, let told = change.history { records.append(told) }
    }
    // What is not found may stand in what cannot be read.
    guard !hasUnread else { return }
    for (key, place) in before.sorted(by: { $0.value < $1.value }) where after[key] == nil {
      guard let was = Record(key, base.values(of: place)) else { continue }
      if let told = Change.remove(was).history { records.append(told) }
    }
  }
}

extension BookRecord {
  /// The record those fields make; nil if one cannot be read or is missing.
  init?(_ key: String, _ fields: [String: [String]]) {
    let count = fields.values.reduce(0) { $0 + $1.count }
    guard let key = Key(key), count <= FieldLimits.most else { return nil }
    self.init(key: key)
    for field in Self.fields {
      guard let values = fields[field.name] else { continue }
      guard field.presence == .repeated || values.count(where: { !$0.isEmpty }) <= 1 else { return nil }
      do throws(FieldError) { try set(field.name, to: values) } catch { return nil }
    }
    let isWhole = Self.fields.allSatisfy { field in
      field.presence != .mandatory || fields[field.name]?.contains { !$0.isEmpty } ?? false
    }
    guard isWhole, self.key == key else { return nil }
  }
}
