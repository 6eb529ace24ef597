internal import SalesBook

/// What lies over the panes and takes the keys while it does.
enum Layer: Sendable {
  /// The filter being typed.
  case filter(LineEditor)
}

/// Something on its way to disk.
struct PendingCommit: Sendable {
  /// What it is, in the language of the screen.
  let said: String
}
