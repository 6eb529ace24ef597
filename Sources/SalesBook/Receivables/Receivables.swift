/// What is open on a day comes to by currency and age, and all of it that is
/// past due, in order: what the overdue board, the aging and the reports show.
public struct Receivables: Sendable {
  /// All past due: longest first, then largest, then by number; what is wholly
  /// contested after the rest.
  public private(set) var overdue: [OpenItem] = []
  /// Totals of all that is open, by currency's letters.
  public private(set) var agings: [Aging] = []

  /// Those of a whole book as of a day.
  public init(_ replay: Replay) { self.init(replay.openItems()) }

  /// Those items, all as of one day, in whatever order they come.
  public init(_ items: some Sequence<OpenItem>) {
    for item in items {
      count(item)
      if item.isOverdue { overdue.append(item) }
    }
    // Places are sorted, not items: moving an item costs more than looking at two.
    overdue = overdue.indices.sorted { OpenItem.isOrdered(overdue[$0], overdue[$1]) }.map { overdue[$0] }
  }

  /// Puts items in the place of others, as when a customer has paid. Items to
  /// go must have been counted.
  public mutating func replace(_ old: [OpenItem], with new: [OpenItem]) {
    for item in old {
      count(item, times: -1)
      let index = overdue.partitioningIndex { !OpenItem.isOrdered($0, item) }
      if overdue.indices.contains(index), overdue[index] == item { overdue.remove(at: index) }
    }
    for item in new {
      count(item)
      guard item.isOverdue else { continue }
      overdue.insert(item, at: overdue.partitioningIndex { !OpenItem.isOrdered($0, item) })
    }
  }

  /// Counts an item so many times; -1 takes it out.
  private mutating func count(_ item: OpenItem, times: Int = 1) {
    let currency = item.open.currency
    let place = agings.firstIndex { !($0.currency < currency) } ?? agings.count
    if !agings.indices.contains(place) || agings[place].currency != currency {
      agings.insert(Aging(currency: currency), at: place)
    }
    agings[place].add(item, times: times)
    if times < 0, agings[place].invoices.allSatisfy({ $0 == 0 }) { agings.remove(at: place) }
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
