/// What to say to keep in touch (S0, S2).
public enum KeepingLine: String, CaseIterable, RoundLine {
  /// After a delivery, a new product or a dispute that is settled.
  case useCheck = "use-check"
  /// Whether they are content.
  case satisfaction
  case birthday
  case festival
  /// Somebody there may be won.
  case ally = "ally-wanted"
  case cadence = "cadence-ab"
  case cadenceFussy = "cadence-c"
  case cadenceDifficult = "cadence-d"
  /// Nothing to say to them: it is for us.
  case gradeReview = "grade-review"

  public var ridesAlong: Bool {
    switch self {
    case .useCheck, .satisfaction, .birthday, .festival: true
    case .ally, .cadence, .cadenceFussy, .cadenceDifficult, .gradeReview: false
    }
  }

  public var forbidsMoney: Bool {
    switch self {
    case .useCheck, .satisfaction, .birthday, .festival: true
    case .ally, .cadence, .cadenceFussy, .cadenceDifficult, .gradeReview: false
    }
  }

  public var covers: Set<NotRule> { self == .cadenceDifficult ? [.distance] : [] }
}
