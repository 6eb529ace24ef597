internal import SalesBook

// What a contact has to tell of a review: that it was put on the table, or that it ended; the rest is among us (round.md
// *The reached prompt*).
extension ExitWaiting: AnsweredReason {
  func answer(_ desk: Desk, _ book: Book) -> ReasonAnswer? {
    guard isWithThem else {
      var answer = ReasonAnswer()
      answer.instead = { [standing] desk, book in
        ExitWaiting.usual(standing.stage).flatMap { ExitStepForm($0, of: standing, desk, book) }
      }
      return answer
    }
    let words = desk.words.exits
    let isEnd = standing.stage == .carryOut
    let kinds: [ExitStep.Kind] = isEnd ? [.ended, .reversed] : [.told]
    return ReasonAnswer(
      label: isEnd ? words.carriedOut : words.onTheTable,
      options: [FormOption(ExitWaiting.notYet, words.notYet)]
        + kinds.map { FormOption($0.rawValue, desk.words.name(of: $0)) },
      form: { [standing] answer, touch, desk, book in
        ExitStep.Kind(rawValue: answer).flatMap { ExitStepForm($0, of: standing, in: touch, desk, book) }
      },
      next: { answer, _, desk, _ in
        // What was done has a day of its own.
        guard answer == ExitWaiting.notYet else { return ProposedNext() }
        let day = desk.index.workingDays.onOrAfter(desk.today + 1)
        return ProposedNext(day: day, purpose: words.waiting(standing.stage), origin: .exit)
      })
  }

  /// Nothing was said of it.
  private static let notYet = "not-yet"

  /// What is done as a rule, of what a review wants; nil where it is a talk with them.
  private static func usual(_ stage: ExitStage) -> ExitStep.Kind? {
    switch stage {
    case .look: .looked
    case .repair: .repair
    case .strikes: .strikes
    case .counting: .passed
    case .decide: .decided
    case .table, .carryOut, .moveOn, .closed: nil
    }
  }
}
