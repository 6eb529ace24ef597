internal import RecFile
internal import SalesBook

/// The entries in a stretch of a journal file, and where the last whole one
/// ends.
struct JournalStretch {
  /// The whole entries, in file order.
  var entries: [JournalEntry] = []
  /// Entries in the middle that somebody spoiled: line within the stretch and
  /// what is wrong.
  var spoiled: [(line: Int, fault: JournalFault)] = []
  /// Offset in the stretch after the last whole entry: what follows is torn,
  /// or still being written by another.
  var end = 0

  /// Reads a stretch that begins at a file's start or after a whole entry.
  init(_ bytes: [UInt8], spilled: (String) -> [RecField]?) {
    bytes.withUnsafeBufferPointer { buffer in
      var scanner = RecScanner(bytes: buffer)
      while let record = scanner.next() {
        do throws(JournalFault) {
          entries.append(try JournalStretch.entry(record, scanner, spilled: spilled))
          end = JournalStretch.endOfEntry(record.bytes.upperBound, in: buffer)
        } catch {
          spoiled.append((record.line, error))
        }
      }
      if entries.isEmpty, !scanner.descriptors.isEmpty, end == 0 {
        end = JournalStretch.endOfDescriptor(in: buffer)
      }
    }
    let last = entries.isEmpty ? 0 : end
    spoiled.removeAll { fault in JournalStretch.line(at: last, in: bytes) <= fault.line }
  }

  /// Whether bytes follow that make no entry.
  func isTorn(_ bytes: [UInt8]) -> Bool { bytes[end...].contains { $0 != 0x0A } }

  private static func entry(
    _ record: ScannedRecord, _ scanner: borrowing RecScanner, spilled: (String) -> [RecField]?
  ) throws(JournalFault) -> JournalEntry {
    let fields = scanner.fields.map { RecField(name: scanner.name(of: $0), value: scanner.value(of: $0)) }
    guard let last = scanner.fields.last, fields.last?.name == "Sum" else { throw .unreadable(field: "Sum") }
    let covered = scanner.bytes(in: record.bytes.lowerBound..<last.lines.lowerBound)
    guard last.lines.upperBound > last.value.upperBound, Checksum.of(covered) == fields.last?.value else {
      throw .sumDiffers
    }
    var entry = try JournalEntry(fields: fields)
    if let spill = entry.spill {
      guard let fields = spilled(spill) else { throw .spillDiffers(spill) }
      let history = entry.history
      entry.history = HistoryEntry(
        sequence: history.sequence, at: history.at, by: history.by, day: history.day,
        keyword: history.keyword,
        did: history.did, about: history.about, records: try JournalEntry.records(fields))
    }
    return entry
  }

  /// Past the blank line that closes an entry, so that appending goes on there.
  private static func endOfEntry(_ offset: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Int {
    offset < bytes.count && bytes[offset] == 0x0A ? offset + 1 : offset
  }

  private static func endOfDescriptor(in bytes: UnsafeBufferPointer<UInt8>) -> Int {
    var index = 0
    while index + 1 < bytes.count {
      if bytes[index] == 0x0A, bytes[index + 1] == 0x0A { return index + 2 }
      index += 1
    }
    return 0
  }

  private static func line(at offset: Int, in bytes: [UInt8]) -> Int {
    bytes[..<offset].reduce(1) { $1 == 0x0A ? $0 + 1 : $0 }
  }
}
