/// Finds the slot of a key in a table: open addressing over pairs of hash bits
/// and slot. It is here because loading a large book is mostly this, and the
/// standard Dictionary takes four times as long; inlinable so that the table of
/// each noun is compiled for its keys wherever it is filled.
@usableFromInline
struct SlotIndex: Sendable {
  /// A place of the table: where the hash of its key leads, and the slot kept there.
  @usableFromInline
  struct Entry: Sendable {
    @usableFromInline var spread: UInt32
    /// Slot + 1; 0 is an empty place.
    @usableFromInline var occupant: UInt32

    @inlinable
    init(spread: UInt32, occupant: UInt32) {
      self.spread = spread
      self.occupant = occupant
    }
  }

  @usableFromInline var entries: [Entry] = []
  @usableFromInline var count = 0

  @inlinable
  init() {}

  /// The slot filed under those bits that `matches`, if any.
  @inlinable
  @inline(__always)
  func slot(_ spread: UInt32, matches: (Int) -> Bool) -> Int? {
    guard !entries.isEmpty else { return nil }
    let mask = entries.count - 1
    var place = Int(spread >> 1) & mask
    while entries[place].occupant != 0 {
      if entries[place].spread == spread, matches(Int(entries[place].occupant) - 1) {
        return Int(entries[place].occupant) - 1
      }
      place = (place + 1) & mask
    }
    return nil
  }

  /// Files a slot under those bits; the caller has seen that it is not there.
  @inlinable
  mutating func insert(_ spread: UInt32, slot: Int) {
    if (count + 1) * 3 > entries.count * 2 { grow(to: max(16, entries.count * 2)) }
    file(Entry(spread: spread, occupant: UInt32(slot + 1)))
    count += 1
  }

  /// Files a slot under those bits unless one that `matches` is there already;
  /// false if so. One walk does both, for most of a walk is waiting for memory.
  @inlinable
  @inline(__always)
  mutating func insert(_ spread: UInt32, slot: Int, unless matches: (Int) -> Bool) -> Bool {
    if (count + 1) * 3 > entries.count * 2 { grow(to: max(16, entries.count * 2)) }
    let mask = entries.count - 1
    var place = Int(spread >> 1) & mask
    while entries[place].occupant != 0 {
      if entries[place].spread == spread, matches(Int(entries[place].occupant) - 1) { return false }
      place = (place + 1) & mask
    }
    entries[place] = Entry(spread: spread, occupant: UInt32(slot + 1))
    count += 1
    return true
  }

  /// Files the slots from 0 to `slots` under the bits each has; false, with
  /// some not filed, if two have the same. For an index that holds nothing yet.
  ///
  /// Waiting for one place of the index after the other is most of the work,
  /// so a batch of places is looked at before the first is filled: the machine
  /// fetches them all at once.
  @inlinable
  @inline(__always)
  mutating func insertAll(_ slots: Int, spread: (Int) -> UInt32) -> Bool {
    reserve(slots) { _ in }
    let mask = entries.count - 1
    for first in stride(from: 0, to: slots, by: 64) {
      let batch = first..<min(first + 64, slots)
      var free: UInt64 = 0
      for slot in batch where entries[Int(spread(slot) >> 1) & mask].occupant == 0 {
        free |= 1 << UInt64(slot - first)
      }
      for slot in batch {
        let bits = spread(slot)
        let home = Int(bits >> 1) & mask
        if free & 1 << UInt64(slot - first) != 0, entries[home].occupant == 0 {
          entries[home] = Entry(spread: bits, occupant: UInt32(slot + 1))
          count += 1
        } else if !insert(bits, slot: slot, unless: { _ in true }) {
          return false
        }
      }
    }
    return true
  }

  /// Files what stands at one slot under those bits at another.
  mutating func move(_ spread: UInt32, from old: Int, to new: Int) {
    let mask = entries.count - 1
    var place = Int(spread >> 1) & mask
    while entries[place].spread != spread || entries[place].occupant != UInt32(old + 1) {
      place = (place + 1) & mask
    }
    entries[place].occupant = UInt32(new + 1)
  }

  /// Makes room for that many keys at once.
  @inlinable
  mutating func reserve(_ keys: Int, prepare: (UnsafeMutableRawBufferPointer) -> Void) {
    var capacity = 16
    while capacity * 2 < keys * 3 { capacity *= 2 }
    if capacity > entries.count { grow(to: capacity, prepare: prepare) }
  }

  @inlinable
  mutating func file(_ entry: Entry) {
    let mask = entries.count - 1
    var place = Int(entry.spread >> 1) & mask
    while entries[place].occupant != 0 { place = (place + 1) & mask }
    entries[place] = entry
  }

  @inlinable
  mutating func grow(to capacity: Int, prepare: (UnsafeMutableRawBufferPointer) -> Void = { _ in }) {
    let old = entries
    entries = [Entry](unsafeUninitializedCapacity: capacity) { room, count in
      prepare(UnsafeMutableRawBufferPointer(room))
      room.initialize(repeating: Entry(spread: 0, occupant: 0))
      count = capacity
    }
    for entry in old where entry.occupant != 0 { file(entry) }
  }
}
