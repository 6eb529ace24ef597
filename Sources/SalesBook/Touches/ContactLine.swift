/// What to say where somebody planned to be in touch, by the grade (S0, S2).
public enum ContactLine: String, CaseIterable, RoundLine {
  case prime = "contact-a"
  case regular = "contact-b"
  case fussy = "contact-c"
  case difficult = "contact-d"
  /// Something of theirs is contested and not settled: that first.
  case contested = "contact-contested"
  /// A first visit: what to find out first.
  case firstVisit = "first-visit"
  /// A first call: their work, not our goods.
  case firstCall = "first-call"

  public var forbidsMoney: Bool { self == .contested }

  public var covers: Set<NotRule> {
    switch self {
    case .fussy: [.concession]
    case .difficult: [.concession, .distance]
    case .contested: [.livePromise]
    case .prime, .regular, .firstVisit, .firstCall: []
    }
  }

  /// That of a grade; who has none is dealt with as most are.
  public init(_ grade: Grade?) {
    switch grade {
    case .prime: self = .prime
    case .regular, nil: self = .regular
    case .fussy: self = .fussy
    case .difficult: self = .difficult
    }
  }
}
