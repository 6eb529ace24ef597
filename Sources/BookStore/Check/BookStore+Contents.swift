internal import RecFile
internal import SalesBook

// What the tables hold, compared with the journal replayed from its beginning and with the copies of the last posting.
extension BookStore {
  /// The journal read once, up to the last entry anything knows of.
  func account() throws(DiskError) -> JournalAccount {
    try JournalAccount(disk, newest: PostedMark(sequence: journal.last.sequence, sum: journal.last.sum))
  }

  /// Where the tables are not what was written.
  func contents(_ account: JournalAccount) throws(DiskError) -> [BookProblem] {
    let comparison = JournalComparison(book, JournalReplay(account))
    var told: Set<RecordName> = []
    var found: [BookProblem] = []
    let differences = Dictionary(grouping: comparison.found.compactMap(\.sure), by: \.noun)
    // What was edited and not yet taken in is no damage.
    let edited = Set(try editedTables().map(\.0))
    for noun in Noun.allCases where !edited.contains(noun) {
      let changes = try withoutUnread(differences[noun] ?? [], noun)
      told.formUnion(changes.map { RecordName($0) })
      found += try located(changes, by: .journal, noun)
      // What the journal lost may be that they came.
      if account.lost.isEmpty, let keys = comparison.outside[noun] {
        found.append(BookProblem(noun.fileName, .outsideJournal(keys.count)))
      }
    }
    for noun in Noun.allCases { found += try copied(noun, besides: told) }
    return found
  }

  /// What there is to tell but of records that stand in the table and cannot be read: that is told already.
  private func withoutUnread(_ changes: [RecordHistory], _ noun: Noun) throws(DiskError) -> [RecordHistory] {
    guard changes.contains(where: { $0.kind == .added }), let bytes = try disk.read(noun.fileName) else {
      return changes
    }
    let standing = TableText(noun, bytes).allRecords()
    return changes.filter { $0.kind != .added || standing[$0.key] == nil }
  }

  /// Where a table is not what was posted, besides what the journal told of it.
  private func copied(_ noun: Noun, besides told: Set<RecordName>) throws(DiskError) -> [BookProblem] {
    switch try posted(noun) {
    case .sound: return []
    case .copySpoiled: return [BookProblem(BookStore.base(noun), .copySpoiled)]
    case .spoiled(let table, let copy):
      let (from, to) = (TableText(noun, table), TableText(noun, copy))
      let changes = TableDifference(noun, from: from, to: to, book).records
      let others = changes.filter { !told.contains(RecordName($0)) }
      guard changes.isEmpty else { return try located(others, by: .copy, noun) }
      return [BookStore.firstDifference(table, copy, noun)]
    }
  }

  /// The first line of a table that is not as in its copy.
  private static func firstDifference(_ table: [UInt8], _ copy: [UInt8], _ noun: Noun) -> BookProblem {
    let same = zip(table, copy).prefix { $0 == $1 }.count
    let line = table[..<same].count { $0 == 0x0A } + 1
    let start = table[..<same].lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
    let text = String(decoding: table[start...].prefix { $0 != 0x0A }, as: UTF8.self)
    return BookProblem(file: noun.fileName, line: line, column: nil, excerpt: text, kind: .lineDiffers)
  }

  /// What would make a table right, told where it stands.
  private func located(
    _ changes: [RecordHistory], by witness: BookProblem.Witness, _ noun: Noun
  ) throws(DiskError) -> [BookProblem] {
    func open<Record: BookRecord>(_ type: Record.Type) throws(DiskError) -> [BookProblem] {
      try located(changes.flatMap { findings($0, witness, Record.keyField) }, type)
    }
    return try open(noun.record)
  }

  private func findings(
    _ change: RecordHistory, _ witness: BookProblem.Witness, _ keyField: String
  ) -> [Finding] {
    let (noun, key) = (change.noun, change.key)
    switch change.kind {
    case .added: return [Finding(key: key, field: keyField, kind: .recordMissing(noun, key: key, witness))]
    case .removed: return [Finding(key: key, field: keyField, kind: .recordExtra(noun, key: key, witness))]
    case .changed:
      return change.fields.map { field in
        let (stands, should) = (field.was.joined(separator: ", "), field.now.joined(separator: ", "))
        return Finding(
          key: key, field: field.name, value: stands,
          kind: .differs(noun, key: key, field: field.name, stands: stands, should: should, witness))
      }
    }
  }
}
