import SalesBook

@testable import Screens
@testable import TextCanvas

/// Keys no command has of itself, every command another: whatever names one
/// names the key that is bound.
enum ReboundKeys {
  /// Each command's: patterns of braille, one column wide as the letters are.
  static let keys: [Command: Character] = Dictionary(
    uniqueKeysWithValues: zip(Command.all, 0x2801..<0x2900).compactMap { command, scalar in
      Unicode.Scalar(scalar).map { (command, Character($0)) }
    })

  private static let commands = Dictionary(uniqueKeysWithValues: keys.map { ($1, $0) })

  /// The keymap in which every command has its own.
  static func keymap() throws -> Keymap {
    try Keymap(of: .whole, replacing: keys.map { (command: $0.name, keys: [String($1)]) })
  }

  /// The commands whose keys a text names.
  static func named(in text: String) -> [Command] { text.compactMap { commands[$0] } }

  /// The text as it reads where every command has its standard keys.
  static func standard(_ text: String) -> String {
    text.reduce(into: "") { $0 += commands[$1].map { Keymap.standard.key($0) } ?? String($1) }
  }
}

/// One person's keys at two desks, at the second of which every command has
/// another key: given by what it means there.
struct ReboundDesks {
  private(set) var standard: DeskSession
  private(set) var rebound: DeskSession
  private var waiting: [Key] = []

  init(
    _ small: SmallBook, _ language: Language, readOnly: Bool = false,
    _ change: (inout Desk.Opening) -> Void = { _ in }
  ) throws {
    let keymap = try ReboundKeys.keymap()
    standard = DeskSession(small, language, width: 120, height: 40, readOnly: readOnly, change)
    rebound = DeskSession(small, language, width: 120, height: 40, readOnly: readOnly) {
      change(&$0)
      $0.keymap = keymap
    }
    (standard.isWatched, rebound.isWatched) = (false, false)
  }

  /// The keys those names spell, as they are by standard; after each that means
  /// something by itself, `look` sees both. Letters typed in a list are passed
  /// over: they find the same commands, and help by their keys besides.
  mutating func press(
    _ names: String, then look: (DeskSession, DeskSession) -> Void = { _, _ in }
  ) throws {
    for name in names.split(separator: " ") {
      guard let key = Key(name: String(name)) else { throw Missing(name: String(name)) }
      let (isOnPanes, pane) = (standard.desk.layers.isEmpty, standard.desk.focus)
      try standard.send(.key(key))
      guard let other = isOnPanes ? meant(by: key, in: pane) : key else { continue }
      try rebound.send(.key(other))
      if case .listing? = standard.desk.layers.last, case .character = key, !isOnPanes { continue }
      look(standard, rebound)
    }
  }

  /// The key of the second desk for what has been pressed; nil while more is to
  /// come.
  private mutating func meant(by key: Key, in pane: Pane) -> Key? {
    waiting.append(key)
    switch Keymap.standard.meaning(of: waiting, in: pane) {
    case .prefix: return nil
    case .nothing:
      waiting = []
      return key
    case .command(let command):
      waiting = []
      return ReboundKeys.keys[command].map { .character($0) }
    }
  }
}
