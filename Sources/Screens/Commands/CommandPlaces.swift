internal import SalesBook

/// Under which head help lists a command.
public enum CommandGroup: Int, CaseIterable, Sendable {
  case moving, panes, finding, marks, customer, collecting, followUp, calendar, records, copying, asOf, desk
}

/// Where under its head help lists a command. Those of one place stand in the
/// order of their chapters.
enum CommandPlace: Int {
  case early, middle, late
}

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

/// What becomes of a text typed behind a command's name in the palette.
enum CommandArgument: Sendable {
  /// It belongs to the name: there is no such text.
  case none
  /// It is typed into what the command opens, and Enter pressed.
  case typed
  /// It says what the command is to do.
  case meant(@Sendable (inout Desk, String, Book) -> [Effect])

  /// Whether there can be such a text.
  var isTaken: Bool { if case .none = self { false } else { true } }
}
