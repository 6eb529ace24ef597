internal import SalesBook

/// What the overdue board shows of every customer, and the order of its cards;
/// kept up to date customer by customer.
struct BoardIndex: Sendable {
  /// The cards of customers with something about their money to show or do, by
  /// slot.
  private(set) var cards: [Int: CollectionCard] = [:]
  /// The slots of customers with something overdue: whom to call first, first.
  private(set) var order: [Int] = []
  /// What duties are found by.
  let rules: DutyRules

  /// The cards of a whole book, given what is open by slot.
  init(_ replay: Replay, open: [Int: [OpenItem]], rules: DutyRules, ranks: NameRanks) {
    self.rules = rules
    cards = replay.cards(open: open, rules: rules)
    order = cards.values.filter { $0.arrears != nil }.map(\.customer)
      .sorted { isBefore($0, $1, ranks) }
  }

  /// Works out one customer's card anew and puts it where it belongs now.
  mutating func renew(_ slot: Int, _ replay: Replay, open: [OpenItem], ranks: NameRanks) {
    order.removeAll { $0 == slot }
    cards[slot] = replay.card(ofCustomer: slot, open: open, rules: rules)
    guard cards[slot]?.arrears != nil else { return }
    let place = order.firstIndex { isBefore(slot, $0, ranks) } ?? order.count
    order.insert(slot, at: place)
  }

  private func isBefore(_ left: Int, _ right: Int, _ ranks: NameRanks) -> Bool {
    guard let one = cards[left], let other = cards[right] else { return left < right }
    if one.isCalledBefore(other) { return true }
    if other.isCalledBefore(one) { return false }
    return (ranks[left], left) < (ranks[right], right)
  }

  /// The columns of the board by rung, in order, with how many cards stand in
  /// each and what is overdue of them; `nil` is before any rung.
  func columns(on day: Day) -> [(rung: Rung?, count: Int, overdue: [Money])] {
    var columns: [Rung?: (count: Int, overdue: [Money])] = [:]
    for slot in order {
      guard let card = cards[slot], let arrears = card.arrears else { continue }
      columns[card.rung, default: (0, [])].count += 1
      for money in arrears.overdue { columns[card.rung]?.overdue.add(money) }
    }
    return ([nil] + Rung.allCases).compactMap { rung in
      columns[rung].map { (rung, $0.count, $0.overdue) }
    }
  }
}

extension [Money] {
  /// Adds an amount to that of its currency.
  mutating func add(_ money: Money) {
    if let index = firstIndex(where: { $0.currency == money.currency }) {
      self[index].minor += money.minor
    } else {
      append(money)
    }
  }
}
