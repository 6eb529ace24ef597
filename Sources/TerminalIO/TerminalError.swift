/// Why there is no screen.
public enum TerminalError: Error, Hashable, Sendable {
  /// Standard input or output is a file or a pipe.
  case notATerminal
  /// The terminal of this name cannot place text on its screen.
  case cannotMoveCursor(terminal: String)
  /// Neither the terminal of this name nor `xterm-256color` is in this system's terminfo.
  case unknownTerminal(String)
  /// This system has no locale with UTF-8, not even C.UTF-8.
  case noUTF8Locale
  /// The system refused the terminal.
  case refused(terminal: String)
}

/// What was made do with when the screen was opened; to be told once.
public enum TerminalNote: Hashable, Sendable {
  /// The user's locale is not installed or not UTF-8; characters are handled as in C.UTF-8.
  case localeReplaced
  /// This system does not know the terminal of this name; it was taken for `xterm-256color`.
  case terminalReplaced(String)
}
