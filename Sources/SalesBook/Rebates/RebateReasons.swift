extension RoundReasonKind {
  /// They are to be reminded of a rebate's condition.
  public static let rebateReminder = RoundReasonKind("rebate")
  /// Benefit and condition were not read back to them yet.
  public static let rebateReadBack = RoundReasonKind("rebate-read-back")
  /// An agreement that adds up has begun without paper, or approval.
  public static let rebateUnfounded = RoundReasonKind("rebate-unfounded")
  /// A rebate's days are over: it is to be counted.
  public static let rebateOver = RoundReasonKind("rebate-over")
  /// What they earned is to be paid out.
  public static let rebateOwed = RoundReasonKind("rebate-owed")
}

/// Rebates to remind customers of, to settle and to pay out (domain §9).
struct RebatesDue: RoundSource {
  func reasons(_ sight: RoundSight) -> [any RoundReason] {
    guard !sight.book.rebatesOf.isEmpty(of: sight.slot) else { return [] }
    let (replay, day) = (sight.replay, sight.day)
    let due = replay.openRebates(ofCustomer: sight.slot).flatMap { standing in
      standing.matters(replay, sight.slot).map { RebateDue(standing: standing, matter: $0.0, day: $0.1) }
    }
    guard !due.isEmpty, replay.hasMovedRebates(ofCustomer: sight.slot) else { return due }
    // What we said we will pay stays; all else was put to a day to come.
    return due.filter { $0.isPromised && day >= $0.day }
  }
}

extension Replay {
  /// Whether somebody put the work on a customer's rebates to a day to come.
  fileprivate func hasMovedRebates(ofCustomer slot: Int) -> Bool {
    book.followUpsOf[slot].contains { child in
      guard let plan = book.followUps[slot: child] else { return false }
      return plan.origin == .rebate && plan.waited(on: day) && due(of: plan, slot: child) > day
    }
  }
}

/// Something to be done about a rebate.
public struct RebateDue: RoundReason {
  public let standing: RebateStanding
  public let matter: Matter
  public let day: Day

  /// What is to be done.
  public enum Matter: Equatable, Sendable {
    case reminder
    /// Benefit and condition are to be read back.
    case readBack
    /// Paper or approval is missing, though its days have begun.
    case unfounded
    /// It is to be counted.
    case over
    case owed
  }

  public var kind: RoundReasonKind {
    switch matter {
    case .reminder: .rebateReminder
    case .readBack: .rebateReadBack
    case .unfounded: .rebateUnfounded
    case .over: .rebateOver
    case .owed: .rebateOwed
    }
  }

  /// Whether the day has come by which we said it is paid out: then it is our own word.
  var isPromised: Bool {
    matter == .owed && standing.rebate.payBy.map { $0 <= standing.day } ?? false
  }

  public var roundClass: Int { isPromised ? 2 : matter == .unfounded ? 4 : 6 }
  public var whom: Whom {
    .named((standing.reminders.last ?? standing.confirmed)?.contact ?? nil, aboutMoney: false)
  }
  public var origin: FollowUp.Origin { .rebate }
  public func money(_ replay: Replay) -> Money? {
    switch matter {
    case .reminder: standing.gap
    case .readBack, .unfounded: standing.next?.threshold
    case .over: standing.earned
    case .owed: standing.course.settlement?.amount
    }
  }
}

extension RebateStanding {
  /// What is to be done about it on the day, and since when.
  fileprivate func matters(_ replay: Replay, _ customer: Int) -> [(RebateDue.Matter, Day)] {
    let begun = max(rebate.from, rebate.made)
    switch state {
    case .proposed: return day >= begun ? [(.unfounded, begun)] : []
    case .coming: return confirmed == nil ? [(.readBack, rebate.made)] : []
    case .running:
      let reminder: [(RebateDue.Matter, Day)] =
        reminderDue(replay.rules.policy).map { [(.reminder, $0)] } ?? []
      return reminder + (confirmed == nil ? [(.readBack, rebate.made)] : [])
    case .over: return [(.over, days.upperBound + 1)]
    case .owed:
      guard let settlement = course.settlement else { return [] }
      let isHeld = isHeldWhileOverdue && !replay.overdueBarringPayout(ofCustomer: customer).isEmpty
      return isHeld ? [] : [(.owed, settlement.day)]
    case .paid, .missed, .withdrawn: return []
    }
  }
}

/// What to say about a rebate (S4): benefit and condition always in one breath.
public enum RebateLine: String, CaseIterable, RoundLine {
  /// Condition, gap and days.
  case short = "rebate-short"
  /// A tier is reached: what the next one takes.
  case reached = "rebate-reached"
  case readBack = "rebate-read-back"
  /// It is to be put in writing, or approved, before it is one.
  case unfounded = "rebate-unfounded"
  /// It was reached: who counts, and by when it is paid.
  case over = "rebate-over"
  /// It was not reached: said plainly, with the reminders.
  case missed = "rebate-missed"
  case owed = "rebate-owed"

  public var ridesAlong: Bool { true }
}
