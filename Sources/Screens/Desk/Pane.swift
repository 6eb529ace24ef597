/// The five views of the desk, in the order of their digits.
public enum Pane: Int, CaseIterable, Sendable {
  case customers = 1
  case calendar, overdue, dossier, today

  /// The digit that switches to it.
  var digit: String { String(rawValue) }

  /// The pane so many places on in the order of the digits, round and round.
  func moved(by count: Int) -> Pane {
    let all = Pane.allCases
    let place = (rawValue - 1 + count) % all.count
    return all[place < 0 ? place + all.count : place]
  }
}
