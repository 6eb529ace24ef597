internal import SalesBook

/// What the overdue board shows of every customer, and the order of its cards;
/// kept up to date customer by customer.
struct BoardIndex: Sendable {
  /// The cards of customers with something about their money to show or do, by
  /// slot.
  private(set) var cards: [Int: CollectionCard] = [:]
  private var calls: CallOrder
  /// The columns of the board by rung, in order, with how many cards stand in
  /// each and what is overdue of them; `nil` is before any rung.
  private(set) var columns: [(rung: Rung?, count: Int, overdue: [Money])] = []
  /// What is to ask for now, by currency.
  private(set) var toAskFor: [Money] = []
  /// What open promises are still to bring, by currency.
  private(set) var promised: [Money] = []
  /// The slots of customers with something to do about money, by day: what
  /// should have been done before stands on the day shown.
  private var days: [Day: [Int]] = [:]
  /// The day shown.
  private let day: Day

  /// The cards of a whole book, given the accounts by slot; of all but the cards only those customers count who are
  /// shown.
  init(
    _ replay: Replay, _ accounts: [Int: [Account]], ranks: NameRanks, isShown: (Int) -> Bool
  ) {
    day = replay.day
    cards = replay.cards(accounts)
    let shown = cards.filter { isShown($0.key) }
    calls = CallOrder(shown, ranks: ranks)
    for slot in shown.keys.sorted() { file(slot) }
    countColumns()
  }

  /// The slots of customers with something overdue: whom to call first, first.
  var order: [Int] { calls.slots }

  private mutating func file(_ slot: Int) {
    guard let card = cards[slot] else { return }
    sum(card)
    if !card.duties.isEmpty { days[day, default: []].append(slot) }
    // Those to come stand by their day.
    var last: Day?
    for due in card.later where due.day != last {
      days[due.day, default: []].append(slot)
      last = due.day
    }
  }

  private mutating func unfile(_ slot: Int) {
    guard let card = cards[slot] else { return }
    sum(card, times: -1)
    for due in card.later.map(\.day) + [day] { days[due]?.removeAll { $0 == slot } }
  }

  /// Adds what a card stands for so many times; -1 takes it off.
  private mutating func sum(_ card: CollectionCard, times: Int64 = 1) {
    for money in card.toAskForNow { toAskFor.add(Money(minor: times * money.minor, money.currency)) }
    for money in card.promises.filter(\.isOpen).compactMap(\.missing) {
      promised.add(Money(minor: times * money.minor, money.currency))
    }
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

  /// Works out one customer's card anew and puts it where it belongs now, if it is shown.
  mutating func renew(
    _ slot: Int, _ replay: Replay, _ accounts: [Account], ranks: NameRanks, isShown: Bool
  ) {
    if isShown { unfile(slot) }
    cards[slot] = replay.card(ofCustomer: slot, accounts)
    guard isShown else { return }
    calls.place(slot, cards[slot], ranks: ranks)
    file(slot)
    countColumns()
  }

  private mutating func countColumns() {
    var counted: [Rung?: (count: Int, overdue: [Money])] = [:]
    for slot in order {
      guard let card = cards[slot], let arrears = card.arrears else { continue }
      counted[card.rung, default: (0, [])].count += 1
      for money in arrears.overdue { counted[card.rung]?.overdue.add(money) }
    }
    columns = ([nil] + Rung.allCases).compactMap { rung in
      counted[rung].map { (rung, $0.count, $0.overdue) }
    }
  }
}
