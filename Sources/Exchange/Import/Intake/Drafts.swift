internal import SalesBook

/// Records of one noun as an import will leave them, while it is being planned.
struct Drafts<Record: BookRecord> {
  /// How many times a record was added or became different.
  private(set) var changeCount = 0

  private let table: Table<Record>
  /// Where each drafted record stands among them, in the order they were first touched.
  private var places: [Record.Key: Int] = [:]
  private var keys: [Record.Key] = []
  /// Nil for one that is taken away.
  private var records: [Record?] = []

  /// Nothing changed yet in that table.
  init(_ table: Table<Record>) { self.table = table }

  /// The record as it will be; nil if there is none.
  subscript(key: Record.Key) -> Record? {
    if let place = places[key] { return records[place] }
    return table[key]
  }

  /// The table as it is before the import.
  var standing: Table<Record> { table }

  /// What `body` makes of the record as it will be, where it stands; nil if there is none.
  func read<Result>(_ key: Record.Key, _ body: (borrowing Record) -> Result) -> Result? {
    if let place = places[key] { return records[place].map { body($0) } }
    return table.slot(of: key).flatMap { table.read(slot: $0, body) }
  }

  /// Adds the record or puts it in the place of the one with its key; nothing happens if it is the same.
  mutating func put(_ record: Record) {
    if self[record.key] != record { draft(record, record.key) }
  }

  /// Adds a record that is new.
  mutating func add(_ record: Record) { draft(record, record.key) }

  /// Takes a record of the book away.
  mutating func remove(_ key: Record.Key) {
    if self[key] != nil { draft(nil, key) }
  }

  private mutating func draft(_ record: Record?, _ key: Record.Key) {
    changeCount += 1
    if let place = places[key] {
      records[place] = record
    } else {
      places[key] = records.count
      keys.append(key)
      records.append(record)
    }
  }

  /// The records that are new, in the order they came.
  var added: [Record] { keys.indices.compactMap { table[keys[$0]] == nil ? records[$0] : nil } }

  /// What it all comes down to, in the order records were first touched.
  var changes: [Change] {
    keys.indices.compactMap { place in
      guard let before = table[keys[place]] else { return records[place].map { .add($0) } }
      guard let after = records[place] else { return .remove(before) }
      return before == after ? nil : .change(before, to: after)
    }
  }
}
