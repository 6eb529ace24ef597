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
}

/// Everything open in a book on a day, longest past due first.
struct OpenItems: Sendable {
  /// All of it: past due longest first, then largest, then by invoice.
  private(set) var items: [OpenItem] = []
  /// Totals by currency, its letters in order.
  private(set) var agings: [Aging] = []
  private var overdueEnd = 0

  /// The open items of the customers who owe something, or are owed.
  init(_ replay: Replay, policy: Policy, customers: some Sequence<Int>) {
    for slot in customers { items += Self.items(ofCustomer: slot, replay, policy) }
    items.sort(by: Self.isOrdered)
    total()
  }

  /// Takes in what became different for some customers.
  mutating func renew(_ customers: Set<Int>, _ replay: Replay, policy: Policy) {
    items.removeAll { customers.contains($0.customer) }
    for item in customers.flatMap({ Self.items(ofCustomer: $0, replay, policy) }) {
      items.insert(item, at: items.partitioningIndex { !Self.isOrdered($0, item) })
    }
    total()
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

  private mutating func total() {
    var byCurrency: [Currency: Aging] = [:]
    for item in items {
      byCurrency[item.open.currency, default: Aging(currency: item.open.currency)].add(item)
    }
    agings = byCurrency.values.sorted { $0.currency < $1.currency }
    overdueEnd = items.partitioningIndex { !$0.isOverdue }
  }

  private static func isOrdered(_ left: OpenItem, _ right: OpenItem) -> Bool {
    guard left.isOverdue == right.isOverdue else { return left.isOverdue }
    return isLonger(left, right)
  }

  private static func isLonger(_ left: OpenItem, _ right: OpenItem) -> Bool {
    (right.days, right.open.minor, left.invoice, left.due)
      < (left.days, left.open.minor, right.invoice, right.due)
  }
}

extension Aging {
  fileprivate mutating func add(_ item: OpenItem) {
    invoices[item.bucket.rawValue] += 1
    open[item.bucket.rawValue] += item.open.minor
    contested[item.bucket.rawValue] += item.contested.minor
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
