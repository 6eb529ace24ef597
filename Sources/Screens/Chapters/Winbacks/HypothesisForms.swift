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

/// The others with the cause for which one was leaving: each who is ticked is seen to (moment 25).
struct CauseHoldersForm: DeskForm {
  /// Who is ticked, and the day they are seen to.
  struct Entry: Sendable {
    var ticked: [Bool]
    var due: Day?
  }

  let title: String
  let entry: Entry
  let rows: [FormRow<Entry>]
  private let others: [CauseHolder]
  private let cause: String

  /// None where the cause is of that one customer, nothing was changed, or nobody else has it.
  init?(of ended: ID<WinBack>, _ desk: Desk, _ book: Book) {
    let replay = desk.index.replay(book).on(desk.today)
    guard let standing = replay.standing(ofWinBack: ended), !standing.course.changes.isEmpty else {
      return nil
    }
    others = Array(replay.others(withCauseOf: standing).prefix(CauseHoldersForm.most))
    guard !others.isEmpty else { return nil }
    cause = standing.course.cause?.what.inOneLine ?? ""
    entry = Entry(
      ticked: others.map { _ in true }, due: desk.index.workingDays.onOrAfter(desk.today + 1))
    let words = desk.words
    title = desk.title(.cases.causes, "\(cause)  \(words.count(others.count, .customer))")
    rows =
      others.enumerated().map { number, other in
        let about = [desk.names(of: [other.customer], book), other.facts.inOneLine].said()
        return .flag(RowID(.winBack, "Other\(number + 1)"), about, \.ticked[number])
      } + [.day(RowID(.followUp, "Due"), words.cases.seeOthers, .coming, \.due)]
  }

  /// How many are named.
  private static let most = 9

  func rowMissing(in filled: Entry) -> RowID? { filled.due == nil ? RowID(.followUp, "Due") : nil }

  func operation(_ filled: Entry, _ desk: Desk, _ book: Book) -> (
    any SalesBook.Operation, about: String
  ) {
    let plans = zip(others, filled.ticked).filter(\.1).map { other, _ -> PlanFollowUp in
      var plan = FollowUp(key: .none)
      (plan.customer, plan.contact, plan.origin) = (other.customer, other.contact, .winBack)
      (plan.due, plan.purpose) = (filled.due ?? desk.today, desk.words.cases.sameCause(cause))
      return PlanFollowUp(plan)
    }
    return (Batch(plans), cause)
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
