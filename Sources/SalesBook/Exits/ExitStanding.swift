/// How an exit review ended (domain §8).
public enum ExitOutcome: String, Keyword {
  /// It runs.
  case open
  /// Our own change was enough: they stay.
  case repaired
  /// They met the conditions: they stay.
  case passed
  /// The decision was taken back: they stay.
  case reversed
  /// They were let go.
  case ended
}

/// How an exit review stands on a day.
public struct ExitStanding: Equatable, Sendable {
  /// Where the review stands in its table.
  public let slot: Int
  /// Its steps up to the day, the earliest first.
  public let steps: [ExitStep]
  /// How far these took it.
  public let course: ExitCourse
  /// What it wants next.
  public let stage: ExitStage
  /// The day as of which it stands so.
  public let day: Day

  /// The review.
  public var about: ExitReview { course.about }
  /// Whether it is not decided yet whether they stay, or they were not told.
  public var isRunning: Bool { course.isRunning }
  /// Since when it waits for what it wants.
  public var since: Day { steps.last?.day ?? about.opened }
  /// The last day of the strikes while they are open, or the day the decision is carried out; nil for neither.
  public var until: Day? {
    switch stage {
    case .counting: course.opening?.until
    case .carryOut: course.decision?.until
    default: nil
    }
  }
  /// Whether that day has come, and it is not done.
  public var isDue: Bool { until.map { $0 <= day } ?? false }

  /// How it ended, as far as it did.
  public var outcome: ExitOutcome {
    if course.ending != nil { return .ended }
    switch course.closing?.kind {
    case .repaired: return .repaired
    case .passed: return .passed
    case .reversed: return .reversed
    default: return .open
    }
  }

  /// How its steps stand, each as it was on the day.
  init(of about: ExitReview, at slot: Int, _ steps: [ExitStep], on day: Day) {
    var course = ExitCourse(of: about)
    for step in steps { course.take(step) }
    (self.slot, self.steps, self.course, self.day) = (slot, steps, course, day)
    stage = course.stage(on: day)
  }

  /// Why a step of a kind may not be the next, whatever it says; nil if it may.
  public func obstacle(to kind: ExitStep.Kind, on grounds: ExitStep.Grounds? = nil) -> ExitObstacle? {
    var step = ExitStep(key: .none)
    (step.exit, step.day, step.kind, step.grounds) = (about.id, day, kind, grounds)
    return course.obstacle(to: step)
  }
}

extension Replay {
  /// The reviews of the customer at a slot known by the day, the latest first.
  public func exits(ofCustomer slot: Int) -> [ExitStanding] {
    guard !book.exitsOf.isEmpty(of: slot) else { return [] }
    return book.exitsOf[slot].compactMap { standing(ofExitAt: $0) }
      .sorted { ($1.about.opened, $1.slot) < ($0.about.opened, $0.slot) }
  }

  /// The one that runs: they are under review. Nil where they are not.
  public func runningExit(ofCustomer slot: Int) -> ExitStanding? {
    exits(ofCustomer: slot).first(where: \.isRunning)
  }

  /// How a review stands on the day; nil if it was not known by then.
  public func standing(ofExit id: ID<ExitReview>) -> ExitStanding? {
    book.exits.slot(of: id).flatMap { standing(ofExitAt: $0) }
  }

  /// Every review known by the day: those that run first, the furthest in front, then the latest.
  public func allExits(of login: String? = nil) -> [ExitStanding] {
    guard !book.exits.isUntouched else { return [] }
    let all = book.customers.slots.flatMap { exits(ofCustomer: $0) }
      .filter { isCustomer($0.about.customer, of: login) }
    let running = all.filter { $0.stage != .closed }.sorted {
      ($1.stage, $0.since, $0.slot) < ($0.stage, $1.since, $1.slot)
    }
    let closed = all.filter { $0.stage == .closed }.sorted { ($1.since, $1.slot) < ($0.since, $0.slot) }
    return running + closed
  }

  private func standing(ofExitAt slot: Int) -> ExitStanding? {
    guard let about = book.exits[slot: slot], about.opened <= day else { return nil }
    return ExitStanding(of: about, at: slot, book.steps(ofExit: slot).filter { $0.day <= day }, on: day)
  }
}
