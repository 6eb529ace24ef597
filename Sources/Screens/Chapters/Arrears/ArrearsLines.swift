internal import SalesBook

// Which line money past due chooses, and with which facts.
extension LineSight {
  /// The line where money past due is to be asked for: nobody ever asked, they hold something back, or nothing is
  /// agreed yet.
  var askingLine: ChosenLine {
    // In bad faith friendly talk is over (S2).
    if card?.arrears?.verdict == .deliberate { return hardLine }
    if isWithheld { return ChosenLine(line: ArrearsLine.withheld, facts: withheldFacts) }
    // What was asked before any of it was due was asked for other money.
    let due = pastDue.map(\.due).min() ?? day
    guard let asked = replay.lastAsked(ofCustomer: slot), asked > due else {
      let isExact = grade.map { $0 >= .fussy } ?? false
      return ChosenLine(line: isExact ? ArrearsLine.firstAskedExactly : .firstAsked, facts: dueFacts)
    }
    var facts = dueFacts
    facts[.asked] = spoken(asked)
    if let heard = card?.heard, heard.why.isSaid {
      facts[.heard] = words.name(of: heard.why)
      facts[.heardDay] = sentenceCase(spoken(heard.since))
    }
    return ChosenLine(line: ArrearsLine.askedAgain, facts: facts)
  }

  /// Whether they contest a part, or hold it back: only the rest is chased.
  private var isWithheld: Bool {
    let why = card?.heard?.why
    return why == .withheld || why == .disputed || !(card?.arrears?.contested ?? []).isEmpty
  }

  private var withheldFacts: [LineFact: String] {
    [.sum: toAskFor, .contested: spoken(card?.arrears?.contested ?? [])]
  }

  /// What is past due and to be asked for.
  private var pastDue: [OpenItem] {
    replay.accounts(ofCustomer: slot).flatMap(\.items).filter { $0.toAskFor.minor > 0 }
  }

  private var dueFacts: [LineFact: String] {
    let items = pastDue
    return [
      .sum: toAskFor, .number: items.count == 1 ? items[0].number : "", .count: String(items.count),
    ]
  }

  /// The line of a step of collecting that is to be looked at: in bad faith friendly talk is over (S2).
  func line(of step: RungStep) -> ChosenLine {
    guard card?.arrears?.verdict != .deliberate, step.rung <= .stopSupply else { return hardLine }
    var facts = dueFacts
    switch step.rung {
    case .ally: return ChosenLine(line: ArrearsLine.ally, facts: facts)
    case .decider:
      facts[.gains] = book.callee(ofCustomer: slot, about: .paying, on: day).person?.gains ?? ""
      return ChosenLine(line: ArrearsLine.decider, facts: facts)
    case .stopSupply: return ChosenLine(line: ArrearsLine.stopSupply, facts: facts)
    case .talk, .agency, .legal:
      facts[.terms] = customer.terms.map { words.name(of: $0) } ?? ""
      facts[.due] = pastDue.map(\.due).min().map(spoken) ?? ""
      return ChosenLine(line: ArrearsLine.talk, facts: facts)
    }
  }

  /// What not paying leads to, as far as it is decided.
  private var hardLine: ChosenLine {
    var facts = dueFacts
    (facts[.lifter], facts[.legal]) = (lifter, legalStep)
    facts[.decided] = consequences.map(decided).joined(separator: words.language == .english ? " " : "")
    return ChosenLine(line: ArrearsLine.hard, facts: facts)
  }

  /// Who stopped supply, and so lifts it; empty where nobody did.
  var lifter: String { card?.hold.map(lifter(of:)) ?? "" }

  /// Who put a hold on, and so lifts it.
  func lifter(of hold: Hold) -> String {
    book.people[Name(hold.by)].map(\.name).flatMap { $0.isEmpty ? nil : $0 } ?? hold.by
  }

  /// The last legal step that runs, with its day; empty for none.
  private var legalStep: String {
    let running = card?.arrears?.running(on: day) ?? []
    guard let step = running.last(where: { $0.rung == .legal }), let means = step.means else { return "" }
    return legalStep(means, on: step.day)
  }

  /// What was decided and holds.
  private var consequences: [BreachFacts.Consequence] {
    let running = card?.arrears?.running(on: day) ?? []
    return (card?.hold == nil ? [] : [.hold]) + (running.contains { $0.rung == .agency } ? [.agency] : [])
  }

  /// The day an agency was given it, if that runs beside a legal step.
  var agencySince: RungStep? { card?.arrears?.running(on: day).last { $0.rung == .agency } }
}

extension Touch.WhyUnpaid {
  /// Whether it can be told back to them.
  fileprivate var isSaid: Bool {
    switch self {
    case .notReceived, .awaitingApproval, .inPaymentRun, .paymentSent, .shortOfCash: true
    case .disputed, .withheld, .noIntention, .unreachable, .noReason, .other: false
    }
  }
}
