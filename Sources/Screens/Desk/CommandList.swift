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
    let search = CommandSearch(name, language: words.language)
    let commands = practice.commands.compactMap { command in
      search.rank(of: command, named: practice.names(of: command)).map {
        ($0, row(command, argument: argument, book))
      }
    }
    let others = practice.otherwise.compactMap { other in search.rank(of: other).map { ($0, row(other)) } }
    let ranked = (others + commands).enumerated().sorted {
      ($0.element.0, $0.offset) < ($1.element.0, $1.offset)
    }
    return ranked.isEmpty ? [nothingFitting(book)] : ranked.map(\.element.1)
  }

  /// What stands there where no command is called that: what to do then, which picking it does.
  private func nothingFitting(_ book: Book) -> Listing.Row {
    let help = practice.landmarks.help
    return Listing.Row(
      cells: [
        Span(key(help), .key), Span(words.text(of: help).name), Span(words.forms.noSuchCommand, .hint),
      ]
    ) { $0.run(help, $1) }
  }

  /// How something is done that is no command, to be read.
  private func row(_ other: Otherwise) -> Listing.Row {
    let text = other.text(in: words.language)
    let told = text.help { practice.command(named: $0).map(key) }
    return Listing.Row(cells: [Span("", .key), Span(text.name), Span(told, .hint)])
  }

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
