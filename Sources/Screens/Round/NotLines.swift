internal import SalesBook

/// Where a rule about what is not to be done holds: a chapter whose state bars talk of something says so here, and the
/// card stays as it is.
protocol NotSource: Sendable {
  /// The rules that hold with a customer whose first reason that is, each with the line that says it.
  func bars(_ sight: LineSight, _ first: any RoundReason) -> [(rule: NotRule, line: ChosenLine)]
}

extension LineSight {
  /// Every source there is.
  private static let notSources: [any NotSource] = [
    UnderReview(), WinBackHolds(), ComplaintOpen(), ChasingRests(), SupplyStopped(), OwnWordBroken(),
    AskedLastTime(),
    Distance(),
  ]

  /// The one thing not to do, and by which rule: the first that holds (round.md *The not-line is one*). What the line
  /// of the first reason says already is not said in another's words.
  func avoid(_ turn: RoundTurn, first: any RoundReason) -> (said: String, rule: NotRule?) {
    let chosen = chosen(for: first)
    let own = chosen.map { (rule: NotRule.own, line: $0) }
    let covered = chosen?.line.covers ?? []
    let bars = LineSight.notSources.flatMap { $0.bars(self, first) }.filter { !covered.contains($0.rule) }
    let all = (bars + [own].compactMap { $0 }).sorted { $0.rule.order < $1.rule.order }
    for (rule, line) in all {
      let said = avoid(line)
      if !said.isEmpty { return (said, rule) }
    }
    return ("", nil)
  }
}

extension NotRule {
  /// Its place: the first that holds is said.
  fileprivate var order: Int { NotRule.allCases.firstIndex(of: self) ?? 0 }
}

/// They are leaving, and it is not decided what for: no concession (round.md *The not-line is one*).
private struct WinBackHolds: NotSource {
  func bars(_ sight: LineSight, _ first: any RoundReason) -> [(rule: NotRule, line: ChosenLine)] {
    guard sight.replay.givingHeld(fromCustomer: sight.slot) != nil else { return [] }
    return [(.winBack, ChosenLine(line: NotLine.winBack))]
  }
}

/// A complaint is open: no talk of money, unless they promised some for the day (round.md *The not-line is one*).
private struct ComplaintOpen: NotSource {
  func bars(_ sight: LineSight, _ first: any RoundReason) -> [(rule: NotRule, line: ChosenLine)] {
    let isPromiseDue = (sight.card?.duties ?? []).contains { due in
      if case .promiseDue = due.duty { true } else { false }
    }
    guard !isPromiseDue, let open = sight.replay.openCases(ofCustomer: sight.slot).first else { return [] }
    return [(.openCase, ChosenLine(line: NotLine.openCase, facts: [.what: open.about.facts]))]
  }
}

/// A live promise: chasing rests for it until its day.
private struct ChasingRests: NotSource {
  func bars(_ sight: LineSight, _ first: any RoundReason) -> [(rule: NotRule, line: ChosenLine)] {
    guard let live = sight.replay.livePromise(among: sight.card?.promises ?? []), live.agreed > sight.day,
      let missing = live.missing
    else { return [] }
    let facts: [LineFact: String] = [.sum: sight.spoken(missing), .due: sight.spoken(live.agreed)]
    return [(.livePromise, ChosenLine(line: NotLine.livePromise, facts: facts))]
  }
}

/// Supply is stopped.
private struct SupplyStopped: NotSource {
  func bars(_ sight: LineSight, _ first: any RoundReason) -> [(rule: NotRule, line: ChosenLine)] {
    guard sight.card?.hold != nil else { return [] }
    return [(.hold, ChosenLine(line: NotLine.hold, facts: [.lifter: sight.lifter]))]
  }
}

/// They hold money back over our own broken word: that comes first (round.md, rule 6).
private struct OwnWordBroken: NotSource {
  func bars(_ sight: LineSight, _ first: any RoundReason) -> [(rule: NotRule, line: ChosenLine)] {
    guard sight.card?.heard?.why == .withheld else { return [] }
    let isBroken = sight.replay.commitments(ofCustomer: sight.slot).contains {
      $0.state == .late || $0.owesApologySince != nil
    }
    return isBroken ? [(.ownWord, ChosenLine(line: NotLine.ownWord))] : []
  }
}

/// They asked for something last time: who wins one asks for the next (S0).
private struct AskedLastTime: NotSource {
  func bars(_ sight: LineSight, _ first: any RoundReason) -> [(rule: NotRule, line: ChosenLine)] {
    guard let last = sight.lastAskedFor else { return [] }
    return [(.concession, ChosenLine(line: NotLine.concession, facts: [.concession: sight.fate(of: last)]))]
  }
}

/// A difficult customer: one keeps a distance.
private struct Distance: NotSource {
  func bars(_ sight: LineSight, _ first: any RoundReason) -> [(rule: NotRule, line: ChosenLine)] {
    guard first.isSelling, let soon = sight.replay.distance(ofCustomer: sight.slot) else { return [] }
    let facts: [LineFact: String] = [
      .days: sight.words.days(soon.days), .right: sight.words.short(soon.right, from: sight.day),
    ]
    return [(.distance, ChosenLine(line: NotLine.distance, facts: facts))]
  }
}

/// They are under review: what that bars is said on every card of theirs, to us only.
private struct UnderReview: NotSource {
  func bars(_ sight: LineSight, _ first: any RoundReason) -> [(rule: NotRule, line: ChosenLine)] {
    guard let standing = sight.replay.runningExit(ofCustomer: sight.slot), standing.stage >= .counting else {
      return []
    }
    return [(.exit, ChosenLine(line: NotLine.exit))]
  }
}
