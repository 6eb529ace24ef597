internal import RecFile
internal import SalesBook

/// Gathers what an entry tells of records out of its lines, as they come: a `Record` line, then a `Was` or a `Now` line
/// for each value of a field that became different.
///
/// A large entry has a million of them, so they are read where they stand.
struct RecordLines {
  /// The records whose lines are all read.
  private(set) var records: [RecordHistory] = []
  private var current: (noun: Noun, key: String, kind: RecordHistory.Kind)?
  private var fields: [FieldHistory] = []

  /// The records of those entries' fields, whatever else stands among them.
  static func records(in bytes: [UInt8]) throws(JournalFault) -> [RecordHistory] {
    var lines = RecordLines()
    try bytes.withUnsafeBufferPointer { buffer throws(JournalFault) in
      var scanner = RecScanner(bytes: buffer)
      while scanner.next() != nil {
        for field in scanner.fields { _ = try lines.take(field, scanner) }
      }
    }
    lines.close()
    return lines.records
  }

  /// Takes the next line in; false if it tells of no record. What comes before the first `Record` line is passed.
  @inline(__always)
  mutating func take(_ field: ScannedField, _ scanner: borrowing RecScanner) throws(JournalFault) -> Bool {
    if scanner.isNamed("Now", field) {
      try takeValue(of: field, scanner, isNow: true)
    } else if scanner.isNamed("Was", field) {
      try takeValue(of: field, scanner, isNow: false)
    } else if scanner.isNamed("Record", field) {
      try begin(scanner.value(of: field))
    } else {
      return false
    }
    return true
  }

  /// Ends the last record: no more lines come.
  mutating func close() {
    guard let told = current else { return }
    records.append(RecordHistory(noun: told.noun, key: told.key, kind: told.kind, fields: fields))
    fields.removeAll(keepingCapacity: true)
    current = nil
  }

  private mutating func begin(_ told: String) throws(JournalFault) {
    close()
    let words = told.utf8.split(separator: 0x20)
    guard words.count >= 3, let noun = Noun(rawValue: String(Substring(words[0]))),
      let kind = RecordHistory.Kind(rawValue: String(Substring(words[words.count - 1])))
    else { throw .unreadable(field: "Record") }
    let key = words[1..<(words.count - 1)].map { String(Substring($0)) }.joined(separator: " ")
    current = (noun, key, kind)
  }

  private mutating func takeValue(
    of field: ScannedField, _ scanner: borrowing RecScanner, isNow: Bool
  ) throws(JournalFault) {
    if field.isFolded {
      let bytes = scanner.unfoldedBytes(of: field)
      try bytes.withUnsafeBufferPointer { buffer throws(JournalFault) in try takeValue(buffer, isNow) }
    } else {
      try takeValue(scanner.bytes(in: field.value), isNow)
    }
  }

  private mutating func takeValue(
    _ bytes: UnsafeBufferPointer<UInt8>, _ isNow: Bool
  ) throws(JournalFault) {
    guard let colon = bytes.firstIndex(of: 0x3A) else { throw .unreadable(field: isNow ? "Now" : "Was") }
    guard current != nil else { return }
    var rest = bytes[(colon + 1)...]
    if rest.first == 0x20 { rest = rest.dropFirst() }
    let name = String(decoding: bytes[..<colon], as: UTF8.self)
    let value = String(decoding: rest, as: UTF8.self)
    guard let place = fields.lastIndex(where: { $0.name == name }) else {
      fields.append(FieldHistory(name: name, was: isNow ? [] : [value], now: isNow ? [value] : []))
      return
    }
    if isNow { fields[place].now.append(value) } else { fields[place].was.append(value) }
  }
}
