/// The line of keys at the foot of the screen: one a pane, and one while
/// follow-ups are carried to another day.
enum KeyBar: CaseIterable {
  case customers, calendar, overdue, dossier, today, carrying
}

extension [KeyBar: Int] {
  /// One place in every key bar but some.
  static func always(_ place: Int, but others: Self = [:]) -> Self {
    let everywhere = Dictionary(uniqueKeysWithValues: KeyBar.allCases.map { ($0, place) })
    return everywhere.merging(others) { $1 }
  }
}
