/// What speaks for and against a promise, shown beside its day and sum while they are typed (domain §5).
public struct PromiseGrounds: Equatable, Sendable {
  /// Days there are until it is due; nil before a day is known.
  public let days: Int?
  /// The most they ever paid within that time; nil before a day is known, or where they paid nothing yet.
  public let most: Money?
  /// Whether they ever paid anything in that currency.
  public let hasPaid: Bool
  /// The last day within a month on which they said that they are short of cash.
  public let shortOfCash: Day?
  /// Whether they never promised anything before.
  public let isFirst: Bool
  /// How they keep their word.
  public let word: WordKept
  /// What stands in the way of our being there that day.
  public let obstacles: [PromiseDoubt]

  /// How far back what was said of cash still speaks.
  static let shortOfCashReach = 30

  /// Whether it is for more than they ever paid in that time.
  public func isTooMuch(_ amount: Money?) -> Bool {
    guard let amount, let most, amount.currency == most.currency else { return false }
    return amount.minor > most.minor
  }
}

extension Replay {
  /// The grounds of a promise of the customer at a slot, of that currency where it names no sum; its day counts only
  /// if it is not before it was made.
  public func grounds(
    of promise: Promise, ofCustomer slot: Int, in currency: Currency, by login: String
  ) -> PromiseGrounds {
    let days = promise.due > promise.made ? promise.due - promise.made : promise.due == promise.made ? 1 : nil
    let currency = promise.amount?.currency ?? currency
    let most = mostPaid(ofCustomer: slot, in: currency, within: days ?? 1)
    let standings = promises(ofCustomer: slot)
    let short = book.touchesOf[slot].compactMap { book.touches[slot: $0] }
      .filter { $0.whyUnpaid == .shortOfCash && $0.reached && $0.day <= day }.map(\.day).max()
    return PromiseGrounds(
      days: days, most: days.flatMap { _ in most.map { Money(minor: $0, currency) } }, hasPaid: most != nil,
      shortOfCash: short.flatMap { day - $0 <= PromiseGrounds.shortOfCashReach ? $0 : nil },
      isFirst: standings.isEmpty, word: WordKept(standings, on: day, policy: rules.policy),
      obstacles: days == nil ? [] : obstacles(to: promise, by: login))
  }

  /// What stands in the way of a colleague's keeping the appointment of a promise: a full day, another appointment at
  /// that hour, a visit far away.
  func obstacles(to promise: Promise, by login: String) -> [PromiseDoubt] {
    guard promise.appointment else { return [] }
    var (count, taken, away) = (0, PromiseDoubt?.none, PromiseDoubt?.none)
    book.followUps.forEach { _, followUp in
      guard followUp.due == promise.due, followUp.by == login, followUp.isPlanned else { return }
      count += 1
      guard followUp.customer != promise.customer, let other = book.customers[followUp.customer] else {
        return
      }
      if let time = followUp.time, promise.isAt(time) {
        taken = taken ?? .taken(promise.due, time, with: other.name)
      } else if followUp.channel.isInPerson, other.far {
        away = away ?? .away(promise.due, with: other.name)
      }
    }
    for other in promises(by: login, for: promise.due) where other.customer != promise.customer {
      guard let time = other.time, promise.isAt(time), let customer = book.customers[other.customer] else {
        continue
      }
      taken = taken ?? .taken(promise.due, time, with: customer.name)
    }
    let full = count >= rules.policy.fullDay ? PromiseDoubt.fullDay(promise.due, count: count) : nil
    return [full, taken, away].compactMap { $0 }
  }

  /// The promises a colleague took with an appointment for a day, not let go.
  private func promises(by login: String, for due: Day) -> [Promise] {
    book.promises.all.filter { $0.appointment && $0.by == login && $0.due == due && $0.made <= day }
      .filter { standing(ofPromise: $0.id)?.isOpen ?? false }
  }
}

extension Promise {
  /// Minutes on either side of an appointment that it takes.
  private static let appointmentMinutes = 60

  /// Whether its appointment is at that hour.
  fileprivate func isAt(_ other: TimeOfDay) -> Bool {
    time.map { abs(Int($0.minutes) - Int(other.minutes)) < Promise.appointmentMinutes } ?? false
  }
}
