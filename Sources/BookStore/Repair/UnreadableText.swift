internal import RecFile
internal import SalesBook

/// The text of a table that is set aside because it cannot be read, as far as the journal knows what it was.
struct UnreadableText {
  /// The table without it.
  private(set) var bytes: [UInt8]
  /// The records it was, which the journal tells.
  private(set) var keys: Set<String> = []

  /// Cuts out of a table what cannot be read and is known to be a record that the journal tells, the descriptor, or a
  /// second copy of another. What the journal does not know stays: nobody but a person can say what it is to be.
  init(_ noun: Noun, _ bytes: [UInt8], _ book: Book, _ replay: JournalReplay) {
    let table = TableText(noun, bytes)
    self.bytes = table.document.original
    func open<Record: BookRecord>(_ type: Record.Type) { cut(type, table, book, replay) }
    open(noun.record)
  }

  private mutating func cut<Record: BookRecord>(
    _: Record.Type, _ table: TableText, _ book: Book, _ replay: JournalReplay
  ) {
    let told = replay.book[keyPath: Record.table]
    var missing = told.all.filter { book[keyPath: Record.table][$0.key] == nil }
    var cuts: [Range<Int>] = []
    for place in UnreadableText.stretches(Record.self, in: table) {
      let lines = table.document.original[place].split(separator: 0x0A).map {
        String(decoding: $0, as: UTF8.self)
      }
      let named = lines.filter { $0.hasPrefix("\(Record.keyField):") }
        .map { $0.dropFirst(Record.keyField.utf8.count + 1).drop { $0 == " " } }
      let records = named.compactMap { Record.Key(String($0)) }
      if lines.count(where: { $0.hasPrefix("%") }) * 2 >= lines.count {
        cuts.append(place)
      } else if !named.isEmpty {
        guard records.count == named.count, records.allSatisfy({ told[$0] != nil }) else { continue }
        cuts.append(place)
        keys.formUnion(records.map(\.text))
      } else if let likest = missing.firstIndex(where: { $0.isMostly(lines) }) {
        cuts.append(place)
        keys.insert(missing.remove(at: likest).key.text)
      }
    }
    for place in (cuts + UnreadableText.copies(Record.self, in: table)).sorted(by: {
      $0.lowerBound > $1.lowerBound
    }) {
      bytes.removeSubrange(place)
    }
  }

  /// Where text stands that is no record of the table.
  private static func stretches<Record: BookRecord>(_: Record.Type, in table: TableText) -> [Range<Int>] {
    let document = table.document
    let unread = document.records(ofType: Record.noun.rawValue).compactMap { place -> Range<Int>? in
      let values = table.values(of: place)
      if let key = values[Record.keyField]?.first, Record(key, values) != nil { return nil }
      return document.originalBytes(of: place)?.indices
    }
    let all = unread + document.errors.filter(\.setsAside).map(\.bytes)
    return all.sorted { $0.lowerBound < $1.lowerBound }
  }

  /// Where a record stands a second time, the same as the first.
  private static func copies<Record: BookRecord>(_: Record.Type, in table: TableText) -> [Range<Int>] {
    var seen: [Record.Key: Record] = [:]
    return table.document.records(ofType: Record.noun.rawValue).compactMap { place in
      let values = table.values(of: place)
      guard let key = values[Record.keyField]?.first, let record = Record(key, values) else { return nil }
      guard let first = seen[record.key] else {
        seen[record.key] = record
        return nil
      }
      return first == record ? table.document.originalBytes(of: place)?.indices : nil
    }
  }
}

extension BookRecord {
  /// Whether most of its lines are among those.
  fileprivate func isMostly(_ lines: [String]) -> Bool {
    let own = written.flatMap { field in field.values.map { "\(field.name): \($0.prefix { $0 != "\n" })" } }
    return own.count(where: lines.contains) * 2 >= own.count
  }
}

extension Mending {
  /// Takes out of a table what cannot be read and the journal knows.
  mutating func cutUnreadable(_ noun: Noun, _ replay: JournalReplay) throws(DiskError) {
    let isUnread = store.problems.contains { problem in
      guard problem.file == noun.fileName else { return false }
      return switch problem.kind {
      case .syntax, .field, .repeatedField, .keyTaken: true
      default: false
      }
    }
    guard isUnread, let bytes = try disk.read(noun.fileName) else { return }
    let cut = UnreadableText(noun, bytes, store.book, replay)
    guard cut.bytes != bytes else { return }
    restored.formUnion(cut.keys.map { RecordName(noun, $0) })
    disk.write(noun.fileName, cut.bytes, like: nil)
  }
}
