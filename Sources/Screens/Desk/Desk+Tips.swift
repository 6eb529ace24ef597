internal import SalesBook

// What somebody new is told of, one after the other.
extension Desk {
  /// The next thing worth knowing that nobody has tried yet.
  func tip(_ book: Book) -> String? {
    for command in tips where unavailable(command, book) == nil {
      return words.tip(key(command), help(command))
    }
    return nil
  }

  /// Commands whose tips are still to be shown.
  public var tipsLeft: [Command] { tips }

  /// A command was given: whoever does that needs no tip for it.
  mutating func learn(_ command: Command) -> [Effect] {
    guard let place = tips.firstIndex(of: command) else { return [] }
    tips.remove(at: place)
    return [.learnt(command)]
  }
}
