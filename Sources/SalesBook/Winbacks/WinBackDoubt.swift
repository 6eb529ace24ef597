/// What is asked about once of a win-back (S3).
public enum WinBackDoubt: Equatable, Sendable {
  /// A difficult customer who leaves is no loss (S0).
  case difficult
  /// Fewer than two explanations are written down: the only one is soon taken for true. So many are.
  case fewHypotheses(Int)
  /// Another decides there, who can be reached: of that name.
  case notDecider(String)
  /// They complained, and nobody said sorry.
  case notApologised
  /// They are given up without having been asked.
  case unasked
  /// What they answered leaves a chance, and nobody decided.
  case chanceLeft(String)
}

extension Book {
  /// What is asked before a win-back is opened.
  func doubts(aboutOpening about: WinBack) -> [Doubt] {
    guard let slot = customers.slot(of: about.customer),
      Replay(self, asOf: about.opened).grade(ofCustomer: slot) == .difficult
    else { return [] }
    return [.winBack(.difficult)]
  }

  /// What is asked before a step is taken.
  func doubts(aboutTaking step: WinBackStep) -> [Doubt] {
    guard let standing = Replay(self, asOf: step.day).standing(ofWinBack: step.winBack) else { return [] }
    let doubts: [WinBackDoubt] =
      switch step.kind {
      case .contact: doubts(aboutSpeaking: step, standing)
      case .answers: step.complained && !step.apologised ? [.notApologised] : []
      case .lost: standing.course.doubtsOfLosing
      case .background, .cause, .change, .decided, .wentBack, .override, .won, .reopened: []
      }
    return doubts.map { .winBack($0) }
  }

  private func doubts(aboutSpeaking step: WinBackStep, _ standing: WinBackStanding) -> [WinBackDoubt] {
    let few: [WinBackDoubt] =
      standing.hypotheses.count < Hypothesis.several ? [.fewHypotheses(standing.hypotheses.count)] : []
    guard let slot = customers.slot(of: standing.about.customer),
      let highest = highestReachable(ofCustomer: slot, on: step.day), highest.id != step.contact
    else { return few }
    // Whom nobody names may be anybody.
    let spoken = step.contact.flatMap { contacts[$0] }
    let isHigh = spoken.map { $0.decidesPurchasing || $0.role == .owner } ?? false
    return few + (isHigh ? [] : [.notDecider(highest.name)])
  }
}

extension Hypothesis {
  /// How many explanations are enough that none is taken for true.
  static let several = 2
}

extension WinBackCourse {
  /// Nobody is given up unasked, or while they left a chance and nobody decided.
  fileprivate var doubtsOfLosing: [WinBackDoubt] {
    guard let answers else { return [.unasked] }
    return answers.nothing || decision != nil ? [] : [.chanceLeft(answers.keep)]
  }
}
