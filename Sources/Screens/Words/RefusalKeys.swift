/// How one does what refusals tell of: by the keys of a desk, or at the shell.
public struct RefusalKeys: Sendable {
  /// A way to do it.
  public enum Way: Sendable {
    /// A key to press, or a line of the palette.
    case key(String)
    /// Something to type at the shell.
    case typed(String)
    /// Only the desk can do it.
    case atDesk
  }

  /// What takes back a change.
  public let undo: Way
  /// What insists.
  public let insist: Way
  /// What adds a colleague, or changes what the book says of one.
  public let people: Way
  /// What asks a colleague for an approval.
  public let approval: Way
  /// The option that says what a payment in another currency is worth; nil where it is a row of the form.
  public let agreed: String?

  /// Those.
  public init(undo: Way, insist: Way, people: Way, approval: Way, agreed: String? = nil) {
    self.agreed = agreed
    (self.undo, self.insist, self.people, self.approval) = (undo, insist, people, approval)
  }
}
