/// The five views of the desk, in the order of their tabs.
public enum Pane: Int, CaseIterable, Sendable {
  case customers = 1
  case calendar, overdue, dossier, today

  /// The pane so many places on in the order of the tabs, round and round.
  func moved(by count: Int) -> Pane {
    let all = Pane.allCases
    let place = (rawValue - 1 + count) % all.count
    return all[place < 0 ? place + all.count : place]
  }
}
