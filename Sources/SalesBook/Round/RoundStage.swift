/// How far one of us is with the round of a day.
public enum RoundStage: Equatable, Sendable {
  case notBegun
  case atWork
  /// Since when.
  case paused(TimeOfDay)
  /// When it was ended.
  case ended(TimeOfDay)
  /// Up to which day, and login of who stands in; empty for nobody.
  case away(until: Day, cover: String)

  /// As programs read it.
  public var keyword: String {
    switch self {
    case .notBegun: "not-begun"
    case .atWork: "at-work"
    case .paused: "paused"
    case .ended: "ended"
    case .away: "away"
    }
  }

  /// The minute it came to be so, where that is known.
  public var time: TimeOfDay? {
    switch self {
    case .paused(let time), .ended(let time): time
    case .notBegun, .atWork, .away: nil
    }
  }
}

extension Replay {
  /// How far one of us is with the round of the replayed day.
  public func roundStage(of login: String) -> RoundStage {
    if let leave = book.leave(of: login, on: day) {
      return .away(until: leave.to, cover: book.standIn(for: login, on: day) ?? "")
    }
    guard let round = book.round(of: login, on: day) else { return .notBegun }
    if let ended = round.ended { return .ended(ended) }
    return round.paused.map { .paused($0) } ?? .atWork
  }
}
