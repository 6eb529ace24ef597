internal import SalesBook

/// What was done about a case: which, was said with a key already.
struct CaseStepForm: DeskForm {
  /// The step, and the day of what comes next.
  struct Entry: Sendable {
    var step: CaseStep
    /// Nil where nothing is planned.
    var due: Day?
  }

  let title: String
  let entry: Entry
  let rows: [FormRow<Entry>]
  private let about: CustomerCase

  var draftKey: String? { "case-step \(entry.step.kind.rawValue) \(about.id.text)" }

  init?(_ kind: CaseStep.Kind, of standing: CaseStanding, _ desk: Desk, _ book: Book) {
    self.init(kind, of: standing, saying: "", to: nil, on: desk.today, desk, book)
  }

  /// What was done about it in a contact.
  init?(_ kind: CaseStep.Kind, of standing: CaseStanding, in touch: Touch, _ desk: Desk, _ book: Book) {
    self.init(
      kind, of: standing, saying: kind == .closed ? "" : touch.said, to: touch.contact, on: touch.day, desk,
      book)
  }

  private init?(
    _ kind: CaseStep.Kind, of standing: CaseStanding, saying what: String, to contact: ID<Contact>?,
    on day: Day, _ desk: Desk, _ book: Book
  ) {
    about = standing.about
    guard let customer = book.customers[about.customer] else { return nil }
    var step = CaseStep(key: .none)
    (step.ofCase, step.day, step.kind, step.what) = (about.id, day, kind, what)
    if kind == .told || kind == .explained { step.contact = contact ?? about.contact }
    entry = Entry(step: step)
    let words = desk.words
    title = desk.title(.cases.step, [customer.name, words.name(of: about.kind), words.name(of: kind)].said())
    let ask = desk.asking(entry, \.step)
    rows =
      CaseStepForm.asked(kind, of: standing, customer, ask, desk, book)
      + (kind == .closed ? [] : [CaseStepForm.next(about, desk)]) + [ask("Day", isNeeded: true)]
  }

  /// The rows a kind of step needs.
  private static func asked(
    _ kind: CaseStep.Kind, of standing: CaseStanding, _ customer: Customer, _ ask: Asking<Entry, CaseStep>,
    _ desk: Desk, _ book: Book
  ) -> [FormRow<Entry>] {
    let words = desk.words
    let what = ask(
      "What", isNeeded: ![.explained, .reported].contains(kind), label: words.cases.asking(kind))
    switch kind {
    case .told:
      return [what] + desk.contact(of: customer, ask, book) + ourWord(customer, ask, desk, book)
    case .explained:
      let cause = standing.course.cause?.what ?? ""
      return [what.noting { _, _, _ in cause }] + desk.contact(of: customer, ask, book)
    case .cause:
      return [what.noting { $1.foundBefore($0.step.what, $2) }, ask("Scope", isNeeded: true)]
    case .reported:
      return [ask("To", isNeeded: true, label: words.cases.reportedTo), what]
    case .part:
      return [ask("To", isNeeded: true, hint: words.cases.whoHint), what, ask("Due", isNeeded: true)]
    case .action: return [what] + ourWord(customer, ask, desk, book)
    case .reopened: return [what]
    case .closed:
      let marks = (1...Touch.mostContent).map { FormOption(String($0), String($0)) }
      return [
        ask("Satisfied", options: marks, isOneKey: true)
          .noting { _, desk, _ in desk.words.toSay(desk.words.cases.askContent) },
        ask("Gap").appearing { $0.step.satisfied ?? Touch.mostContent < Touch.mostContent },
        ask("What", label: words.cases.asking(kind)),
      ]
    }
  }

  /// The row of what we said we will do about it; none where nothing we said to them waits.
  private static func ourWord(
    _ customer: Customer, _ ask: Asking<Entry, CaseStep>, _ desk: Desk, _ book: Book
  ) -> [FormRow<Entry>] {
    guard let slot = book.customers.slot(of: customer.id) else { return [] }
    let open = desk.index.replay(book).on(desk.today).openCommitments(ofCustomer: slot)
    let options = open.map { standing in
      FormOption(
        standing.commitment.id.text,
        [desk.words.short(standing.due, from: desk.today), standing.commitment.what].said(by: " "))
    }
    return options.isEmpty ? [] : [ask("Commitment", options: options)]
  }

  /// The row of what comes next: in two working days, unless work on it is planned already.
  private static func next(_ about: CustomerCase, _ desk: Desk) -> FormRow<Entry> {
    .day(RowID(.caseStep, "Next"), desk.words.cases.next, .coming, \.due).following { entry, desk, book in
      let planned = desk.planned(with: about.customer, book).contains {
        $0.origin == .caseWork && $0.due > desk.today
      }
      let part = entry.step.kind == .part ? entry.step.due : nil
      entry.due = planned ? nil : part ?? desk.index.workingDays.adding(Desk.caseAgain, to: desk.today)
    }.telling(.followUp)
  }

  func operation(_ filled: Entry, _ desk: Desk, _ book: Book) -> (
    any SalesBook.Operation, about: String
  ) {
    let words = desk.words
    let about = "\(desk.names(of: [about.customer], book)) \(words.name(of: filled.step.kind))"
    return (StepCase(filled.step, next: .work(on: filled.due)), about)
  }

  func row(for refusal: Refusal) -> RowID? {
    switch refusal {
    case .caseBarred(.surface): RowID(.caseStep, "What")
    default: nil
    }
  }

  /// A cause that others have too: who they are (moment 30).
  func next(_ filled: Entry) -> NextForm? {
    guard filled.step.kind == .closed else { return nil }
    return { [about] _, desk, book in CauseHoldersForm(of: about.id, desk, book) }
  }
}

/// What came back to what was reported, or that a part is done.
struct CaseAnswerForm: DeskForm {
  let title: String
  let entry: CaseStep
  let rows: [FormRow<CaseStep>]
  private let asked: CaseStep

  var draftKey: String? { "case-answer \(asked.id.text)" }

  init(to asked: CaseStep, _ desk: Desk, _ book: Book) {
    self.asked = asked
    var answer = CaseStep(key: .none)
    answer.answered = desk.today
    entry = answer
    title = desk.title(.cases.step, [asked.to, asked.what].said())
    let ask = desk.asking(answer)
    rows = [ask("Answer", isNeeded: true), ask("Answered", isNeeded: true)]
  }

  func operation(_ filled: CaseStep, _ desk: Desk, _ book: Book) -> (
    any SalesBook.Operation, about: String
  ) {
    (AnswerCaseStep(asked.id, filled.answer, on: filled.answered ?? desk.today), asked.to)
  }
}

extension CaseStep: Editable {
  static func asked(_ ask: Asking<CaseStep, CaseStep>) -> [FormRow<CaseStep>] {
    [
      ask("What"), ask("Scope"), ask("To"), ask("Due"), ask("Answer"), ask("Answered"), ask("Satisfied"),
      ask("Gap"), ask("Day", isNeeded: true),
    ]
  }

  func called(_ words: Words) -> String { words.name(of: kind) }
}
