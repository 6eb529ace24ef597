internal import SalesBook

/// Customers in an order, by their slots. It is sorted once; a
/// record that changes is taken out and put where it belongs now, so that
/// an entry in a book of 100,000 customers costs no more than in a small one.
struct SlotOrder: Sendable {
  /// What a customer is ordered by.
  typealias Key = CustomerSort.Key

  /// The slots, in order.
  private(set) var slots: [Int32] = []
  /// The key of every slot; nil for one that is not in the order.
  private var keys: [Key?] = []

  /// The slots below `count` that have a key, in the order of their keys.
  init(count: Int, key: (Int) -> Key?) {
    let keys = (0..<count).map(key)
    slots = keys.indices.filter { keys[$0] != nil }.map(Int32.init)
      .sorted { SlotOrder.isOrdered($0, $1, by: keys) }
    self.keys = keys
  }

  /// The slots below `count` that have a key, known to be in order already.
  init(count: Int, sorted order: [Int], key: (Int) -> Key?) {
    let keys = (0..<count).map(key)
    slots = order.filter { keys[$0] != nil }.map(Int32.init)
    self.keys = keys
  }

  /// Puts a slot where its key says, or takes it out.
  mutating func place(_ slot: Int, key: Key?) {
    if slot >= keys.count { keys += repeatElement(nil, count: slot + 1 - keys.count) }
    guard keys[slot] != key else { return }
    if keys[slot] != nil { slots.remove(at: index(of: Int32(slot))) }
    keys[slot] = key
    if key != nil { slots.insert(Int32(slot), at: index(of: Int32(slot))) }
  }

  /// Where a slot stands; nil if it is not in the order.
  func position(of slot: Int) -> Int? {
    slot < keys.count && keys[slot] != nil ? index(of: Int32(slot)) : nil
  }

  /// The first place whose slot is not ordered before this one.
  private func index(of slot: Int32) -> Int {
    var (low, high) = (0, slots.count)
    while low < high {
      let middle = (low + high) / 2
      if SlotOrder.isOrdered(slots[middle], slot, by: keys) { low = middle + 1 } else { high = middle }
    }
    return low
  }

  private static func isOrdered(_ left: Int32, _ right: Int32, by keys: [Key?]) -> Bool {
    guard let one = keys[Int(left)], let other = keys[Int(right)] else { return left < right }
    return one == other ? left < right : one < other
  }
}
