/// What to say about a case, by what it wants next.
public enum CaseLine: String, CaseIterable, RoundLine {
  /// It is on us to look: what we do by when, and what else is not right.
  case firstWord = "case-first-word"
  /// The same of goods: what happened is said as it is (S2).
  case firstWordQuality = "case-first-word-quality"
  /// We are looking for the cause.
  case looking = "case-looking"
  /// Somebody of us has it, and they are told so.
  case reported = "case-reported"
  /// The cause, and what was changed.
  case causeKnown = "case-cause-known"
  /// Whether it is good now.
  case close = "case-close"
  /// Said to who has a part in it.
  case part = "case-part"

  public var forbidsMoney: Bool { self != .part }

  // What it says not to do is more than that money is not spoken of; a colleague is no customer.
  public var covers: Set<NotRule> {
    self == .part ? [.openCase, .livePromise, .hold, .concession, .distance] : [.openCase, .livePromise]
  }
}
