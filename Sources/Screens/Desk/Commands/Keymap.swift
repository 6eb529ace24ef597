internal import TextCanvas

/// Which keys mean which command in which pane: the commands' own keys, or those
/// the configuration put in their place.
public struct Keymap: Sendable {
  /// One way to give one command.
  struct Binding: Sendable {
    let keys: [Key]
    let command: Command
    let scope: CommandScope
  }

  private(set) var bindings: [Binding]

  /// The commands the desk itself tells of.
  let landmarks: Landmarks

  /// The commands' own keys.
  public init(of practice: Practice) {
    landmarks = practice.landmarks
    bindings = practice.commands.flatMap { command in
      (command.keys.map { ($0, command.scope) } + command.keysInSome.map { ($0, command.some) })
        .compactMap { text, scope in
          Keymap.sequence(text).map { Binding(keys: $0, command: command, scope: scope) }
        }
    }
  }

  /// The same with the keys of some commands replaced: pairs of a command's
  /// name and the keys it is to have, `g x` for a sequence. Throws if a command
  /// or key is unknown, or if two commands would share one.
  public init(
    of practice: Practice, replacing changes: [(command: String, keys: [String])]
  ) throws(KeymapError) {
    self.init(of: practice)
    for (name, keys) in changes {
      guard let command = practice.command(named: name) else { throw .unknownCommand(name) }
      bindings.removeAll { $0.command == command }
      let scope = command.scope
      for text in keys {
        guard let sequence = Keymap.sequence(text) else { throw .unknownKey(text, command: name) }
        bindings.append(Binding(keys: sequence, command: command, scope: scope))
      }
    }
    if let clash = Keymap.clash(in: bindings) { throw clash }
  }

  /// The first two bindings that cannot both be had: the same keys, or one
  /// the beginning of the other, in one pane.
  static func clash(in bindings: [Binding]) -> KeymapError? {
    for (index, one) in bindings.enumerated() {
      for other in bindings[(index + 1)...] where one.command != other.command {
        guard !one.scope.isDisjoint(with: other.scope) else { continue }
        guard one.keys.starts(with: other.keys) || other.keys.starts(with: one.keys) else { continue }
        return .clash(one.command.name, other.command.name, keys: Keymap.text(other.keys))
      }
    }
    return nil
  }

  /// The keys a text names, parted by blanks; nil if one is unknown.
  static func sequence(_ text: String) -> [Key]? {
    let names = text.split(separator: " ").map(String.init)
    let keys = names.compactMap { Key(name: $0) }
    return keys.isEmpty || keys.count != names.count ? nil : keys
  }

  /// Keys as people read them: `gg`, `Ctrl-D`.
  static func text(_ keys: [Key]) -> String { keys.map(\.name).joined() }
}

/// Why keys of the configuration cannot be had.
public enum KeymapError: Error, Equatable, Sendable {
  /// There is no such command.
  case unknownCommand(String)
  /// There is no such key.
  case unknownKey(String, command: String)
  /// Two commands would be given by the same keys.
  case clash(String, String, keys: String)
}

extension Keymap {
  /// What keys typed one after another come to in a pane.
  enum Meaning {
    case command(Command)
    /// The beginning of these.
    case prefix([Binding])
    case nothing
  }

  /// What those keys mean in a pane.
  func meaning(of keys: [Key], in pane: Pane) -> Meaning {
    let scope = CommandScope(pane)
    let begun = bindings.filter { $0.scope.contains(scope) && $0.keys.starts(with: keys) }
    if let whole = begun.first(where: { $0.keys.count == keys.count }) { return .command(whole.command) }
    return begun.isEmpty ? .nothing : .prefix(begun)
  }

  /// The first keys of a command as people read them; in a pane if one is
  /// given. Nil if it has none there.
  func keys(of command: Command, in pane: Pane? = nil) -> String? {
    bindings.first { binding in
      binding.command == command && (pane.map { binding.scope.contains(CommandScope($0)) } ?? true)
    }.map { Keymap.text($0.keys) }
  }

  /// What one presses for a command: the first keys bound to it in a pane, or
  /// else in any; of one without keys, its line in the palette (`:plan`).
  func key(_ command: Command, in pane: Pane? = nil) -> String {
    keys(of: command, in: pane) ?? keys(of: command) ?? paletteLine(command.name)
  }

  /// What one types to have the palette find a text: `:plan`.
  func paletteLine(_ text: String) -> String {
    let palette = keys(of: landmarks.palette) ?? ""
    return palette + (palette.count > 1 ? " " : "") + text
  }

  /// All keys of a command as people read them.
  func allKeys(of command: Command) -> [String] {
    bindings.filter { $0.command == command }.map { Keymap.text($0.keys) }
  }
}
