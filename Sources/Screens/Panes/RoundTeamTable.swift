internal import SalesBook
internal import TextCanvas

// The team's day in one table (round.md §3).
extension Desk {
  /// A line a person.
  func teamTable(_ book: Book) -> TableModel {
    let words = words.turning
    var table = TableModel(
      columns: [
        .init(head: words.who, width: 8...14), .init(head: words.doneHead, width: 6...7, alignment: .right),
        .init(head: words.mustHead, width: 6...7, alignment: .right),
        .init(head: words.reachedHead, width: 7...8, alignment: .right, leaves: 3),
        .init(head: words.unansweredHead, width: 6...7, alignment: .right, leaves: 4),
        .init(head: words.promisedHead, width: 11...14, alignment: .right, leaves: 1),
        .init(head: words.cameInHead, width: 11...14, alignment: .right, leaves: 2),
        .init(head: words.leftHead, width: 5...5, alignment: .right),
        .init(head: words.nowHead, width: 12...30),
      ], rows: [])
    table.showsHeads = showsHeads(.today)
    let shown = round.teamPlace.visible(count: team.count, height: rowsShown(in: .today))
    table.rows = shown.map { row(of: team[$0], hasCursor: $0 == round.teamPlace.row) }
    return table
  }

  private func row(of row: TeamRow, hasCursor: Bool) -> TableModel.Row {
    if let cover = row.coveredBy {
      let blanks = (0..<7).map { _ in Span("-", .dim) }
      return TableModel.Row(
        cells: [Span(row.login)] + blanks + [Span(words.turning.away(cover), .dim)], hasCursor: hasCursor)
    }
    let (done, all) = (row.counts.done, row.counts.all)
    return TableModel.Row(
      cells: [
        Span(row.login), Span("\(done)/\(all)", done == all ? .ok : .text),
        Span("\(row.must - row.mustLeft)/\(row.must)", row.mustLeft == 0 ? .ok : .text),
        Span(String(row.reached)), Span(String(row.unanswered)), sum(row.promised), sum(row.cameIn),
        Span(String(row.counts.left)), Span(stage(of: row), .dim),
      ], hasCursor: hasCursor)
  }

  /// The first currency's sum, `+` before it where there are others.
  private func sum(_ sums: [Money]) -> Span {
    guard let first = sums.first(where: { $0.currency == index.policy.currency }) ?? sums.first else {
      return Span("-", .dim)
    }
    return Span((sums.count > 1 ? "+" : "") + words.brief(first), .money)
  }

  private func stage(of row: TeamRow) -> String {
    let words = words.turning
    guard let round = row.round else { return words.notBegun }
    if let ended = round.ended { return words.ended(ended.text) }
    return round.paused.map { words.paused($0.text) } ?? words.atWorkNow
  }

  /// What is left of all of them, below the table.
  func teamNotes(_ book: Book) -> [[Span]] {
    let left = team.filter { $0.coveredBy == nil && $0.mustLeft > 0 }
    let waiting = book.approvals.all.filter { $0.waited(on: day) }
    var asked: [String: Int] = [:]
    for approval in waiting { asked[approval.askedOf, default: 0] += 1 }
    let musts = left.map { "\($0.login) \($0.mustLeft)" }
    let approvals = asked.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map { "\($0.key) \($0.value)" }
    return [
      words.turning.mustLeft(
        left.reduce(0) { $0 + $1.mustLeft }, musts.joined(separator: words.general.comma)),
      waiting.isEmpty
        ? "" : words.turning.approvalsWait(waiting.count, approvals.joined(separator: words.general.comma)),
    ].filter { !$0.isEmpty }.map { [Span($0, .text)] }
  }
}
