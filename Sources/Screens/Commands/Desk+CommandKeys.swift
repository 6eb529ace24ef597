// How a command is had: what sentences name in place of it.
extension Desk {
  /// What one presses for a command: the first keys bound to it in the pane in
  /// the focus, or else in any; of one without keys, its line in the palette.
  func key(_ command: Command) -> String {
    if let keys = keymap.keys(of: command, in: focus) ?? keymap.keys(of: command) { return keys }
    let palette = keymap.keys(of: .desk.palette) ?? ""
    return palette + (palette.count > 1 ? " " : "") + command.name
  }
}
