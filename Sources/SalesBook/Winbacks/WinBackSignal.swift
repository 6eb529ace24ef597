/// What shows that a customer may be leaving without having said so (domain §8); worked out, never stored.
public enum WinBackSignal: Equatable, Sendable {
  /// They bought regularly, and have not since a day, at least twice as long as is usual.
  case ordersStopped(last: Day, since: Day)
  /// Time to be in touch came, and since then tries in a row were not answered: so many, the last enough on a day.
  case unanswered(Int, since: Day)
  /// A case of theirs ended, and they were not content.
  case caseBadlyEnded(Int, since: Day)
  /// How content they sounded fell, from one mark to another.
  case lessContent(from: Int, to: Int, since: Day)

  /// The day it began to show.
  public var since: Day {
    switch self {
    case .ordersStopped(_, let since), .unanswered(_, let since), .caseBadlyEnded(_, let since),
      .lessContent(_, _, let since):
      since
    }
  }

  /// As programs read it.
  public var name: String {
    switch self {
    case .ordersStopped: "orders-stopped"
    case .unanswered: "unanswered"
    case .caseBadlyEnded: "case-badly-ended"
    case .lessContent: "less-content"
    }
  }

  /// From how many purchases on they are regular.
  static let regular = 4
  /// How far back purchases and marks tell anything, in months.
  static let months = 24
  /// How many tries in a row that nobody answers are a sign.
  static let tries = 3
  /// The best mark that shows that they are not content.
  static let badMark = 2
  /// Days in which a case that ended badly, or a mark that fell, is a sign.
  static let fresh = 90
}

/// A customer of whom signals add up.
public struct LeavingCustomer: Equatable, Sendable {
  /// Where the customer stands in its table.
  public let slot: Int
  public let signals: [WinBackSignal]

  /// The day they added up, given how many are needed.
  public func since(_ needed: Int) -> Day {
    let days = signals.map(\.since).sorted()
    return days[min(max(needed, 1), days.count) - 1]
  }
}

extension Replay {
  /// What shows that the customer at a slot may be leaving, where enough of it adds up; none of a difficult customer (S0:
  /// no loss), of one put away, while a win-back is open, or of what was before the last one ended.
  public func leaving(customer slot: Int) -> LeavingCustomer? {
    guard book.customers.read(slot: slot, { $0.isActive(on: day) }) ?? false else { return nil }
    let needed = rules.policy.winBackSignals
    let last = lastReached(slot)
    var signals = [unanswered(slot, since: last), caseBadlyEnded(slot), lessContent(slot)].compactMap { $0 }
    guard signals.count + 1 >= needed else { return nil }
    if let stopped = ordersStopped(slot) { signals.insert(stopped, at: 0) }
    guard signals.count >= needed, grade(ofCustomer: slot) != .difficult else { return nil }
    let winBacks = winBacks(ofCustomer: slot)
    if winBacks.contains(where: \.isOpen) { return nil }
    if let ended = winBacks.compactMap(\.course.closing?.day).max() {
      signals.removeAll { $0.since <= ended }
    }
    return signals.count >= needed && !signals.isEmpty ? LeavingCustomer(slot: slot, signals: signals) : nil
  }

  /// Every customer of whom signals add up, the latest first; with a login those of that colleague.
  public func leavingCustomers(of login: String? = nil) -> [LeavingCustomer] {
    let needed = rules.policy.winBackSignals
    return book.customers.slots.filter { isCustomer($0, of: login) }.compactMap { leaving(customer: $0) }
      .sorted { ($1.since(needed), $0.slot) < ($0.since(needed), $1.slot) }
  }

  private func lastReached(_ slot: Int) -> Day? {
    var last: Day?
    book.touchesOf.forEach(of: slot) { child in
      let reached = book.touches.read(slot: child) { $0.reached && $0.day <= day ? $0.day : nil } ?? nil
      if let reached, last.map({ reached > $0 }) ?? true { last = reached }
    }
    return last
  }

  /// Twice the usual time between two purchases has passed.
  private func ordersStopped(_ slot: Int) -> WinBackSignal? {
    let from = day.adding(months: -WinBackSignal.months)
    var days: Set<Day> = []
    book.invoicesOf.forEach(of: slot) { child in
      let bought =
        book.invoices.read(slot: child) {
          $0.amount.minor > 0 && $0.issued >= from && $0.issued <= day ? $0.issued : nil
        } ?? nil
      if let bought { days.insert(bought) }
    }
    guard days.count >= WinBackSignal.regular else { return nil }
    let bought = days.sorted()
    let gaps = zip(bought.dropFirst(), bought).map { $0 - $1 }.sorted()
    let last = bought[bought.count - 1]
    let since = last + max(2 * gaps[gaps.count / 2], WinBackSignal.shortest)
    return since <= day ? .ordersStopped(last: last, since: since) : nil
  }

  /// Tries in a row nobody answered, once it was time to be in touch.
  private func unanswered(_ slot: Int, since last: Day?) -> WinBackSignal? {
    var tries: Set<Day> = []
    book.touchesOf.forEach(of: slot) { child in
      let tried =
        book.touches.read(slot: child) {
          !$0.reached && $0.direction == .out && $0.letter == nil && $0.day <= day ? $0.day : nil
        } ?? nil
      if let tried, last.map({ tried > $0 }) ?? true { tries.insert(tried) }
    }
    guard tries.count >= WinBackSignal.tries, cadence(ofCustomer: slot).isDue(on: day) else { return nil }
    return .unanswered(tries.count, since: tries.sorted()[WinBackSignal.tries - 1])
  }

  private func caseBadlyEnded(_ slot: Int) -> WinBackSignal? {
    guard !book.casesOf.isEmpty(of: slot) else { return nil }
    let ended = cases(ofCustomer: slot).compactMap { standing -> WinBackSignal? in
      guard let closing = standing.course.closing, let mark = closing.satisfied,
        mark <= WinBackSignal.badMark, day - closing.day <= WinBackSignal.fresh
      else { return nil }
      return .caseBadlyEnded(mark, since: closing.day)
    }
    return ended.max { $0.since < $1.since }
  }

  /// The last mark they gave is no good one, and lower than the one before.
  private func lessContent(_ slot: Int) -> WinBackSignal? {
    let from = day.adding(months: -WinBackSignal.months)
    var marks: [(day: Day, mark: Int)] = []
    book.touchesOf.forEach(of: slot) { child in
      let heard =
        book.touches.read(slot: child) { touch -> (Day, Int)? in
          guard touch.day >= from, touch.day <= day else { return nil }
          return touch.satisfaction.map { (touch.day, $0) }
        } ?? nil
      if let heard { marks.append(heard) }
    }
    guard marks.count > 1 else { return nil }
    let latest = marks.sorted { $0.day < $1.day }.suffix(2)
    guard let (before, _) = latest.first.map({ ($0.mark, $0.day) }), let now = latest.last, now.mark < before,
      now.mark <= WinBackSignal.badMark + 1, day - now.day <= WinBackSignal.fresh
    else { return nil }
    return .lessContent(from: before, to: now.mark, since: now.day)
  }
}

extension WinBackSignal {
  /// Days without an order that say nothing, however often they buy.
  static let shortest = 30
}
