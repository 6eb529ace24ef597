/// An operation that plans something, and can plan it for a later day.
public protocol Postponable: Operation {
  /// The same, with what it plans put on that day where it would stand earlier.
  func postponed(to day: Day) -> Self
}

extension PlanFollowUp: Postponable {
  public func postponed(to day: Day) -> PlanFollowUp {
    var later = self
    later.followUp.due = max(day, followUp.due)
    return later
  }
}

extension MoveFollowUps: Postponable {
  public func postponed(to day: Day) -> MoveFollowUps {
    var later = self
    later.to = max(day, to)
    return later
  }
}

extension LogTouch: Postponable {
  public func postponed(to day: Day) -> LogTouch {
    var later = self
    if let next { later.next?.due = max(day, next.due) }
    return later
  }
}

extension Batch: Postponable where Each: Postponable {
  public func postponed(to day: Day) -> Batch {
    Batch(each.map { $0.postponed(to: day) })
  }
}

extension [Doubt] {
  /// The day from which everything that is planned too soon is right; nil where nothing is.
  public var rightDay: Day? {
    compactMap { doubt in if case .tooSoon(let soon) = doubt, soon.isPlan { soon.right } else { nil } }.max()
  }

  /// Whether any of them is that something keeps no distance.
  public var areOfDistance: Bool { contains { if case .tooSoon = $0 { true } else { false } } }
}
