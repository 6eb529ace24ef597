internal import BookStore
internal import SalesBook
internal import Screens

/// How far each of us is on the day taken for today.
struct TeamDay {
  let work: RoundWork
  let members: [Member]

  /// One of us.
  struct Member {
    let login: String
    let counts: RoundProgress.Counts
    /// How many must be done that day, done or not.
    let must: Int
    let tally: RoundTally
    /// How many a full day leaves for another.
    let leftOut: Int
    /// Approvals that wait for their answer.
    let approvals: Int
    let stage: RoundStage
  }

  /// Of everybody who works here, or of one.
  init(_ open: OpenBook, of login: String? = nil) {
    let work = RoundWork(open)
    self.work = work
    let logins = work.book.people.all.filter(\.active).map(\.login.text).sorted()
    members = logins.filter { login == nil || $0 == login }.map { Member($0, work) }
  }

  /// What a table cannot tell: whose work is left, who waits for whom.
  var remarks: [String] {
    work.words.remarks(
      mustLeft: members.map { ($0.login, $0.counts.mustLeft) },
      approvals: members.map { ($0.login, $0.approvals) }, leftOut: members.reduce(0) { $0 + $1.leftOut })
  }
}

extension TeamDay.Member {
  /// How far that colleague is.
  fileprivate init(_ login: String, _ work: RoundWork) {
    let queue = work.queue(of: login)
    let turns = queue.bySlot
    stage = work.replay.roundStage(of: login)
    let progress = work.replay.roundProgress(of: login)
    let isAway = if case .away = stage { true } else { false }
    var fresh = RoundProgress.Counts()
    if !isAway { (fresh.left, fresh.mustLeft) = (queue.turns.count, queue.turns.count(where: \.isMust)) }
    counts = progress?.counts { turns[$0] } ?? fresh
    must =
      progress.map { $0.items.count { $0.item.must || turns[$0.slot]?.isMust ?? false } } ?? fresh.mustLeft
    tally = work.replay.roundTally(of: login)
    leftOut = isAway ? 0 : queue.leftOut.count
    approvals = work.replay.waitingApprovals().count { $0.askedOf == login }
    self.login = login
  }
}

extension Report {
  /// How far each of us is with the round of the day, and what came of it.
  static func team(_ day: TeamDay) -> Report {
    let words = day.work.words
    let columns: [Column<TeamDay.Member>] = [
      .text("who") { $0.login },
      .number("done") { String($0.counts.done) },
      .number("all") { String($0.counts.all) },
      .number("must-done") { String($0.must - $0.counts.mustLeft) },
      .number("must") { String($0.must) },
      .number("reached") { String($0.tally.reached) },
      .number("no-answer") { String($0.tally.unanswered) },
      .sums("promised", words) { $0.tally.promised },
      .sums("came-in", words) { $0.tally.cameIn },
      .number("left") { String($0.counts.left) },
      .text("now", forPeople: { words.said($0.stage, in: day.work.book) }) { $0.stage.keyword },
      .text("at") { $0.stage.time?.text ?? "" }.besidesTables,
      .text("cover") { if case .away(_, let cover) = $0.stage { cover } else { "" } }.besidesTables,
    ]
    let currencies = day.work.currencies
    return Report(
      day.members,
      columns: columns + Column.each(of: currencies, "promised") { $0.tally.promised }
        + Column.each(of: currencies, "came-in") { $0.tally.cameIn })
  }
}
