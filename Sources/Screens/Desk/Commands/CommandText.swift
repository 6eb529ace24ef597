internal import SalesBook

/// What a command is called and what it does.
public struct CommandText: Sendable {
  /// One to three words: for the key bar, boxes and the palette.
  public let name: String
  /// One sentence without a full stop. Where it tells to press a key, the
  /// command that has it stands in braces, by its name: `{filter}`; a key that
  /// is the same whatever is bound stands by that of its `LayerKey`: `{pick}`.
  let pattern: String

  /// The sentence for help, with what one presses for the commands it names and
  /// for the keys of layers.
  public func help(_ key: (String) -> String?) -> String { help(key, layer: \.name) }

  /// The same, with what is said for the keys of layers.
  func help(_ key: (String) -> String?, layer: (LayerKey) -> String) -> String {
    let parts = pattern.split(separator: "{", omittingEmptySubsequences: false)
    return parts.dropFirst().reduce(into: parts.first.map(String.init) ?? "") { help, part in
      let pieces = part.split(separator: "}", maxSplits: 1, omittingEmptySubsequences: false)
      let name = String(pieces.first ?? "")
      guard let said = key(name) ?? LayerKey(rawValue: name).map(layer) else { return help += "{" + part }
      help += said + (pieces.count > 1 ? pieces[1] : "")
    }
  }
}

/// A command's words in the three languages.
struct CommandTexts: Sendable {
  /// The name and the sentence for help in one of them.
  typealias Pair = (name: String, help: String)

  private let english, simplified, traditional: CommandText

  /// The words as the command's literal has them.
  init(_ english: Pair, _ simplified: Pair, _ traditional: Pair) {
    self.english = CommandText(name: english.name, pattern: english.help)
    self.simplified = CommandText(name: simplified.name, pattern: simplified.help)
    self.traditional = CommandText(name: traditional.name, pattern: traditional.help)
  }

  /// Those of one language.
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
