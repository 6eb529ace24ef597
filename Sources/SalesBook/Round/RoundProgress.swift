/// How far one of us is with the day's round: whose turns they are in their frozen order, what was done about each
/// since, who is next. Worked out from the facts; only skipping is kept (domain §9).
public struct RoundProgress: Sendable {
  public let round: Round
  /// In their frozen order; of customers merged since each once.
  public let items: [Item]

  /// A customer's turn in it.
  public struct Item: Sendable {
    public let item: RoundItem
    /// Where the customer stands in its table: of one merged away, whom it went into.
    public let slot: Int
    /// What was done about them since they came into the round, by whomever; what has a time last, by it.
    public let outcomes: [RoundOutcome]
    /// What of that whose round it is did.
    public let own: [RoundOutcome]

    /// Whether it was put behind the others, and comes once more.
    public var isSkipped: Bool { item.skipped != nil && item.skippedAgain == nil }
    /// Whether whose round it is answered it: tried or reached them, took a promise, moved or dropped the plan.
    public var isAnswered: Bool { own.contains(where: \.isAnswer) }
    /// Whether they entered money for what was due.
    let settlesDue: Bool

    /// Whether that answered what there was: of money that came in, where it leaves nothing to ask for (round.md §1); of
    /// colleagues' questions, where none of theirs is left waiting.
    public func isAnswered(leaving turn: RoundTurn) -> Bool {
      let asks = turn.reasons.contains { $0.kind == .approval }
      return own.contains { $0.isAnswer && !(asks && $0.isApproval) }
        || settlesDue && !turn.reasons.contains(where: \.isAboutMoney)
    }
    /// Whether all they did was to try.
    public var isOnlyTried: Bool {
      let answers = own.filter(\.isAnswer)
      return !answers.isEmpty
        && answers.allSatisfy { outcome in
          switch outcome.what {
          case .moved, .put: true
          default: outcome.isAttempt
          }
        } && answers.contains(where: \.isAttempt)
    }
  }

  /// Minutes before its hour at which an item comes, and rings.
  public static let lead = 10

  /// Whether all of one customer is done for the day: no reason is left; or it was answered, nothing is left that must
  /// not wait, and it comes back at no hour of the day.
  public func isDone(_ slot: Int, _ turn: RoundTurn?) -> Bool {
    guard let turn else { return true }
    guard let item = item(of: slot), item.isAnswered(leaving: turn) else { return false }
    return !turn.mustNotWait && hours(of: item, turn).isEmpty
  }

  /// Its item of a customer; nil where it has none.
  public func item(of slot: Int) -> Item? { items.first { $0.slot == slot } }

  /// The hours at which an item is still to come up, the earliest first: those of its reasons on the day that had not
  /// come when it was last answered or skipped.
  public func hours(of item: Item, _ turn: RoundTurn?) -> [TimeOfDay] {
    let all = (turn?.reasons ?? []).filter { $0.day == round.day }.compactMap(\.time).sorted()
    guard let since = item.lastSeen else { return all }
    return all.filter { RoundProgress.coming($0) > since }
  }

  /// The minute from which something for an hour comes up.
  static func coming(_ hour: TimeOfDay) -> TimeOfDay { hour.adding(minutes: -lead) }

  /// Whose turn is next, by slot; nil where nothing is left that can be answered now. First what has come to its hour,
  /// the earliest first; then, from `after` on and around, what is neither answered nor skipped; then what was skipped,
  /// once more, the one at `after` last. What comes at a later hour waits for it; without a clock nothing waits. Whom
  /// one only tried to reach comes at the hour of the next attempt, or not again.
  public func next(at now: TimeOfDay?, after current: Int?, turn: (Int) -> RoundTurn?) -> Int? {
    let waiting = waiting(turn)
    if let now {
      let come = waiting.filter { $0.item.slot != current }.compactMap { line in
        hours(of: line.item, line.turn).first.map { (hour: $0, slot: line.item.slot) }
      }
      let due = come.filter { RoundProgress.coming($0.hour) <= now }.min { $0.hour < $1.hour }
      if let due { return due.slot }
    }
    let start = current.flatMap { slot in items.firstIndex { $0.slot == slot } } ?? -1
    let around = waiting.sorted { one, other in
      (one.place <= start ? 1 : 0, one.place) < (other.place <= start ? 1 : 0, other.place)
    }
    let free = around.filter { line in
      let isAhead = now.map { now in
        hours(of: line.item, line.turn).first.map { RoundProgress.coming($0) > now } ?? false
      }
      return !(isAhead ?? false) && !line.item.isOnlyTried
    }
    return free.first { $0.item.item.skipped == nil && $0.item.slot != current }?.item.slot
      ?? free.first { $0.item.isSkipped }?.item.slot
  }

