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
    for (noun, status) in edited {
      let (records, text) = try writing { try handEdits(in: noun) }
      if !records.isEmpty {
        // Whose hand it was nobody knows: the file's owner is whoever saved or posted it last.
        let written = try append(
          records, .deed(.handEdit), "Edited \(noun.fileName) by hand", about: nil,
          by: Author(login: "", day: day), owner: status?.owner ?? "", at: moment)
        made.append(Committed(entry: written.entry, changes: written.changes, arrived: takeArrivals()))
      }
      try writing { try settle(text) }
      if noun == .customer { try reading { () throws(DiskError) in try unwindMerges() } }
    }
    return made
  }

  /// The tables whose files are not those the last posting left. Without
  /// stamps (a book just cloned) there is nothing to compare with.
  func editedTables() throws(DiskError) -> [(Noun, FileStatus?)] {
    let stamps = try readStamps()
    var edited: [(Noun, FileStatus?)] = []
    for noun in Noun.allCases {
      guard let stamp = stamps.tables[noun] else { continue }
      let status = try disk.status(noun.fileName)
      if !stamp.fits(status) { edited.append((noun, status)) }
    }
    return edited
  }

  /// What a table's text says beside its base copy, both brought up to the
  /// journal, and that text: where a later entry changed the same field, the
  /// journal has won.
  private func handEdits(in noun: Noun) throws -> (records: [RecordHistory], text: TableText) {
    let standing = try TableFile.read(noun, from: disk)
    var table = TableText(noun, standing.bytes ?? TableDescriptor.emptyTable(noun))
    try table.advance(by: try journal.walk.entries(after: table.posted))
    guard standing.problem == nil else {
      report(standing.problem.map { [$0] } ?? [])
      return ([], table)
    }
    var base = try TableText(noun, disk.read(BookStore.base(noun)) ?? TableText.bytes(of: noun, in: book))
    try base.advance(by: try journal.walk.entries(after: base.posted))
    report(table.lost)
    return (TableDifference(noun, from: base, to: table, book).records, table)
  }

  /// Makes that text, edits and all, the one that counts.
  func settle(_ text: TableText) throws {
    var text = text
    try text.mark(posted: journal.last.sequence, sum: journal.last.sum)
    let bytes = text.bytes
    stamps = try readStamps()
    try replace(text.noun, with: bytes, mark: text.posted)
    try disk.syncFolder("")
    try writeStamps()
    forgetProblems(in: text.noun.fileName)
    report(BookStore.problems(in: bytes, of: text.noun))
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
