/// Under which head help lists a command.
public enum CommandGroup: Int, CaseIterable, Sendable {
  case moving, panes, finding, marks, customer, collecting, followUp, calendar, records, copying, asOf, desk
}

/// Where under its head help lists a command. Those of one place stand in the
/// order of their chapters.
enum CommandPlace: Int {
  case early, middle, late
}
