internal import SalesBook
internal import TextCanvas

// What the dossier says of collecting and of accounts.
extension ArrearsChapter {
  func facts(_ sight: CustomerSight) -> [DossierFact] {
    let (words, standing) = (sight.words, sight.standing)
    var facts: [DossierFact] = []
    if let arrears = sight.card?.arrears, !arrears.steps.isEmpty || arrears.judgement != nil {
      let rung = sight.card?.rung.map { words.numbered($0) } ?? "-"
      let isDeliberate = arrears.verdict == .deliberate
      let verdict = [words.name(of: arrears.verdict), isDeliberate ? words.collecting.badDebtRisk : ""]
      facts.append(
        DossierFact(
          label: words.collecting.rungNow, value: "\(rung) (\(verdict.said(by: words.general.comma)))",
          role: isDeliberate ? .overdueLong : .label))
    }
    if let limit = sight.customer.creditLimit,
      let owed = standing.owed.first(where: { $0.currency == limit.currency }), owed.minor > limit.minor
    {
      facts.append(
        DossierFact(label: "! " + words.collecting.limit, value: words.money(limit), role: .warning))
    }
    let delays = standing.owed.isEmpty ? [] : sight.replay.delay(ofCustomer: sight.slot).last
    if delays.count > 1 {
      facts.append(DossierFact(label: words.board.delays, value: Sparkline.text(delays), role: .dim))
    }
    return facts
  }

  /// Why they are to be called, or not; then what to look at before money is asked for.
  func remarks(_ sight: CustomerSight) -> [DossierRemark] {
    guard let card = sight.card else { return [] }
    let reasons = card.reasons.filter { !$0.isWarnedOf }
      .map { sight.words.sentence($0, on: sight.day, in: sight.book) }
    let warnings = card.arrears == nil ? [] : sight.chaseWarnings
    // What differs is to be cleared before anything else.
    let all = card.differing == nil ? reasons + warnings : warnings + reasons
    return all.map { DossierRemark(text: $0, isWarning: true) }
  }

  func timeline(_ sight: CustomerSight) -> [TimelineEntry] {
    let (book, slot, words) = (sight.book, sight.slot, sight.words)
    let judgements = sight.timeline(book.judgementsOf[slot], book.judgements, on: \.day, .fact) { judgement in
      TimelineEntry.Told(
        who: judgement.by, what: words.name(of: Noun.judgement),
        text: "\(words.name(of: judgement.verdict))  \(judgement.reason)", role: .warning)
    }
    let steps = sight.timeline(book.rungStepsOf[slot], book.rungSteps, on: \.day, .fact) { told($0, sight) }
    let holds = sight.timeline(book.holdsOf[slot], book.holds, on: \.day, .fact) { told($0, sight) }
    let statements = sight.timeline(book.statementsOf[slot], book.statements, on: \.sent, .fact) {
      told($0, sight)
    }
    let writeOffs = book.invoicesOf[slot].flatMap { invoice in
      sight.timeline(book.writeOffsOf[invoice], book.writeOffs, on: \.day, .fact) { writeOff in
        TimelineEntry.Told(
          who: writeOff.by, what: words.name(of: writeOff.kind),
          text: [words.money(writeOff.amount), writeOff.approver, writeOff.reason].said(by: "  "),
          role: writeOff.kind == .badDebt ? .warning : .text)
      }
    }
    return judgements + steps + holds + statements + writeOffs
  }

  private func told(_ step: RungStep, _ sight: CustomerSight) -> TimelineEntry.Told {
    let isAnswered = step.hasOutcome(on: sight.day)
    let parts = [
      step.did, isAnswered ? step.outcome.map { sight.words.name(of: $0) } ?? "" : "",
      isAnswered ? step.answer : "", step.ran(on: sight.day) ? "" : step.endReason,
    ]
    return TimelineEntry.Told(
      who: step.by, what: sight.words.numbered(step.rung), text: parts.said(by: "; "))
  }

  private func told(_ hold: Hold, _ sight: CustomerSight) -> TimelineEntry.Told {
    let until =
      hold.held(on: sight.day) ? "" : hold.lifted.map { " -> \($0.iso) \(hold.liftReason)" } ?? ""
    return TimelineEntry.Told(
      who: hold.by, what: sight.words.name(of: Noun.hold), text: hold.reason + until, role: .warning)
  }

  private func told(_ statement: Statement, _ sight: CustomerSight) -> TimelineEntry.Told {
    let isAnswered = statement.isReconciled(on: sight.day)
    let parts = [
      statement.asOf.iso, isAnswered ? statement.answer.map { sight.words.name(of: $0) } ?? "-" : "-",
      isAnswered ? statement.difference.map(sight.words.money) ?? "" : "", isAnswered ? statement.why : "",
    ]
    return TimelineEntry.Told(
      who: statement.by, what: sight.words.name(of: Noun.statement), text: parts.said())
  }
}

extension CustomerSight {
  /// What to look at before money is asked for.
  var chaseWarnings: [String] {
    guard let card else { return [] }
    return replay.chaseWarnings(
      ofCustomer: slot, promises: card.promises, lastPayment: index.lastPayment
    ).map { words.sentence($0, on: day) }
  }
}

extension CallReason {
  /// Whether what to look at before chasing says the same, and more.
  fileprivate var isWarnedOf: Bool {
    switch self {
    case .statementDiffers, .rests(.promise), .rests(.bill): true
    case .duty, .unasked, .asked, .stepLater, .rests, .heard, .nothing: false
    }
  }
}
