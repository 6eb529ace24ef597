internal import PinyinNames
internal import SalesBook

/// What is typed in the palette, as commands are found by it: by their names in any language, by what else people
/// call them, by pinyin and by initials.
struct CommandSearch {
  private let typed: String
  /// What was typed, and one of it where it may be more.
  private let whole: Set<String>
  private let query: NameQuery
  private let language: Language

  /// What was typed at a desk of that language.
  init(_ text: String, language: Language) {
    typed = text.lowercased()
    whole = [typed, typed.count > 3 && typed.hasSuffix("s") ? String(typed.dropLast()) : typed]
    (query, self.language) = (NameQuery(text), language)
  }

  /// How well it fits a command, the best first; nil if it does not. All fit where nothing was typed.
  func rank(of command: Command, named names: PreparedName) -> Int? {
    guard !typed.isEmpty else { return 0 }
    if whole.contains(command.name) { return command.name == typed ? 0 : 1 }
    if command.name.hasPrefix(typed) { return 3 }
    let shown = rank(of: [command.text(in: language).name.lowercased()], whole: 1, begun: 4)
    let called = rank(of: command.also, whole: 2, begun: 5)
    if let best = [shown, called].compactMap(\.self).min() { return best }
    if query.matches(names) { return 6 }
    return query.matches(PreparedName(fields: command.also)) ? 7 : nil
  }

  /// The same of what is done otherwise; nothing typed is looked for nowhere.
  func rank(of other: Otherwise) -> Int? {
    guard !typed.isEmpty else { return nil }
    let names = Language.allCases.map { other.text(in: $0).name.lowercased() } + other.also
    return rank(of: names, whole: 1, begun: 5)
      ?? (typed.count > 2 && query.matches(PreparedName(fields: names)) ? 7 : nil)
  }

  private func rank(of spellings: [String], whole ofWhole: Int, begun ofBegun: Int) -> Int? {
    if spellings.contains(where: whole.contains) { return ofWhole }
    return spellings.contains { $0.hasPrefix(typed) } ? ofBegun : nil
  }
}
