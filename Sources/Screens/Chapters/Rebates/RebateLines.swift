public import SalesBook

// How a rebate stands on a card, and which line it chooses.
extension RebateDue: LinedReason {
  public func said(_ words: Words, on day: Day, in book: Book) -> String {
    [words.rebates.counted(matter), fact(words)].said(by: words.general.colon)
  }

  public func counted(_ words: Words) -> String { words.rebates.counted(matter) }

  /// The one fact that matters of it.
  private func fact(_ words: Words) -> String {
    switch matter {
    case .reminder:
      let gap = standing.next.map { next in
        words.rebates.gap(standing.gap.map { words.money($0) } ?? "", words.benefit(of: next))
      }
      return [gap ?? "", words.rebates.left(standing.daysLeft)].said()
    case .readBack: return words.rebates.notReadBack
    case .unfounded: return words.rebates.lacks(standing.course.lacks.map { words.name(of: $0) }.said())
    case .over:
      return [
        words.rebates.reached(words.money(standing.reached)),
        words.rebates.earns(words.money(standing.earned)),
      ].said()
    case .owed:
      let sum = standing.course.settlement?.amount.map { words.money($0) } ?? ""
      let by = standing.rebate.payBy.map { words.short($0, from: standing.day) } ?? ""
      return words.rebates.toPay(sum, by: by)
    }
  }

  func alarm(_ sight: LineSight) -> Alarm {
    switch matter {
    case .owed: roundClass == 2 ? .alarm : .calm
    case .unfounded, .over: .warning
    case .reminder: standing.isBehind ? .warning : .calm
    case .readBack: .calm
    }
  }

  func headline(_ sight: LineSight) -> (head: String, facts: String) {
    (sight.words.rebates.heading(matter), [fact(sight.words), standing.rebate.goods].said())
  }

  func end(_ book: Book) -> Day? { matter == .owed ? standing.rebate.payBy : standing.rebate.to }

  func line(_ sight: LineSight) -> ChosenLine {
    var facts: [LineFact: String] = [
      .due: sight.spoken(matter == .owed ? standing.rebate.payBy ?? sight.day : standing.rebate.to),
      .days: sight.words.days(standing.daysLeft), .reached: sight.spoken(standing.reached),
      .gap: standing.gap.map { sight.spoken($0) } ?? "",
      .tier: standing.next.map { sight.words.benefit(of: $0) } ?? "",
      .condition: standing.next.map { sight.spoken($0.threshold) } ?? "",
      .benefit: standing.tier.map { sight.words.benefit(of: $0) } ?? "",
    ]
    switch matter {
    case .reminder:
      return ChosenLine(line: standing.tier == nil ? RebateLine.short : .reached, facts: facts)
    case .readBack:
      facts[.condition] = sight.words.conditions(of: standing.tiers, standing.rebate.basis)
      return ChosenLine(line: RebateLine.readBack, facts: facts)
    case .unfounded: return ChosenLine(line: RebateLine.unfounded, facts: facts)
    case .over:
      let earned = standing.earned
      facts[.benefit] = earned.minor > 0 ? sight.spoken(earned) : ""
      return ChosenLine(line: earned.minor > 0 ? RebateLine.over : .missed, facts: facts)
    case .owed:
      facts[.sum] = standing.course.settlement?.amount.map { sight.spoken($0) } ?? ""
      if standing.rebate.payBy == nil { facts[.due] = "" }
      return ChosenLine(line: RebateLine.owed, facts: facts)
    }
  }

  func looks(_ sight: LineSight) -> [RoundCard.Look] {
    let words = sight.words
    let pace = matter == .reminder ? words.progress(of: standing).said() : ""
    let help = standing.openHelps.last.map {
      [words.rebates.help, $0.what, words.rebates.limit($0.limit)].said()
    }
    let proof =
      matter == .over
      ? words.proof(of: [standing], on: sight.day, in: sight.book).joined() : ""
    let adjusted = standing.adjustments.isEmpty ? "" : words.rebates.adjusted(standing.adjustments.count)
    return [pace, help ?? "", proof, adjusted].filter { !$0.isEmpty }
      .map { RoundCard.Look(text: $0, isWarning: $0 == pace && standing.isBehind) }
  }
}
