/// The commands of one chapter of the work. Each is a stored property: they are
/// read off those, so that none is listed a second time.
protocol CommandChapter: Sendable {}

extension CommandChapter {
  /// Its commands, in the order they are written in.
  var commands: [Command] { Mirror(reflecting: self).children.compactMap { $0.value as? Command } }
}

extension Command {
  /// Every chapter, in the order help has them within one head.
  static let chapters: [any CommandChapter] = [
    moving, panes, finding, followUps, customers, receivables, promises, arrears, letters, copying, asOf,
    desk,
  ]

  /// Every command, in the order of help: by head, by place under it, by chapter.
  public static let all: [Command] = chapters.flatMap(\.commands).enumerated()
    .sorted { $0.element.rank(at: $0.offset) < $1.element.rank(at: $1.offset) }.map(\.element)

  private func rank(at offset: Int) -> (Int, Int, Int) { (group.rawValue, place.rawValue, offset) }

  private static let byName = Dictionary(all.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })

  /// The command of that name; nil if there is none.
  public static func named(_ name: String) -> Command? { byName[name] }

  /// What a new person is told of, one after the other.
  public static let tips: [Command] = all.filter { $0.tip != nil }.sorted { ($0.tip ?? 0) < ($1.tip ?? 0) }

  /// The commands of every key bar, in its order.
  static let bars = Dictionary(uniqueKeysWithValues: KeyBar.allCases.map { ($0, commands(of: $0)) })

  private static func commands(of bar: KeyBar) -> [Command] {
    all.filter { $0.bars[bar] != nil }.sorted { ($0.bars[bar] ?? 0) < ($1.bars[bar] ?? 0) }
  }
}
