// When a customer is reminded of a rebate's condition (S4): as its days go by, and every week as they come to their end.

extension Rebate {
  /// The days on which a moment to remind them comes, the earliest first: once so much of its days has gone by, in per
  /// cent, and every week of the last ones; none of a one-off, and none before it was agreed.
  public func reminderMoments(_ policy: Policy) -> [Day] {
    guard kind == .cumulative, to >= from else { return [] }
    let shares = policy.rebateReminders.map { from + length * $0 / 100 }
    let first = max(from, to - policy.rebateLastDays + 1)
    let weeks =
      policy.rebateLastDays > 0 ? stride(from: 0, through: to - first, by: 7).map { first + $0 } : []
    return Set(shares + weeks).filter { $0 <= to && $0 >= made }.sorted()
  }
}

extension RebateStanding {
  /// The moment to remind them that came and was not answered: until the top tier is reached or the days are over, also
  /// when it is out of reach. A reminder answers every moment before it.
  public func reminderDue(_ policy: Policy) -> Day? {
    guard state == .running, next != nil,
      let moment = rebate.reminderMoments(policy).last(where: { $0 <= day })
    else { return nil }
    return reminders.contains { $0.day >= moment } ? nil : moment
  }

  /// The next moment to remind them after the day; nil once the top tier is reached, or none comes.
  public func reminderToCome(_ policy: Policy) -> Day? {
    guard state == .running || state == .coming, next != nil else { return nil }
    return rebate.reminderMoments(policy).first { $0 > day }
  }
}
