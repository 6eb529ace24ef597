internal import PinyinNames
internal import SalesBook
internal import TextCanvas

// Commands as rows of the palette and of help.
extension Desk {
  /// The commands a text finds by name in any language, pinyin or initials,
  /// best first; a number goes to that row.
  func commandRows(matching typed: String, _ book: Book) -> [Listing.Row] {
    if let number = Int(typed), number > 0 {
      return [Listing.Row(cells: [Span("", .key), Span(":\(number)")], action: .goToRow(number))]
    }
    let (name, argument) = split(typed)
    let query = NameQuery(name)
    let rows = CommandTable.rows.filter { name.isEmpty || query.matches(Desk.prepared($0.command)) }
    let folded = name.lowercased()
    let ranked = rows.enumerated().sorted { one, other in
      func rank(_ command: Command) -> Int {
        command.rawValue == folded
          ? 0 : command.rawValue.hasPrefix(folded) ? 1 : text(of: command).hasPrefix(folded) ? 2 : 3
      }
      return (rank(one.element.command), one.offset) < (rank(other.element.command), other.offset)
    }
    return ranked.map { row($0.element.command, argument: argument, book) }
  }

  private func text(of command: Command) -> String { words.text(of: command).name.lowercased() }

  /// A command's name and what was typed behind it, for the few that take it.
  private func split(_ typed: String) -> (name: String, argument: String) {
    let parts = typed.split(separator: " ", maxSplits: 1).map(String.init)
    guard parts.count == 2, let command = Command(rawValue: parts[0].lowercased()),
      [.asOf, .goToDate, .importFile, .tag, .handOver, .theme, .mouse].contains(command)
    else { return (typed, "") }
    return (parts[0], parts[1].trimmed)
  }

  private func row(_ command: Command, argument: String = "", _ book: Book) -> Listing.Row {
    let reason = unavailable(command, book).map { words.sentence($0) }
    let keys = keymap.allKeys(of: command).joined(separator: " ")
    let text = words.text(of: command)
    let isLatin = words.language == .english
    let name = argument.isEmpty ? text.name : "\(text.name) \(argument)"
    return Listing.Row(
      cells: [
        Span(keys, reason == nil ? .key : .disabled), Span(name, reason == nil ? .text : .disabled),
        Span(
          reason ?? (isLatin ? text.help : "\(text.help)  :\(command.rawValue)"),
          reason == nil ? .dim : .disabled),
      ], action: .run(command, argument: argument), reason: reason)
  }

  /// Every command under its head, or those a text finds.
  func helpRows(matching typed: String, _ book: Book) -> [Listing.Row] {
    let query = NameQuery(typed)
    return CommandGroup.allCases.flatMap { group -> [Listing.Row] in
      let commands = CommandTable.rows.filter { $0.group == group }.map(\.command).filter { command in
        typed.isEmpty || keymap.allKeys(of: command).contains(typed)
          || query.matches(
            PreparedName(fields: [words.text(of: command).name, words.text(of: command).help]))
      }
      guard !commands.isEmpty else { return [] }
      let head = Listing.Row(cells: [Span(words.name(ofGroup: group), .heading)], isHead: true)
      return [head] + commands.map { row($0, book) }
    }
  }

  /// A command's names in every language, to be found by any of them.
  private static func prepared(_ command: Command) -> PreparedName {
    preparedCommands[command] ?? PreparedName("")
  }

  private static let preparedCommands: [Command: PreparedName] = Dictionary(
    uniqueKeysWithValues: Command.allCases.map { command in
      let names = Language.allCases.map { Words($0).text(of: command).name }
      return (command, PreparedName(fields: [command.rawValue] + names))
    })

  /// The keys that may follow those pressed, each with its real value.
  func keyBox(_ book: Book) -> KeyBox? {
    guard showsKeyBox, case .prefix(let bindings) = keymap.meaning(of: pendingKeys, in: focus) else {
      return nil
    }
    let items = bindings.map { binding in
      KeyBox.Item(
        binding.keys[pendingKeys.count], words.text(of: binding.command).name,
        value: copyText(binding.command, book) ?? "",
        reason: unavailable(binding.command, book).map { words.sentence($0) })
    }
    return KeyBox(Keymap.text(pendingKeys), items)
  }
}
