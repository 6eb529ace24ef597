/// Everything open on a day, in order, and what it comes to by currency and
/// age: what the overdue board, the aging and the reports show.
public struct Receivables: Sendable {
  /// All of it: past due longest first, then largest, then by number; what is
  /// wholly contested after the rest of that, what is not due last.
  public private(set) var items: [OpenItem]
  /// Totals, by currency's letters.
  public private(set) var agings: [Aging]
  private var overdueEnd: Int

  /// Those of a whole book.
  public init(_ book: Book, asOf day: Day, policy: Policy) {
    let replay = Replay(book, asOf: day)
    var items: [OpenItem] = []
    for slot in 0..<book.invoices.slotCount {
      replay.addOpenItems(ofInvoice: slot, policy: policy, to: &items)
    }
    self.init(items)
  }

  /// Those items, all as of one day, in whatever order they come.
  public init(_ items: [OpenItem]) {
    var byCurrency: [Currency: Aging] = [:]
    for item in items {
      byCurrency[item.open.currency, default: Aging(currency: item.open.currency)].add(item)
    }
    agings = byCurrency.values.sorted { $0.currency < $1.currency }
    self.items = items.sorted(by: OpenItem.isOrdered)
    overdueEnd = self.items.partitioningIndex { !$0.isOverdue }
  }

  /// All past due: the lines of the board.
  public var overdue: ArraySlice<OpenItem> { items[..<overdueEnd] }

  /// Puts items in the place of others, as when a customer has paid. Items to
  /// go that are not there are passed over.
  public mutating func replace(_ old: [OpenItem], with new: [OpenItem]) {
    for item in old { remove(item) }
    for item in new { insert(item) }
    overdueEnd = items.partitioningIndex { !$0.isOverdue }
  }

  private mutating func remove(_ item: OpenItem) {
    let index = items.partitioningIndex { !OpenItem.isOrdered($0, item) }
    guard items.indices.contains(index), items[index] == item else { return }
    items.remove(at: index)
    guard let aging = agings.firstIndex(where: { $0.currency == item.open.currency }) else { return }
    agings[aging].add(item, times: -1)
    if agings[aging].invoices.allSatisfy({ $0 == 0 }) { agings.remove(at: aging) }
  }

  private mutating func insert(_ item: OpenItem) {
    items.insert(item, at: items.partitioningIndex { !OpenItem.isOrdered($0, item) })
    let aging = agings.partitioningIndex { !($0.currency < item.open.currency) }
    if !agings.indices.contains(aging) || agings[aging].currency != item.open.currency {
      agings.insert(Aging(currency: item.open.currency), at: aging)
    }
    agings[aging].add(item)
  }
}

extension Array {
  /// The first index whose element satisfies the condition, in an array whose
  /// elements that do all stand after those that do not.
  fileprivate func partitioningIndex(_ belongsAfter: (Element) -> Bool) -> Int {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if belongsAfter(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
