/// What one presses or types for what refusals tell of.
public struct RefusalKeys: Sendable {
  /// What takes back a change.
  public let undo: String
  /// What judges arrears anew.
  public let judge: String
  /// What is done a second time to insist.
  public let insist: String

  /// Those.
  public init(undo: String, judge: String, insist: String) {
    (self.undo, self.judge, self.insist) = (undo, judge, insist)
  }
}
