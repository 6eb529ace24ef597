public import SalesBook

// How what is to sell, to keep in touch or to approve stands on a card, and which line it chooses.
extension PlannedContact: LinedReason {
  func headline(_ sight: LineSight) -> (head: String, facts: String) {
    let (words, channel) = (sight.words, sight.words.name(of: plan.channel))
    let at = plan.time?.text ?? ""
    let head =
      isCarriedOver
      ? words.round.carriedOver(channel, words.short(day, from: sight.day), late: sight.day - day)
      : words.round.plannedToday([at, channel].said(by: " "))
    return (head, [plan.purpose, words.campaign(of: plan, in: sight.book)].said(by: " "))
  }

  func brief(_ sight: LineSight) -> String {
    [plan.time?.text ?? "", sight.words.name(of: plan.channel)].said(by: " ")
      + (plan.time == nil && !plan.purpose.isEmpty ? " " + plan.purpose : "")
  }

  func line(_ sight: LineSight) -> ChosenLine { sight.line(of: plan) }

  func looks(_ sight: LineSight) -> [RoundCard.Look] { isAboutMoney ? [] : sight.sellingLooks }

  func inFull(_ sight: LineSight) -> String {
    let said = said(sight.words, on: sight.day, in: sight.book)
    guard isCarriedOver else { return said }
    let late = sight.words.relative(day, to: sight.day)
    return "\(sight.words.short(day, from: sight.day)) \(said) (\(late))"
  }
}

extension ApprovalAsked: LinedReason {
  func alarm(_ sight: LineSight) -> Alarm { .warning }

  func line(_ sight: LineSight) -> ChosenLine {
    let who = sight.book.people[Name(approval.by)].map(\.name).flatMap { $0.isEmpty ? nil : $0 }
    let what = sight.words.matter(of: approval, in: sight.book).said(by: " ")
    return ChosenLine(line: ApprovalLine.asked, facts: [.by: who ?? approval.by, .what: what])
  }

  func looks(_ sight: LineSight) -> [RoundCard.Look] {
    [RoundCard.Look(text: sight.waits(approval), isWarning: approval.day < sight.day)]
  }
}

extension OccasionDue: LinedReason {
  func headline(_ sight: LineSight) -> (head: String, facts: String) {
    switch occasion {
    case .useCheck(let check):
      let facts = [
        sight.words.name(of: check.ground), check.what, sight.words.short(check.since, from: sight.day),
      ]
      return (sight.words.round.useCheck, facts.said(by: sight.words.round.comma))
    case .satisfaction(let since):
      let asked = since.map { sight.words.short($0, from: sight.day) }
      return (sight.words.round.contentment, sight.words.round.contentmentAsked(since: asked))
    case .birthday, .festival, .allyWanted: return (said(sight.words, on: sight.day, in: sight.book), "")
    }
  }

  func inFull(_ sight: LineSight) -> String { brief(sight) }

  func brief(_ sight: LineSight) -> String {
    let told = headline(sight)
    return [told.head, told.facts].said(by: sight.words.general.colon)
  }

  func line(_ sight: LineSight) -> ChosenLine {
    switch occasion {
    case .birthday: return ChosenLine(line: KeepingLine.birthday, facts: sight.giftFacts)
    case .festival(let festival, _):
      var facts = sight.giftFacts
      facts[.festival] = sight.words.name(of: festival)
      return ChosenLine(line: KeepingLine.festival, facts: facts)
    case .useCheck(let check): return ChosenLine(line: KeepingLine.useCheck, facts: [.what: check.what])
    case .satisfaction: return ChosenLine(line: KeepingLine.satisfaction)
    case .allyWanted: return ChosenLine(line: KeepingLine.ally)
    }
  }
}

extension CadenceDue: LinedReason {
  func headline(_ sight: LineSight) -> (head: String, facts: String) {
    (sight.words.round.keepInTouch, sight.words.round.lastReached(cadence, on: sight.day, sight.words))
  }

  func line(_ sight: LineSight) -> ChosenLine {
    guard !sight.isStranger else { return ChosenLine(line: ContactLine.firstCall) }
    let line: KeepingLine =
      switch sight.grade {
      case .prime, .regular, nil: .cadence
      case .fussy: .cadenceFussy
      case .difficult: .cadenceDifficult
      }
    return ChosenLine(line: line, facts: sight.keepingFacts)
  }

  func looks(_ sight: LineSight) -> [RoundCard.Look] { sight.sellingLooks }
}

extension GradeToReview: LinedReason {
  func line(_ sight: LineSight) -> ChosenLine { ChosenLine(line: KeepingLine.gradeReview) }
}

extension LineSight {
  /// What price may be offered to one with whom price is the lure (S0).
  fileprivate var sellingLooks: [RoundCard.Look] {
    guard grade == .difficult, card?.hold == nil, let offer = replay.priceOffer(toCustomer: slot) else {
      return []
    }
    return [RoundCard.Look(text: words.offer(offer, on: day), isWarning: false)]
  }

  /// How much a gift may cost.
  fileprivate var giftFacts: [LineFact: String] {
    let policy = replay.rules.policy
    let limit = Money(minor: Int64(policy.giftLimit) * policy.currency.unit, policy.currency)
    return [.limit: policy.giftLimit > 0 ? words.money(limit) : ""]
  }
}
