/// What a command is called and what it does.
public struct CommandText: Sendable {
  /// One to three words: for the key bar, boxes and the palette.
  public let name: String
  /// One sentence without a full stop: for help.
  public let help: String
}

/// A command's words in the three languages.
struct CommandTexts: Sendable {
  /// The name and the help in one of them.
  typealias Pair = (name: String, help: String)

  private let english, simplified, traditional: CommandText

  init(_ english: Pair, _ simplified: Pair, _ traditional: Pair) {
    self.english = CommandText(name: english.name, help: english.help)
    self.simplified = CommandText(name: simplified.name, help: simplified.help)
    self.traditional = CommandText(name: traditional.name, help: traditional.help)
  }

  func text(in language: Language) -> CommandText {
    switch language {
    case .english: english
    case .simplifiedChinese: simplified
    case .traditionalChinese: traditional
    }
  }
}

extension Words {
  /// The words of a command.
  public func text(of command: Command) -> CommandText { command.text(in: language) }
}
