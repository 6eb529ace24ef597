internal import RecFile
internal import SalesBook

/// The records of a large entry as rec text: an import brings a hundred thousand. Those that came are told once, for
/// the two files they go to, the journal's and their table's.
struct WrittenRecords {
  /// As the journal has them, a blank line after each.
  private(set) var journal: [UInt8] = []
  /// As their tables have them, a blank line between two: of nouns whose records all came whole.
  private(set) var tables: [Noun: [UInt8]] = [:]
  /// How many records those are.
  private(set) var counts: [Noun: Int] = [:]
  /// Whether rec text gives every new value back as it is.
  private(set) var isKept = true

  /// The table of the records that are being written.
  private var table: [UInt8] = []
  private var count = 0
  private var lines: FieldLines?
  /// Nouns with a record that did not come whole: their tables are not told here.
  private var others: Set<Noun> = []

  /// Bytes of a record in the journal; it grows where they are longer.
  private static let usualLength = 250

  /// Those records of an entry. Throws what they cannot be written for.
  init(_ records: [RecordHistory], of sequence: Int) throws(RecWriteError) {
    journal.reserveCapacity(records.count * WrittenRecords.usualLength)
    journal += "%rec: Records\n%doc: the records of journal entry \(sequence)\n\n".utf8
    for record in records {
      if let whole = record.record {
        try append(whole, record)
      } else {
        others.insert(record.noun)
        isKept = isKept && record.isStorable
        try JournalEntry.append(record, to: &journal)
      }
      journal.append(0x0A)
    }
    try begin(nil)
    for noun in others { tables[noun] = nil }
  }

  /// Puts the table that is being written away and takes up another's.
  private mutating func begin(_ noun: Noun?) throws(RecWriteError) {
    if let lines { (tables[lines.noun], counts[lines.noun]) = (table, count) }
    lines = try noun.map { noun throws(RecWriteError) in try FieldLines(noun) }
    table = noun.flatMap { tables.removeValue(forKey: $0) } ?? []
    count = noun.flatMap { counts[$0] } ?? 0
  }

  private mutating func append(_ record: any BookRecord, _ told: RecordHistory) throws(RecWriteError) {
    if lines?.noun != told.noun { try begin(told.noun) }
    guard let lines else { return }
    try lines.appendHeadline(told.key, to: &journal)
    if !table.isEmpty { table.append(0x0A) }
    count += 1
    var failure: RecWriteError?
    record.tell { field, value in
      var value = value
      let isEven = value.withUTF8 { bytes in
        guard RecWriter.isEven(bytes) else { return false }
        RecWriter.append(bytes, behind: lines.journal[field], to: &journal)
        RecWriter.append(bytes, behind: lines.table[field], to: &table)
        return true
      }
      guard !isEven else { return }
      isKept = isKept && value.isStorable
      let name = lines.names[field]
      do throws(RecWriteError) {
        try RecWriter.append(name: "Now", value: value, after: name, to: &journal)
        try RecWriter.append(name: name, value: value, to: &table)
      } catch {
        failure = failure ?? error
      }
    }
    if let failure { throw failure }
  }
}

/// What the lines of one noun's records begin with.
private struct FieldLines {
  let noun: Noun
  let names: [String]
  /// `Now: Said: `, for each field.
  let journal: [[UInt8]]
  /// `Said: `, for each field.
  let table: [[UInt8]]

  init(_ noun: Noun) throws(RecWriteError) {
    func names<Record: BookRecord>(_ type: Record.Type) -> [String] { type.fields.map(\.name) }
    (self.noun, self.names) = (noun, names(noun.record))
    var (journal, table) = ([[UInt8]](), [[UInt8]]())
    for name in self.names {
      journal.append(try RecWriter.beginning(of: "Now", name))
      table.append(try RecWriter.beginning(of: name))
    }
    (self.journal, self.table) = (journal, table)
  }

  /// Appends which record it is, and that it came.
  func appendHeadline(_ key: String, to bytes: inout [UInt8]) throws(RecWriteError) {
    try RecWriter.append(name: "Record", value: "\(noun.rawValue) \(key) added", to: &bytes)
  }
}
