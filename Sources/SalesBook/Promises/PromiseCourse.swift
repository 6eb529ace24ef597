/// What happened to a promise, and up to which day money could keep it.
struct PromiseCourse {
  private let promise: Promise
  private let slot: Int
  private let heard: [PromiseNews]
  private let successor: Promise?
  private let appointments: Appointments
  /// The last day of grace.
  private let grace: Day
  /// Per cent of what it counts for that keep it.
  private let tolerance: Int
  /// What ended it before the grace did, if anything.
  private let ending: (day: Day, outcome: PromiseOutcome)?

  /// The last day on which money keeps it. What comes on the day another
  /// promise took its place, or it was let go, is not for it any more.
  private var lastDay: Day {
    guard let ending else { return grace }
    return ending.outcome == .broken ? ending.day : ending.day - 1
  }

  init(
    _ promise: Promise, slot: Int, heard: [PromiseNews], successor: Promise?, appointments: Appointments,
    grace: Day, tolerance: Int
  ) {
    (self.promise, self.slot, self.heard) = (promise, slot, heard)
    (self.successor, self.grace, self.tolerance) = (successor, grace, tolerance)
    self.appointments = appointments
    func first(_ kind: PromiseNews.Kind) -> Day? { heard.filter { $0.kind == kind }.map(\.day).min() }
    // Refused beforehand, it is broken on its day: until then they can think
    // better of it.
    let agreed = max(promise.due, appointments.last?.day ?? promise.due)
    let refused = first(.refused).map { (day: max($0, agreed), outcome: PromiseOutcome.broken) }
    let withdrawn = first(.withdrawn).map { (day: $0, outcome: PromiseOutcome.withdrawn) }
    let replaced = successor.map { (day: $0.made, outcome: PromiseOutcome.replaced) }
    ending = [refused, withdrawn, replaced].compactMap { $0 }.filter { $0.day <= grace }.min {
      $0.day < $1.day
    }
  }

  /// How it stands on a day. It takes its money out of `cash`, and adds it to
  /// what promises were `paid`. `matter` is what it is about, nil for one of
  /// something else than money.
  func standing(
    about matter: PromiseMatter?, on day: Day, taking cash: inout CustomerCash,
    noting paid: inout [CustomerCash.Share]
  ) -> PromiseStanding {
    guard let matter else {
      let (outcome, decided) = told(on: day)
      return standing(outcome, decided, PromiseMoney())
    }
    var money = PromiseMoney()
    money.follow(promise, matter, until: min(lastDay, day), tolerance: tolerance, taking: &cash)
    paid += money.movements
    // What comes too late for it still shows when it was paid.
    if money.kept == nil, day > lastDay {
      var rest = cash
      var late = money
      late.followLate(promise, until: day, tolerance: tolerance, taking: &rest)
      money.late = late.kept
      money.lateMinor = late.received - money.received
      money.lateOn = money.lateMinor > 0 ? late.movements.last?.day : nil
      // What is told late of an unknown day may have come in time: it is neither kept nor broken.
      var untold = (cash: cash, money: money)
      untold.money.followLate(
        promise, until: day, tolerance: tolerance, taking: &untold.cash, onlyOfUnknownDay: true)
      money.maybeKept = untold.money.kept
    }
    let (outcome, decided) = self.outcome(money, on: day)
    return standing(outcome, decided, money)
  }

  private func standing(_ outcome: PromiseOutcome, _ decided: Day?, _ money: PromiseMoney) -> PromiseStanding
  {
    PromiseStanding(
      promise: promise, slot: slot, outcome: outcome, received: money.received, late: money.lateMinor,
      lateOn: money.lateOn, counted: money.counted, lastDay: lastDay, decided: decided,
      paid: money.kept ?? money.late,
      affirmed: heard.contains { $0.kind == .affirmed }, refused: heard.contains { $0.kind == .refused },
      replacedBy: successor?.id, replacedByOurWish: successor?.ourWish ?? false,
      appointments: appointments)
  }

