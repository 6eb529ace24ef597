/// A line to say, with what one is not to do (round.md *What to say*): first reason, situation and grade choose one, and
/// it is looked up, never composed. Each chapter has its own list of them; their words are templates a person can change.
public protocol RoundLine: Sendable {
  /// What its wordings are kept under: `promise-due-far`.
  var name: String { get }
  /// Whether it may be said in the same talk, after the line of another reason.
  var ridesAlong: Bool { get }
  /// Whether no money is spoken of in that talk.
  var forbidsMoney: Bool { get }
  /// Rules about what not to do that its own not-line says already.
  var covers: Set<NotRule> { get }
}

extension RoundLine {
  public var ridesAlong: Bool { false }
  public var forbidsMoney: Bool { false }
  public var covers: Set<NotRule> { [] }
}

extension RoundLine where Self: RawRepresentable<String> {
  public var name: String { rawValue }
}

/// What is not to be done, by the first rule that holds (round.md *The not-line is one*).
public enum NotRule: String, Keyword {
  /// An exit is decided or under way.
  case exit
  /// They are leaving and are to be kept: no concession before it is decided what for.
  case winBack = "win-back"
  /// A complaint is open: no talk of money.
  case openCase = "open-case"
  /// They promised money for a day: chasing rests.
  case livePromise = "live-promise"
  /// Supply is stopped, and somebody only lifts it.
  case hold
  /// They hold money back over our own broken word.
  case ownWord = "own-word"
  /// What the line's own row says.
  case own
  /// What they asked for last time.
  case concession
  /// They are difficult: distance.
  case distance

  /// Whether no money is spoken of where it holds.
  public var forbidsMoney: Bool { self == .openCase || self == .ownWord }
}

/// The not-line of a rule that no reason has of itself.
public enum NotLine: String, CaseIterable, RoundLine {
  case exit = "not-exit"
  case winBack = "not-win-back"
  case openCase = "not-open-case"
  case livePromise = "not-live-promise"
  case hold = "not-hold"
  case ownWord = "not-own-word"
  case concession = "not-concession"
  case distance = "not-distance"
}

/// Every line there is.
public enum RoundLines {
  /// A chapter that comes later adds its own.
  public static let all: [any RoundLine] = [
    lines(of: PromiseLine.self), lines(of: ReceivableLine.self), lines(of: ArrearsLine.self),
    lines(of: ApprovalLine.self), lines(of: CommitmentLine.self), lines(of: ContactLine.self),
    lines(of: KeepingLine.self), lines(of: CaseLine.self), lines(of: WinBackLine.self),
    lines(of: CampaignLine.self), lines(of: RebateLine.self), lines(of: ExitLine.self),
    lines(of: NotLine.self),
  ].flatMap { $0 }

  /// That of a name; nil for none.
  public static func named(_ name: String) -> (any RoundLine)? { all.first { $0.name == name } }

  private static func lines<Line: RoundLine & CaseIterable>(of: Line.Type) -> [any RoundLine] {
    Array(Line.allCases)
  }
}
