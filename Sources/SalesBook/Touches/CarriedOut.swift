// Which plan a touch carries out: worked out of the touch itself, so that desk
// and command line say the same.
extension Book {
  /// The plans a touch could carry out: with its customer, made by its day and
  /// still waiting; by their days, of one day those with a time first.
  public func plans(openTo touch: Touch) -> [FollowUp] {
    guard let slot = customers.slot(of: touch.customer) else { return [] }
    return followUpsOf[slot].sorted().compactMap { followUps[slot: $0] }
      .filter { $0.isPlanned && $0.made <= touch.day }
      .sorted { ($0.due, $0.time?.minutes ?? .max) < ($1.due, $1.time?.minutes ?? .max) }
  }

  /// The plan a touch carries out unless somebody says otherwise: one for its
  /// channel that was due by its day, the nearest to it; `meant`, where that is
  /// one of them. A touch that reached nobody carries out nothing.
  public func carriedOut(by touch: Touch, meant: ID<FollowUp>? = nil) -> FollowUp? {
    guard touch.reached else { return nil }
    let fitting = plans(openTo: touch).filter { $0.channel == touch.channel && $0.due <= touch.day }
    if let meant = fitting.first(where: { $0.id == meant }) { return meant }
    return fitting.last.flatMap { last in fitting.first { $0.due == last.due } }
  }

  /// The plan an attempt nobody answered was for: `meant` if it is due by the day
  /// of the next, or else the first that is and is no visit, for a telephone that
  /// rings is no visit missed.
  public func tried(by touch: Touch, again: Day, meant: ID<FollowUp>? = nil) -> FollowUp? {
    let due = plans(openTo: touch).filter { $0.due <= again }
    return due.first { $0.id == meant } ?? due.first { !$0.channel.isInPerson }
  }
}
