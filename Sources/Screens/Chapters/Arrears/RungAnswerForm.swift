internal import SalesBook

/// What came of a step of collecting.
struct RungAnswerForm: DeskForm {
  let title: String
  let entry: RungStep
  let rows: [FormRow<RungStep>]
  private let step: ID<RungStep>

  var draftKey: String? { "rung-answer \(step.text)" }

  init?(_ desk: Desk, _ book: Book) {
    guard let silent = desk.stepMeant(book, isSilent: true) else { return nil }
    var answered = RungStep(key: .none)
    (answered.day, answered.outcome) = (desk.today, .mildest)
    (step, entry) = (silent.id, answered)
    title = desk.title(.arrears.answerRung, desk.words.numbered(silent.rung))
    let ask = desk.asking(answered)
    rows = [
      ask("Outcome", isNeeded: true), ask("Answer"),
      ask("Again").following { answered, desk, _ in
        answered.again = desk.index.workingDays.onOrAfter(max(answered.day + 7, desk.today))
      },
      ask("Day", isNeeded: true, label: desk.words.name(ofField: "Answered", of: .rungStep)),
    ]
  }

  func operation(_ filled: RungStep, _ desk: Desk, _ book: Book) -> (
    any SalesBook.Operation, about: String
  ) {
    let outcome = filled.outcome ?? .other
    let answer = AnswerRung(step, outcome, answer: filled.answer, on: filled.day, next: filled.again)
    return (answer, desk.words.name(of: outcome))
  }

  func row(for refusal: Refusal) -> RowID? {
    switch refusal {
    case .dayToCome, .dayTooEarly: RowID(.rungStep, "Day")
    default: nil
    }
  }
}

/// That a step of collecting is left.
struct LeavingRungForm: DeskForm {
  let title: String
  let entry: RungStep
  let rows: [FormRow<RungStep>]
  private let step: ID<RungStep>

  var draftKey: String? { "leave-rung \(step.text)" }

  init?(_ desk: Desk, _ book: Book) {
    guard let running = desk.stepMeant(book, isSilent: false) else { return nil }
    var left = RungStep(key: .none)
    left.ended = desk.today
    (step, entry) = (running.id, left)
    title = desk.title(.arrears.leaveRung, desk.words.numbered(running.rung))
    let ask = desk.asking(left)
    rows = [ask("EndReason", isNeeded: true), ask("Ended", isNeeded: true)]
  }

  func operation(_ filled: RungStep, _ desk: Desk, _ book: Book) -> (
    any SalesBook.Operation, about: String
  ) {
    (LeaveRung(step, on: filled.ended ?? desk.today, reason: filled.endReason), filled.endReason)
  }
}

extension Desk {
  /// A step of the customer that runs: the one under the cursor, or the latest;
  /// a silent one has no outcome yet.
  func stepMeant(_ book: Book, isSilent: Bool) -> RungStep? {
    let running = (card(book)?.arrears?.running(on: day) ?? []).filter { !isSilent || !$0.hasAnswer }
    if focus == .dossier, let id = dossierItem?.id(of: RungStep.self) { return running.first { $0.id == id } }
    return running.last
  }
}
