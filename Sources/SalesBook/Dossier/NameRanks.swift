internal import PinyinNames

/// The place of every customer's name in the order of a phone book, as numbers
/// far enough apart for new names to go between.
public struct NameRanks: Sendable {
  private var ranks: [Int64] = []
  /// The slots by name, as they stood when all were ranked.
  public let order: [Int]
  private static let gap: Int64 = 1 << 32

  /// The ranks of a book's customers, by slot.
  public init(_ customers: Table<Customer>) {
    self.init(customers, among: Array(0..<customers.slotCount))
  }

  /// The ranks of the customers at those slots among each other.
  public init(_ customers: Table<Customer>, among slots: [Int]) {
    ranks = [Int64](repeating: 0, count: customers.slotCount)
    order = PinyinOrder.order(of: slots.map { customers[slot: $0]?.name ?? "" }).map { slots[$0] }
    for (place, slot) in order.enumerated() {
      ranks[slot] = Int64(place + 1) * Self.gap
    }
  }

  /// The rank of the customer at a slot.
  public subscript(slot: Int) -> Int64 { slot < ranks.count ? ranks[slot] : .max }

  /// Ranks a new or changed name between its neighbours in `byName`, an order
  /// of the ranks so far; namesakes stand in the order of their slots. False if
  /// there is no room left: then all are to be ranked anew.
  public mutating func rank(_ slot: Int, in customers: Table<Customer>, byName: [Int32]) -> Bool {
    guard let name = customers[slot: slot]?.name else { return true }
    let others = byName.filter { Int($0) != slot }
    let key = PinyinOrder.key(of: name)
    var (low, high) = (0, others.count)
    while low < high {
      let middle = (low + high) / 2
      let other = PinyinOrder.key(of: customers[slot: Int(others[middle])]?.name ?? "")
      let isBefore = other == key ? others[middle] < Int32(slot) : other.lexicographicallyPrecedes(key)
      if isBefore { low = middle + 1 } else { high = middle }
    }
    let before = low > 0 ? self[Int(others[low - 1])] : 0
    let after = low < others.count ? self[Int(others[low])] : before + 2 * Self.gap
    guard after - before >= 2 else { return false }
    if slot >= ranks.count { ranks += repeatElement(0, count: slot + 1 - ranks.count) }
    ranks[slot] = before + (after - before) / 2
    return true
  }
}
