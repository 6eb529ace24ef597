/// What a win-back wants next, in the order of the article (S3). Which it is follows from its steps.
public enum WinBackStage: String, Keyword, Comparable {
  /// Who did what, and where; what may be behind it.
  case background
  /// To speak with the one who decides.
  case contact
  /// The two questions, asked or to be asked in that talk.
  case questions
  case cause
  case decide
  /// To tell them what was changed because of them.
  case goBack = "go-back"
  /// To hear whether they stay.
  case outcome
  /// They said that nothing could keep them, or it is not worth it: to be let go.
  case letGo = "let-go"
  case won, lost

  /// What is wanted earlier comes first.
  public static func < (left: WinBackStage, right: WinBackStage) -> Bool { left.place < right.place }

  private var place: Int { WinBackStage.allCases.firstIndex(of: self) ?? 0 }

  /// Which of the six steps it is, 1 to 6; nil once it is at its end.
  public var number: Int? {
    switch self {
    case .background: 1
    case .contact: 2
    case .questions: 3
    case .cause: 4
    case .decide, .letGo: 5
    case .goBack, .outcome: 6
    case .won, .lost: nil
    }
  }

  /// How many steps the article has.
  public static let steps = 6
}

/// Why a step to keep a customer may not be taken.
public enum WinBackObstacle: String, Keyword {
  /// It is at its end: it is opened again first.
  case closed
  /// Only what is at its end is opened again.
  case open
  /// A difficult customer who buys less is no loss (S0): signals open nothing.
  case difficult
  /// Nobody wrote down yet who did what and where.
  case noBackground = "no-background"
  /// Nobody spoke with the one who decides.
  case noContact = "no-contact"
  /// Neither question was answered.
  case noAnswers = "no-answers"
  /// The cause is not known.
  case noCause = "no-cause"
  case undecided
  /// It was decided that they are not worth it.
  case notWorth = "not-worth"
  /// Nothing was changed, or planned for a day: one never goes back with hope alone.
  case noChange = "no-change"
  /// They were not told yet what was changed.
  case notGoneBack = "not-gone-back"
  /// Nothing keeps one from giving.
  case notHeld = "not-held"
  /// Who is leaving is spoken with, by visit or call.
  case byMessage = "by-message"
}

/// A win-back on its way: how far it is after some of its steps, taken one after another, the earliest first.
public struct WinBackCourse: Equatable, Sendable {
  public let about: WinBack
  /// The day it was opened, for the last time.
  public private(set) var since: Day
  /// Whether it is known who did what and where.
  public private(set) var hasBackground = false
  /// The talk with the one who decides.
  public private(set) var contact: WinBackStep?
  /// What they answered last.
  public private(set) var answers: WinBackStep?
  /// The cause, as it was found last.
  public private(set) var cause: WinBackStep?
  /// What is changed because of what they said.
  public private(set) var changes: [WinBackStep] = []
  /// What was decided last.
  public private(set) var decision: WinBackStep?
  /// The day they were told what was changed.
  public private(set) var wentBack: WinBackStep?
  /// The step it came to its end by; nil while it is open.
  public private(set) var closing: WinBackStep?
  /// Days on which something may be given all the same.
  private var overrides: Set<Day> = []

  /// One nothing was done about.
  init(of about: WinBack) { (self.about, since) = (about, about.opened) }

  /// What it wants next.
  public var stage: WinBackStage {
    if let closing { return closing.kind == .won ? .won : .lost }
    if !hasBackground { return .background }
    if contact == nil { return .contact }
    guard let answers else { return .questions }
    if let decision { return !decision.worth ? .letGo : wentBack == nil ? .goBack : .outcome }
    if answers.nothing { return .letGo }
    return cause == nil ? .cause : .decide
  }

  /// Whether nothing is given to them on the days it stands so: from the talk with them until it is decided what for
  /// (domain §8: between 2 and 5).
  public var holdsGiving: Bool { contact != nil && decision == nil && closing == nil }

  /// Whether something may be given on a day all the same, in somebody's name.
  func isOverridden(on day: Day) -> Bool { overrides.contains(day) }

  /// Why a step may not be the next; nil if it may.
  func obstacle(to step: WinBackStep) -> WinBackObstacle? {
    if step.kind == .reopened { return closing == nil ? .open : nil }
    if closing != nil { return .closed }
    switch step.kind {
    case .background, .lost, .reopened: return nil
    case .contact: return !hasBackground ? .noBackground : step.isSpoken ? nil : .byMessage
    case .answers: return contact == nil ? .noContact : nil
    case .cause, .change: return answers == nil ? .noAnswers : nil
    case .decided: return cause == nil ? .noCause : nil
    case .wentBack:
      guard let decision else { return .undecided }
      return !decision.worth ? .notWorth : changes.isEmpty ? .noChange : nil
    case .override: return holdsGiving ? nil : .notHeld
    case .won: return wentBack == nil ? .notGoneBack : nil
    }
  }

  /// It after one more step.
  mutating func take(_ step: WinBackStep) {
    switch step.kind {
    case .background: hasBackground = true
    case .contact: contact = step
    case .answers: answers = step
    case .cause: cause = step
    case .change: changes.append(step)
    case .decided: decision = step
    case .wentBack: wentBack = step
    case .override: overrides.insert(step.day)
    case .won, .lost: closing = step
    case .reopened: beginAgain(on: step.day)
    }
  }

  /// What is known stays; they are spoken with, asked and answered anew.
  private mutating func beginAgain(on day: Day) {
    (since, changes) = (day, [])
    (contact, answers, cause, decision, wentBack, closing) = (nil, nil, nil, nil, nil, nil)
  }
}

extension WinBackStep {
  /// Whether they were spoken with, not written to (S3).
  fileprivate var isSpoken: Bool { channel.map { WinBackStep.spoken.contains($0) } ?? true }

  /// How a customer who is leaving is spoken with.
  public static let spoken: [Touch.Channel] = [.visit, .call, .meeting]
}
