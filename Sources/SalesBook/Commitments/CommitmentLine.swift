/// What to say about what we said ourselves (S4).
public enum CommitmentLine: String, CaseIterable, RoundLine {
  /// Its day has come.
  case due = "our-word-due"
  /// It may not be kept: told today, not on the day.
  case danger = "our-word-danger"
  case late = "our-word-late"
  /// It was done late, or given up.
  case apology = "our-word-apology"
  /// It is to be put in writing.
  case paper = "our-word-paper"
  /// To a colleague whose help is wanted.
  case help = "our-word-help"

  // Who has to say that they are sorry speaks of no money.
  public var forbidsMoney: Bool { self == .danger || self == .late || self == .apology }
  public var ridesAlong: Bool { self == .paper }
  public var covers: Set<NotRule> {
    switch self {
    case .help: [.livePromise, .hold, .concession, .distance, .ownWord]
    case .danger, .late, .apology: [.livePromise, .ownWord]
    case .due, .paper: []
    }
  }
}
