public import SalesBook

// How duties about money stand on a card, and which line they choose: their chapters know.
extension DueDuty: LinedReason {
  func alarm(_ sight: LineSight) -> Alarm {
    switch duty {
    case .answerBreach, .apologize: .alarm
    case .rungStep: sight.card?.arrears?.verdict == .deliberate ? .alarm : .warning
    case .limitation(_, let clock):
      clock.daysLeft <= (sight.replay.rules.policy.limitationWarnings.min() ?? 0) ? .alarm : .warning
    case .promiseDue, .billMatured: .warning
    case .remindOfPromise, .remindOfInvoice, .statement: .calm
    }
  }

  func headline(_ sight: LineSight) -> (head: String, facts: String) {
    let words = sight.words
    switch duty {
    case .answerBreach(let standing): return sight.headline(ofBreach: standing)
    case .promiseDue(let standing):
      return (said(words, on: sight.day, in: sight.book), sight.promiseFacts(standing))
    case .rungStep(let step): return (words.round.stepDue, sight.stepFacts(step))
    case .limitation(let slot, let clock):
      let open = money(sight.replay).map(words.money) ?? ""
      let number = sight.book.invoices[slot: slot]?.number ?? ""
      return (words.round.claimLapses(in: clock.daysLeft), "\(number) \(open)  \(clock.expires.iso)")
    case .remindOfPromise(let standing):
      let matter = words.matter(standing.promise, from: sight.day)
      return (words.round.remind, words.round.promisedFor(matter))
    case .remindOfInvoice(let slot, let due):
      let open = money(sight.replay).map(words.money) ?? ""
      let number = sight.book.invoices[slot: slot]?.number ?? ""
      return (
        words.round.remind, words.round.fallsDue("\(number) \(open)", words.spoken(due, from: sight.day))
      )
    case .apologize, .billMatured, .statement: return (said(words, on: sight.day, in: sight.book), "")
    }
  }

  func end(_ book: Book) -> Day? {
    switch duty {
    case .limitation(_, let clock): clock.expires
    case .remindOfInvoice(_, let due): due
    case .remindOfPromise(let standing), .promiseDue(let standing): standing.agreed
    case .answerBreach, .apologize, .rungStep, .billMatured, .statement: nil
    }
  }

  func line(_ sight: LineSight) -> ChosenLine {
    switch duty {
    case .answerBreach(let standing): sight.breachLine(standing)
    case .promiseDue(let standing): sight.line(due: standing)
    case .apologize(let standing): sight.apologyLine(standing)
    case .rungStep(let step): sight.line(of: step)
    case .limitation(let slot, _): sight.line(lapsing: slot)
    case .billMatured(let slot): sight.line(matured: slot, on: day)
    case .remindOfPromise(let standing): sight.line(reminding: standing)
    case .remindOfInvoice(let slot, let due): sight.line(remindingOf: slot, due: due)
    case .statement(let end): sight.line(statementOf: end)
    }
  }

  func looks(_ sight: LineSight) -> [RoundCard.Look] {
    switch duty {
    case .limitation: [RoundCard.Look(text: sight.byTrackedPost, isWarning: false)]
    case .rungStep(let step): sight.looks(of: step)
    case .answerBreach: sight.askingAlly
    case .promiseDue, .apologize, .billMatured, .remindOfPromise, .remindOfInvoice, .statement: []
    }
  }
}

extension MoneyUnasked: LinedReason {
  func alarm(_ sight: LineSight) -> Alarm {
    days > sight.replay.rules.policy.agingBounds[0] ? .warning : .calm
  }

  func headline(_ sight: LineSight) -> (head: String, facts: String) {
    (said(sight.words, on: sight.day, in: sight.book), toAskFor.map(sight.words.money) ?? "")
  }

  func line(_ sight: LineSight) -> ChosenLine { sight.askingLine }
  func looks(_ sight: LineSight) -> [RoundCard.Look] { sight.heardWhy + sight.askingAlly }
}

extension HoldOutlived: LinedReason {
  func alarm(_ sight: LineSight) -> Alarm { .warning }
  func line(_ sight: LineSight) -> ChosenLine {
    ChosenLine(line: ArrearsLine.paid, facts: [.lifter: sight.lifter(of: hold)])
  }
}

// What stands behind the first reason, and what to look at.
extension LineSight {
  /// A breach: what was promised and what came, and how sharply it is answered.
  fileprivate func headline(ofBreach standing: PromiseStanding) -> (head: String, facts: String) {
    let facts = breachFacts(standing)
    let due = words.short(standing.agreed, from: day)
    let came = Money(
      minor: standing.received + standing.late,
      standing.promise.amount?.currency ?? replay.rules.policy.currency)
    let missing = facts.lacking.map(words.money) ?? ""
    let parts = [
      words.round.promisedBy(words.about(standing.promise), due),
      came.minor > 0
        ? words.round.came(words.money(came), missing: missing)
        : standing.isPutOff || standing.promise.amount == nil ? "" : words.round.nothingCame,
      words.name(ofLevel: facts.level),
    ]
    return (words.round.answer(standing.outcome), parts.said(by: words.round.comma))
  }

  fileprivate func promiseFacts(_ standing: PromiseStanding) -> String {
    promiseFacts(standing, heard: lastHeard(of: standing))
  }

  fileprivate func stepFacts(_ step: RungStep) -> String {
    let name = [words.numbered(step.rung), step.means.map { words.name(of: $0) } ?? ""].said(
      by: words.general.colon)
    let outcome =
      step.hasOutcome(on: day)
      ? step.outcome.map { words.name(of: $0) } ?? "" : words.name(of: RungStep.Outcome.noAnswer)
    let verdict = card?.arrears?.verdict == .deliberate ? words.name(of: Judgement.Verdict.deliberate) : ""
    return [name, words.short(step.day, from: day), outcome, verdict].said(by: words.round.comma)
  }

  /// Who else is on it, and who is missing for the next step.
  fileprivate func looks(of step: RungStep) -> [RoundCard.Look] {
    let agency = step.rung == .legal ? agencySince : nil
    let who = lifter.isEmpty ? agency?.by ?? "" : lifter
    let lacking = card?.lacking.map { words.lacking($0) } ?? ""
    return (agency.map { [RoundCard.Look(text: agencyToo($0.day, who), isWarning: true)] } ?? [])
      + (lacking.isEmpty ? [] : [RoundCard.Look(text: lacking, isWarning: true)]) + heardWhy
  }

  /// Why it is unpaid, as they said.
  fileprivate var heardWhy: [RoundCard.Look] {
    card?.heard.map { [RoundCard.Look(text: toldWhy($0), isWarning: false)] } ?? []
  }

  /// That our ally there may know what is behind it.
  fileprivate var askingAlly: [RoundCard.Look] {
    let ally = book.people(ofCustomer: slot, on: day).first { $0.ally == .ally }
    return ally.map { [RoundCard.Look(text: askAlly($0.name), isWarning: false)] } ?? []
  }
}
