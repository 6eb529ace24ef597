/// Why a customer is on the daily round, and how soon its turn comes.
public enum Urgency: Comparable, Sendable {
  /// A follow-up was missed, so many days ago at the most: the longest first.
  case missed(daysLeft: Int)
  /// A follow-up is due today, at a minute of the day; those without a time
  /// come last.
  case dueToday(minute: Int)
  /// Money is past due and nothing is planned about it: the longest first.
  case overdue(daysLeft: Int)
}

extension Standing {
  /// Why the customer needs something on a day; nil if it does not. Money past
  /// due needs nothing more once there was a touch that day, or while a
  /// follow-up is planned.
  public func urgency(on day: Day, in book: Book) -> Urgency? {
    guard let next, next <= day else {
      let touched = lastTouch.flatMap { book.touches[slot: $0] }?.day
      let isOpen = daysOverdue > 0 && next == nil && touched != day
      return isOpen ? .overdue(daysLeft: -daysOverdue) : nil
    }
    if next < day { return .missed(daysLeft: next - day) }
    let time = nextFollowUp.flatMap { book.followUps[slot: $0]?.time }
    return .dueToday(minute: time.map { Int($0.minutes) } ?? .max)
  }
}

/// The daily round: which customers need something today, in which order.
public enum Round {
  /// The slots of the active customers that need something on the replayed
  /// day: missed follow-ups first, then today's by their time, then the longest
  /// past due, those alike by name; no more than policy says. `standings` are
  /// of all customers, by slot.
  public static func customers(_ replay: Replay, standings: [Standing], policy: Policy) -> [Int] {
    let book = replay.book
    let waiting = standings.indices.compactMap { slot -> (slot: Int, urgency: Urgency)? in
      guard let urgency = standings[slot].urgency(on: replay.day, in: book),
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
