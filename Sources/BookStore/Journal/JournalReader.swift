internal import RecFile
internal import SalesBook

/// The entries in a stretch of a journal file, and where the last whole one
/// ends.
struct JournalStretch {
  /// The whole entries, in file order, and the line within the stretch each
  /// begins on. One whose spill file is not as noted is here without records.
  private(set) var entries: [Found] = []
  /// Where entries stand that somebody spoiled.
  private(set) var spoiled: [Spoiled] = []
  /// Offset in the stretch after the last whole entry: what follows is torn,
  /// or still being written by another.
  private(set) var end = 0
  /// Line within the stretch of what follows, if that is more than blank lines.
  private(set) var tornLine: Int?

  /// A stretch with nothing in it.
  init() {}

  /// An entry as it was found.
  struct Found {
    var entry: JournalEntry
    /// The line within the stretch it begins on.
    let line: Int
    /// Where it stands in the stretch.
    let bytes: Range<Int>
    /// Whether its records are lost with its spill file.
    var isBare = false
  }

  /// Text that is no entry any more.
  struct Spoiled {
    /// The line within the stretch it begins on.
    let line: Int
    /// Where it stands in the stretch.
    let bytes: Range<Int>
  }

  /// Reads a stretch that begins at a file's start or after a whole entry.
  /// `spilled` gives the bytes of a spill file, nil if it is not as noted.
  init(_ bytes: [UInt8], spilled: (String) throws(DiskError) -> [UInt8]?) throws(DiskError) {
    if bytes.starts(with: JournalEntry.descriptor) { end = JournalEntry.descriptor.count }
    try bytes.withUnsafeBufferPointer { buffer throws(DiskError) in
      var scanner = RecScanner(bytes: buffer)
      while let record = scanner.next() { try read(record, scanner, spilled) }
      spoiled += scanner.errors.filter(\.setsAside).map { Spoiled(line: $0.line, bytes: $0.bytes) }
    }
    // What was written to its last line and says something else now was not torn by a writer's death.
    if let written = JournalStretch.endOfSum(in: bytes, after: end) { end = written }
    let torn = bytes[..<end].reduce(1) { $1 == 0x0A ? $0 + 1 : $0 }
    spoiled.removeAll { $0.line >= torn }
    if bytes[end...].contains(where: { $0 != 0x0A }) { tornLine = torn }
  }

  private mutating func read(
    _ record: ScannedRecord, _ scanner: borrowing RecScanner,
    _ spilled: (String) throws(DiskError) -> [UInt8]?
  ) throws(DiskError) {
    let entry: JournalEntry
    do throws(JournalFault) {
      entry = try JournalStretch.entry(record, scanner)
    } catch {
      spoiled.append(Spoiled(line: record.line, bytes: record.bytes))
      return
    }
    end = record.bytes.upperBound
    entries.append(Found(entry: entry, line: record.line, bytes: record.bytes))
    if let spill = entry.spill { takeRecords(try spilled(spill)) }
  }

  /// Gives the latest entry the records out of its spill file.
  private mutating func takeRecords(_ bytes: [UInt8]?) {
    guard let last = entries.indices.last else { return }
    do throws(JournalFault) {
      guard let bytes else { throw .spillDiffers }
      let records = try RecordLines.records(in: bytes)
      entries[last].entry.history = entries[last].entry.history.with(records)
    } catch {
      entries[last].isBare = true
    }
  }

  /// Where the last line after an offset ends that is an entry's last, a checksum with its line end.
  static func endOfSum(in bytes: [UInt8], after start: Int) -> Int? {
    let (name, length) = (Array("\nSum: ".utf8), 15)
    var place = bytes.count - length
    while place >= start {
      let digits = bytes[(place + name.count)..<(place + length - 1)]
      if bytes[place] == 0x0A, bytes[place...].starts(with: name), bytes[place + length - 1] == 0x0A,
        digits.allSatisfy({ (0x30...0x39).contains($0) || (0x61...0x66).contains($0) })
      {
        return place + length
      }
      place -= 1
    }
    return nil
  }

  private static func entry(
    _ record: ScannedRecord, _ scanner: borrowing RecScanner
  ) throws(JournalFault) -> JournalEntry {
    guard let last = scanner.fields.last, scanner.isNamed("Sum", last) else {
      throw .unreadable(field: "Sum")
    }
    let covered = scanner.bytes(in: record.bytes.lowerBound..<last.lines.lowerBound)
    guard last.lines.upperBound > last.value.upperBound, Checksum.of(covered) == scanner.value(of: last)
    else {
      throw .sumDiffers
    }
    return try JournalEntry(scanner)
  }
}
