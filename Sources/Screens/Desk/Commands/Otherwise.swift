internal import SalesBook

/// What people look for among the commands and is no command here: how it is done, in one line of the palette.
struct Otherwise: Sendable {
  /// What people call it besides, in whatever language.
  let also: [String]
  private let texts: CommandTexts

  /// Something by what people call it, `also` besides, with what is to be said; a command stands in braces, by its
  /// name.
  init(
    also others: String, say english: CommandTexts.Pair, _ simplified: CommandTexts.Pair,
    _ traditional: CommandTexts.Pair
  ) {
    also = Command.spellings(others)
    texts = CommandTexts(english, simplified, traditional)
  }

  /// Its words in a language.
  func text(in language: Language) -> CommandText { texts.text(in: language) }
}
