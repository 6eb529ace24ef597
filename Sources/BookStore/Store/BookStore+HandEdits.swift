internal import RecFile
internal import SalesBook

// Tables somebody edited behind our back are compared with the copy kept at
// the last posting, and the difference becomes history.
extension BookStore {
  static let handEditKeyword = "hand-edit"

  /// Takes in what was edited by hand since the last posting; the caller
  /// holds the pen and has caught up. Returns the entries made of it.
  func takeHandEdits(day: Day, at moment: String, _ arrived: [Arrival]) throws(StoreError) -> [Committed] {
    let edited = try reading { () throws(DiskError) in try editedTables() }
    var made: [Committed] = []
    for (noun, status) in edited {
      let records = try writing { try differences(in: noun) }
      if !records.isEmpty {
        let written = try write(
          records, BookStore.handEditKeyword, "Edited \(noun.fileName) by hand", about: nil,
          by: Hand(login: status.owner, day: day), at: moment)
        made.append(
          Committed(entry: written.entry, changes: written.changes, arrived: made.isEmpty ? arrived : []))
      }
      try writing { try settle(noun) }
    }
    return made
  }

  /// The tables whose files are not those the last posting left. Without
  /// stamps (a book just cloned) there is nothing to compare with.
  func editedTables() throws(DiskError) -> [(Noun, FileStatus)] {
    let stamps = try readStamps()
    var edited: [(Noun, FileStatus)] = []
    for (noun, stamp) in stamps.tables {
      guard let status = try disk.status(noun.fileName), !stamp.fits(status) else { continue }
      edited.append((noun, status))
    }
    return edited.sorted { $0.0.rawValue < $1.0.rawValue }
  }

  /// What a table's text says beside its base copy, both brought up to the
  /// journal: where a later entry changed the same field, the journal has won.
  private func differences(in noun: Noun) throws -> [RecordHistory] {
    guard let baseBytes = try disk.read(BookStore.base(noun)), let bytes = try disk.read(noun.fileName) else {
      return []
    }
    var (base, table) = (TableText(noun, baseBytes), TableText(noun, bytes))
    let entries = try journal.entries(after: min(base.posted, table.posted))
    for entry in entries where entry.sequence > base.posted { try base.advance(by: entry) }
    for entry in entries where entry.sequence > table.posted { try table.advance(by: entry) }
    problems += table.lost
    return TableDifference(noun, from: base, to: table).records
  }

  /// Makes the text on disk, edits and all, the one that counts: brought up to
  /// the journal, marked and stamped.
  private func settle(_ noun: Noun) throws {
    var text = TableText(noun, try disk.read(noun.fileName) ?? [])
    for entry in try journal.entries(after: text.posted) { try text.advance(by: entry) }
    try text.mark(posted: journal.last.sequence, sum: journal.last.sum)
    stamps = try readStamps()
    try replace(noun, with: text.bytes, mark: text.posted)
    try disk.syncFolder("")
    try writeStamps()
  }
}

/// The records in which one text of a table differs from another, in fields
/// the schema knows and as far as they can be read.
struct TableDifference {
  /// What turns the one into the other.
  private(set) var records: [RecordHistory] = []

  init(_ noun: Noun, from base: TableText, to table: TableText) {
    func open<Record: BookRecord>(_ type: Record.Type, _ difference: inout TableDifference) {
      difference.compare(type, base, table)
    }
    open(noun.record, &self)
  }

  private mutating func compare<Record: BookRecord>(
    _ type: Record.Type, _ base: TableText, _ table: TableText
  ) {
    let (before, after) = (base.allRecords(), table.allRecords())
    for (key, fields) in after.sorted(by: { $0.key < $1.key }) {
      guard before[key] != fields, let now = Record(key, fields) else { continue }
      let was = before[key].flatMap { Record(key, $0) }
      if before[key] != nil, was == nil { continue }
      let change = was.map { Change.change($0, to: now) } ?? .add(now)
      if let told = change.history { records.append(told) }
    }
    guard !table.hasUnreadableText else { return }
    for (key, fields) in before.sorted(by: { $0.key < $1.key }) where after[key] == nil {
      if let was = Record(key, fields), let told = Change.remove(was).history { records.append(told) }
    }
  }
}

extension BookRecord {
  /// The record those fields make; nil if one cannot be read or is missing.
  init?(_ key: String, _ fields: [String: [String]]) {
    guard let key = Key(key) else { return nil }
    self.init(key: key)
    for field in Self.fields {
      guard let values = fields[field.name] else { continue }
      do throws(FieldError) { try set(field.name, to: values) } catch { return nil }
    }
    guard missingFields.isEmpty else { return nil }
  }
}
