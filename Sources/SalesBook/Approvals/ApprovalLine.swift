/// What to say to a colleague who waits for a yes or no.
public enum ApprovalLine: String, CaseIterable, RoundLine {
  case asked = "approval-asked"

  // It is said to a colleague: nothing about the customer is in its way.
  public var covers: Set<NotRule> { [.livePromise, .hold, .concession, .distance] }
}
