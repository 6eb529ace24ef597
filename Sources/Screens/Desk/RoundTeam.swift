internal import SalesBook

/// How far one of us is with the round of the day.
struct TeamRow: Sendable {
  let login: String
  /// Nil where it is not begun.
  var round: Round?
  var counts = RoundCount()
  /// Of how many that must be done today.
  var must = 0
  var reached = 0
  var unanswered = 0
  /// One sum a currency.
  var promised: [Money] = []
  /// One sum a currency.
  var cameIn: [Money] = []
  /// Login of who stands in for somebody who is away; empty where nobody does, nil for one who is there.
  var coveredBy: String?

  /// How many that must be done are left.
  var mustLeft: Int { counts.mustLeft }
}

extension Desk {
  /// Works out how far everybody who works here is.
  mutating func renewTeam(_ book: Book) {
    let replay = index.replay(whole: book)
    team = book.people.all.filter(\.active).map(\.login.text).sorted().map { teamRow($0, replay) }
    // A book in which nobody is named is one person's.
    if team.isEmpty { team = [teamRow(login, replay)] }
  }

  private func teamRow(_ login: String, _ replay: Replay) -> TeamRow {
    var row = TeamRow(login: login)
    if replay.book.leave(of: login, on: day) != nil {
      row.coveredBy = replay.book.standIn(for: login, on: day) ?? ""
    }
    guard let progress = replay.roundProgress(of: login) else {
      let queue = replay.round(of: login, standings: index.standings, cards: index.board.cards)
      row.counts.left = queue.turns.count
      row.must = queue.turns.count(where: \.isMust)
      row.counts.mustLeft = row.must
      return row
    }
    row.round = progress.round
    let counts = progress.counts { index.turn($0, for: login, replay.book) }
    row.counts = RoundCount(done: counts.done, left: counts.left, mustLeft: counts.mustLeft)
    row.must = progress.items.count { $0.item.must }
    for outcome in progress.items.flatMap(\.own) {
      switch outcome.what {
      case .touched(let touch): if touch.reached { row.reached += 1 } else { row.unanswered += 1 }
      case .promised(let promise): if let amount = promise.amount { row.promised.add(amount) }
      case .paid(let payment): row.cameIn.add(payment.amount)
      default: break
      }
    }
    return row
  }
}
