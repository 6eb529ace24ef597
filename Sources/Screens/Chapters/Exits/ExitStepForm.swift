internal import SalesBook

/// What was done in a review: which, was said with a key already.
struct ExitStepForm: DeskForm {
  /// The step, the day of what comes next, and who is named to fill the gap.
  struct Entry: Sendable {
    var step: ExitStep
    /// Nil where nothing is planned.
    var due: Day?
    var prospects: [ID<Customer>?] = [nil, nil]
  }

  let title: String
  let entry: Entry
  let rows: [FormRow<Entry>]
  private let about: ExitReview

  var draftKey: String? { "exit-step \(entry.step.kind.rawValue) \(about.id.text)" }

  init?(_ kind: ExitStep.Kind, of standing: ExitStanding, _ desk: Desk, _ book: Book) {
    self.init(kind, of: standing, saying: "", to: nil, on: desk.today, desk, book)
  }

  /// What was done in a contact.
  init?(_ kind: ExitStep.Kind, of standing: ExitStanding, in touch: Touch, _ desk: Desk, _ book: Book) {
    self.init(kind, of: standing, saying: touch.said, to: touch.contact, on: touch.day, desk, book)
  }

  private init?(
    _ kind: ExitStep.Kind, of standing: ExitStanding, saying what: String, to contact: ID<Contact>?,
    on day: Day, _ desk: Desk, _ book: Book
  ) {
    about = standing.about
    guard let customer = book.customers[about.customer] else { return nil }
    var step = ExitStep(key: .none)
    (step.exit, step.day, step.kind, step.what) = (about.id, day, kind, what)
    if kind == .told || kind == .ended { step.contact = contact }
    if kind == .decided { step.person = desk.login }
    if kind == .ended, let decision = standing.course.decision {
      (step.placement, step.placed) = (decision.placement, decision.placed)
      (step.newContact, step.customers) = (decision.newContact, decision.customers)
    }
    entry = Entry(step: step)
    let words = desk.words
    title = desk.title(.exits.step, [customer.name, words.exits.doing(kind)].said())
    let ask = desk.asking(entry, \.step)
    rows =
      ExitStepForm.asked(kind, of: standing, customer, ask, desk, book)
      + (kind.isFollowed ? [ExitStepForm.next(about, desk)] : []) + [ask("Day", isNeeded: true)]
  }

  /// The rows a kind of step needs.
  private static func asked(
    _ kind: ExitStep.Kind, of standing: ExitStanding, _ customer: Customer, _ ask: Asking<Entry, ExitStep>,
    _ desk: Desk, _ book: Book
  ) -> [FormRow<Entry>] {
    let words = desk.words
    let what = ask("What", isNeeded: true, label: words.exits.asking(kind))
    let day = ask("Until", isNeeded: true, label: words.exits.day(kind))
    switch kind {
    case .looked:
      let left = words.leftCore(desk.index.replay(whole: book).on(desk.today))
      return [
        ask("Cause", isNeeded: true).noting { _, _, _ in left },
        what.noting { _, desk, _ in desk.words.exits.askDeeper },
      ]
    case .repair: return [ask("Means", isNeeded: true), what, ask("Goodwill")]
    case .told:
      let line = desk.lineToSay(standing, book)
      return [what.noting { _, _, _ in line }, ask("Answer", isNeeded: true)]
        + desk.contact(of: customer, ask, book) + [ask("With")]
    case .strikes: return [what, day]
    case .strike:
      let fallen = words.exits.strikes(standing.course.strikes.count)
      return [ask("Strike", isNeeded: true).noting { _, _, _ in fallen }, what]
    case .decided:
      let isShort = standing.obstacle(to: .decided) != nil
      let grounds = isShort ? [ask("Grounds", isNeeded: true), ask("ApprovedBy", isNeeded: true)] : []
      return [what] + grounds + [day, ask("Person", isNeeded: true)] + placement(ask, words)
    case .ended:
      let line = desk.lineToSay(standing, book)
      return [what.noting { _, _, _ in line }] + desk.contact(of: customer, ask, book)
        + placement(ask, words)
    case .passed, .freed, .repaired, .reversed: return [what]
    }
  }

  /// The rows of who serves them better, and of who fills the gap.
  private static func placement(_ ask: Asking<Entry, ExitStep>, _ words: Words) -> [FormRow<Entry>] {
    [
      ask("Placement"), ask("Placed").appearing { $0.step.placement != nil },
      ask("NewContact").appearing { $0.step.placement != nil },
      .customer(RowID(.exitStep, "Customers"), words.exits.replacement, isNeeded: false, \.prospects[0]),
      .customer(RowID(.exitStep, "Customers2"), words.exits.replacementToo, isNeeded: false, \.prospects[1])
        .appearing { $0.prospects[0] != nil },
    ]
  }

  /// The row of what comes next: in five working days, unless work on it is planned already.
  private static func next(_ about: ExitReview, _ desk: Desk) -> FormRow<Entry> {
    .day(RowID(.exitStep, "Next"), desk.words.exits.next, .coming, \.due).following { entry, desk, book in
      let isPlanned = desk.planned(with: about.customer, book).contains {
        $0.origin == .exit && $0.due > desk.today
      }
      entry.due = isPlanned ? nil : desk.index.workingDays.adding(Desk.exitAgain, to: desk.today)
    }.telling(.followUp)
  }

  func operation(_ filled: Entry, _ desk: Desk, _ book: Book) -> (
    any SalesBook.Operation, about: String
  ) {
    var step = filled.step
    // Who was named as it was decided stays named unless others are.
    let named = filled.prospects.compactMap { $0 }
    if !named.isEmpty { step.customers = named }
    let name = desk.names(of: [about.customer], book)
    return (
      StepExit(step, next: .work(on: filled.due)), "\(name) \(desk.words.name(of: step.kind))"
    )
  }

  func row(for refusal: Refusal) -> RowID? {
    switch refusal {
    case .exitBarred(.notDeliberate): RowID(.exitStep, "Grounds")
    case .ownApproval: RowID(.exitStep, "ApprovedBy")
    case .nobody, .hasLeft: RowID(.exitStep, "Person")
    default: nil
    }
  }

  /// Once it ended the hours won are offered.
  func next(_ filled: Entry) -> NextForm? {
    guard filled.step.kind == .ended else { return nil }
    return { [about] _, desk, book in FreedHoursForm(of: about.id, desk, book) }
  }
}

extension ExitStep.Kind {
  /// Whether another day is planned for what comes after it.
  fileprivate var isFollowed: Bool { [.looked, .repair, .told].contains(self) }
}

extension ExitStep: Editable {
  static func asked(_ ask: Asking<ExitStep, ExitStep>) -> [FormRow<ExitStep>] {
    [
      ask("What", isNeeded: true), ask("Cause"), ask("Means"), ask("Goodwill"), ask("Answer"), ask("With"),
      ask("Until"), ask("Strike"), ask("Person"), ask("Placement"), ask("Placed"), ask("NewContact"),
      ask("Day", isNeeded: true),
    ]
  }

  func called(_ words: Words) -> String { words.name(of: kind) }
}
