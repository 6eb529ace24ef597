/// The line of keys at the foot of the screen: one a pane, one while
/// follow-ups are carried to another day, and one for each other view of the round: `today` is its cards'.
enum KeyBar: CaseIterable {
  case customers, calendar, overdue, dossier, today, carrying
  case roundList, roundEnd, reading, team
}

extension [KeyBar: Int] {
  /// One place in every key bar but some.
  static func always(_ place: Int, but others: Self = [:]) -> Self {
    let everywhere = Dictionary(uniqueKeysWithValues: KeyBar.allCases.map { ($0, place) })
    return everywhere.merging(others) { $1 }
  }
}
