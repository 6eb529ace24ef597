internal import PinyinNames

/// Why a customer is on the daily round, and how soon its turn comes: fixed
/// appointments by their time; then by class, by money at stake, by days waiting
/// (domain §9).
public struct Urgency: Comparable, Sendable {
  /// The minute of the day of an appointment today; nil for what has no time.
  public let minute: Int?
  /// The class, 1 first.
  public let roundClass: Int
  /// About how much money is at stake, in the main currency's minor units.
  public let weight: Int64
  /// How many days it has waited.
  public let days: Int

  /// Whether the left one's turn is first.
  public static func < (left: Urgency, right: Urgency) -> Bool {
    let (one, other) = (left.minute ?? .max, right.minute ?? .max)
    if one != other { return one < other }
    return (left.roundClass, right.weight, right.days) < (right.roundClass, left.weight, left.days)
  }
}

extension Standing {
  /// Why the customer needs something on a day; nil if it does not. Several
  /// reasons are one turn, at the highest. Money past due needs nothing more once
  /// there was a touch that day, while a follow-up is planned, or while a promise
  /// or a step of collecting has its day to come.
  public func urgency(on day: Day, in book: Book, card: CollectionCard?) -> Urgency? {
    var minute: Int?
    var turns: [(roundClass: Int, days: Int)] = []
    if let duty = card?.duties.first { turns.append((duty.duty.roundClass, day - duty.day)) }
    if let next, next <= day {
      if next == day {
        minute = nextFollowUp.flatMap { book.followUps[slot: $0]?.time }.map { Int($0.minutes) }
      }
      turns.append((next == day ? 4 : 5, day - next))
    }
    if turns.isEmpty, isForgotten(on: day, in: book, card: card) { turns.append((5, daysOverdue)) }
    guard let highest = turns.min(by: { $0.roundClass < $1.roundClass }) else { return nil }
    return Urgency(
      minute: minute, roundClass: highest.roundClass, weight: card?.stake ?? 0,
      days: turns.map(\.days).max() ?? 0)
  }

  /// Whether money is past due and nobody has it in hand.
  private func isForgotten(on day: Day, in book: Book, card: CollectionCard?) -> Bool {
    guard daysOverdue > 0, next == nil, lastTouch.flatMap({ book.touches[slot: $0] })?.day != day else {
      return false
    }
    switch card?.reason {
    case .stepLater, .rests: return false
    case .duty, .noStep, .overdue, .nothing, nil: return true
    }
  }
}

/// The daily round: which customers need something today, in which order.
public enum Round {
  /// The slots of the active customers that need something on the replayed day,
  /// in the order of their turns, those alike by name. Classes 1 to 4 are never
  /// cut; the rest fills what policy leaves. `standings` and `cards` are of all
  /// customers, by slot.
  public static func customers(
    _ replay: Replay, standings: [Standing], cards: [Int: CollectionCard]
  ) -> [Int] {
    let book = replay.book
    let waiting = standings.indices.compactMap { slot -> (slot: Int, urgency: Urgency)? in
      guard let urgency = standings[slot].urgency(on: replay.day, in: book, card: cards[slot]),
        book.customers[slot: slot]?.isActive ?? false
      else { return nil }
      return (slot, urgency)
    }.sorted { ($0.urgency, $0.slot) < ($1.urgency, $1.slot) }
    let urgent = waiting.count { $0.urgency.minute != nil || $0.urgency.roundClass < 5 }
    let room = max(replay.rules.policy.roundSize, urgent)
    guard let last = waiting.prefix(room).last?.urgency else { return [] }
    let called = waiting.prefix { $0.urgency <= last }
      .map { (slot: $0.slot, urgency: $0.urgency, name: book.customers[slot: $0.slot]?.name ?? "") }
    let byName = PinyinOrder.order(of: called.map(\.name)).map { called[$0] }.enumerated()
    return byName.sorted { ($0.element.urgency, $0.offset) < ($1.element.urgency, $1.offset) }
      .prefix(room).map(\.element.slot)
  }
}
