internal import PinyinNames
internal import SalesBook

/// What the desk is made of: the chapters of the practice, and the panes. The
/// desk itself knows none of them by name.
public struct Practice: Sendable {
  /// The chapters, in the order help has them within one head.
  let chapters: [any Chapter]
  /// Every command, in the order of help: by head, by place under it, by chapter.
  public let commands: [Command]
  /// What is looked for among the commands and done otherwise.
  let otherwise: [Otherwise]
  /// What a new person is told of, one after the other.
  public let tips: [Command]
  /// The commands of every key bar, in its order.
  let bars: [KeyBar: [Command]]
  /// What a contact can give rise to, in the order of the chapters.
  let doors: [Door]
  /// The commands the desk itself has to tell of.
  let landmarks: Landmarks
  private let views: [any PaneView]
  private let byName: [String: Command]
  private let names: [Command: PreparedName]

  /// Those chapters, with a view for every pane in the order of the tabs.
  init(_ chapters: [any Chapter], views: [any PaneView], landmarks: Landmarks) {
    precondition(views.count == Pane.allCases.count, "Every pane has a view")
    (self.chapters, self.views, self.landmarks) = (chapters, views, landmarks)
    let commands = chapters.flatMap(\.commands).enumerated()
      .sorted { $0.element.rank(at: $0.offset) < $1.element.rank(at: $1.offset) }.map(\.element)
    self.commands = commands
    byName = Dictionary(commands.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
    names = Dictionary(
      uniqueKeysWithValues: commands.map { command in
        let names = Language.allCases.map { command.text(in: $0).name }
        return (command, PreparedName(fields: [command.name] + names))
      })
    doors = chapters.flatMap(\.doors)
    otherwise = chapters.flatMap(\.otherwise)
    tips = commands.filter { $0.tip != nil }.sorted { ($0.tip ?? 0) < ($1.tip ?? 0) }
    bars = Dictionary(
      uniqueKeysWithValues: KeyBar.allCases.map { bar in
        let shown = commands.filter { $0.bars[bar] != nil }
        return (bar, shown.sorted { ($0.bars[bar] ?? 0) < ($1.bars[bar] ?? 0) })
      })
  }

  /// The command of that name; nil if there is none.
  public func command(named name: String) -> Command? { byName[name] }

  /// A command's names in every language, to be found by any of them.
  func names(of command: Command) -> PreparedName { names[command] ?? PreparedName("") }

  /// The view of a pane.
  func view(of pane: Pane) -> any PaneView { views[pane.rawValue - 1] }
}

extension Command {
  fileprivate func rank(at offset: Int) -> (Int, Int, Int) { (group.rawValue, place.rawValue, offset) }
}

/// The few commands the desk itself has to tell of, wherever one is.
struct Landmarks: Sendable {
  let back, open, undo, help, palette, quit, quitNow: Command
  /// What searches everything.
  let search: Command
  /// What one may begin with in a book without customers.
  let invitations: [Command]
  /// What lists who works here.
  let people: Command
  /// What asks a colleague for an approval.
  let askApproval: Command
  /// What answers a card of the round: not before it has stood for a moment.
  let answers: Set<Command>
  /// Which of them would tell what a colleague has just told.
  let doubled: Set<Command>
  /// What turns a card without answering it.
  let skip: Command
  /// What hands a customer over, or takes one.
  let handOver: Command
  /// What answers a reason of a kind where it is not a word with them.
  let ownAnswers: [RoundReasonKind: Command]
}
