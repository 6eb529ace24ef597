internal import SalesBook

/// A step to keep a customer: which, was said with a key already.
struct WinBackStepForm: DeskForm {
  /// The step, and the day of what comes next.
  struct Entry: Sendable {
    var step: WinBackStep
    /// Nil where nothing is planned.
    var due: Day?
  }

  let title: String
  let entry: Entry
  let rows: [FormRow<Entry>]
  private let about: WinBack

  var draftKey: String? { "win-back-step \(entry.step.kind.rawValue) \(about.id.text)" }

  init?(_ kind: WinBackStep.Kind, of standing: WinBackStanding, _ desk: Desk, _ book: Book) {
    about = standing.about
    guard let customer = book.customers[about.customer] else { return nil }
    var step = WinBackStep(key: .none)
    (step.winBack, step.day, step.kind) = (about.id, desk.today, kind)
    if kind == .contact {
      let slot = book.customers.slot(of: customer.id)
      step.contact = slot.flatMap { book.highestReachable(ofCustomer: $0, on: desk.today) }?.id
      step.channel = .call
    }
    entry = Entry(step: step)
    let words = desk.words
    title = desk.title(.winBacks.step, [customer.name, words.winBacks.doing(kind)].said())
    let ask = desk.asking(entry, \.step, in: desk.usualCurrency(of: customer, book))
    rows =
      WinBackStepForm.asked(kind, of: standing, customer, ask, desk, book)
      + (kind.goesOn ? [WinBackStepForm.next(about, desk)] : []) + [ask("Day", isNeeded: true)]
  }

  /// The rows a kind of step needs.
  private static func asked(
    _ kind: WinBackStep.Kind, of standing: WinBackStanding, _ customer: Customer,
    _ ask: Asking<Entry, WinBackStep>, _ desk: Desk, _ book: Book
  ) -> [FormRow<Entry>] {
    let words = desk.words
    let isNeeded = ![.contact, .wentBack, .won, .lost].contains(kind)
    let what = ask("What", isNeeded: isNeeded, label: words.winBacks.asking(kind))
    switch kind {
    case .contact:
      let spoken = WinBackStep.spoken.map { FormOption($0.rawValue, words.name(of: $0)) }
      return desk.contact(of: customer, ask, book)
        + [
          ask("Channel", isNeeded: true, options: spoken),
          what.noting { _, desk, _ in desk.words.toSay(desk.words.winBacks.first) },
        ]
    case .answers: return answers(what, ask, desk)
    case .cause:
      return [
        what.noting { $1.foundBefore($0.step.what, $2) },
        ask("Cause", isNeeded: true).noting { entry, desk, _ in desk.knownOfCause(entry.step.cause) },
      ] + cases(customer, ask, desk, book)
    case .change:
      return [what, ask("Due"), ask("Made")]
    case .decided: return [what] + decision(of: standing, customer, ask, desk, book)
    case .override: return [what, ask("Who", isNeeded: true, label: words.winBacks.letBy)]
    case .background: return [what.noting { _, desk, book in desk.winBackPast(of: customer.id, book) }]
    case .wentBack, .won, .lost, .reopened: return [what]
    }
  }

  /// Their two answers, in their words; that we are sorry, where they complained.
  private static func answers(
    _ what: FormRow<Entry>, _ ask: Asking<Entry, WinBackStep>, _ desk: Desk
  ) -> [FormRow<Entry>] {
    [
      what.noting { _, desk, _ in desk.words.winBacks.verbatim },
      ask("Keep", isNeeded: true).noting { _, desk, _ in desk.words.toSay(desk.words.winBacks.thanks) },
      ask("Nothing").following { entry, _, _ in entry.step.nothing = TypedRefusal.isFlat(entry.step.keep) },
      ask("AskedBack"), ask("Complained"), ask("Apologised").appearing { $0.step.complained },
    ]
  }

  /// The row of the case of theirs it goes back to; none where they have none.
  private static func cases(
    _ customer: Customer, _ ask: Asking<Entry, WinBackStep>, _ desk: Desk, _ book: Book
  ) -> [FormRow<Entry>] {
    guard let slot = book.customers.slot(of: customer.id) else { return [] }
    let all = desk.index.replay(book).on(desk.today).cases(ofCustomer: slot)
    let options = all.map { FormOption($0.about.id.text, $0.about.facts.inOneLine) }
    return options.isEmpty ? [] : [ask("Case", options: options)]
  }

