internal import ArgumentParser

/// The arguments as they were typed, looked at where the parser could make nothing of them.
struct TypedLine {
  /// The word where the command's name is to stand, behind `help` too; nil if there is none.
  let word: String?

  /// Reads them, without the program's own name.
  init(_ arguments: [String]) {
    let own = OfferedOptions(of: Rounds.self)
    var (rest, word, strange) = (arguments[...], String?.none, false)
    while word == nil, let next = rest.popFirst() {
      if next.hasPrefix("-") {
        if own.withValue.contains(next) { _ = rest.popFirst() }
        strange = !own.names.contains(next) && !next.contains("=")
      } else if strange, !Self.commandNames.contains(next) {
        // It may be what the option nobody knows was given.
        strange = false
      } else {
        word = next
      }
    }
    let topic = word == "help" ? rest.first { !$0.hasPrefix("-") } : nil
    self.word = topic ?? word
  }

  /// Whether a word stands where a command's name is to stand, and is none.
  var namesNothing: Bool { word.map { !Self.commandNames.contains($0) } ?? false }

  /// The names of all commands.
  static var commandNames: [String] {
    Rounds.configuration.subcommands.compactMap { $0.configuration.commandName } + ["help"]
  }

  /// The command it names; nil if it names none.
  var command: (any ParsableCommand.Type)? {
    Rounds.configuration.subcommands.first { $0.configuration.commandName == word }
  }
}

/// The options a command takes, as its help lists them.
struct OfferedOptions {
  /// Their names, with the dashes.
  private(set) var names: [String] = []
  /// Those that take a value.
  private(set) var withValue: Set<String> = []

  /// Those of a command, of the program itself for `Rounds`.
  init(of command: any ParsableCommand.Type) {
    let help = command == Rounds.self ? Rounds.helpMessage() : Rounds.helpMessage(for: command)
    for line in help.split(separator: "\n") where line.hasPrefix("  -") {
      let shown = line.dropFirst(2)
      let takesValue = shown.firstRange(of: " <") != nil
      for part in shown.split(separator: " ").prefix(while: { $0.hasPrefix("-") }) {
        for name in part.split(separator: "/").map({ String($0.filter { $0 != "," }) }) {
          names.append(name)
          if takesValue { withValue.insert(name) }
        }
      }
    }
  }
}
