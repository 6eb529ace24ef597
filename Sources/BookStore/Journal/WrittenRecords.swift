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
  /// Whether rec text gives every new value back as it is; others are written as it can keep them.
  private(set) var isKept = true

  /// The table of the records that are being written.
  private var table: [UInt8] = []
  private var count = 0
  private var lines: FieldLines?
  /// How many records are to come.
  private var left = 0
  /// Nouns with a record that did not come whole: their tables are not told here.
  private var others: Set<Noun> = []

  /// Bytes of a record in the journal; it grows where they are longer.
  private static let usualLength = 250

  /// Those records of an entry. Throws what they cannot be written for.
  init(_ records: [RecordHistory], of sequence: Int) throws(RecWriteError) {
    journal = WrittenRecords.room(for: records.count)
    journal += "%rec: Records\n%doc: the records of journal entry \(sequence)\n\n".utf8
    for (place, record) in records.enumerated() {
      left = records.count - place
      if let whole = record.record {
        try append(whole, record)
      } else {
        others.insert(record.noun)
        let isStorable = record.isStorable
        isKept = isKept && isStorable
        try JournalEntry.append(isStorable ? record : record.storable, to: &journal)
      }
      journal.append(0x0A)
    }
    try begin(nil)
    for noun in others { tables[noun] = nil }
  }

  /// Nothing yet, and room for so many records.
  private static func room(for records: Int) -> [UInt8] {
    [UInt8](unsafeUninitializedCapacity: records * usualLength) { room, _ in
      preferLargePages(UnsafeMutableRawBufferPointer(room))
    }
  }

  /// Puts the table that is being written away and takes up another's.
  private mutating func begin(_ noun: Noun?) throws(RecWriteError) {
    if let lines { (tables[lines.noun], counts[lines.noun]) = (table, count) }
    lines = try noun.map { noun throws(RecWriteError) in try FieldLines(noun) }
    table = noun.flatMap { tables.removeValue(forKey: $0) } ?? WrittenRecords.room(for: left)
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
        lines.withBeginning(of: field) { RecWriter.append(bytes, behind: $0, to: &journal) }
        lines.withBeginning(of: field, inTable: true) { RecWriter.append(bytes, behind: $0, to: &table) }
        return true
      }
      if !isEven { failure = append(uneven: value, lines.names[field]) ?? failure }
    }
    if let failure { throw failure }
  }

  /// Appends a value that is not as nearly every one, as rec text can keep it; returns why it cannot at all.
  private mutating func append(uneven value: String, _ name: String) -> RecWriteError? {
    isKept = isKept && value.isStorable
    let value = value.storable
    do throws(RecWriteError) {
      try RecWriter.append(name: "Now", value: value, after: name, to: &journal)
      try RecWriter.append(name: name, value: value, to: &table)
      return nil
    } catch {
      return error
    }
  }
}

/// What the lines of one noun's records begin with.
private struct FieldLines {
  let noun: Noun
  let names: [String]
  /// In the journal: `Now: Said: `, one after another. In a table it is the same without the first word.
  private var bytes: [UInt8] = []
  /// Where each ends.
  private var ends = [0]
  private let headline: [UInt8]

  init(_ noun: Noun) throws(RecWriteError) {
    func names<Record: BookRecord>(_ type: Record.Type) -> [String] { type.fields.names }
    (self.noun, self.names) = (noun, names(noun.record))
    headline = try RecWriter.beginning(of: "Record") + Array("\(noun.rawValue) ".utf8)
    for name in self.names {
      bytes += try RecWriter.beginning(of: "Now", name)
      ends.append(bytes.count)
    }
  }

  /// Calls with what the line of a field begins with.
  @inline(__always)
  func withBeginning(of field: Int, inTable: Bool = false, _ body: (UnsafeBufferPointer<UInt8>) -> Void) {
    let start = ends[field] + (inTable ? FieldLines.journalWord : 0)
    bytes.withUnsafeBufferPointer { body(UnsafeBufferPointer(rebasing: $0[start..<ends[field + 1]])) }
  }

  /// The length of `Now: `.
  private static let journalWord = 5

  /// Appends which record it is, and that it came.
  func appendHeadline(_ key: String, to bytes: inout [UInt8]) throws(RecWriteError) {
    // Anything but an ID may have whatever people choose in it.
    guard key.utf8.allSatisfy({ $0 > 0x20 && $0 < 0x7F && $0 != 0x5C }) else {
      try RecWriter.append(name: "Record", value: "\(noun.rawValue) \(key) added", to: &bytes)
      return
    }
    bytes += headline
    bytes += key.utf8
    bytes += FieldLines.came
  }

  private static let came = Array(" added\n".utf8)
}
