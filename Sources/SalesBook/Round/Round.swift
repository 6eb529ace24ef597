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
  /// Whether a full round may leave it for another day.
  public let canWait: Bool

  /// Whether the left one's turn is first.
  public static func < (left: Urgency, right: Urgency) -> Bool {
    let (one, other) = (left.minute ?? .max, right.minute ?? .max)
    if one != other { return one < other }
    return (left.roundClass, right.weight, right.days) < (right.roundClass, left.weight, left.days)
  }
}

extension Standing {
  /// Why the customer needs something on a day; nil if it does not. Several
  /// reasons are one turn, at the highest; none hides another.
  public func urgency(on day: Day, in book: Book, card: CollectionCard?) -> Urgency? {
    var minute: Int?
    var turns: [(roundClass: Int, days: Int)] = []
    for due in card?.duties ?? [] {
      turns.append((due.duty.roundClass, day - due.day))
      // A promise for an hour of today is an appointment as well.
      if case .promiseDue(let standing) = due.duty, due.day == day, let time = standing.promise.time {
        minute = min(minute ?? .max, Int(time.minutes))
      }
    }
    if let next, next <= day {
      if next == day {
        let planned = nextFollowUp.flatMap { book.followUps[slot: $0]?.time }.map { Int($0.minutes) }
        minute = [minute, planned].compactMap { $0 }.min()
      }
      turns.append((next == day ? 4 : 5, day - next))
    }
    // Classes 1 to 4 are never cut, but money nobody asked for is: the day after
    // a first import has hundreds (domain §9).
    let canWait = minute == nil && !turns.contains { $0.roundClass < 5 }
    if case .unasked(let days) = card?.asking, card?.isUnasked ?? false { turns.append((3, days)) }
    guard let highest = turns.min(by: { $0.roundClass < $1.roundClass }) else { return nil }
    return Urgency(
      minute: minute, roundClass: highest.roundClass, weight: card?.stake ?? 0,
      days: turns.map(\.days).max() ?? 0, canWait: canWait)
  }
}

/// The daily round: which customers need something today, in which order.
public enum Round {
  /// The slots of the customers that need something on the replayed day, those put away too (domain §8: putting away
  /// takes nothing from the round), in the order of their turns, those alike by name. Classes 1 to 4 are never
  /// cut; the rest fills what policy leaves. `standings` and `cards` are of all
  /// customers, by slot.
  public static func customers(
    _ replay: Replay, standings: [Standing], cards: [Int: CollectionCard]
  ) -> [Int] {
    let book = replay.book
    let waiting = standings.indices.compactMap { slot -> (slot: Int, urgency: Urgency)? in
      guard let urgency = standings[slot].urgency(on: replay.day, in: book, card: cards[slot]),
        let customer = book.customers[slot: slot], customer.mergedInto == nil
      else { return nil }
      return (slot, urgency)
    }.sorted { ($0.urgency, $0.slot) < ($1.urgency, $1.slot) }
    let urgent = waiting.filter { !$0.urgency.canWait }
    let room = max(replay.rules.policy.roundSize - urgent.count, 0)
    let rest = waiting.filter(\.urgency.canWait)
    // Of those alike at the end of the room the names decide, so all are named.
    let last = rest.prefix(room).last?.urgency
    let called = (urgent + rest.prefix { candidate in last.map { candidate.urgency <= $0 } ?? false })
      .map { (slot: $0.slot, urgency: $0.urgency, name: book.customers[slot: $0.slot]?.name ?? "") }
    let byName = PinyinOrder.order(of: called.map(\.name)).map { called[$0] }.enumerated()
    var left = room
    return byName.sorted { ($0.element.urgency, $0.offset) < ($1.element.urgency, $1.offset) }
      .filter { called in
        guard called.element.urgency.canWait else { return true }
        left -= 1
        return left >= 0
      }.map(\.element.slot)
  }
}
