extension RoundReasonKind {
  /// A decision to let a customer go is to be carried out.
  public static let exitToCarryOut = RoundReasonKind("exit")
  /// The third strike fell: it is to be decided.
  public static let exitToDecide = RoundReasonKind("exit-decide")
  /// The last day of the strikes has come.
  public static let exitLastDay = RoundReasonKind("exit-last-day")
  /// A step of a review waits.
  public static let exitStep = RoundReasonKind("exit-step")
}

/// Exit reviews that wait for us (domain §9): what is decided heads the round of who carries it out, from its day on.
struct ExitsWaiting: RoundSource {
  func reasons(_ sight: RoundSight) -> [any RoundReason] {
    guard !sight.book.exitsOf.isEmpty(of: sight.slot),
      let standing = sight.replay.runningExit(ofCustomer: sight.slot)
    else { return [] }
    let waits =
      switch standing.stage {
      case .carryOut: standing.isDue
      case .counting: standing.isDue && !sight.replay.hasPlannedExit(ofCustomer: sight.slot)
      case .decide: !sight.replay.hasPlannedExit(ofCustomer: sight.slot)
      case .look, .repair, .table, .strikes:
        standing.steps.last?.day != sight.day && !sight.replay.hasPlannedExit(ofCustomer: sight.slot)
      case .moveOn, .closed: false
      }
    return waits ? [ExitWaiting(standing: standing)] : []
  }
}

extension Replay {
  /// Whether work on the review of a customer is planned for a day to come.
  fileprivate func hasPlannedExit(ofCustomer slot: Int) -> Bool {
    book.followUpsOf[slot].contains { child in
      guard let plan = book.followUps[slot: child] else { return false }
      return plan.origin == .exit && plan.waited(on: day) && due(of: plan, slot: child) > day
    }
  }
}

/// An exit review that waits for what it wants next.
public struct ExitWaiting: RoundReason {
  public let standing: ExitStanding

  /// That review.
  public init(standing: ExitStanding) { self.standing = standing }

  public var kind: RoundReasonKind {
    switch standing.stage {
    case .carryOut: .exitToCarryOut
    case .decide: .exitToDecide
    case .counting: .exitLastDay
    default: .exitStep
    }
  }

  public var roundClass: Int {
    switch standing.stage {
    case .carryOut: 1
    case .decide: 2
    case .counting: 4
    default: 6
    }
  }

  public var day: Day { standing.until ?? standing.since }
  public var mustNotWait: Bool { standing.stage == .carryOut }
  // What is decided is carried out before anything else of its class: else those who work here lose their respect (S1).
  public var effect: Int {
    standing.stage == .carryOut ? CustomerCase.effects.upperBound : CustomerCase.usualEffect
  }
  public var doer: String? { standing.stage == .carryOut ? standing.course.decision?.person : nil }
  public var origin: FollowUp.Origin { .exit }

  // Only what is said to them is a call to them: the rest is among us.
  public var whom: Whom { isWithThem ? .purchasing : .colleague(standing.about.by) }
  /// Whether it is done by talking to them.
  public var isWithThem: Bool { standing.stage == .table || standing.stage == .carryOut }
}
