/// Why a customer is on the daily round, and how soon its turn comes.
public enum Urgency: Comparable, Sendable {
  /// A promise is due, or was broken and not answered (S4), since so many days
  /// at the most: the longest first.
  case word(daysLeft: Int)
  /// A follow-up was missed, so many days ago at the most: the longest first.
  case missed(daysLeft: Int)
  /// A follow-up is due today, at a minute of the day; those without a time
  /// come last.
  case dueToday(minute: Int)
  /// A step of collecting is to be looked at, or a claim is about to lapse.
  case collecting(daysLeft: Int)
  /// A reminder before a day, or a statement, is to be sent.
  case reminding(daysLeft: Int)
  /// Money is past due and nothing is planned about it: the longest first.
  case overdue(daysLeft: Int)
}

extension Standing {
  /// Why the customer needs something on a day; nil if it does not. Money past
  /// due needs nothing more once there was a touch that day, while a follow-up
  /// is planned, or while a promise or a step of collecting has its day to come.
  public func urgency(on day: Day, in book: Book, card: CollectionCard?) -> Urgency? {
    let duty = card?.duties.first
    if let duty, duty.duty.roundClass == 1 { return .word(daysLeft: duty.day - day) }
    if let next, next < day { return .missed(daysLeft: next - day) }
    if next == day {
      let time = nextFollowUp.flatMap { book.followUps[slot: $0]?.time }
      return .dueToday(minute: time.map { Int($0.minutes) } ?? .max)
    }
    if let duty {
      let days = duty.day - day
      return duty.duty.roundClass == 3 ? .collecting(daysLeft: days) : .reminding(daysLeft: days)
    }
    guard daysOverdue > 0, next == nil, lastTouch.flatMap({ book.touches[slot: $0] })?.day != day else {
      return nil
    }
    switch card?.reason {
    case .stepLater, .restsOnPromise, .contested: return nil
    case .duty, .noStep, .overdue, .nothing, nil: return .overdue(daysLeft: -daysOverdue)
    }
  }
}

/// The daily round: which customers need something today, in which order.
public enum Round {
  /// The slots of the active customers that need something on the replayed
  /// day: promises due and broken first, then missed follow-ups, today's by
  /// their time, steps of collecting, reminders, the longest past due, those
  /// alike by name; no more than policy says. `standings` and `cards` are of all
  /// customers, by slot.
  public static func customers(
    _ replay: Replay, standings: [Standing], cards: [Int: CollectionCard], policy: Policy
  ) -> [Int] {
    let book = replay.book
    let waiting = standings.indices.compactMap { slot -> (slot: Int, urgency: Urgency)? in
      guard let urgency = standings[slot].urgency(on: replay.day, in: book, card: cards[slot]),
        book.customers[slot: slot]?.isActive ?? false
      else { return nil }
      return (slot, urgency)
    }.sorted { ($0.urgency, $0.slot) < ($1.urgency, $1.slot) }
    guard let last = waiting.prefix(policy.roundSize).last?.urgency else { return [] }
    let called = waiting.prefix { $0.urgency <= last }
      .map { (slot: $0.slot, urgency: $0.urgency, name: book.customers[slot: $0.slot]?.name ?? "") }
    let byName = PinyinOrder.order(of: called.map(\.name)).map { called[$0] }.enumerated()
    return byName.sorted { ($0.element.urgency, $0.offset) < ($1.element.urgency, $1.offset) }
      .prefix(policy.roundSize).map(\.element.slot)
  }
}
