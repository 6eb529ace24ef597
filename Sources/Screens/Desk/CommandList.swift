internal import PinyinNames
internal import SalesBook
internal import TextCanvas

// Commands as rows of the palette and of help.
extension Desk {
  /// The commands a text finds by name in any language, pinyin or initials,
  /// best first; a number goes to that row.
  func commandRows(matching typed: String, _ book: Book) -> [Listing.Row] {
    if let number = Int(typed), number > 0 {
      return [
        Listing.Row(
          cells: [Span("", .key), Span(keymap.paletteLine(String(number)))]
        ) { desk, book in
          desk.move(.first, book)
          desk.move(.rows(number - 1), book)
          return []
        }
      ]
    }
    let (name, argument) = split(typed)
    let query = NameQuery(name)
    let found = practice.commands.filter { name.isEmpty || query.matches(practice.names(of: $0)) }
    let folded = name.lowercased()
    let ranked = found.enumerated().sorted { one, other in
      func rank(_ command: Command) -> Int {
        command.name == folded
          ? 0 : command.name.hasPrefix(folded) ? 1 : text(of: command).hasPrefix(folded) ? 2 : 3
      }
      return (rank(one.element), one.offset) < (rank(other.element), other.offset)
    }
    return ranked.map { row($0.element, argument: argument, book) }
  }

  private func text(of command: Command) -> String { words.text(of: command).name.lowercased() }

  /// A command's name and what was typed behind it, for the few that take it.
  private func split(_ typed: String) -> (name: String, argument: String) {
    let parts = typed.split(separator: " ", maxSplits: 1).map(String.init)
    guard parts.count == 2,
      practice.commands.contains(where: { $0.argument.isTaken && isCalled($0, parts[0]) })
    else { return (typed, "") }
    return (parts[0], parts[1].trimmed)
  }

  /// Whether that is a command's name, whole, in whatever language.
  private func isCalled(_ command: Command, _ name: String) -> Bool {
    let folded = name.lowercased()
    return command.name == folded
      || Language.allCases.contains { command.text(in: $0).name.lowercased() == folded }
  }

  private func row(_ command: Command, argument: String = "", _ book: Book) -> Listing.Row {
    let reason = unavailable(command, book)?.sentence(self)
    let keys = keymap.allKeys(of: command).joined(separator: " ")
    let text = words.text(of: command)
    let name = argument.isEmpty ? text.name : "\(text.name) \(argument)"
    return Listing.Row(
      cells: [
        Span(keys, reason == nil ? .key : .disabled), Span(name, reason == nil ? .text : .disabled),
        Span(
          reason
            ?? (words.language.isLatin
              ? help(command) : "\(help(command))  \(keymap.paletteLine(command.name))"),
          reason == nil ? .dim : .disabled),
      ], key: command.name, reason: reason
    ) { $0.run(command, argument: argument, $1) }
  }

  /// Every command under its head, or those a text finds; what signs mean below them.
  func helpRows(matching typed: String, _ book: Book) -> [Listing.Row] {
    commandsByHead(matching: typed, book) + signRows(matching: typed)
  }

  /// The legend, or those of its lines a text finds: a sign, a word, or the head of all.
  private func signRows(matching typed: String) -> [Listing.Row] {
    let head = Listing.Row(cells: [Span(words.legend.head, .heading)], isHead: true)
    let rows = Legend.all.map { $0.row(words, index.policy) }
    let isNamed = Language.allCases.contains { NameQuery(typed).matches(PreparedName(Words($0).legend.head)) }
    let found =
      typed.isEmpty || isNamed
      ? rows
      : rows.filter { row in
        row.cells[0].text.contains(typed) || NameQuery(typed).matches(PreparedName(row.cells[1].text))
      }
    return found.isEmpty ? [] : [head] + found
  }

  private func commandsByHead(matching typed: String, _ book: Book) -> [Listing.Row] {
    let query = NameQuery(typed)
    return CommandGroup.allCases.flatMap { group -> [Listing.Row] in
      let commands = practice.commands.filter { command in
        guard command.group == group else { return false }
        return typed.isEmpty || keymap.allKeys(of: command).contains(typed)
          || query.matches(
            PreparedName(fields: [words.text(of: command).name, help(command)]))
      }
      guard !commands.isEmpty else { return [] }
      let head = Listing.Row(cells: [Span(words.name(ofGroup: group), .heading)], isHead: true)
      return [head] + commands.map { row($0, book) }
    }
  }

  /// The keys that may follow those pressed, each with its real value.
  func keyBox(_ book: Book) -> KeyBox? {
    guard showsKeyBox, case .prefix(let bindings) = keymap.meaning(of: pendingKeys, in: focus) else {
      return nil
    }
    let items = bindings.map { binding in
      KeyBox.Item(
        binding.keys[pendingKeys.count], words.text(of: binding.command).name,
        value: binding.command.copies?(self, book) ?? "",
        reason: unavailable(binding.command, book)?.sentence(self))
    }
    return KeyBox(Keymap.text(pendingKeys), items)
  }
}
