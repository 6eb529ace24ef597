internal import SalesBook

/// What was done about a rebate: which, was said with a key already.
struct RebateStepForm: DeskForm {
  /// The step, the tiers of an adjustment, and whether the talk it was told in is logged with it.
  struct Entry: Sendable {
    var step: RebateStep
    var tiers: [RebateTier] = []
    var logs = false
  }

  let title: String
  let entry: Entry
  let rows: [FormRow<Entry>]
  private let rebate: Rebate

  var draftKey: String? { "rebate-step \(entry.step.kind.rawValue) \(rebate.id.text)" }

  init?(
    _ kind: RebateStep.Kind, of standing: RebateStanding, in touch: Touch? = nil, _ desk: Desk, _ book: Book
  ) {
    rebate = standing.rebate
    guard let customer = book.customers[rebate.customer] else { return nil }
    let words = desk.words
    var step = RebateStep(key: .none)
    (step.rebate, step.day, step.kind) = (rebate.id, touch?.day ?? desk.today, kind)
    step.touch = touch.flatMap { $0.id == .none ? nil : $0.id }
    let isSaid = kind == .reminded || kind == .confirmed
    if isSaid {
      step.contact = touch?.contact ?? (standing.reminders.last ?? standing.confirmed)?.contact
      step.said = words.toBeSaid(kind, of: standing, on: desk.today)
    }
    if kind == .settled { step.amount = standing.earned }
    if kind == .paid { step.amount = standing.course.settlement?.amount }
    entry = Entry(step: step, tiers: kind == .adjusted ? standing.tiers : [], logs: touch == nil && isSaid)
    title = desk.title(.rebates.step, [customer.name, words.name(of: kind)].said())
    let ask = desk.asking(entry, \.step, in: standing.reached.currency)
    rows =
      RebateStepForm.asked(kind, of: standing, customer, ask, desk, book) + [ask("Day", isNeeded: true)]
      + (touch == nil && isSaid ? [desk.talkRow(of: .rebateStep, \.logs)] : [])
  }

  /// The rows a kind of step needs.
  private static func asked(
    _ kind: RebateStep.Kind, of standing: RebateStanding, _ customer: Customer,
    _ ask: Asking<Entry, RebateStep>, _ desk: Desk, _ book: Book
  ) -> [FormRow<Entry>] {
    let words = desk.words
    switch kind {
    case .reminded, .confirmed:
      return [ask("Said", isNeeded: true)]
        + desk.contact(of: customer, ask, isNeeded: kind == .confirmed, book)
    case .written: return [ask("Reference", isNeeded: true)]
    case .approved: return [ask("Approver", isNeeded: true)]
    case .volume: return [ask("Amount", isNeeded: true), ask("Reference")]
    case .adjusted:
      return [
        .tiers(RebateForm.tiers, words, standing.reached.currency, \.tiers),
        ask("Effort", isNeeded: true), ask("Approver"), ask("Why"),
      ]
    case .settled:
      let reached = words.progress(of: standing).said()
      return [ask("Amount").noting { _, _, _ in reached }, ask("Why")]
    case .paid: return [ask("Amount", isNeeded: true)]
    case .withdrawn: return [ask("Why", isNeeded: true)]
    }
  }

  func operation(_ filled: Entry, _ desk: Desk, _ book: Book) -> (
    any SalesBook.Operation, about: String
  ) {
    let (words, step) = (desk.words, filled.step)
    let about = "\(desk.names(of: [rebate.customer], book)) \(words.name(of: step.kind))"
    let stepping = StepRebate(step, step.kind == .adjusted ? filled.tiers : [])
    guard filled.logs else { return (stepping, about) }
    let talk = desk.talk(
      with: rebate.customer, step.contact, on: step.day, about: words.name(of: Noun.rebate),
      saying: step.said, book)
    return (Accompanied(stepping, with: [talk]), about)
  }

