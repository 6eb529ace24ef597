internal import SalesBook

// Commands of two kinds that need saying less.
extension Command {
  /// A command that asks nothing of the session loop.
  convenience init(
    _ name: String, _ keys: [String], _ group: CommandGroup, _ place: CommandPlace = .middle,
    in scope: CommandScope = .everywhere, and keysInSome: [String] = [], within some: CommandScope = .lists,
    needs: [Need] = [], bar bars: [KeyBar: Int] = [:], isStep: Bool = false,
    argument: CommandArgument = .none, also others: String = "",
    say english: CommandTexts.Pair, _ simplified: CommandTexts.Pair, _ traditional: CommandTexts.Pair,
    run: @escaping @Sendable (inout Desk, Book) -> Void
  ) {
    self.init(
      name, keys, group, place, in: scope, and: keysInSome, within: some, needs: needs, bar: bars,
      isStep: isStep, argument: argument, also: others, say: english, simplified, traditional
    ) { desk, book in
      run(&desk, book)
      return []
    }
  }

  /// A command that sends a text to the clipboard, where there is one.
  convenience init(
    _ name: String, _ keys: [String], needs: [Need], bar bars: [KeyBar: Int] = [:], also others: String = "",
    say english: CommandTexts.Pair, _ simplified: CommandTexts.Pair, _ traditional: CommandTexts.Pair,
    copies: @escaping @Sendable (Desk, Book) -> String?
  ) {
    self.init(
      name, keys, .copying, needs: needs, bar: bars, copies: copies, also: others, say: english, simplified,
      traditional
    ) { desk, book in
      copies(desk, book).map { [.copy($0)] } ?? []
    }
  }
}
