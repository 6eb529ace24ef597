internal import SalesBook

/// Open money due on one day: a line of the overdue board once it is past.
struct OpenItem: Equatable, Sendable {
  /// The customer's slot.
  let customer: Int
  /// The invoice's slot.
  let invoice: Int
  /// The day it is to be paid by.
  let due: Day
  /// Days past it; 0 or less if it is not due yet.
  let days: Int
  /// What is open, the contested part included; negative for a credit note.
  let open: Money
  /// How much of that is contested.
  let contested: Money
  /// Where it stands against its due day.
  let bucket: AgingBucket

  /// Whether it belongs on the board.
  var isOverdue: Bool { days > 0 && open.minor > 0 }
  /// What is overdue comes first, what is wholly contested apart after it, and
  /// what is not due last.
  fileprivate var standing: Int { !isOverdue ? 2 : contested.minor >= open.minor ? 1 : 0 }
}

/// Everything open in a book on a day, longest past due first.
struct OpenItems: Sendable {
  /// All of it: past due longest first, then largest, then by invoice; what is
  /// contested stands after the rest of it.
  private(set) var items: [OpenItem] = []
  /// Totals by currency, its letters in order.
  private(set) var agings: [Aging] = []
  private var overdueEnd = 0
  /// The items of every customer who has any, so that they are found again
  /// when they change.
  private var byCustomer: [Int: [OpenItem]] = [:]

  /// The open items of the customers who owe something, or are owed.
  init(_ replay: Replay, policy: Policy, customers: some Sequence<Int>) {
    var byCurrency: [Currency: Aging] = [:]
    for slot in customers {
      let own = Self.items(ofCustomer: slot, replay, policy)
      byCustomer[slot] = own
      items += own
      for item in own {
        byCurrency[item.open.currency, default: Aging(currency: item.open.currency)].add(item)
      }
    }
    items.sort(by: Self.isOrdered)
    agings = byCurrency.values.sorted { $0.currency < $1.currency }
    overdueEnd = items.partitioningIndex { !$0.isOverdue }
  }

  /// Takes in what became different for some customers.
  mutating func renew(_ customers: Set<Int>, _ replay: Replay, policy: Policy) {
    for slot in customers {
      for item in byCustomer.removeValue(forKey: slot) ?? [] { remove(item) }
      let own = Self.items(ofCustomer: slot, replay, policy)
      if !own.isEmpty { byCustomer[slot] = own }
      for item in own { insert(item) }
    }
    overdueEnd = items.partitioningIndex { !$0.isOverdue }
  }

  private mutating func remove(_ item: OpenItem) {
    let index = items.partitioningIndex { !Self.isOrdered($0, item) }
    guard items.indices.contains(index), items[index] == item else { return }
    items.remove(at: index)
    guard let aging = agings.firstIndex(where: { $0.currency == item.open.currency }) else { return }
    agings[aging].add(item, times: -1)
    if agings[aging].invoices.allSatisfy({ $0 == 0 }) { agings.remove(at: aging) }
  }

  private mutating func insert(_ item: OpenItem) {
    items.insert(item, at: items.partitioningIndex { !Self.isOrdered($0, item) })
    let aging = agings.partitioningIndex { !($0.currency < item.open.currency) }
    if !agings.indices.contains(aging) || agings[aging].currency != item.open.currency {
      agings.insert(Aging(currency: item.open.currency), at: aging)
    }
    agings[aging].add(item)
  }

  /// What is past due: the lines of the board.
  var overdue: ArraySlice<OpenItem> { items[..<overdueEnd] }

  /// The open items of one customer.
  static func items(ofCustomer slot: Int, _ replay: Replay, _ policy: Policy) -> [OpenItem] {
    replay.book.invoicesOf[slot].flatMap { invoice -> [OpenItem] in
      guard let currency = replay.book.invoices[slot: invoice]?.amount.currency else { return [] }
      let parts = replay.openParts(slot: invoice)
      guard !parts.isEmpty else { return [] }
      var contested = replay.contested(slot: invoice, open: parts.reduce(0) { $0 + $1.open })
      return parts.map { part in
        let share = max(0, min(contested, part.open))
        contested -= share
        let days = replay.day - part.due
        return OpenItem(
          customer: slot, invoice: invoice, due: part.due, days: days,
          open: Money(minor: part.open, currency),
          contested: Money(minor: share, currency),
          bucket: AgingBucket(daysPastDue: days, bounds: policy.agingBounds))
      }
    }
  }

  private static func isOrdered(_ left: OpenItem, _ right: OpenItem) -> Bool {
    guard left.standing == right.standing else { return left.standing < right.standing }
    return isLonger(left, right)
  }

  private static func isLonger(_ left: OpenItem, _ right: OpenItem) -> Bool {
    (right.days, right.open.minor, left.invoice, left.due)
      < (left.days, left.open.minor, right.invoice, right.due)
  }
}

extension Aging {
  fileprivate mutating func add(_ item: OpenItem, times: Int = 1) {
    invoices[item.bucket.rawValue] += times
    open[item.bucket.rawValue] += Int64(times) * item.open.minor
    contested[item.bucket.rawValue] += Int64(times) * item.contested.minor
  }
}

extension Array {
  /// The first index whose element satisfies the condition, in an array whose
  /// elements that do all stand after those that do not.
  func partitioningIndex(_ belongsAfter: (Element) -> Bool) -> Int {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if belongsAfter(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