  /// What is not done yet, each with its turn and place.
  private func waiting(_ turn: (Int) -> RoundTurn?) -> [(place: Int, item: Item, turn: RoundTurn?)] {
    items.enumerated().compactMap { place, item in
      let now = turn(item.slot)
      return isDone(item.slot, now) ? nil : (place, item, now)
    }
  }
}

extension RoundProgress {
  /// How many are done, left, and left of those that must be done today.
  public struct Counts: Equatable, Sendable {
    public var done = 0
    public var left = 0
    public var mustLeft = 0
    /// All there are.
    public var all: Int { done + left }

    /// So many done, left, and left that must be done.
    public init(done: Int = 0, left: Int = 0, mustLeft: Int = 0) {
      (self.done, self.left, self.mustLeft) = (done, left, mustLeft)
    }
  }

  /// How many are done and left.
  public func counts(turn: (Int) -> RoundTurn?) -> Counts {
    var counts = Counts()
    for item in items {
      let now = turn(item.slot)
      if isDone(item.slot, now) {
        counts.done += 1
      } else {
        counts.left += 1
        if item.item.must || now?.isMust ?? false { counts.mustLeft += 1 }
      }
    }
    return counts
  }

  /// The hours at which something is still to come, with its customer, the earliest first; without a clock all there
  /// are.
  public func hoursToCome(at now: TimeOfDay?, turn: (Int) -> RoundTurn?) -> [(time: TimeOfDay, slot: Int)] {
    waiting(turn).compactMap { line in
      hours(of: line.item, line.turn).first { hour in now.map { RoundProgress.coming(hour) > $0 } ?? true }
        .map { ($0, line.item.slot) }
    }.sorted { ($0.0, $0.1) < ($1.0, $1.1) }
  }

  /// The slots of those that have come to their hour and were neither answered nor skipped since.
  public func come(at now: TimeOfDay, turn: (Int) -> RoundTurn?) -> [Int] {
    waiting(turn).filter { line in
      hours(of: line.item, line.turn).first.map { RoundProgress.coming($0) <= now } ?? false
    }.map(\.item.slot)
  }

  /// The turns of today's queue that must be done and are not in it yet: they join behind the others.
  public func joining(_ queue: RoundQueue) -> [RoundTurn] {
    let known = Set(items.map(\.slot))
    return queue.turns.filter { $0.isMust && !known.contains($0.slot) }
  }
}

extension RoundProgress.Item {
  /// When it was last answered or skipped, by whose round it is, as far as minutes are known; nil for never.
  fileprivate var lastSeen: TimeOfDay? {
    let answered = own.filter(\.isAnswer).compactMap(\.time).max()
    return [answered, item.skipped, item.skippedAgain].compactMap { $0 }.max()
  }
}

extension Replay {
  /// How far one of us is with the round of the replayed day that was begun last; `inAll` with all that were begun on
  /// it, the order of the first ahead. Nil where none was.
  public func roundProgress(of login: String, inAll: Bool = false) -> RoundProgress? {
    let rounds = book.rounds(of: login, on: day)
    guard let round = rounds.last else { return nil }
    let told = (inAll ? rounds : [round]).flatMap { book.items(of: $0.id) }
    let covered = Set(book.coveredBy(login, on: day))
    var (items, known): ([RoundProgress.Item], Set<Int>) = ([], [])
    for item in told {
      guard let slot = book.standingFor(item.customer), known.insert(slot).inserted else { continue }
      let already = Set(item.already)
      let outcomes = book.deeds(ofCustomer: slot, on: day).filter { !already.contains($0.key) }
      let own = outcomes.filter { outcome in
        // A plan keeps who is to do it, not who dropped it.
        switch outcome.what {
        case .dropped, .put: outcome.by == login || outcome.by.isEmpty || covered.contains(outcome.by)
        default: outcome.by == login
        }
      }
      items.append(
        RoundProgress.Item(
          item: item, slot: slot, outcomes: outcomes, own: own,
          settlesDue: own.contains { book.settlesDue($0, on: day) }))
    }
    return RoundProgress(round: round, items: items)
  }
}

extension Book {
  /// Whether that was money, for what was due on the day.
  fileprivate func settlesDue(_ outcome: RoundOutcome, on day: Day) -> Bool {
    guard case .paid(let payment) = outcome.what, let slot = payments.slot(of: payment.id) else {
      return false
    }
    return allocationsFrom[slot].contains { child in
      allocations[slot: child].flatMap { invoices[$0.invoice] }.map { $0.due <= day } ?? false
    }
  }

  /// Where a customer stands in its table, or whom it was merged into, by however many; nil where it is gone.
  func standingFor(_ customer: ID<Customer>) -> Int? {
    var (id, seen) = (customer, Set<ID<Customer>>())
    while seen.insert(id).inserted, let record = customers[id] {
      guard let into = record.mergedInto else { return customers.slot(of: id) }
      id = into
    }
    return nil
  }
}
