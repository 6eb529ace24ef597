internal import SalesBook

/// What the overdue board shows of every customer, and the order of its cards;
/// kept up to date customer by customer.
struct BoardIndex: Sendable {
  /// The cards of customers with something about their money to show or do, by
  /// slot.
  private(set) var cards: [Int: CollectionCard] = [:]
  /// The slots of customers with something overdue: whom to call first, first.
  private(set) var order: [Int] = []
  /// The slots of customers with something to do about money, by day: what
  /// should have been done before stands on the day shown.
  private var days: [Day: [Int]] = [:]
  /// The day shown.
  private let day: Day
  /// What duties are found by.
  let rules: DutyRules

  /// The cards of a whole book, given what is open by slot.
  init(_ replay: Replay, open: [Int: [OpenItem]], rules: DutyRules, ranks: NameRanks) {
    self.rules = rules
    day = replay.day
    cards = replay.cards(open: open, rules: rules)
    order = cards.values.filter { $0.arrears != nil }.map(\.customer)
      .sorted { isBefore($0, $1, ranks) }
    for slot in cards.keys.sorted() { file(slot) }
  }

  private mutating func file(_ slot: Int) {
    guard let card = cards[slot] else { return }
    if !card.duties.isEmpty { days[day, default: []].append(slot) }
    for due in Set(card.later.map(\.day)) { days[due, default: []].append(slot) }
  }

  private mutating func unfile(_ slot: Int) {
    guard let card = cards[slot] else { return }
    for due in Set(card.later.map(\.day) + [day]) { days[due]?.removeAll { $0 == slot } }
  }

  /// How many customers have something to do about money on a day.
  func count(on day: Day) -> Int { days[day]?.count ?? 0 }

  /// What is to do about money on a day, each with the customer's slot; one line
  /// a customer, the most pressing.
  func duties(on date: Day) -> [(slot: Int, due: DueDuty)] {
    let all = (days[date] ?? []).compactMap { slot -> (slot: Int, due: DueDuty)? in
      let card = cards[slot]
      let due = date == day ? card?.duties.first : card?.later.first { $0.day == date }
      return due.map { (slot, $0) }
    }
    return all.sorted { ($0.due.duty.roundClass, $0.slot) < ($1.due.duty.roundClass, $1.slot) }
  }

  /// Works out one customer's card anew and puts it where it belongs now.
  mutating func renew(_ slot: Int, _ replay: Replay, open: [OpenItem], ranks: NameRanks) {
    order.removeAll { $0 == slot }
    unfile(slot)
    defer { file(slot) }
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
