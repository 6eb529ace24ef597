internal import SalesBook

/// What one of us says we will do: what, by which day, and what we get for it.
struct CommitmentForm: DeskForm {
  /// The commitment, and whether the talk it was given in is logged with it.
  struct Entry: Sendable {
    var commitment: Commitment
    var logs = false
  }

  let title: String
  let entry: Entry
  let rows: [FormRow<Entry>]

  var draftKey: String? { "commitment \(entry.commitment.customer.text)" }

  init?(_ desk: Desk, _ book: Book) {
    guard let customer = desk.customer(book) else { return nil }
    var commitment = Commitment(key: .none)
    (commitment.customer, commitment.made) = (customer.id, desk.today)
    self.init(commitment, of: customer, logs: true, desk, book)
  }

  /// What we said in a talk that was logged.
  init?(of touch: Touch, _ desk: Desk, _ book: Book) {
    guard let customer = book.customers[touch.customer] else { return nil }
    var commitment = Commitment(key: .none)
    (commitment.customer, commitment.contact, commitment.made) = (customer.id, touch.contact, touch.day)
    commitment.what = touch.said
    self.init(commitment, of: customer, logs: false, desk, book)
  }

  private init?(
    _ commitment: Commitment, of customer: Customer, logs: Bool, _ desk: Desk, _ book: Book
  ) {
    guard let slot = book.customers.slot(of: customer.id) else { return nil }
    entry = Entry(commitment: commitment, logs: logs)
    title = desk.title(.commitments.give, customer.name)
    let ask = desk.asking(entry, \.commitment, in: desk.usualCurrency(of: customer, book))
    let policy = desk.index.policy
    rows =
      [
        ask("What", isNeeded: true),
        ask("Due", isNeeded: true).noting { entry, desk, _ in
          let ahead = entry.commitment.due - entry.commitment.made
          return ahead > policy.longCommitment ? desk.words.commitments.longAhead : ""
        },
        ask("InReturn", hint: desk.words.commitments.inReturnHint)
          .noting { $1.lineOfGrant(to: $0.commitment.customer, $2) },
        ask("Kind", isNeeded: true).noting { entry, desk, _ in
          desk.words.feasibility(of: entry.commitment.kind, policy)
        },
        ask("Lacking"), ask("Amount"),
      ] + CommitmentForm.barred(slot, ask, desk, book) + desk.contact(of: customer, ask, book) + [
        ask("Time"), ask("Important"), ask("Reference"), ask("Made", isNeeded: true),
      ] + (logs ? [desk.talkRow(of: .commitment, \.logs)] : [])
  }

  /// Who lets a delivery through where supply is stopped, and the approval it rests on where one was granted.
  private static func barred(
    _ slot: Int, _ ask: Asking<Entry, Commitment>, _ desk: Desk, _ book: Book
  ) -> [FormRow<Entry>] {
    let replay = desk.index.replay(book).on(desk.today)
    let override =
      replay.hold(ofCustomer: slot) == nil
      ? [] : [ask("OverriddenBy").appearing { $0.commitment.kind == .deliver }]
    let granted = replay.unspentApprovals(.commitment, ofCustomer: slot)
    guard !granted.isEmpty else { return override }
    let options = granted.map { FormOption($0.id.text, $0.what) }
    return override + [
      ask("Approval", options: options).following { entry, _, _ in
        entry.commitment.approval = granted.first { $0.what == entry.commitment.what }?.id
      }
    ]
  }

  func operation(_ filled: Entry, _ desk: Desk, _ book: Book) -> (
    any SalesBook.Operation, about: String
  ) {
    let (words, commitment) = (desk.words, filled.commitment)
    let about = [
      desk.names(of: [commitment.customer], book), words.about(commitment),
      words.spoken(commitment.due, from: desk.today),
    ].said(by: " ")
    guard filled.logs else { return (MakeCommitment(commitment), about) }
    let talk = desk.talk(
      with: commitment.customer, commitment.contact, on: commitment.made,
      about: words.name(of: Noun.commitment), saying: commitment.what, book)
    return (Accompanied(MakeCommitment(commitment), with: [talk]), about)
  }

