/// What to look at before money is asked for (domain §4).
public enum ChaseWarning: Equatable, Sendable {
  /// Money of theirs settles nothing yet.
  case moneyOnAccount([Money])
  /// They have promised to pay by a day; chasing rests until then.
  case livePromise(Day)
  /// One of us spoke with them about money a few days ago.
  case recentContact(by: String, Day)
  /// Nobody has entered a payment for so many days; the money may be there.
  case paymentsStale(days: Int)
}

extension Replay {
  /// What to look at before the customer at a slot is asked for money; the
  /// promises are theirs, `lastPayment` the day of the book's latest payment.
  public func chaseWarnings(
    ofCustomer slot: Int, promises: [PromiseStanding], lastPayment: Day?
  ) -> [ChaseWarning] {
    var warnings: [ChaseWarning] = []
    let onAccount = accounts(ofCustomer: slot).amounts(\.onAccount)
    if !onAccount.isEmpty { warnings.append(.moneyOnAccount(onAccount)) }
    if let live = livePromise(among: promises), live.promise.due > day {
      warnings.append(.livePromise(live.promise.due))
    }
    if let last = lastChase(ofCustomer: slot), day - last.day <= rules.policy.chaseDistance {
      warnings.append(.recentContact(by: last.by, last.day))
    }
    if let lastPayment, day - lastPayment > rules.policy.paymentsStale {
      warnings.append(.paymentsStale(days: day - lastPayment))
    }
    return warnings
  }

  /// The open promise to pay whose day comes last: chasing rests until then.
  public func livePromise(among promises: [PromiseStanding]) -> PromiseStanding? {
    promises.filter { $0.isOpen && $0.promise.amount != nil }.max { $0.promise.due < $1.promise.due }
  }

  /// The latest contact about money, and by whom: one that heard why it is
  /// unpaid, a letter of ours, a rung.
  private func lastChase(ofCustomer slot: Int) -> (day: Day, by: String)? {
    let touches = book.touchesOf[slot].compactMap { book.touches[slot: $0] }
      .filter { $0.whyUnpaid != nil || $0.letter != nil }.map { (day: $0.day, by: $0.by) }
    let steps = book.rungStepsOf[slot].compactMap { book.rungSteps[slot: $0] }.map {
      (day: $0.day, by: $0.by)
    }
    return (touches + steps).filter { $0.day <= day }.max { $0.day < $1.day }
  }

  /// The day of the latest payment by the replayed day; nil if there is none.
  public var lastPayment: Day? {
    var last: Day?
    book.payments.forEach { _, payment in
      if payment.day <= day, last.map({ payment.day > $0 }) ?? true { last = payment.day }
    }
    return last
  }
}
