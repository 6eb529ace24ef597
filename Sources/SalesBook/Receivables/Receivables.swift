/// What is open on a day comes to by currency and age, and all of it that is
/// past due, in order: what the overdue board, the aging and the reports show.
public struct Receivables: Sendable {
  /// All past due: longest first, then largest, then by number; what is wholly
  /// contested after the rest.
  public private(set) var overdue: [OpenItem] = []
  /// Totals of all that is open, by currency's letters.
  public private(set) var agings: [Aging] = []

  /// Last day of each aging bucket but the open one.
  private let bounds: [Int]

  /// Those of a whole book as of a day; with a login of the customers of that colleague.
  public init(_ replay: Replay, of login: String? = nil) {
    self.init(
      replay.book.customers.slots.lazy.filter { replay.isCustomer($0, of: login) }
        .flatMap { replay.accounts(ofCustomer: $0) },
      bounds: replay.rules.policy.agingBounds)
  }

  /// Those of accounts, all as of one day, in whatever order they come.
  public init(_ accounts: some Sequence<Account>, bounds: [Int]) {
    self.bounds = bounds
    for account in accounts {
      count(account)
      for item in account.items where item.isOverdue { overdue.append(item) }
    }
    // Places are sorted, not items: moving an item costs more than looking at two.
    overdue = overdue.indices.sorted { OpenItem.isOrdered(overdue[$0], overdue[$1]) }.map { overdue[$0] }
  }

  /// Puts accounts in the place of others, as when a customer has paid. Those to go must have been counted.
  public mutating func replace(_ old: [Account], with new: [Account]) {
    for account in old {
      count(account, times: -1)
      for item in account.items where item.isOverdue {
        let index = overdue.partitioningIndex { !OpenItem.isOrdered($0, item) }
        if overdue.indices.contains(index), overdue[index] == item { overdue.remove(at: index) }
      }
    }
    for account in new {
      count(account)
      for item in account.items where item.isOverdue {
        overdue.insert(item, at: overdue.partitioningIndex { !OpenItem.isOrdered($0, item) })
      }
    }
  }

  /// Counts an account so many times; -1 takes it out. One with nothing but bills is none.
  private mutating func count(_ account: Account, times: Int = 1) {
    let currency = account.currency
    let place = agings.firstIndex { !($0.currency < currency) } ?? agings.count
    if !agings.indices.contains(place) || agings[place].currency != currency {
      agings.insert(Aging(currency: currency), at: place)
    }
    agings[place].add(account, bounds: bounds, times: times)
    if agings[place].invoices.allSatisfy({ $0 == 0 }) { agings.remove(at: place) }
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
