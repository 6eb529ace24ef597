/// Why money is unpaid, as the customer says.
public struct HeardWhy: Equatable, Sendable {
  public let why: Touch.WhyUnpaid
  /// Since when they have said so, and nothing else.
  public let since: Day

  /// That reason, heard since then.
  public init(why: Touch.WhyUnpaid, since: Day) { (self.why, self.since) = (why, since) }
}

// When money was last spoken of with a customer (domain §4 *Asked*).
extension Replay {
  /// The day the customer at a slot was last asked for money by the replayed day: a touch that reached them, either
  /// way, that heard why it is unpaid; a payment reminder or demand that reached them; a rung step; a promise to pay
  /// taken; an answer to a breach. A statement, a reminder before the due day, a talk about something else and an
  /// attempt that reached nobody are not asking. Nil if they never were.
  public func lastAsked(ofCustomer slot: Int) -> Day? {
    var last: Day?
    func note(_ asked: Day) {
      if asked <= day { last = max(last ?? asked, asked) }
    }
    book.touchesOf.forEach(of: slot) { child in
      book.touches.read(slot: child) { touch in
        let isLetter = touch.letter == .demand || touch.letter == .paymentReminder
        guard touch.reached, touch.heardWhy() || (isLetter && touch.direction == .out) else { return }
        note(touch.day)
      }
    }
    book.rungStepsOf.forEach(of: slot) { child in
      if let step = book.rungSteps[slot: child] { note(step.day) }
    }
    book.promisesOf.forEach(of: slot) { child in
      guard let promise = book.promises[slot: child] else { return }
      if promise.amount != nil { note(promise.made) }
      book.responsesOf[child].compactMap { book.responses[slot: $0] }.forEach { note($0.day) }
    }
    return last
  }

  /// Why it is unpaid as they last said by the replayed day, and since when they say so; nothing heard before a day
  /// counts. Nil where they gave no reason.
  func heard(ofCustomer slot: Int, since first: Day) -> HeardWhy? {
    var talks: [(day: Day, minutes: Int, slot: Int, why: Touch.WhyUnpaid)] = []
    book.touchesOf.forEach(of: slot) { child in
      book.touches.read(slot: child) { touch in
        guard touch.reached, touch.day >= first, touch.day <= day, let why = touch.whyUnpaid,
          why != .unreachable
        else { return }
        talks.append((touch.day, touch.time.map { Int($0.minutes) } ?? -1, child, why))
      }
    }
    talks.sort { ($0.day, $0.minutes, $0.slot) < ($1.day, $1.minutes, $1.slot) }
    guard let last = talks.last else { return nil }
    let since = talks.reversed().prefix { $0.why == last.why }.last?.day ?? last.day
    return HeardWhy(why: last.why, since: since)
  }

  /// How overdue money stands that is to ask for now, if no duty speaks of it: nobody has asked for so many days, or
  /// it was asked for and comes back; what fell due after they were asked nobody has asked for. Nil where nothing past
  /// due is to ask for now.
  func asking(ofCustomer slot: Int, _ accounts: [Account], promises: [PromiseStanding]) -> CallReason? {
    let asked = lastAsked(ofCustomer: slot)
    var (oldest, fresh): (Day?, Day?)
    for account in accounts {
      let covered = covered(of: account, by: promises)
      guard !rules.policy.isSmall(account.toAskFor(leaving: covered)) else { continue }
      let due = zip(account.items, covered).filter { $0.isOverdue && $0.free.minor > $1 }
      oldest = [oldest, due.map(\.0.due).min()].compactMap { $0 }.min()
      guard let asked else { continue }
      let since = due.filter { $0.0.due > asked }
      let sum = since.reduce(0) { $0 + $1.0.free.minor - $1.1 }
      guard !rules.policy.isSmall(Money(minor: sum, account.currency)) else { continue }
      fresh = [fresh, since.map(\.0.due).min()].compactMap { $0 }.min()
    }
    guard let oldest else { return nil }
    guard let asked else { return .unasked(days: day - oldest) }
    let again = asked + rules.policy.askAgain
    if again <= day { return .unasked(days: day - max(asked, oldest)) }
    return fresh.map { .unasked(days: day - $0) } ?? .asked(asked, again: again)
  }
}

extension Touch {
  /// Whether it heard why money is unpaid; that they could not be reached is no answer of theirs.
  fileprivate borrowing func heardWhy() -> Bool { whyUnpaid.map { $0 != .unreachable } ?? false }
}