  /// Of a promise to pay: what the money says.
  private func outcome(_ money: PromiseMoney, on day: Day) -> (PromiseOutcome, Day?) {
    if let kept = money.kept { return (.kept, kept) }
    if let settled = money.settled { return (.settled, settled) }
    if let maybe = money.maybeKept, ending.map({ $0.outcome == .broken }) ?? true { return (.settled, maybe) }
    if let ending, ending.day <= day {
      return (ending.outcome == .broken && money.received > 0 ? .partlyKept : ending.outcome, ending.day)
    }
    guard day > grace else { return (.open, nil) }
    return (money.received > 0 ? .partlyKept : .broken, grace + 1)
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

/// The money a promise takes, day by day, up to what it counts for.
private struct PromiseMoney {
  /// What it holds.
  private(set) var shares: [CustomerCash.Share] = []
  /// What it took, and below 0 what it gave back, each on its day.
  private(set) var movements: [CustomerCash.Share] = []
  /// Minor units it counts for on the last day followed.
  private(set) var counted: Int64 = 0
  /// The day as much was there as keeps it.
  private(set) var kept: Day?
  /// The day nothing was left of it to pay, if that came first.
  private(set) var settled: Day?
  /// The day as much was there, too late.
  var late: Day?
  /// The day it was told, too late, that as much was there on a day nobody knows.
  var maybeKept: Day?
  /// Minor units that came too late.
  var lateMinor: Int64 = 0
  /// The day the last of them did.
  var lateOn: Day?

  /// Minor units it holds.
  var received: Int64 { shares.reduce(0) { $0 + $1.minor } }

  /// Follows it from the day it was made to `last`, both inclusive: on each day
  /// what it counts for falls first, and what it holds beyond that is given
  /// back; then money comes in.
  mutating func follow(
    _ promise: Promise, _ matter: PromiseMatter, until last: Day, tolerance: Int,
    taking cash: inout CustomerCash
  ) {
    counted = matter.counts(on: promise.made)
    let days = Set(
      [promise.made] + matter.reductions.map(\.day) + cash.all.filter { $0.suits(promise) }.map(\.day))
    var freed: [(day: Day, shares: [CustomerCash.Share])] = []
    for day in days.sorted() where day >= promise.made && day <= last {
      counted = matter.counts(on: day)
      freed.append((day, giveUp(received - counted, on: day)))
      take(for: promise, on: day, &cash)
      decide(on: day, tolerance)
    }
    for (day, shares) in freed { cash.giveBack(shares, on: day) }
  }

  /// Follows it on past its last day: what it counts for stays as it was.
  mutating func followLate(
    _ promise: Promise, until last: Day, tolerance: Int, taking cash: inout CustomerCash,
    onlyOfUnknownDay: Bool = false
  ) {
    let days = Set(cash.all.filter { $0.suits(promise) }.map(\.day))
    for day in days.sorted() where day <= last && kept == nil {
      take(for: promise, on: day, &cash, onlyOfUnknownDay: onlyOfUnknownDay)
      decide(on: day, tolerance)
    }
  }

  private mutating func take(
    for promise: Promise, on day: Day, _ cash: inout CustomerCash, onlyOfUnknownDay: Bool = false
  ) {
    for place in cash.all.indices where cash.all[place].day <= day && cash.all[place].suits(promise) {
      guard received < counted else { return }
      guard !onlyOfUnknownDay || cash.all[place].isDayUnknown else { continue }
      guard let share = cash.take(counted - received, at: place, on: day) else { continue }
      shares.append(share)
      movements.append(share)
    }
  }

  /// Lets go of so many minor units on a day, the latest taken first.
  private mutating func giveUp(_ minor: Int64, on day: Day) -> [CustomerCash.Share] {
    var (left, given) = (minor, [CustomerCash.Share]())
    while left > 0, var last = shares.popLast() {
      let back = min(left, last.minor)
      left -= back
      last.minor -= back
      if last.minor > 0 { shares.append(last) }
      given.append(CustomerCash.Share(slice: last.slice, day: day, minor: back))
      movements.append(CustomerCash.Share(slice: last.slice, day: day, minor: -back))
    }
    return given
  }

  private mutating func decide(on day: Day, _ tolerance: Int) {
    guard kept == nil, settled == nil else { return }
    if counted == 0 {
      settled = day
    } else if Int128(received) * 100 >= Int128(counted) * Int128(tolerance) {
      kept = day
    }
  }
}
