internal import PinyinNames

/// How soon a customer's turn comes: fixed appointments by their time; then by class, cases by what they weigh on the
/// customer (domain §8), by money at stake, by days waiting, and for what is to sell by the effort a grade deserves
/// (domain §9).
public struct Urgency: Comparable, Sendable {
  /// The minute of the day of an appointment today; nil for what has no time.
  public let minute: Int?
  /// The class, 1 first.
  public let roundClass: Int
  /// What its first reason weighs on the customer, 1 to 3.
  public let effect: Int
  /// About how much money is at stake, in the main currency's minor units.
  public let weight: Int64
  /// How many days it has waited.
  public let days: Int
  /// The place of the grade in the order of effort, the most first; 0 for what is not to sell: money, promises, cases
  /// and our own word never sink because of a grade.
  public let effort: Int

  /// Whether the left one's turn is first.
  public static func < (left: Urgency, right: Urgency) -> Bool {
    let (one, other) = (left.minute ?? .max, right.minute ?? .max)
    if one != other { return one < other }
    return (left.roundClass, right.effect, right.weight, right.days, left.effort) < (
      right.roundClass, left.effect, left.weight, left.days, right.effort
    )
  }
}

/// A customer in somebody's round: one turn, however many reasons there are, so that nobody is called twice.
public struct RoundTurn: Sendable {
  /// Where the customer stands in its table.
  public let slot: Int
  /// Why, the most pressing first; never empty.
  public let reasons: [any RoundReason]
  /// What colleagues are to do there that day; it is in their rounds.
  public let others: [any RoundReason]
  /// Login of who is away, where one stands in for them; nil for one's own.
  public let coveredFor: String?
  /// How soon its turn comes.
  public let urgency: Urgency

  /// Whether a full round may leave it for another day.
  public var canWait: Bool { urgency.minute == nil && reasons.allSatisfy(\.canBeCut) }
  /// Whether it is to be done today: appointments and classes 1 to 4, of money nobody asked for what the size takes.
  public var isMust: Bool { urgency.minute != nil || urgency.roundClass < 5 }
  /// Whether something of it is back tomorrow whatever becomes of the rest.
  public var mustNotWait: Bool { reasons.contains(where: \.mustNotWait) }
}

extension Replay {
  /// Whose part of the round of one of us somebody's is: `true` for one's own, and for nobody's.
  typealias Whose = (_ login: String) -> (isTheirs: Bool, coveredFor: String?)

  /// What the customer at a slot is in the round of one of us for; in anybody's for nil. Nil for nothing.
  public func roundTurn(
    ofCustomer slot: Int, for login: String?, _ standing: Standing, _ card: CollectionCard?
  ) -> RoundTurn? {
    let whose = login.map { book.whose(inRoundOf: $0, on: day) } ?? { _ in (true, nil) }
    return roundTurn(RoundSight(replay: self, slot: slot, standing: standing, card: card), whose)
  }

  private func roundTurn(_ sight: RoundSight, _ whose: Whose) -> RoundTurn? {
    let (all, slot) = (roundReasons(sight), sight.slot)
    guard !all.isEmpty, let customer = book.customers[slot: slot] else { return nil }
    let owner = book.owner(of: customer, asOf: day)
    var (mine, others): ([any RoundReason], [any RoundReason]) = ([], [])
    var coveredFor: [String?] = []
    for reason in all {
      let share = whose(reason.doer ?? owner)
      if share.isTheirs {
        mine.append(reason)
        coveredFor.append(share.coveredFor)
      } else if reason.doer != nil {
        others.append(reason)
      }
    }
    guard let first = mine.first else { return nil }
    return RoundTurn(
      slot: slot, reasons: mine, others: others,
      coveredFor: coveredFor.contains(nil) ? nil : coveredFor.compactMap { $0 }.first,
      urgency: Urgency(
        minute: mine.compactMap { $0.day == day ? $0.time.map { Int($0.minutes) } : nil }.min(),
        roundClass: first.roundClass, effect: first.effect, weight: sight.card?.stake ?? 0,
        days: mine.prefix { $0.roundClass == first.roundClass }.map { day - $0.day }.max() ?? 0,
        effort: first.isSelling ? sight.standing.grade.effort : 0))
  }
}

extension Book {
  /// Whose part of the round of one of us somebody's is: one's own, nobody's, and that of a colleague who is away and
  /// for whom one stands in.
  func whose(inRoundOf login: String, on day: Day) -> Replay.Whose {
    let covered = Set(coveredBy(login, on: day))
    return { owner in
      if owner == login || owner.isEmpty { return (true, nil) }
      return covered.contains(owner) ? (true, owner) : (false, nil)
    }
  }
}

/// The round of one of us on a day: whom to see to, in which order, and what a full day leaves out (domain §9). Of the
/// same book and day it is always the same.
public struct RoundQueue: Sendable {
  /// In the order of their turns.
  public let turns: [RoundTurn]
  /// What the size leaves for another day, in the order it would come.
  public let leftOut: [RoundTurn]
  /// How many the round has at the most, unless more must be done.
  public let size: Int

  /// Whether more must be done than the size has room for.
  public var isOverSize: Bool { turns.count > size }

  /// How many are left out by what their first reason is, the most first.
  public var leftOutByKind: [(kind: RoundReasonKind, count: Int)] {
    var counts: [RoundReasonKind: Int] = [:]
    for turn in leftOut { if let first = turn.reasons.first { counts[first.kind, default: 0] += 1 } }
    return counts.map { ($0.key, $0.value) }.sorted { ($1.count, $0.kind.name) < ($0.count, $1.kind.name) }
  }
}

extension Replay {
  /// The round of one of us on the replayed day, of everybody for nil. `standings` and `cards` are of all customers, by
  /// slot. Customers put away are in it too (domain §8).
  public func round(of login: String?, standings: [Standing], cards: [Int: CollectionCard]) -> RoundQueue {
    let whose = login.map { book.whose(inRoundOf: $0, on: day) } ?? { _ in (true, nil) }
    var sight = RoundSight(replay: self, slot: 0, standing: Standing(), card: nil)
    let waiting = standings.indices.compactMap { slot in
      (sight.slot, sight.standing, sight.card) = (slot, standings[slot], cards[slot])
      return roundTurn(sight, whose)
    }
    .sorted { ($0.urgency, $0.slot) < ($1.urgency, $1.slot) }
    let urgent = waiting.filter { !$0.canWait }
    let rest = waiting.filter(\.canWait)
    let size = rules.policy.roundSize
    let room = max(size - urgent.count, 0)
    // Of those alike at the end of the room the names decide, so all are named.
    let last = rest.prefix(room).last?.urgency
    let named = rest.prefix { turn in last.map { turn.urgency <= $0 } ?? false }
    var (taken, left) = (urgent, [RoundTurn]())
    for (place, turn) in byName(Array(named)).enumerated() {
      if place < room { taken.append(turn) } else { left.append(turn) }
    }
    return RoundQueue(turns: byName(taken), leftOut: left + rest.dropFirst(named.count), size: size)
  }

  /// Those turns in their order, those alike by name.
  private func byName(_ turns: [RoundTurn]) -> [RoundTurn] {
    let order = PinyinOrder.order(of: turns.map { book.customers[slot: $0.slot]?.name ?? "" })
    return order.map { turns[$0] }.enumerated()
      .sorted { ($0.element.urgency, $0.offset) < ($1.element.urgency, $1.offset) }.map(\.element)
  }
}
