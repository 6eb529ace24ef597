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
  /// Nothing was left of what it was to pay: paid, credited, set off or written
  /// off otherwise. Neither kept nor broken.
  case settled
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
  /// Minor units that came in for it too late.
  public let late: Int64
  /// The day the last of them did.
  public let lateOn: Day?
  /// Minor units it counts for: its sum, or what was open of what it is about
  /// and was not settled otherwise; 0 for one of something else.
  public let counted: Int64
  /// The last day on which money keeps it: its day and the grace, or earlier if
  /// it was refused, withdrawn or replaced; `Day.endOfTime` while we owe them a
  /// new appointment.
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
  /// The days we agreed to be there.
  public let appointments: Appointments

  /// Whether it waits for its day, or for the money on its way.
  public var isOpen: Bool { outcome == .open }
  /// Whether its day passed without what was promised (S4).
  public var isBreach: Bool { outcome == .broken || outcome == .partlyKept }
  /// Whether they put it off before it was decided.
  public var isPutOff: Bool { outcome == .replaced && !replacedByOurWish }
  /// Whether it asks for an answer of ours: a breach does, and a put-off at their wish (S4).
  public var asksAnswer: Bool { isBreach || isPutOff }
  /// Whether it counts for the customer's word: decided, and neither let go, nor
  /// settled otherwise, nor changed for our sake.
  public var counts: Bool {
    switch outcome {
    case .open, .withdrawn, .settled: false
    case .kept, .partlyKept, .broken: true
    case .replaced: !replacedByOurWish
    }
  }
  /// What of it is not there even late; nil for one of something else.
  public var lacking: Money? {
    promise.amount.map { Money(minor: max(0, counted - received - late), $0.currency) }
  }
  /// What is still to come of it; zero for one of something else.
  public var missing: Money? {
    promise.amount.map { Money(minor: max(0, counted - received), $0.currency) }
  }
}

extension Replay {
  /// The promises of the customer at a slot that were made by the replayed day,
  /// oldest first, each with its outcome. Money for an invoice goes to the
  /// promises that name it, the oldest first; what is left of it and all other
  /// money to those that name none. A payment that bounced keeps nothing.
  public func promises(ofCustomer slot: Int) -> [PromiseStanding] {
    guard !book.promisesOf.isEmpty(of: slot) else { return [] }
    let made = book.promisesOf[slot].compactMap { child in
      book.promises[slot: child].map { (promise: $0, slot: child) }
    }
    .filter { $0.promise.made <= day }
    .sorted { ($0.promise.made, $0.slot) < ($1.promise.made, $1.slot) }
    let successors = Dictionary(
      made.compactMap { next in next.promise.replaces.map { ($0, next.promise) } },
      uniquingKeysWith: { first, _ in first })
    var cash = CustomerCash(self, ofCustomer: slot)
    var paid: [CustomerCash.Share] = []
    var standings: [Int: PromiseStanding] = [:]
    for (promise, child) in made.filter({ !$0.promise.invoices.isEmpty })
      + made.filter({ $0.promise.invoices.isEmpty })
    {
      let heard = news(of: child)
      let appointments = appointments(for: promise, slot: child, heard: heard)
      let agreed = max(promise.due, appointments.last?.day ?? promise.due)
      // A day we did not keep breaks nothing of theirs: it counts from a day we kept (S4).
      let grace =
        appointments.waitsForApology
        ? Day.endOfTime : rules.workingDays.adding(rules.policy.promiseGrace, to: agreed)
      let course = PromiseCourse(
        promise, slot: child, heard: heard, successor: successors[promise.id], appointments: appointments,
        grace: grace, tolerance: rules.policy.promiseTolerance)
      let matter = PromiseMatter(promise, of: slot, self, paid: paid)
      standings[child] = course.standing(about: matter, on: day, taking: &cash, noting: &paid)
    }
    return made.compactMap { standings[$0.slot] }
  }

  /// What was heard of the promise at a slot by the replayed day, in the order it was written.
  func news(of promise: Int) -> [PromiseNews] {
    book.newsOf[promise].sorted().compactMap { book.promiseNews[slot: $0] }.filter { $0.day <= day }
  }
}
