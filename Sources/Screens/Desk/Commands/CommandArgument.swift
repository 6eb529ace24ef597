internal import SalesBook

/// What becomes of a text typed behind a command's name in the palette.
enum CommandArgument: Sendable {
  /// It belongs to the name: there is no such text.
  case none
  /// It is typed into what the command opens, and Enter pressed.
  case typed
  /// It says what the command is to do.
  case meant(@Sendable (inout Desk, String, Book) -> [Effect])

  /// Whether there can be such a text.
  var isTaken: Bool { if case .none = self { false } else { true } }
}
