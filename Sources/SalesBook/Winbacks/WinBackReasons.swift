extension RoundReasonKind {
  /// A win-back waits for its next step.
  public static let winBack = RoundReasonKind("win-back")
  /// A change is due that a customer was told of, or is to be.
  public static let winBackChange = RoundReasonKind("win-back-change")
  /// Signals add up that a customer is leaving.
  public static let winBackSignals = RoundReasonKind("win-back-signals")
}

/// Customers who are leaving, what is changed because of them, and who seems to be leaving (domain §9).
struct WinBacksWaiting: RoundSource {
  func reasons(_ sight: RoundSight) -> [any RoundReason] {
    guard !sight.book.winBacksOf.isEmpty(of: sight.slot),
      let open = sight.replay.openWinBack(ofCustomer: sight.slot)
    else { return sight.changes(of: nil) + sight.signals() }
    return sight.step(of: open) + sight.changes(of: open)
  }
}

extension RoundSight {
  /// The next step, unless somebody put it to a day to come, one was taken today, or they have time to answer yet.
  fileprivate func step(of open: WinBackStanding) -> [any RoundReason] {
    let isDone = open.steps.contains { $0.day == day }
    guard open.wantedSince <= day, !isDone, !isMoved else { return [] }
    let whom = book.highestReachable(ofCustomer: slot, on: day)?.id
    return [WinBackWaiting(standing: open, contact: whom)]
  }

  /// What is planned to be changed and is due; also of one that is at its end: we told them of it.
  fileprivate func changes(of open: WinBackStanding?) -> [any RoundReason] {
    guard !book.winBacksOf.isEmpty(of: slot) else { return [] }
    let all = open.map { [$0] } ?? replay.winBacks(ofCustomer: slot).filter { $0.stage == .won }
    return all.flatMap { standing in
      standing.planned.compactMap { change in
        change.due.flatMap { $0 <= day ? WinBackChangeDue(standing: standing, change: change, day: $0) : nil }
      }
    }
  }

  /// Signals that add up, until somebody reaches them, opens a win-back, or puts it to a day to come.
  fileprivate func signals() -> [any RoundReason] {
    guard let leaving = replay.leaving(customer: slot), !isMoved else { return [] }
    let since = leaving.since(replay.rules.policy.winBackSignals)
    guard standing.lastReached.map({ $0 <= since }) ?? true else { return [] }
    return [WinBackSuggested(leaving: leaving, day: since)]
  }

  /// Whether somebody put the work on it to a day to come.
  private var isMoved: Bool {
    book.followUpsOf[slot].contains { child in
      guard let plan = book.followUps[slot: child] else { return false }
      return plan.origin == .winBack && plan.waited(on: day) && replay.due(of: plan, slot: child) > day
    }
  }
}

/// A win-back that waits for its next step.
public struct WinBackWaiting: RoundReason {
  public let standing: WinBackStanding
  /// Who decides there, else the highest who can be reached.
  public let contact: ID<Contact>?

  public var kind: RoundReasonKind { .winBack }
  public var roundClass: Int { 6 }
  public var day: Day { standing.wantedSince }
  public var whom: Whom { .named(contact, aboutMoney: false) }
  public var origin: FollowUp.Origin { .winBack }
}

/// What is to be changed because of what they said: once they were told, it is our word.
public struct WinBackChangeDue: RoundReason {
  public let standing: WinBackStanding
  public let change: WinBackStep
  public let day: Day

  /// Whether they know of it.
  public var isTold: Bool { standing.course.wentBack != nil }
  public var kind: RoundReasonKind { .winBackChange }
  public var roundClass: Int { isTold ? 2 : 6 }
  public var mustNotWait: Bool { isTold }
  public var whom: Whom { .named(standing.about.contact, aboutMoney: false) }
  public var origin: FollowUp.Origin { .winBack }
}

/// Signals add up that they are leaving: to be looked into before they say so.
public struct WinBackSuggested: RoundReason {
  public let leaving: LeavingCustomer
  public let day: Day

  public var kind: RoundReasonKind { .winBackSignals }
  public var roundClass: Int { 6 }
  public var origin: FollowUp.Origin { .winBack }
}
