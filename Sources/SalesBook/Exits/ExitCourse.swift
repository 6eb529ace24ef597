/// What an exit review wants next (S1): its six steps in their order. Which it is follows from what was done.
public enum ExitStage: String, Keyword, Comparable {
  /// 1: to look deeper.
  case look
  /// 2: to repair what can be repaired.
  case repair
  /// 3: to put it on the table.
  case table
  /// 4: to open the strikes, with conditions and a last day.
  case strikes
  /// 4: the strikes are open, and fewer than three fell.
  case counting
  /// 5: the third fell: to decide.
  case decide
  /// 5: decided, and to be carried out on its day.
  case carryOut = "carry-out"
  /// 6: carried out less than six months ago.
  case moveOn = "move-on"
  case closed

  /// What is wanted earlier comes first.
  public static func < (left: ExitStage, right: ExitStage) -> Bool { left.place < right.place }

  private var place: Int { ExitStage.allCases.firstIndex(of: self) ?? 0 }

  /// How many steps there are.
  public static let steps = 6

  /// Which of the six steps it is; nil where none is left.
  public var number: Int? {
    switch self {
    case .look: 1
    case .repair: 2
    case .table: 3
    case .strikes, .counting: 4
    case .decide, .carryOut: 5
    case .moveOn: 6
    case .closed: nil
    }
  }
}

/// Why a step of an exit review may not be taken: none is skipped, and their order is kept (S1).
public enum ExitObstacle: String, Keyword {
  /// Another review of them is not closed.
  case running
  /// It is closed: they stay, or they went.
  case closed
  /// It was done, and the review has gone on.
  case behind
  /// What really went wrong is looked for first.
  case lookFirst = "look-first"
  /// What can be repaired is repaired first.
  case repairFirst = "repair-first"
  /// It is put on the table first.
  case tellFirst = "tell-first"
  /// The strikes are opened first.
  case strikesFirst = "strikes-first"
  /// Fewer than three strikes fell.
  case fewStrikes = "few-strikes"
  /// The third strike fell: they did not pass.
  case struckOut = "struck-out"
  /// The last day of the strikes has gone by: they passed, or a new last day is set.
  case lastDayPassed = "last-day-passed"
  /// Nothing is decided yet.
  case decideFirst = "decide-first"
  /// It was not carried out yet.
  case endFirst = "end-first"
  /// Since the strikes are open they pass or they go.
  case pastRepair = "past-repair"
  /// Their arrears are not judged deliberate.
  case notDeliberate = "not-deliberate"
}

/// An exit review on its way: how far it is after some of its steps, taken one after another, the earliest first.
public struct ExitCourse: Equatable, Sendable {
  public let about: ExitReview
  /// What was found of what really went wrong, the latest last.
  public private(set) var looks: [ExitStep] = []
  public private(set) var repairs: [ExitStep] = []
  /// How it was put on the table last.
  public private(set) var telling: ExitStep?
  /// The strikes as they were opened last: conditions and last day.
  public private(set) var opening: ExitStep?
  public private(set) var strikes: [ExitStep] = []
  public private(set) var decision: ExitStep?
  /// How they were told, openly.
  public private(set) var ending: ExitStep?
  /// What the hours won were offered to.
  public private(set) var offers: [ExitStep] = []
  /// The step by which they stay; nil for none.
  public private(set) var closing: ExitStep?

  /// A review in which nothing was done.
  init(of about: ExitReview) { self.about = about }

  /// Whether nothing ended it yet.
  public var isRunning: Bool { closing == nil && ending == nil }

  /// Who or what serves them better, as it was said last; empty where nothing was.
  public var placed: String {
    [ending, decision].compactMap { $0?.placed }.first { !$0.isEmpty } ?? ""
  }

  /// The last day on which what was lost is looked at beside what was won; nil before it ended.
  public var aftermathEnds: Day? { ending?.day.adding(months: ExitReview.aftermathMonths) }

  /// What it wants next, as of a day.
  public func stage(on day: Day) -> ExitStage {
    if closing != nil { return .closed }
    if let aftermathEnds { return day <= aftermathEnds ? .moveOn : .closed }
    if decision != nil { return .carryOut }
    if opening != nil { return strikes.count >= ExitReview.strikesOut ? .decide : .counting }
    if telling != nil { return .strikes }
    return looks.isEmpty ? .look : repairs.isEmpty ? .repair : .table
  }

  /// Why a step may not be the next; nil if it may.
  func obstacle(to step: ExitStep) -> ExitObstacle? {
    let stage = stage(on: step.day)
    guard stage != .closed else { return .closed }
    switch step.kind {
    case .looked: return stage <= .repair ? nil : .behind
    case .repair: return stage <= .table ? missing(before: .repair, at: stage) : .behind
    case .told: return stage <= .strikes ? missing(before: .table, at: stage) : .behind
    case .strikes: return stage <= .counting ? missing(before: .strikes, at: stage) : .behind
    case .strike: return counting(at: stage) ?? (isTooLate(step) ? .lastDayPassed : nil)
    case .passed: return stage == .decide ? .struckOut : counting(at: stage)
    case .decided:
      if stage > .decide { return .behind }
      return step.grounds != nil ? nil : missing(before: .decide, at: stage)
    case .ended: return stage > .carryOut ? .behind : stage == .carryOut ? nil : .decideFirst
    case .freed: return stage == .moveOn ? nil : .endFirst
    case .repaired: return stage > .strikes ? .pastRepair : missing(before: .table, at: stage)
    case .reversed: return stage > .carryOut ? .behind : stage < .decide ? .decideFirst : nil
    }
  }

  /// Which step comes before one, and was not taken.
  private func missing(before wanted: ExitStage, at stage: ExitStage) -> ExitObstacle? {
    guard stage < wanted else { return nil }
    switch stage {
    case .look: return .lookFirst
    case .repair: return .repairFirst
    case .table: return .tellFirst
    case .strikes: return .strikesFirst
    case .counting: return .fewStrikes
    case .decide, .carryOut, .moveOn, .closed: return nil
    }
  }

  /// Why there are no strikes to count.
  private func counting(at stage: ExitStage) -> ExitObstacle? {
    stage > .counting ? .behind : missing(before: .counting, at: stage)
  }

  private func isTooLate(_ step: ExitStep) -> Bool { opening?.until.map { step.day > $0 } ?? false }

  /// The review after one more step.
  mutating func take(_ step: ExitStep) {
    switch step.kind {
    case .looked: looks.append(step)
    case .repair: repairs.append(step)
    case .told: telling = step
    case .strikes: opening = step
    case .strike: strikes.append(step)
    case .decided: decision = step
    case .ended: ending = step
    case .freed: offers.append(step)
    case .passed, .repaired, .reversed: closing = step
    }
  }
}
