/// In which panes a command is to be had.
public struct CommandScope: OptionSet, Hashable, Sendable {
  /// One bit a pane.
  public let rawValue: Int

  /// The panes of those bits.
  public init(rawValue: Int) { self.rawValue = rawValue }
  /// One pane.
  public init(_ pane: Pane) { rawValue = 1 << pane.rawValue }

  /// The list of customers.
  public static let customers = CommandScope(.customers)
  public static let calendar = CommandScope(.calendar)
  /// The overdue board.
  public static let overdue = CommandScope(.overdue)
  public static let dossier = CommandScope(.dossier)
  /// Today's list.
  public static let today = CommandScope(.today)
  /// All five.
  public static let everywhere: CommandScope = [.customers, .calendar, .overdue, .dossier, .today]
  /// All but the overdue board and the round, where `<` and `>` are about rungs.
  public static let offBoard: CommandScope = [.customers, .calendar, .dossier]
  /// All but the calendar, where the letters for left and right turn the days.
  public static let lists: CommandScope = [.customers, .overdue, .dossier, .today]
}
