internal import SalesBook

/// What may be behind it that a customer is leaving, and how we would solve it.
struct HypothesisForm: DeskForm {
  let title: String
  let entry: Hypothesis
  let rows: [FormRow<Hypothesis>]

  var draftKey: String? { "hypothesis \(entry.winBack.text)" }

  init?(of standing: WinBackStanding, _ desk: Desk, _ book: Book) {
    var thought = Hypothesis(key: .none)
    (thought.winBack, thought.day) = (standing.about.id, desk.today)
    entry = thought
    title = desk.title(.winBacks.step, desk.names(of: [standing.about.customer], book))
    let ask = desk.asking(thought)
    rows = [
      ask("What", isNeeded: true).noting { _, desk, book in
        desk.winBackPast(of: standing.about.customer, book)
      },
      ask("Fix", isNeeded: true), ask("Day", isNeeded: true),
    ]
  }

  func operation(_ filled: Hypothesis, _ desk: Desk, _ book: Book) -> (
    any SalesBook.Operation, about: String
  ) {
    (NoteHypothesis(filled), filled.what)
  }
}

/// Whether it is so, by what they said.
struct SettleHypothesisForm: DeskForm {
  let title: String
  let entry: Hypothesis
  let rows: [FormRow<Hypothesis>]
  private let thought: Hypothesis

  var draftKey: String? { "settle \(thought.id.text)" }

  init?(_ thought: Hypothesis, _ desk: Desk, _ book: Book) {
    self.thought = thought
    var settled = Hypothesis(key: .none)
    (settled.outcome, settled.settled) = (Hypothesis.Outcome.mildest, desk.today)
    entry = settled
    title = desk.title(.winBacks.step, thought.what)
    let ask = desk.asking(settled)
    rows = [ask("Outcome", isNeeded: true), ask("Settled", isNeeded: true)]
  }

  func operation(_ filled: Hypothesis, _ desk: Desk, _ book: Book) -> (
    any SalesBook.Operation, about: String
  ) {
    let settling = SettleHypothesis(
      thought.id, filled.outcome ?? .mildest, on: filled.settled ?? desk.today)
    return (settling, thought.what)
  }

  func row(for refusal: Refusal) -> RowID? {
    if case .winBackBarred = refusal { RowID(.hypothesis, "Settled") } else { nil }
  }
}

/// That a planned change was made.
struct MakeChangeForm: DeskForm {
  let title: String
  let entry: WinBackStep
  let rows: [FormRow<WinBackStep>]
  private let change: WinBackStep

  var draftKey: String? { "make-change \(change.id.text)" }

  init(_ change: WinBackStep, _ desk: Desk, _ book: Book) {
    self.change = change
    var made = WinBackStep(key: .none)
    made.made = desk.today
    entry = made
    title = desk.title(.winBacks.step, desk.words.winBacks.makeChange(change.what.inOneLine))
    rows = [desk.asking(made)("Made", isNeeded: true)]
  }

  func operation(_ filled: WinBackStep, _ desk: Desk, _ book: Book) -> (
    any SalesBook.Operation, about: String
  ) {
    (MakeChange(change.id, on: filled.made ?? desk.today), change.what.inOneLine)
  }
}

extension Hypothesis: Editable {
  static func asked(_ ask: Asking<Hypothesis, Hypothesis>) -> [FormRow<Hypothesis>] {
    [
      ask("What", isNeeded: true), ask("Fix", isNeeded: true), ask("Outcome"), ask("Settled"),
      ask("Day", isNeeded: true),
    ]
  }

  func called(_ words: Words) -> String { what }
}
