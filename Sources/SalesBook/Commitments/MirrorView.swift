/// How the customers of one of us keep their word, beside how that one keeps theirs (S4: customers mirror us).
public struct MirrorView: Equatable, Sendable {
  /// The word of the customers, and our own to them.
  public let words: WordByOwner

  /// How many weak ones are many: a third of them, and two at the least.
  private static let many = 3

  /// Whether so many of them have a weak word that one looks at oneself first.
  public var looksAtOneself: Bool { words.weak >= 2 && words.weak * MirrorView.many >= words.customers }
}

extension Replay {
  /// The mirror of each of us, by login, whose customers or who themselves had something come due.
  public func mirrors() -> [MirrorView] { wordsByOwner().map(MirrorView.init) }

  /// The mirror of one of us; nil where nothing came due.
  public func mirror(of login: String) -> MirrorView? { mirrors().first { $0.words.owner == login } }

  /// What one of us is shown at the end of a round (moments 29): where many weak words are among the own customers, once
  /// a month, at the first round that is ended in it.
  public func mirrorOfMonth(for login: String) -> MirrorView? {
    let first = day.startOfMonth
    let endedBefore = book.rounds.all.contains {
      $0.person == login && $0.day >= first && $0.day < day && $0.ended != nil
    }
    guard !endedBefore, let mirror = mirror(of: login), mirror.looksAtOneself else { return nil }
    return mirror
  }
}
