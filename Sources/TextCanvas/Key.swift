/// One stroke on the keyboard, a paste, or a click: what a terminal hands to the program.
public enum Key: Hashable, Sendable {
  /// A character, as typed; the space bar is `character(" ")`. Shift is in the character: `J`.
  case character(Character)
  /// A letter, or one of `@ [ \ ] ^ _`, with Ctrl; letters are small: Ctrl-S is `control("s")`.
  ///
  /// Ctrl-H, Ctrl-I, Ctrl-M and Ctrl-[ never come: terminals send them for Backspace, Tab, Enter and Esc.
  case control(Character)
  /// A character with Alt, or after an Esc in the same breath.
  case alt(Character)
  /// A function key, from 1 on.
  case function(Int)
  /// The arrow keys.
  case up, down, left, right
  /// The keys over the arrows.
  case home, end, pageUp, pageDown, insert, delete
  /// Enter, Tab, Shift-Tab, Esc and Backspace.
  case enter, tab, backTab, escape, backspace
  /// Text from the clipboard, as it came, line ends as `\n`. Never to be taken for typed keys.
  case paste(String)
  /// A click or a turn of the wheel.
  case mouse(MouseAction, at: Position)
}

/// What the mouse did.
public enum MouseAction: Hashable, Sendable {
  /// The left, middle or right button went down.
  case press, pressMiddle, pressRight
  /// A button came up.
  case release
  /// The wheel turned away from the user, or towards.
  case wheelUp, wheelDown
}

extension Key {
  /// The key as it is meant in command mode: full-width forms, and the punctuation a Chinese input method
  /// types instead of ASCII, become what the same key is without it.
  ///
  /// `：` is `:`, `ｊ` is `j`, `【` is `[`.
  ///
  /// Text fields must not use this: there `：` is what the user wants.
  public var folded: Key {
    switch self {
    case .character(let character): .character(Self.folded(character))
    case .alt(let character): .alt(Self.folded(character))
    default: self
    }
  }

  private static func folded(_ character: Character) -> Character {
    if let ascii = punctuation[character] { return ascii }
    guard let scalar = character.unicodeScalars.first, character.unicodeScalars.count == 1,
      (0xFF01...0xFF5E).contains(scalar.value)
    else { return character }
    return Character(Unicode.Scalar(UInt8(scalar.value - 0xFEE0)))
  }

  private static let punctuation: [Character: Character] = [
    "\u{3000}": " ", "、": "/", "。": ".", "￥": "$", "·": "`", "‘": "'", "’": "'", "“": "\"", "”": "\"",
    "【": "[", "】": "]", "「": "[", "」": "]", "『": "{", "』": "}", "《": "<", "》": ">", "〈": "<", "〉": ">",
  ]
}
