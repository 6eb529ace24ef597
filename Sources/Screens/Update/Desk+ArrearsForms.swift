internal import SalesBook
internal import TextCanvas

// Forms about rungs, judgements, statements and write-offs (S2).
extension Desk {
  /// The id of the flag whether the account was checked with their finance
  /// department in the same stroke.
  static let reconciles = "RungStep.Reconciled"

  /// A step of the customer that runs: the one under the cursor, or the latest;
  /// a silent one has no outcome yet.
  func stepMeant(_ book: Book, isSilent: Bool) -> RungStep? {
    let running = (card(book)?.arrears?.running(on: day) ?? []).filter { !isSilent || $0.answered == nil }
    if focus == .dossier, case .rungStep(let id)? = dossierItem { return running.first { $0.id == id } }
    return running.last
  }

  /// Whether the arrears are in bad faith.
  mutating func openJudgement(_ book: Book) -> [Effect] {
    guard let customer = customer(book), let arrears = card(book)?.arrears else { return [] }
    let other: Judgement.Verdict = arrears.verdict == .deliberate ? .notDeliberate : .deliberate
    return open(
      title(.judge, customer.name),
      [
        field("Verdict", Judgement.self, isNeeded: true), field("Reason", Judgement.self, isNeeded: true),
        field("Day", Judgement.self, isNeeded: true),
      ], .collecting(.judge(customer.id)),
      proposing: ["Judgement.Verdict": other.rawValue, "Judgement.Day": today.iso], book)
  }

  /// A rung: the next higher one that the judgement allows is proposed; what to
  /// look at before chasing stands in the title.
  mutating func openRung(_ book: Book) -> [Effect] {
    guard let customer = customer(book), let card = card(book), let arrears = card.arrears else { return [] }
    let allowed = Rung.allCases.filter { $0.isAllowed(under: arrears.verdict) }
    let next =
      card.rung.flatMap { highest in allowed.first { $0 > highest } }
      ?? (card.rung.flatMap { $0.isAllowed(under: arrears.verdict) ? $0 : nil }) ?? allowed.first ?? .talk
    let replay = index.replay(book)
    let checked = replay.reconciled(ofCustomer: card.customer)?.answered.map {
      $0 >= replay.arrearsBegan(ofCustomer: card.customer)
    }
    var fields = [
      field("Rung", RungStep.self, isNeeded: true), field("Did", RungStep.self, isNeeded: true),
      FormField(Desk.reconciles, words.collecting.reconciled, .flag),
      field("Outcome", RungStep.self), field("Answer", RungStep.self), field("Next", RungStep.self),
    ]
    fields += people(of: customer, for: .rungStep, book)
    fields += [field("Means", RungStep.self), field("Day", RungStep.self, isNeeded: true)]
    return open(
      title(.takeRung, ([customer.name] + warnings(card, replay)).joined(separator: "  ! ")), fields,
      .collecting(.rung(customer.id)),
      proposing: [
        "RungStep.Rung": next.rawValue, "RungStep.Day": today.iso,
        "RungStep.Next": index.workingDays.onOrAfter(today + 7).iso,
        Desk.reconciles: checked ?? false ? "" : "no",
      ], book)
  }

  /// What to look at before money is asked for.
  func warnings(_ card: CollectionCard, _ replay: Replay) -> [String] {
    replay.chaseWarnings(
      ofCustomer: card.customer, promises: card.promises, lastReceipt: index.lastReceipt,
      policy: index.policy
    ).map { words.sentence($0, on: day) }
  }

  /// What came of a step.
  mutating func openRungAnswer(_ book: Book) -> [Effect] {
    guard let step = stepMeant(book, isSilent: true) else { return [] }
    return open(
      title(.answerRung, "\(step.rung.number) \(words.name(of: step.rung))"),
      [
        field("Outcome", RungStep.self, isNeeded: true), field("Answer", RungStep.self),
        field("Again", RungStep.self),
        field("Day", RungStep.self, isNeeded: true, label: words.name(ofField: "Answered", of: .rungStep)),
      ], .collecting(.rungAnswer(step.id)),
      proposing: [
        "RungStep.Day": today.iso, "RungStep.Again": index.workingDays.onOrAfter(today + 7).iso,
      ], book)
  }

  /// That a step is left.
  mutating func openLeavingRung(_ book: Book) -> [Effect] {
    guard let step = stepMeant(book, isSilent: false) else { return [] }
    return open(
      title(.leaveRung, "\(step.rung.number) \(words.name(of: step.rung))"),
      [field("EndReason", RungStep.self, isNeeded: true), field("Ended", RungStep.self, isNeeded: true)],
      .collecting(.leaveRung(step.id)), proposing: ["RungStep.Ended": today.iso], book)
  }

  /// Asks why a hold is lifted.
  mutating func askWhyLifted(_ book: Book) -> [Effect] {
    guard let customer = customer(book) else { return [] }
    ask(words.collecting.whyLifted(customer.name), .liftHold(customer.id))
    return []
  }

  /// The account stated to a customer, or what they say of the last statement.
  mutating func openStatement(_ book: Book) -> [Effect] {
    guard let customer = customer(book), let slot = book.customers.slot(of: customer.id) else { return [] }
    let waiting = book.statementsOf[slot].compactMap { book.statements[slot: $0] }
      .filter { $0.answered == nil }.max { $0.sent < $1.sent }
    let answer = [
      field("Difference", Statement.self), field("Why", Statement.self),
    ]
    if let waiting {
      return open(
        title(.statement, "\(customer.name) \(waiting.asOf.iso)"),
        [field("Answer", Statement.self, isNeeded: true)] + answer
          + [field("Answered", Statement.self, isNeeded: true)],
        .collecting(.statementAnswer(waiting.id)), proposing: ["Statement.Answered": today.iso], book)
    }
    let isMonthly = if case .monthly? = customer.terms { true } else { false }
    return open(
      title(.statement, customer.name),
      [
        field("AsOf", Statement.self, isNeeded: true), field("Sent", Statement.self, isNeeded: true),
        field("Answer", Statement.self, hint: words.collecting.noAnswerYet),
      ] + answer, .collecting(.statement(customer.id)),
      proposing: [
        "Statement.AsOf": (isMonthly ? today.startOfMonth - 1 : today).iso, "Statement.Sent": today.iso,
      ], book)
  }

  /// Money of the invoice under the cursor given up for lost.
  mutating func openWriteOff(_ book: Book) -> [Effect] {
    guard let invoice = invoice(book) else { return [] }
    let open = index.replay(book).open(invoice)
    let approvers = book.people.all.filter { $0.active && $0.login.text != login }
      .map { FormOption($0.login.text, $0.name.isEmpty ? $0.login.text : $0.name) }
    let approver = FormField(
      "WriteOff.Approver", words.name(ofField: "Approver", of: .writeOff),
      approvers.isEmpty ? .text : .choice(approvers), isNeeded: true)
    return self.open(
      title(.writeOff, invoice.number),
      [
        RecordForm.field(
          "Amount", of: WriteOff.self, words: words, currency: open.currency, isNeeded: true),
        approver, field("Reason", WriteOff.self), field("Day", WriteOff.self, isNeeded: true),
      ], .collecting(.writeOff(invoice.id)),
      proposing: [
        "WriteOff.Amount": open.minor > 0 ? open.decimal : "", "WriteOff.Day": today.iso,
      ], book)
  }
}