  func row(for refusal: Refusal) -> RowID? {
    switch refusal {
    case .commitmentBarred(.onHold), .ownApproval, .mayNotApprove: RowID(.commitment, "OverriddenBy")
    case .commitmentBarred: RowID(.commitment, "What")
    default: nil
    }
  }
}

/// What became of a commitment: which, was said with a key already.
struct CommitmentStepForm: DeskForm {
  /// The step, and whether the talk it was told in is logged with it.
  struct Entry: Sendable {
    var step: CommitmentStep
    var logs = false
  }

  let title: String
  let entry: Entry
  let rows: [FormRow<Entry>]
  private let commitment: Commitment

  var draftKey: String? { "commitment-step \(entry.step.kind.rawValue) \(commitment.id.text)" }

  init(
    _ kind: CommitmentStep.Kind, of standing: CommitmentStanding, in touch: Touch? = nil, _ desk: Desk,
    _ book: Book
  ) {
    var step = CommitmentStep(key: .none)
    (step.commitment, step.day, step.kind) = (standing.commitment.id, touch?.day ?? desk.today, kind)
    step.apology = kind.isSorry
    step.note = touch?.said ?? ""
    entry = Entry(step: step, logs: touch == nil && kind.isSorry)
    commitment = standing.commitment
    let words = desk.words
    title = desk.title(
      .commitments.step, [words.about(standing.commitment), words.name(of: kind)].joined(separator: "  "))
    let customer = book.customers[commitment.customer]
    let ask = desk.asking(
      entry, \.step, in: customer.map { desk.usualCurrency(of: $0, book) })
    rows =
      CommitmentStepForm.asked(kind, ask, standing, desk) + [ask("Note"), ask("Day", isNeeded: true)]
      + (touch == nil && kind.isSorry ? [desk.talkRow(of: .commitmentStep, \.logs)] : [])
  }

  /// What each kind of step asks for.
  private static func asked(
    _ kind: CommitmentStep.Kind, _ ask: Asking<Entry, CommitmentStep>, _ standing: CommitmentStanding,
    _ desk: Desk
  ) -> [FormRow<Entry>] {
    let due = standing.due
    switch kind {
    case .danger:
      let help = desk.words.toSay(desk.words.commitments.whoCanHelp)
      return [ask("Need", isNeeded: true), ask("Helper").noting { _, _, _ in help }, ask("HelpBy")]
    case .changed:
      let late = { @Sendable (entry: Entry) in entry.step.day >= due }
      return [
        ask("To", isNeeded: true), ask("Time"), ask("Apology"), ask("TheirWish"),
        ask("Remedy").appearing(late), ask("Cause").appearing(late),
      ]
    case .broken: return [ask("Remedy", isNeeded: true), ask("Cause", isNeeded: true), ask("Apology")]
    case .apologised: return [ask("Remedy", isNeeded: true), ask("Cause", isNeeded: true)]
    case .written: return [ask("Reference", isNeeded: true)]
    case .cost: return [ask("Cost", isNeeded: true)]
    case .kept: return [ask("Cost")]
    case .safe: return []
    }
  }

  func operation(_ filled: Entry, _ desk: Desk, _ book: Book) -> (
    any SalesBook.Operation, about: String
  ) {
    let (words, step) = (desk.words, filled.step)
    let about = [
      desk.names(of: [commitment.customer], book), words.about(commitment), words.name(of: step.kind),
    ].said(by: " ")
    guard filled.logs else { return (StepCommitment(step), about) }
    let talk = desk.talk(
      with: commitment.customer, commitment.contact, on: step.day, about: words.name(of: Noun.commitment),
      saying: [words.name(of: step.kind), step.note].said(by: words.general.colon), book)
    return (Accompanied(StepCommitment(step), with: [talk]), about)
  }

  func row(for refusal: Refusal) -> RowID? {
    if case .commitmentBarred = refusal { RowID(.commitmentStep, "Day") } else { nil }
  }
}

extension CommitmentStep.Kind {
  /// Whether they are told, and that we are sorry.
  fileprivate var isSorry: Bool { self == .changed || self == .broken || self == .apologised }
}
