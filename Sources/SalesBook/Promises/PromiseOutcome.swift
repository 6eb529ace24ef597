/// How a promise stands on a day (domain §5): worked out, never stored.
public enum PromiseOutcome: String, Keyword {
  /// Its day, or the days of grace after it, are still to come or running.
  case open
  /// At least the tolerated share came in by the last day of grace.
  case kept
  /// Less came in.
  case partlyKept = "partly-kept"
  /// Nothing did, or they said they will not pay.
  case broken
  /// Let go by agreement.
  case withdrawn
  /// Another took its place before it was decided.
  case replaced
}

/// A promise with what has come of it.
public struct PromiseStanding: Equatable, Sendable {
  public let promise: Promise
  /// Its slot in its table.
  public let slot: Int
  /// How it stands.
  public let outcome: PromiseOutcome
  /// Minor units that came in for it in time.
  public let received: Int64
  /// The last day on which money keeps it: its day and the grace, or earlier if
  /// it was refused, withdrawn or replaced.
  public let lastDay: Day
  /// The day it was decided: for a kept one the day the money was there, for
  /// others the day nothing could keep it any more. Nil while it is open.
  public let decided: Day?
  /// The day as much money had come in, in time or not, as keeps it; nil while
  /// it has not.
  public let paid: Day?
  /// Whether the customer said yes on the telephone.
  public let affirmed: Bool
  /// Whether they said they will not pay.
  public let refused: Bool
  /// The promise that took its place.
  public let replacedBy: ID<Promise>?
  /// Whether that was our wish.
  public let replacedByOurWish: Bool

  /// Whether it waits for its day, or for the money on its way.
  public var isOpen: Bool { outcome == .open }
  /// Whether it needs an answer of ours (S4).
  public var isBreach: Bool { outcome == .broken || outcome == .partlyKept }
  /// Whether it counts for the customer's word: decided, and neither let go nor
  /// changed for our sake.
  public var counts: Bool {
    switch outcome {
    case .open, .withdrawn: false
    case .kept, .partlyKept, .broken: true
    case .replaced: !replacedByOurWish
    }
  }
  /// What is still to come of it; zero for one of something else.
  public var missing: Money? {
    promise.amount.map { Money(minor: max(0, $0.minor - received), $0.currency) }
  }
}

extension Replay {
  /// The promises of the customer at a slot that were made by the replayed day,
  /// oldest first, each with its outcome. Money goes to the oldest first; a
  /// payment that bounced keeps nothing.
  public func promises(ofCustomer slot: Int) -> [PromiseStanding] {
    guard !book.promisesOf.isEmpty(of: slot) else { return [] }
    let rules = rules
    let made = book.promisesOf[slot].compactMap { child in
      book.promises[slot: child].map { (promise: $0, slot: child) }
    }
    .filter { $0.promise.made <= day }
    .sorted { ($0.promise.made, $0.slot) < ($1.promise.made, $1.slot) }
    let successors = Dictionary(
      made.compactMap { next in next.promise.replaces.map { ($0, next.promise) } },
      uniquingKeysWith: { first, _ in first })
    var cash = CustomerCash(self, ofCustomer: slot)
    return made.map { promise, child in
      let grace = rules.workingDays.adding(rules.policy.promiseGrace, to: promise.due)
      let course = PromiseCourse(
        promise, heard: news(of: child), successor: successors[promise.id], grace: grace)
      let taken = cash.take(for: promise, until: min(course.lastDay, day))
      // What comes too late for it still shows when it was paid.
      var rest = cash
      let late = taken + rest.take(for: promise, beside: taken, until: day)
      return course.standing(
        slot: child, on: day, taken: taken, late: late, tolerance: rules.policy.promiseTolerance)
    }
  }

  private func news(of promise: Int) -> [PromiseNews] {
    book.newsOf[promise].sorted().compactMap { book.promiseNews[slot: $0] }.filter { $0.day <= day }
  }
}

/// What happened to a promise, and up to which day money could keep it.
private struct PromiseCourse {
  let promise: Promise
  let heard: [PromiseNews]
  let successor: Promise?
  /// The last day of grace.
  let grace: Day
  /// What ended it before the grace did, if anything.
  let ending: (day: Day, outcome: PromiseOutcome)?

  /// The last day on which money keeps it. What comes on the day another
  /// promise took its place, or it was let go, is not for it any more.
  var lastDay: Day {
    guard let ending else { return grace }
    return ending.outcome == .broken ? ending.day : ending.day - 1
  }

  init(_ promise: Promise, heard: [PromiseNews], successor: Promise?, grace: Day) {
    self.promise = promise
    self.heard = heard
    self.successor = successor
    self.grace = grace
    func first(_ kind: PromiseNews.Kind) -> Day? { heard.filter { $0.kind == kind }.map(\.day).min() }
    // Refused beforehand, it is broken on its day: until then they can think
    // better of it.
    let refused = first(.refused).map { (day: max($0, promise.due), outcome: PromiseOutcome.broken) }
    let withdrawn = first(.withdrawn).map { (day: $0, outcome: PromiseOutcome.withdrawn) }
    let replaced = successor.map { (day: $0.made, outcome: PromiseOutcome.replaced) }
    ending = [refused, withdrawn, replaced].compactMap { $0 }.filter { $0.day <= grace }.min {
      $0.day < $1.day
    }
  }

  func standing(
    slot: Int, on day: Day, taken: [(day: Day, minor: Int64)], late: [(day: Day, minor: Int64)],
    tolerance: Int
  ) -> PromiseStanding {
    let received = taken.reduce(0) { $0 + $1.minor }
    let (outcome, decided) =
      promise.amount == nil
      ? told(on: day) : paid(received, enough(taken, tolerance), on: day)
    return PromiseStanding(
      promise: promise, slot: slot, outcome: outcome, received: received, lastDay: lastDay, decided: decided,
      paid: enough(late, tolerance), affirmed: heard.contains { $0.kind == .affirmed },
      refused: heard.contains { $0.kind == .refused }, replacedBy: successor?.id,
      replacedByOurWish: successor?.ourWish ?? false)
  }

  /// The day the tolerated share of the sum had come in.
  private func enough(_ money: [(day: Day, minor: Int64)], _ tolerance: Int) -> Day? {
    guard let amount = promise.amount else { return nil }
    var sum: Int64 = 0
    for (day, minor) in money {
      sum += minor
      if Int128(sum) * 100 >= Int128(amount.minor) * Int128(tolerance) { return day }
    }
    return nil
  }

  /// Of a promise to pay: what the money says.
  private func paid(_ received: Int64, _ enough: Day?, on day: Day) -> (PromiseOutcome, Day?) {
    if let enough { return (.kept, enough) }
    if let ending, ending.day <= day {
      return (ending.outcome == .broken && received > 0 ? .partlyKept : ending.outcome, ending.day)
    }
    guard day > grace else { return (.open, nil) }
    return (received > 0 ? .partlyKept : .broken, grace + 1)
  }

  /// Of any other promise: what a person says.
  private func told(on day: Day) -> (PromiseOutcome, Day?) {
    let verdict = heard.filter { $0.kind == .kept || $0.kind == .notKept }.enumerated()
      .max { ($0.element.day, $0.offset) < ($1.element.day, $1.offset) }?.element
    if let verdict { return (verdict.kind == .kept ? .kept : .broken, verdict.day) }
    if let ending, ending.day <= day { return (ending.outcome, ending.day) }
    return (.open, nil)
  }
}