  /// What is weighed: whether it is worth it, the cost for one and for all, what is at stake, the example it sets.
  private static func decision(
    of standing: WinBackStanding, _ customer: Customer, _ ask: Asking<Entry, WinBackStep>, _ desk: Desk,
    _ book: Book
  ) -> [FormRow<Entry>] {
    let isSystemic = standing.course.cause?.cause?.scope == .systemic
    let stake = book.customers.slot(of: customer.id).map {
      desk.index.replay(book).on(desk.today).stake(ofCustomer: $0)
    }
    let told = stake.map { desk.words.told($0) } ?? ""
    let main = stake?.sum.max { $0.minor < $1.minor }
    return [ask("Worth"), ask("CostOne").appearing { $0.step.worth }]
      + (isSystemic
        ? [ask("CostAll").appearing { $0.step.worth }, ask("Example").appearing { $0.step.worth }] : [])
      + [
        ask("Stake").offering { _, _, _ in main }.noting { _, _, _ in told },
        ask("Who", isNeeded: true),
      ]
  }

  /// The row of what comes next: in two working days, unless work on it is planned already.
  private static func next(_ about: WinBack, _ desk: Desk) -> FormRow<Entry> {
    .day(RowID(.winBackStep, "Next"), desk.words.winBacks.next, .coming, \.due).following {
      entry, desk, book in
      let planned = desk.planned(with: about.customer, book).contains {
        $0.origin == .winBack && $0.due > desk.today
      }
      entry.due = planned ? nil : desk.index.workingDays.adding(Desk.winBackAgain, to: desk.today)
    }.telling(.followUp)
  }

  func operation(_ filled: Entry, _ desk: Desk, _ book: Book) -> (
    any SalesBook.Operation, about: String
  ) {
    let about = "\(desk.names(of: [about.customer], book)) \(desk.words.name(of: filled.step.kind))"
    return (StepWinBack(filled.step, next: .work(on: filled.due)), about)
  }

  func row(for refusal: Refusal) -> RowID? {
    switch refusal {
    case .winBackBarred(.byMessage): RowID(.winBackStep, "Channel")
    case .ownApproval, .mayNotApprove: RowID(.winBackStep, "Who")
    default: nil
    }
  }

  /// Who else has the cause of what ends (moment 25).
  func next(_ filled: Entry) -> NextForm? {
    guard filled.step.kind == .won || filled.step.kind == .lost else { return nil }
    return { [about] _, desk, book in CauseHoldersForm(of: about.id, desk, book) }
  }
}

extension WinBackStep.Kind {
  /// Whether something is planned after it: what has its own day, and what ends it, needs nothing.
  fileprivate var goesOn: Bool {
    switch self {
    case .background, .contact, .answers, .cause, .decided, .wentBack, .reopened: true
    case .change, .override, .won, .lost: false
    }
  }
}

extension Words {
  /// What there is to lose: what they bought, and those they introduced.
  func told(_ stake: WinBackStake) -> String {
    let bought = stake.bought.isEmpty ? "" : winBacks.bought(amounts(stake.bought))
    let sums = stake.introduced.flatMap(\.bought).reduce(into: [Money]()) { $0.add($1) }
    let introduced =
      stake.introduced.isEmpty ? "" : winBacks.introduced(stake.introduced.count, amounts(sums))
    return [bought, introduced].said(by: general.comma)
  }
}

extension WinBackStep: Editable {
  static func asked(_ ask: Asking<WinBackStep, WinBackStep>) -> [FormRow<WinBackStep>] {
    [
      ask("What"), ask("Keep"), ask("AskedBack"), ask("Nothing"), ask("Complained"), ask("Apologised"),
      ask("Channel"), ask("Cause"), ask("Due"), ask("Made"), ask("Worth"), ask("CostOne"), ask("CostAll"),
      ask("Stake"), ask("Example"), ask("Who"), ask("Day", isNeeded: true),
    ]
  }

  func called(_ words: Words) -> String { words.name(of: kind) }
}
