internal import SalesBook

// Which line a promise chooses, and with which facts.
extension LineSight {
  /// The line of a promise whose day it is, or whose days of grace run.
  func line(due standing: PromiseStanding) -> ChosenLine {
    let promise = standing.promise
    var facts: [LineFact: String] = [
      .made: spoken(promise.made), .due: spoken(standing.agreed), .what: promise.what,
      .time: promise.time?.text ?? "",
    ]
    if let missing = standing.missing { facts[.sum] = spoken(missing) }
    // One does not travel far for nothing: a call comes first (S4).
    if promise.appointment, standing.appointment == day {
      return ChosenLine(line: customer.far ? PromiseLine.far : .visit, facts: facts)
    }
    let isLate = standing.agreed < day
    return ChosenLine(
      line: promise.amount == nil ? PromiseLine.dueOther : isLate ? .late : .due, facts: facts)
  }

  /// Our apology for an appointment we missed.
  func apologyLine(_ standing: PromiseStanding) -> ChosenLine {
    ChosenLine(line: PromiseLine.apology, facts: [.missed: spoken(standing.appointment)])
  }

  /// The short word before a promise's day.
  func line(reminding standing: PromiseStanding) -> ChosenLine {
    let promise = standing.promise
    return ChosenLine(
      line: PromiseLine.remind,
      facts: [
        .due: spoken(standing.agreed), .what: promise.amount == nil ? promise.what : "",
        .sum: standing.missing.map(spoken) ?? "",
      ])
  }

  /// The answer to a breach, sharper level by level; only what was decided follows from it (S4).
  func breachLine(_ standing: PromiseStanding) -> ChosenLine {
    let facts = breachFacts(standing)
    let effort = effort(since: standing.promise.made)
    return ChosenLine(
      line: line(for: facts),
      facts: [
        .came: whatCame(of: facts), .lacking: stillToAskFor(facts.lacking),
        .decided: facts.consequences.last.map(decided) ?? "",
        .spent: spent(calls: effort.calls, visits: effort.visits),
        .ourPart: facts.isContested || facts.weFailed || !facts.consequences.isEmpty ? "" : ourPart,
      ])
  }

  /// What of a sum is to ask for now, as one says it: what a later promise covers rests; empty for nothing.
  private func stillToAskFor(_ lacking: Money?) -> String {
    guard let lacking, let now = card?.toAskForNow.first(where: { $0.currency == lacking.currency }) else {
      return ""
    }
    return spoken(Money(minor: min(lacking.minor, now.minor), lacking.currency))
  }

  /// What is known of a breach, as an oversight: whether it was meant a person says in the answer.
  func breachFacts(_ standing: PromiseStanding) -> BreachFacts {
    replay.facts(of: standing, among: card?.promises ?? [], ofCustomer: slot, meant: false)
  }

  private func line(for facts: BreachFacts) -> PromiseLine {
    switch facts.course {
    case .putOff: return .putOff
    case .late: return .cameLate
    case .undone: return .undone
    case .nothing, .part: break
    }
    switch facts.level {
    case 1: return .breachMild
    case 2: return .breachFirm
    default: return .breachSevere
    }
  }

  /// What we did for their money since a day: calls and visits of ours.
  private func effort(since first: Day) -> (calls: Int, visits: Int) {
    let ours = book.touchesOf[slot].compactMap { book.touches[slot: $0] }
      .filter { $0.day >= first && $0.day <= day && $0.direction == .out }
    return (ours.count { $0.channel == .call }, ours.count { $0.channel == .visit })
  }

  /// The last day somebody reached them or heard of a promise after it was made, before the day; nil for none.
  func lastHeard(of standing: PromiseStanding) -> Day? {
    let made = standing.promise.made
    let touched = replay.touches(ofCustomer: slot).map(\.day)
    let heard = book.newsOf[standing.slot].compactMap { book.promiseNews[slot: $0]?.day }
    return (touched + heard).filter { $0 > made && $0 <= day }.max()
  }
}