  func row(for refusal: Refusal) -> RowID? {
    switch refusal {
    case .rebateBarred(.tierTwice), .rebateBarred(.oneTier), .fieldMissing(.rebateTier, _),
      .badField(.rebateTier, _, _):
      RebateForm.tiers
    case .rebateBarred: RowID(.rebateStep, "Day")
    case .ownApproval, .mayNotApprove: RowID(.rebateStep, "Approver")
    default: nil
    }
  }
}

/// Help with a rebate, declared before it is given: where it helps, how far it goes, by when (S4).
struct RebateHelpForm: DeskForm {
  /// The help, the day it is done by, and who was told.
  struct Entry: Sendable {
    var help: RebateHelp
    var due: Day?
    var contact: ID<Contact>?
  }

  let title: String
  let entry: Entry
  private(set) var rows: [FormRow<Entry>] = []
  private let rebate: Rebate

  var draftKey: String? { "rebate-help \(rebate.id.text)" }

  init?(with standing: RebateStanding, _ desk: Desk, _ book: Book) {
    rebate = standing.rebate
    guard let customer = book.customers[rebate.customer] else { return nil }
    var help = RebateHelp(key: .none)
    (help.rebate, help.day) = (rebate.id, desk.today)
    entry = Entry(help: help)
    let words = desk.words
    title = desk.title(.rebates.step, [customer.name, words.rebates.help].said())
    let ask = desk.asking(entry, \.help)
    rows = [
      ask("What", isNeeded: true).noting { [rebate] _, desk, book in
        desk.lineOfGrant(to: rebate.customer, book)
      },
      ask("Limit", isNeeded: true),
      .day(RebateHelpForm.due, words.name(ofField: "Due", of: .commitment), .coming, \.due),
      ask("Declared").noting { _, desk, _ in desk.words.toSay(desk.words.rebates.assistanceOnly) },
    ]
    let people =
      book.customers.slot(of: customer.id).map { book.people(ofCustomer: $0, on: desk.today) } ?? []
    guard !people.isEmpty else { return }
    rows.append(
      .choice(
        RowID(.rebateHelp, "Contact"), words.name(ofField: "Contact", of: .commitment),
        of: people.map { FormOption($0.id.text, $0.name) }, \.contact))
  }

  private static let due = RowID(.rebateHelp, "Due")

  func rowMissing(in filled: Entry) -> RowID? { filled.due == nil ? RebateHelpForm.due : nil }

  func operation(_ filled: Entry, _ desk: Desk, _ book: Book) -> (
    any SalesBook.Operation, about: String
  ) {
    let about = "\(desk.names(of: [rebate.customer], book)) \(filled.help.what)"
    return (HelpWithRebate(filled.help, due: filled.due ?? desk.today, contact: filled.contact), about)
  }

  func row(for refusal: Refusal) -> RowID? {
    switch refusal {
    case .rebateBarred(.undeclared): RowID(.rebateHelp, "Declared")
    case .dayTooEarly(.commitment, _, _): RebateHelpForm.due
    default: nil
    }
  }
}

/// What came of help with a rebate.
struct RebateResultForm: DeskForm {
  let title: String
  let entry: RebateHelp
  let rows: [FormRow<RebateHelp>]
  private let given: RebateHelp

  var draftKey: String? { "rebate-result \(given.id.text)" }

  init(of given: RebateHelp, _ desk: Desk, _ book: Book) {
    self.given = given
    var result = RebateHelp(key: .none)
    result.ended = desk.today
    entry = result
    title = desk.title(.rebates.step, [given.what, given.limit].said())
    let ask = desk.asking(result)
    rows = [ask("Result", isNeeded: true), ask("Ended", isNeeded: true)]
  }

  func operation(_ filled: RebateHelp, _ desk: Desk, _ book: Book) -> (
    any SalesBook.Operation, about: String
  ) {
    (EndRebateHelp(given.id, filled.result, on: filled.ended ?? desk.today), given.what)
  }
}
