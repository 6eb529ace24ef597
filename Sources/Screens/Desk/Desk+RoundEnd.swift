internal import SalesBook
internal import TextCanvas

// The end of the round: what the day came to, and its one key.
extension Desk {
  /// Works out what the day came to; the round of tomorrow is looked through for its first three.
  mutating func renewSummary(_ book: Book) {
    let replay = index.replay(whole: book)
    let today = replay.round(of: login, standings: index.standings, cards: index.board.cards)
    roundSummary = replay.roundSummary(of: login, today, tomorrow: replay.nextRound(of: login))
  }

  /// What the end does with a key of its own.
  enum EndAct {
    case copy
  }

  /// The keys of the end; all others mean there what they mean elsewhere.
  static let endKeys = LayerKeys<EndAct>([.init(.copy, [.character("y")])])

  /// Does what a key means at the end of the round; nil where it is none of its own.
  mutating func pressAtEnd(_ key: Key, _ book: Book) -> [Effect]? {
    guard focus == .today, round.view == .end, pendingKeys.isEmpty, Desk.endKeys.act(of: key) == .copy else {
      return nil
    }
    return [.copy(daySummary(book).joined(separator: "\n"))]
  }
}

// What the day came to in words.
extension Desk {
  /// What was done; what is nothing is left out.
  func deeds(_ tally: RoundTally) -> [(label: String, told: [String])] {
    let texts = words.ending
    var rows: [(label: String, told: [String])] = []
    func add(_ label: String, _ told: [(Int, String)]) {
      let some = told.filter { $0.0 > 0 }.map(\.1)
      if !some.isEmpty { rows.append((label, some)) }
    }
    let touched = texts.touched(
      tally.touched, reached: tally.reached, unanswered: tally.unanswered, visits: tally.visits)
    add(texts.contacts, [(tally.touched, touched)])
    add(texts.promises, [(tally.promises, texts.counted(tally.promises, words.amounts(tally.promised)))])
    add(
      texts.money,
      [
        (tally.payments, texts.counted(tally.payments, words.amounts(tally.cameIn))),
        (tally.promisesDue, texts.kept(tally.promisesKept, of: tally.promisesDue)),
      ])
    add(
      texts.answered,
      [
        (tally.breachesAnswered, texts.breaches(tally.breachesAnswered)),
        (tally.appointmentsMoved, texts.appointments(tally.appointmentsMoved, sorry: tally.apologies)),
        (tally.rungs, texts.rungs(tally.rungs)), (tally.approvals, texts.approvals(tally.approvals)),
      ])
    add(
      texts.plans, [(tally.moved, texts.moved(tally.moved)), (tally.dropped, texts.dropped(tally.dropped))])
    return rows
  }

  /// What the day came to as plain lines for the team's chat: no grades, no judgements, nothing a colleague failed in.
  func daySummary(_ book: Book) -> [String] {
    guard let summary = roundSummary else { return [] }
    let (texts, all) = (words.ending, summary.done + summary.left.count)
    let head = [
      summary.day.monthAndDay, words.name(of: summary.day.weekday), login,
      texts.done(summary.done, of: all, summary.minutes > 0 ? words.duration(summary.minutes) : ""),
    ]
    func names(_ turns: [RoundTurn]) -> String {
      turns.compactMap { book.customers[slot: $0.slot]?.name }.joined(separator: words.general.comma)
    }
    let lines = deeds(summary.tally).map {
      "\($0.label)\(words.general.colon)\($0.told.joined(separator: "; "))"
    }
    let targets = summary.targets.map { progress in
      "\(words.name(of: progress.target.kind)) \(words.money(progress.done)) / \(words.money(progress.target.amount))"
    }
    return [head.joined(separator: " ")] + lines
      + [
        summary.left.isEmpty
          ? "" : texts.left + " \(summary.left.count)" + words.general.colon + names(summary.left),
        summary.first.isEmpty ? "" : texts.tomorrow + words.general.colon + names(summary.first),
        targets.isEmpty ? "" : texts.month + words.general.colon + targets.joined(separator: "; "),
      ].filter { !$0.isEmpty }
  }
}
