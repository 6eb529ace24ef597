/// What came of somebody's day: shown at the end of the round, sent to the team's chat (domain §9). All of it is worked
/// out from the facts, so that it can be told of any day.
public struct RoundSummary: Sendable {
  /// Login of whose it is.
  public let person: String
  public let day: Day
  /// The round of the day that was begun last; nil where none was.
  public let round: Round?
  /// Minutes at work, in all rounds of the day.
  public let minutes: Int
  /// What they did.
  public let tally: RoundTally
  /// Customers of their rounds of the day that are done.
  public let done: Int
  /// What is left, in its order, with its reasons.
  public let left: [RoundTurn]
  /// How many had no place in it, by their first reason, the most first.
  public let leftOut: [(kind: RoundReasonKind, count: Int)]
  /// The next working day.
  public let tomorrow: Day
  /// Whose turns are first on that day, three at the most.
  public let first: [RoundTurn]
  /// Their targets of the month beside what is done.
  public let targets: [TargetProgress]
  /// The last four weeks, the earliest first: of each its working days.
  public let weeks: [[RoundDay]]
  /// How their customers keep their word beside themselves, where that is to be looked at (moment 29).
  public let mirror: MirrorView?
}

/// How far the round of a day came.
public struct RoundDay: Equatable, Sendable {
  public let day: Day
  /// Customers that were done.
  public let done: Int
  /// All whose turn it was; 0 where no round was begun.
  public let due: Int

  /// So many of so many on a day.
  public init(day: Day, done: Int, due: Int) { (self.day, self.done, self.due) = (day, done, due) }
}

extension Replay {
  /// What came of the day of one of us, given their round of it as it stands, and that of the next working day.
  public func roundSummary(of login: String, _ today: RoundQueue, tomorrow: RoundQueue) -> RoundSummary {
    let progress = roundProgress(of: login, inAll: true)
    let turns = Dictionary(uniqueKeysWithValues: (today.turns + today.leftOut).map { ($0.slot, $0) })
    let isDone = { (slot: Int) in progress?.isDone(slot, turns[slot]) ?? false }
    let inRound = progress.map { progress in
      progress.items.compactMap { isDone($0.slot) ? nil : turns[$0.slot] } + progress.joining(today)
    }
    let known = Set(inRound?.map(\.slot) ?? [])
    return RoundSummary(
      person: login, day: day, round: book.round(of: login, on: day),
      minutes: book.rounds(of: login, on: day).reduce(0) { $0 + ($1.minutes ?? 0) },
      tally: roundTally(of: login), done: progress?.items.count { isDone($0.slot) } ?? 0,
      left: inRound ?? today.turns,
      leftOut: RoundQueue(
        turns: [], leftOut: today.leftOut.filter { !known.contains($0.slot) }, size: today.size
      ).leftOutByKind,
      tomorrow: nextWorkingDay, first: Array(tomorrow.turns.prefix(3)),
      targets: targets(inMonthOf: day).filter { $0.target.person == login }, weeks: roundWeeks(of: login),
      mirror: mirrorOfMonth(for: login))
  }

  /// The working day after the replayed one.
  public var nextWorkingDay: Day { rules.workingDays.onOrAfter(day + 1) }

  /// The round of one of us on the next working day, as things stand now. It looks through the whole book.
  public func nextRound(of login: String?) -> RoundQueue {
    let next = whole(on: nextWorkingDay)
    let accounts = next.accountsByCustomer()
    let standings = (0..<book.customers.slotCount).map { next.standing(ofCustomer: $0, accounts[$0] ?? []) }
    return next.round(of: login, standings: standings, cards: next.cards(accounts))
  }

  /// How far one of us came on each working day of the last four weeks, this one the last of them.
  public func roundWeeks(of login: String) -> [[RoundDay]] {
    let monday = day.startOfWeek
    return (0..<4).reversed().map { back in
      (0..<7).map { monday - 7 * back + $0 }.filter(rules.workingDays.contains).map { date in
        date > day ? RoundDay(day: date, done: 0, due: 0) : on(date).roundDay(of: login)
      }
    }
  }

  /// How far one of us came on the replayed day.
  public func roundDay(of login: String) -> RoundDay {
    guard let progress = roundProgress(of: login, inAll: true) else {
      return RoundDay(day: day, done: 0, due: 0)
    }
    let done = progress.items.count { item in
      let accounts = accounts(ofCustomer: item.slot)
      return progress.isDone(
        item.slot,
        roundTurn(
          ofCustomer: item.slot, for: login, standing(ofCustomer: item.slot, accounts),
          card(ofCustomer: item.slot, accounts)))
    }
    return RoundDay(day: day, done: done, due: progress.items.count)
  }
}
