/// Keys by the names people call them, for help, the key bar and the configuration file.
extension Key {
  /// What the key is called: `j`, `Space`, `Ctrl-S`, `Alt-x`, `PgDn`, `F1`.
  ///
  /// A paste and a click have names too, which cannot be read back.
  public var name: String {
    switch self {
    case .character(" "): "Space"
    case .character(let character): String(character)
    case .control(let character): "Ctrl-" + character.uppercased()
    case .alt(let character): "Alt-" + Key.character(character).name
    case .function(let number): "F\(number)"
    case .paste: "Paste"
    case .mouse: "Mouse"
    default: Self.names.first { $0.key == self }?.name ?? ""
    }
  }

  /// The key called `name`, upper or lower case alike except where the name is the character itself;
  /// nil when there is no such key.
  public init?(name: String) {
    let lowered = name.lowercased()
    if name.count == 1, let character = name.first, DisplayWidth.plainWidth(of: character) != nil {
      self = .character(character)
    } else if let named = Self.names.first(where: { $0.name.lowercased() == lowered }) {
      self = named.key
    } else if let alias = Self.aliases[lowered] {
      self = alias
    } else if lowered.hasPrefix("ctrl-"), let letter = Self.controlLetter(lowered.dropFirst(5)) {
      self = .control(letter)
    } else if lowered.hasPrefix("alt-"),
      case .character(let character)? = Key(name: String(name.dropFirst(4)))
    {
      self = .alt(character)
    } else if lowered.first == "f", let number = Int(lowered.dropFirst()), (1...63).contains(number) {
      self = .function(number)
    } else {
      return nil
    }
  }

  /// The character after `Ctrl-`, if a terminal can send it and it is not another key's.
  private static func controlLetter(_ text: Substring) -> Character? {
    guard text.count == 1, let letter = text.first, !"him[".contains(letter) else { return nil }
    return ("a"..."z").contains(letter) || "@\\]^_".contains(letter) ? letter : nil
  }

  private static let names: [(key: Key, name: String)] = [
    (.character(" "), "Space"), (.up, "Up"), (.down, "Down"), (.left, "Left"), (.right, "Right"),
    (.home, "Home"), (.end, "End"), (.pageUp, "PgUp"), (.pageDown, "PgDn"), (.insert, "Ins"),
    (.delete, "Del"), (.enter, "Enter"), (.tab, "Tab"), (.backTab, "Shift-Tab"), (.escape, "Esc"),
    (.backspace, "Backspace"),
  ]

  private static let aliases: [String: Key] = [
    "pageup": .pageUp, "pagedown": .pageDown, "insert": .insert, "delete": .delete, "escape": .escape,
    "return": .enter, "backtab": .backTab,
  ]
}
