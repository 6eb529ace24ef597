extension Practice {
  /// The whole of it: what a chapter or a pane adds itself to.
  public static let whole = Practice(
    [
      Command.moving, Command.panes, Command.finding, Command.followUps, Command.repeats, Command.customers,
      Command.handovers,
      Command.receivables, Command.promises, Command.arrears, Command.grades, Command.letters, Command.deals,
      Command.approvals, Command.concessions, Command.insights,
      Command.copying, Command.asOf,
      Command.targets, Command.people, Command.leaves, Command.importing, Command.knowing, Command.desk,
    ],
    views: [CustomersPane(), CalendarPane(), BoardPane(), DossierPane(), TodayPane()],
    landmarks: Landmarks(
      back: .moving.back, open: .moving.open, undo: .desk.undo, help: .desk.help, palette: .desk.palette,
      quit: .desk.quit, quitNow: .desk.quitNow, search: .finding.searchAll, people: .people.people,
      askApproval: .approvals.ask))
}

extension Keymap {
  /// The commands' own keys.
  public static let standard = Keymap(of: Practice.whole)
}

extension Command {
  /// Every command, in the order of help.
  public static var all: [Command] { Practice.whole.commands }
  /// The command of that name; nil if there is none.
  public static func named(_ name: String) -> Command? { Practice.whole.command(named: name) }
}
