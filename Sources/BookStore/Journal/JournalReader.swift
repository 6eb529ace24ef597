internal import RecFile
internal import SalesBook

/// The entries in a stretch of a journal file, and where the last whole one
/// ends.
struct JournalStretch {
  /// The whole entries, in file order, and the line within the stretch each
  /// begins on. One whose spill file is not as noted is here without records.
  private(set) var entries: [(entry: JournalEntry, line: Int)] = []
  /// Lines within the stretch of entries somebody spoiled.
  private(set) var spoiled: [Int] = []
  /// Offset in the stretch after the last whole entry: what follows is torn,
  /// or still being written by another.
  private(set) var end = 0
  /// Line within the stretch of what follows, if that is more than blank lines.
  private(set) var tornLine: Int?

  /// A stretch with nothing in it.
  init() {}

  /// Reads a stretch that begins at a file's start or after a whole entry.
  /// `spilled` gives the fields of a spill file, nil if it is not as noted.
  init(_ bytes: [UInt8], spilled: (String) throws(DiskError) -> [RecField]?) throws(DiskError) {
    if bytes.starts(with: JournalEntry.descriptor) { end = JournalEntry.descriptor.count }
    try bytes.withUnsafeBufferPointer { buffer throws(DiskError) in
      var scanner = RecScanner(bytes: buffer)
      while let record = scanner.next() { try read(record, scanner, spilled) }
      spoiled += scanner.errors.map(\.line)
    }
    let torn = bytes[..<end].reduce(1) { $1 == 0x0A ? $0 + 1 : $0 }
    spoiled.removeAll { $0 >= torn }
    if bytes[end...].contains(where: { $0 != 0x0A }) { tornLine = torn }
  }

  private mutating func read(
    _ record: ScannedRecord, _ scanner: borrowing RecScanner,
    _ spilled: (String) throws(DiskError) -> [RecField]?
  ) throws(DiskError) {
    let entry: JournalEntry
    do throws(JournalFault) {
      entry = try JournalStretch.entry(record, scanner)
    } catch {
      spoiled.append(record.line)
      return
    }
    end = record.bytes.upperBound
    entries.append((entry, record.line))
    if let spill = entry.spill { takeRecords(try spilled(spill)) }
  }

  /// Gives the latest entry the records out of its spill file.
  private mutating func takeRecords(_ fields: [RecField]?) {
    guard let last = entries.indices.last else { return }
    do throws(JournalFault) {
      guard let fields else { throw .spillDiffers }
      let records = try JournalEntry.records(fields)
      entries[last].entry.history = entries[last].entry.history.with(records)
    } catch {
      spoiled.append(entries[last].line)
    }
  }

  private static func entry(
    _ record: ScannedRecord, _ scanner: borrowing RecScanner
  ) throws(JournalFault) -> JournalEntry {
    let fields = scanner.fields.map { RecField(name: scanner.name(of: $0), value: scanner.value(of: $0)) }
    guard let last = scanner.fields.last, fields.last?.name == "Sum" else { throw .unreadable(field: "Sum") }
    let covered = scanner.bytes(in: record.bytes.lowerBound..<last.lines.lowerBound)
    guard last.lines.upperBound > last.value.upperBound, Checksum.of(covered) == fields.last?.value else {
      throw .sumDiffers
    }
    return try JournalEntry(fields: fields)
  }
}
