internal import TextCanvas

/// What the status line says.
struct Status: Equatable, Sendable {
  /// The sentence; empty for nothing to say.
  var text = ""
  /// What kind of sentence it is.
  var role = StyleRole.status
}
