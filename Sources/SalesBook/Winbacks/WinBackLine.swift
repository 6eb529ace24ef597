/// What to say to a customer who is leaving, by what the win-back wants next (S3, moment 24).
public enum WinBackLine: String, CaseIterable, RoundLine {
  /// Signals add up: how they are, and whether anything is not right.
  case signals = "win-back-signals"
  /// Nothing to say yet: who did what and where.
  case background = "win-back-background"
  /// The two questions, and thanks.
  case questions = "win-back-questions"
  /// We know why: is it of them, or of how we work.
  case cause = "win-back-cause"
  /// Whether they are worth it.
  case decide = "win-back-decide"
  /// What we changed because of what they said.
  case goBack = "win-back-go-back"
  /// Whether they stay.
  case outcome = "win-back-outcome"
  /// They go, and are thanked.
  case letGo = "win-back-let-go"
  /// A change is due that they were told of.
  case change = "win-back-change"

  public var covers: Set<NotRule> {
    switch self {
    case .signals, .change: []
    case .background, .questions, .cause, .decide: [.winBack, .concession]
    case .goBack, .outcome, .letGo: [.concession]
    }
  }
}
