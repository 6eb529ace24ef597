// What sentences say where a command is meant: never a key of their own, but
// the one it has.
extension Desk {
  /// What one presses for a command where the focus is.
  func key(_ command: Command) -> String { keymap.key(command, in: focus) }

  /// What a command does, in a sentence.
  func help(_ command: Command) -> String {
    words.text(of: command).help { practice.command(named: $0).map(key) }
  }
}
