/// The records of one noun, each at a slot it keeps for as long as it is there,
/// and found by its key.
public struct Table<Record: BookRecord>: Sendable {
  @usableFromInline var rows: [Record] = []
  @usableFromInline var removed: Set<Int> = []
  @usableFromInline var index = SlotIndex()

  /// A table with nothing in it.
  @inlinable
  public init() {}

  /// How many records there are.
  @inlinable
  public var count: Int { rows.count - removed.count }

  /// One past the highest slot ever used.
  @inlinable
  public var slotCount: Int { rows.count }

  /// The record at a slot, or nil if it has been removed. The slot must be
  /// below `slotCount`.
  @inlinable
  @inline(__always)
  public subscript(slot slot: Int) -> Record? {
    removed.isEmpty || !removed.contains(slot) ? rows[slot] : nil
  }

  /// What `body` makes of the record at a slot where it stands, without copying
  /// it out; nil if it has been removed.
  @inlinable
  @inline(__always)
  public func read<Result>(slot: Int, _ body: (borrowing Record) -> Result) -> Result? {
    removed.isEmpty || !removed.contains(slot) ? body(rows[slot]) : nil
  }

  /// The record with that key, if there is one.
  @inlinable
  public subscript(key: Record.Key) -> Record? { slot(of: key).map { rows[$0] } }

  /// Where the record with that key stands, if there is one.
  @inlinable
  @inline(__always)
  public func slot(of key: Record.Key) -> Int? {
    guard let slot = place(of: key), removed.isEmpty || !removed.contains(slot) else { return nil }
    return slot
  }

  /// Every record, in the order they came in.
  @inlinable
  public var all: some Sequence<Record> { slots.lazy.map { rows[$0] } }

  /// Every slot that holds a record, ascending.
  @inlinable
  public var slots: some Sequence<Int> {
    rows.indices.lazy.filter { removed.isEmpty || !removed.contains($0) }
  }

  /// Calls with every record where it stands, without copying it out first.
  @inlinable
  @inline(__always)
  public func forEach(_ body: (Int, borrowing Record) -> Void) {
    for slot in rows.indices where removed.isEmpty || !removed.contains(slot) { body(slot, rows[slot]) }
  }

  /// Makes room for about that many records. Rows get half as many again:
  /// room never used costs nothing, moving all rows once more does. The room is
  /// shown to `prepare` before anything is in it.
  @inlinable
  public mutating func reserve(
    _ count: Int, prepare: (UnsafeMutableRawBufferPointer) -> Void = { _ in }
  ) {
    rows = [Record](unsafeUninitializedCapacity: count + count / 2) { room, _ in
      prepare(UnsafeMutableRawBufferPointer(room))
    }
    index.reserve(count, prepare: prepare)
  }

  /// Adds a record without filing it; `fileAll` has to follow before anything
  /// is looked for.
  @inlinable
  @inline(__always)
  public mutating func appendUnfiled(_ record: Record) { rows.append(record) }

  /// Files all records of a table filled by `appendUnfiled`; false if two have
  /// the same key, and the table is of no use then.
  @inlinable
  public mutating func fileAll() -> Bool {
    guard Record.Key.isKnownBySpread else {
      return rows.indices.allSatisfy { slot in
        let key = rows[slot].key
        return index.insert(key.spread, slot: slot, unless: { [rows] in rows[$0].key == key })
      }
    }
    return rows.withUnsafeBufferPointer { rows in index.insertAll(rows.count) { rows[$0].key.spread } }
  }

  /// Adds a record while a book is being read; false, and nothing is added, if
  /// its key is there already.
  @inlinable
  public mutating func append(_ record: Record) -> Bool {
    let key = record.key
    guard
      index.insert(
        key.spread, slot: rows.count,
        unless: { Record.Key.isKnownBySpread || rows[$0].key == key })
    else { return false }
    rows.append(record)
    return true
  }

  /// Adds the record or puts it in the place of the one with its key; returns
  /// its slot, what it replaced there, and the slot it had if it had been taken
  /// away: then it comes after all others, as in a file it is written to anew.
  mutating func put(_ record: Record) -> (slot: Int, replaced: Record?, former: Int?) {
    guard let place = place(of: record.key) else {
      index.insert(record.key.spread, slot: rows.count)
      rows.append(record)
      return (rows.count - 1, nil, nil)
    }
    if removed.contains(place) {
      index.move(record.key.spread, from: place, to: rows.count)
      rows.append(record)
      return (rows.count - 1, nil, place)
    }
    let old = rows[place]
    rows[place] = record
    return (place, old, nil)
  }

  /// Takes the record away; returns its slot and what stood there, or nil if
  /// there is none with that key.
  mutating func remove(_ key: Record.Key) -> (slot: Int, old: Record)? {
    guard let slot = slot(of: key) else { return nil }
    removed.insert(slot)
    return (slot, rows[slot])
  }

  /// Puts a record in the place of the one at a slot, which has its key.
  @inlinable
  public mutating func replace(slot: Int, with record: Record) { rows[slot] = record }

  /// The slot the record with that key has, or had last if it was taken away.
  @inlinable
  @inline(__always)
  func place(of key: Record.Key) -> Int? {
    index.slot(key.spread) { Record.Key.isKnownBySpread || rows[$0].key == key }
  }

  /// The same, looked for first at a slot where it may well be and at the one
  /// after.
  @inlinable
  @inline(__always)
  func place(of key: Record.Key, near guess: Int) -> Int? {
    for slot in guess...guess + 1 where slot < rows.count && rows[slot].key == key {
      if removed.isEmpty || !removed.contains(slot) { return slot }
    }
    return place(of: key)
  }
}
