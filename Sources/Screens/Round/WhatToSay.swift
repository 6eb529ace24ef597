public import SalesBook

/// What is said to a customer whose turn it is, and the one thing not to do (round.md *What to say*).
public struct WhatToSay: Equatable, Sendable {
  /// A paragraph of the first reason, and one of another that may ride along; empty where nothing is to be said.
  public let say: [String]
  /// Empty where there is nothing.
  public let avoid: String
  /// Whether no money is to be spoken of: such reasons get no line and are not settled.
  public let forbidsMoney: Bool
}

extension LineSight {
  /// What to say in a turn, in the words of the sight: the line of the first reason, and that of the second if it may
  /// ride along, is of another matter, and is not forbidden.
  public func whatToSay(_ turn: RoundTurn) -> WhatToSay {
    let reasons = byKind(turn.reasons).map(\.told)
    guard let first = reasons.first else { return WhatToSay(say: [], avoid: "", forbidsMoney: false) }
    let (avoid, rule) = avoid(turn, first: first)
    let isBarred = rule?.forbidsMoney ?? false
    // Where money is not to be spoken of, what is said is of the first reason that is not about it.
    let spoken = isBarred ? reasons.filter { !$0.isAboutMoney } + reasons.filter(\.isAboutMoney) : reasons
    let line = chosen(for: spoken[0])
    let forbidsMoney = isBarred || line?.line.forbidsMoney ?? false
    let second = spoken.dropFirst().first { !(forbidsMoney && $0.isAboutMoney) }
      .flatMap { chosen(for: $0) }
    let rides = second.flatMap { $0.line.ridesAlong && !$0.isOfOneMatter(with: line) ? $0 : nil }
    let said = [line, rides].compactMap { $0 }.map(say).filter { !$0.isEmpty }
    return WhatToSay(say: said, avoid: avoid, forbidsMoney: forbidsMoney)
  }
}

extension ChosenLine {
  /// Whether two lines are of one matter: a promise is spoken of once in a talk.
  fileprivate func isOfOneMatter(with other: ChosenLine?) -> Bool {
    other.map { type(of: $0.line) == type(of: line) } ?? false
  }
}
