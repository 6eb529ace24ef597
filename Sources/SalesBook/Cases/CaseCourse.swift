/// What a case wants next (domain §8), in the order it is wanted in. Which it is follows from its steps.
public enum CaseStage: String, Keyword, Comparable {
  /// They have heard nothing yet of what comes next.
  case firstWord = "first-word"
  /// The cause is not found.
  case cause
  /// It was not reported in our firm, or nothing came back yet.
  case report
  /// They were not told the cause.
  case explain
  /// It can be closed.
  case close
  case closed

  /// What is wanted earlier comes first.
  public static func < (left: CaseStage, right: CaseStage) -> Bool { left.place < right.place }

  private var place: Int { CaseStage.allCases.firstIndex(of: self) ?? 0 }
}

/// Why a step of a case may not be taken.
public enum CaseObstacle: String, Keyword {
  /// It is closed: it is opened again first.
  case closed
  /// Only what is closed is opened again.
  case open
  /// The cause is not found yet.
  case noCause = "no-cause"
  /// What is given for the cause is what happened: the surface (S2).
  case surface
  /// They were not told the cause: no case is closed untold.
  case untold
  /// Of its kind it is reported to somebody in our firm, and it was not.
  case unreported
  /// Nothing came back yet to what was reported.
  case unanswered
}

/// A case on its way: how far it is after some of its steps, taken one after another, the earliest first.
public struct CaseCourse: Equatable, Sendable {
  public let about: CustomerCase
  /// The day it was opened, for the last time.
  public private(set) var since: Day
  public private(set) var isClosed = false
  /// Whether they heard something of us since.
  public private(set) var isTold = false
  /// Whether they were told of the cause as it is known now.
  public private(set) var isExplained = false
  /// The cause, as it was found last.
  public private(set) var cause: CaseStep?
  /// To whom it was reported.
  public private(set) var reports: [CaseStep] = []
  /// The step it was closed by; nil while it is open.
  public private(set) var closing: CaseStep?

  /// A case nothing was done about.
  init(of about: CustomerCase) { (self.about, since) = (about, about.opened) }

  /// What it wants next, as of a day.
  public func stage(on day: Day) -> CaseStage {
    if isClosed { return .closed }
    if !isTold { return .firstWord }
    if cause == nil { return .cause }
    if missingReport(on: day) != nil { return .report }
    return isExplained ? .close : .explain
  }

  /// What is missing of the report of its kind, as of a day; nil where nothing is.
  private func missingReport(on day: Day) -> CaseObstacle? {
    guard about.kind.isReported else { return nil }
    if reports.isEmpty { return .unreported }
    return reports.contains { !$0.waited(on: day) } ? nil : .unanswered
  }

  /// Why a step may not be the next; nil if it may.
  func obstacle(to step: CaseStep) -> CaseObstacle? {
    if step.kind == .reopened { return isClosed ? nil : .open }
    if isClosed { return .closed }
    switch step.kind {
    case .explained: return cause == nil ? .noCause : nil
    case .cause: return SystemicCause.folded(step.what) == SystemicCause.folded(about.facts) ? .surface : nil
    case .closed:
      if cause == nil { return .noCause }
      return missingReport(on: step.day) ?? (isExplained ? nil : .untold)
    case .told, .reported, .part, .action, .reopened: return nil
    }
  }

  /// The case after one more step.
  mutating func take(_ step: CaseStep) {
    switch step.kind {
    case .told: isTold = true
    case .explained: (isTold, isExplained) = (true, cause != nil)
    case .cause: (cause, isExplained) = (step, false)
    case .reported: reports.append(step)
    case .part, .action: break
    case .closed: (isClosed, closing) = (true, step)
    case .reopened:
      (isClosed, isTold, isExplained, closing, since) = (false, false, false, nil, step.day)
    }
  }
}
