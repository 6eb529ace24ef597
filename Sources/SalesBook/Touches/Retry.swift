// When to call again whom a call did not reach (domain §9, round.md *Retry*).
extension Replay {
  /// When to try again after an attempt on the replayed day, and at what time; `plan` is what it was for, `now` the
  /// minute of it where a clock tells. The first of a day: the same day at `RetryAt`, two hours later at the least and
  /// not past `LastLook`; else on the next working day at nine. The appointment of a promise goes to no other day: its
  /// last try is at `LastLook`, and after that it stays. A difficult customer, to sell, is left alone for as long as is
  /// right (S0), without an hour.
  public func retry(
    after attempt: Touch, for plan: FollowUp? = nil, at now: TimeOfDay?
  ) -> (day: Day, time: TimeOfDay?) {
    let policy = rules.policy
    let isFirst = attempt.day == day && !wasTried(attempt)
    let soonest = now?.adding(minutes: Replay.retryGap)
    let later = soonest.map { max(policy.retryAt, $0) }
    let sameDay = isFirst ? later.flatMap { $0 <= policy.lastLook ? $0 : nil } : nil
    if isAppointment(plan, on: attempt.day, with: attempt.customer) {
      let last = now.flatMap { $0 < policy.lastLook ? policy.lastLook : nil }
      return (attempt.day, sameDay ?? last ?? plan?.time)
    }
    let next = tryAgain(after: attempt, for: plan)
    guard next == rules.workingDays.onOrAfter(max(attempt.day + 1, day)) else { return (next, nil) }
    return sameDay.map { (attempt.day, $0) } ?? (next, Replay.morning)
  }

  /// On how many days in a row nobody was reached at the customer at a slot, the replayed one the last; 0 if they were
  /// reached since.
  public func daysUnanswered(ofCustomer slot: Int) -> Int {
    let touches = book.touchesOf[slot].compactMap { book.touches[slot: $0] }
      .filter { $0.day <= day && $0.direction == .out }
    let reached = touches.filter(\.reached).map(\.day).max()
    return Set(
      touches.filter { !$0.reached }.map(\.day).filter { tried in reached.map { tried > $0 } ?? true }
    )
    .count
  }

  /// Whether a plan is the appointment for a promise of that day, or nothing is planned on such a day: a call nobody
  /// answers never moves it to another.
  func isAppointment(_ plan: FollowUp?, on date: Day, with customer: ID<Customer>) -> Bool {
    if let plan, plan.due != date, plan.origin != .promise { return false }
    guard let slot = book.customers.slot(of: customer) else { return false }
    return on(date).promises(ofCustomer: slot).contains {
      $0.isOpen && ($0.promise.due == date || $0.appointment == date)
    }
  }

  /// Whether somebody tried to reach them before an attempt, on its day.
  private func wasTried(_ attempt: Touch) -> Bool {
    guard let slot = book.customers.slot(of: attempt.customer) else { return false }
    return book.touchesOf[slot].contains { child in
      guard let other = book.touches[slot: child], other.id != attempt.id else { return false }
      return other.day == attempt.day && !other.reached && other.direction == .out
    }
  }

  /// Minutes between two attempts of a day, at the least.
  private static let retryGap = 120
  /// When one tries again on another day.
  private static let morning = TimeOfDay.midnight.adding(minutes: 9 * 60)
}
