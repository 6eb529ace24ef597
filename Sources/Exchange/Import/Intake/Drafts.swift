internal import SalesBook

/// Records of one noun as an import will leave them, while it is being planned.
struct Drafts<Record: BookRecord> {
  /// How many times a record was added or became different.
  private(set) var changeCount = 0

  private let table: Table<Record>
  /// Those touched, in the order they first were.
  private var drafted = Table<Record>()
  /// The slots of those that are taken away.
  private var gone: Set<Int> = []

  /// Nothing changed yet in that table, with room for so many new records.
  init(_ table: Table<Record>, room: Int = 0) {
    self.table = table
    if room > 0 { drafted.reserve(room) }
  }

  /// The record as it will be; nil if there is none.
  subscript(key: Record.Key) -> Record? {
    guard let slot = drafted.slot(of: key) else { return table[key] }
    return gone.contains(slot) ? nil : drafted[slot: slot]
  }

  /// The table as it is before the import.
  var standing: Table<Record> { table }

  /// What `body` makes of the record as it will be, where it stands; nil if there is none.
  func read<Result>(_ key: Record.Key, _ body: (borrowing Record) -> Result) -> Result? {
    if let slot = drafted.slot(of: key) { return gone.contains(slot) ? nil : drafted.read(slot: slot, body) }
    return table.slot(of: key).flatMap { table.read(slot: $0, body) }
  }

  /// Adds the record or puts it in the place of the one with its key; nothing happens if it is the same.
  mutating func put(_ record: Record) {
    if self[record.key] != record { draft(record) }
  }

  /// Adds a record that is new.
  mutating func add(_ record: Record) { draft(record) }

  /// Takes a record of the book away.
  mutating func remove(_ key: Record.Key) {
    guard let record = self[key] else { return }
    draft(record)
    if let slot = drafted.slot(of: key) { gone.insert(slot) }
  }

  private mutating func draft(_ record: Record) {
    changeCount += 1
    if drafted.append(record) { return }
    guard let slot = drafted.slot(of: record.key) else { return }
    drafted.replace(slot: slot, with: record)
    gone.remove(slot)
  }

  /// The records that are new, in the order they came.
  var added: [Record] {
    zip(drafted.slots, drafted.all).compactMap { slot, record in
      table.slot(of: record.key) == nil && !gone.contains(slot) ? record : nil
    }
  }

  /// How many records were touched.
  var count: Int { drafted.count }

  /// Appends what it all comes down to, in the order records were first touched; returns where that stands.
  @discardableResult
  func append(to changes: inout [Change]) -> Range<Int> {
    let start = changes.count
    for (slot, record) in zip(drafted.slots, drafted.all) {
      let isGone = !gone.isEmpty && gone.contains(slot)
      guard let before = table[record.key] else {
        if !isGone { changes.append(.add(record)) }
        continue
      }
      if isGone {
        changes.append(.remove(before))
      } else if before != record {
        changes.append(.change(before, to: record))
      }
    }
    return start..<changes.count
  }
}
