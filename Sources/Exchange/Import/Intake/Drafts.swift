internal import SalesBook

/// Records of one noun as an import will leave them, while it is being planned.
struct Drafts<Record: BookRecord> {
  /// How many times a record was added or became different.
  private(set) var changeCount = 0

  private let table: Table<Record>
  private var records: [Record.Key: Record] = [:]
  private var order: [Record.Key] = []
  private var gone: Set<Record.Key> = []

  /// Nothing changed yet in that table.
  init(_ table: Table<Record>) { self.table = table }

  /// The record as it will be; nil if there is none.
  subscript(key: Record.Key) -> Record? { gone.contains(key) ? nil : records[key] ?? table[key] }

  /// Adds the record or puts it in the place of the one with its key; nothing happens if it is the same.
  mutating func put(_ record: Record) {
    guard self[record.key] != record else { return }
    if records.updateValue(record, forKey: record.key) == nil { order.append(record.key) }
    changeCount += 1
  }

  /// Takes a record of the book away.
  mutating func remove(_ key: Record.Key) {
    guard self[key] != nil, gone.insert(key).inserted else { return }
    if records[key] == nil { order.append(key) }
    changeCount += 1
  }

  /// The records that are new, in the order they came.
  var added: [Record] { order.filter { table[$0] == nil }.compactMap { self[$0] } }

  /// What it all comes down to, in the order records were first touched.
  var changes: [Change] {
    order.compactMap { key in
      if gone.contains(key) { return table[key].map { .remove($0) } }
      guard let after = records[key] else { return nil }
      guard let before = table[key] else { return .add(after) }
      return before == after ? nil : .change(before, to: after)
    }
  }
}
