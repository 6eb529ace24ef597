public import SalesBook
internal import TextCanvas

extension Words {
  /// What came of somebody's day, as lines for the team's chat (round.md §5). Lines whose every number is 0 are left out;
  /// nothing in them stays on the desk: no grade, no judgement, nothing under review.
  public func lines(of summary: RoundSummary, _ replay: Replay) -> [String] {
    let texts = roundTexts
    let tally = summary.tally
    let head = texts.summaryHead(
      summary.day.monthAndDay, name(of: summary.day.weekday), summary.person,
      done: summary.done, of: summary.done + summary.left.count, minutes: summary.minutes)
    let counted = [
      [
        texts.reached(tally.reached), texts.unanswered(tally.unanswered), texts.visits(tally.visits),
      ],
      [
        texts.promised(briefly(tally.promised), tally.promises),
        texts.cameIn(briefly(tally.cameIn), tally.payments),
        texts.kept(tally.promisesKept, of: tally.promisesDue),
      ],
      [
        texts.breachesAnswered(tally.breachesAnswered), texts.ourWordMoved(tally.appointmentsMoved),
        texts.approvals(tally.approvals),
      ],
      [texts.casesTended(tally.casesTended), texts.moved(tally.moved), texts.dropped(tally.dropped)],
    ].map { texts.sentence($0) }
    let rest = [left(of: summary, replay), tomorrow(of: summary, replay), month(of: summary)]
    return ([head] + counted + rest).filter { !$0.isEmpty }.map { InertText.sanitised($0) }
  }

  /// How many are told by name; of the rest only how many there are.
  private static var named: Int { 3 }

  /// What is left, with why; empty for nothing.
  private func left(of summary: RoundSummary, _ replay: Replay) -> String {
    guard !summary.left.isEmpty else { return "" }
    let named = summary.left.prefix(Words.named).map { turn in
      let reason = turn.reasons.first(where: \.isForAll).map { sentence($0, on: replay.day, in: replay.book) }
      return [called(turn, replay), reason ?? ""].filter { !$0.isEmpty }.joined(separator: roundTexts.aside)
    }
    return roundTexts.left(summary.left.count, named, more: summary.left.count - named.count)
  }

  /// Who is first on the next working day: at its hour, with what is to come, and for whom.
  private func tomorrow(of summary: RoundSummary, _ replay: Replay) -> String {
    guard !summary.first.isEmpty else { return "" }
    let next = replay.on(summary.tomorrow)
    let named = summary.first.map { turn -> String in
      let hour = turn.urgency.minute.map { TimeOfDay.midnight.adding(minutes: $0).text } ?? ""
      let money = turn.reasons.first(where: \.isForAll)?.money(next).map { brief($0) } ?? ""
      let what = [hour, called(turn, replay), money].filter { !$0.isEmpty }.joined(separator: " ")
      return turn.coveredFor.map { roundTexts.forColleague(what, called($0, in: replay.book)) } ?? what
    }
    let isTomorrow = summary.tomorrow == summary.day + 1
    return roundTexts.tomorrow(isTomorrow ? "" : spoken(summary.tomorrow, from: summary.day), named)
  }

  /// The month's targets beside what is done.
  private func month(of summary: RoundSummary) -> String {
    guard !summary.targets.isEmpty else { return "" }
    return roundTexts.month(
      summary.targets.map { progress in
        let sign = signs.sign(of: progress.target.amount.currency)
        let target = brief(progress.target.amount)
        return roundTexts.target(
          name(of: progress.target.kind), brief(progress.done),
          of: target.hasPrefix(sign) ? String(target.dropFirst(sign.count)) : target)
      })
  }

  private func called(_ turn: RoundTurn, _ replay: Replay) -> String {
    replay.book.customers[slot: turn.slot]?.name ?? ""
  }
}

extension Words {
  /// How far one of us is with a round.
  public func said(_ stage: RoundStage, in book: Book) -> String {
    switch stage {
    case .notBegun: roundTexts.notBegun
    case .atWork: roundTexts.atWork
    case .paused(let time): roundTexts.paused(time.text)
    case .ended(let time): roundTexts.endedAt(time.text)
    case .away(_, let cover): roundTexts.awayWith(called(cover, in: book))
    }
  }

  /// What a table of all of us cannot tell, given the counts of each by login.
  public func remarks(
    mustLeft: [(login: String, count: Int)], approvals: [(login: String, count: Int)], leftOut: Int
  ) -> [String] {
    func listed(_ counts: [(login: String, count: Int)], _ said: (Int, [String]) -> String) -> String {
      let those = counts.filter { $0.count > 0 }.sorted { ($1.count, $0.login) < ($0.count, $1.login) }
      let sum = those.reduce(0) { $0 + $1.count }
      return sum > 0 ? said(sum, those.map { "\($0.login) \($0.count)" }) : ""
    }
    return [
      listed(mustLeft) { roundTexts.mustLeft($0, $1) },
      listed(approvals) { roundTexts.approvalsWaiting($0, $1) },
      leftOut > 0 ? roundTexts.allLeftOut(leftOut) : "",
    ].filter { !$0.isEmpty }
  }
}
