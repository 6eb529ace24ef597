/// How things stand with one customer on a day: what every list shows beside
/// its name, worked out from the book's facts.
public struct Standing: Equatable, Sendable {
  /// When something is planned next; earlier than the day if it was missed.
  public var next: Day?
  /// The slot of the follow-up that is.
  public var nextFollowUp: Int?
  /// The slot of the latest touch, whether it reached them or not.
  public var lastTouch: Int?
  /// The day of the latest touch that reached them.
  public var lastReached: Day?
  /// The net of their accounts, by currency; positive if they owe us.
  public var owed: [Money] = []
  /// All that is past due, never netted.
  public var overdue: [Money] = []
  /// Days past due of the oldest open part; 0 if none is.
  public var daysOverdue = 0
  /// The grade somebody gave them; nil for none.
  public var grade: Grade?
  /// Whether that was given while they were new, and not looked at again since.
  public var isProvisional = false

  /// Nothing planned, nothing happened, nothing owed.
  public init() {}
}

extension Replay {
  /// How things stand with the customer at a slot.
  public func standing(ofCustomer slot: Int) -> Standing {
    standing(ofCustomer: slot, accounts(ofCustomer: slot))
  }

  /// The same, given their accounts.
  public func standing(ofCustomer slot: Int, _ accounts: [Account]) -> Standing {
    var standing = Standing()
    plans(ofCustomer: slot, into: &standing)
    touches(ofCustomer: slot, into: &standing)
    standing.grade = grade(ofCustomer: slot)
    standing.isProvisional = standing.grade != nil && gradeProvisional(ofCustomer: slot) != nil
    if !accounts.isEmpty {
      standing.owed = accounts.filter { !$0.isEmpty }.map(\.net)
      standing.overdue = accounts.amounts(\.overdue)
      standing.daysOverdue = accounts.daysOverdue
    }
    return standing
  }

  private func plans(ofCustomer slot: Int, into standing: inout Standing) {
    book.followUpsOf.forEach(of: slot) { child in
      guard let followUp = book.followUps[slot: child], followUp.waited(on: day) else { return }
      let due = due(of: followUp, slot: child)
      guard standing.next.map({ due < $0 }) ?? true else { return }
      standing.next = due
      standing.nextFollowUp = child
    }
  }

  private func touches(ofCustomer slot: Int, into standing: inout Standing) {
    var latest: (Day, TimeOfDay?, Int)?
    book.touchesOf.forEach(of: slot) { child in
      guard let touch = book.touches[slot: child], touch.day <= day else { return }
      if touch.reached, standing.lastReached.map({ touch.day > $0 }) ?? true {
        standing.lastReached = touch.day
      }
      let isLater =
        latest.map { last in
          (touch.day, touch.time?.minutes ?? -1, child) > (last.0, last.1?.minutes ?? -1, last.2)
        } ?? true
      if isLater { latest = (touch.day, touch.time, child) }
    }
    standing.lastTouch = latest?.2
  }

  /// The day a follow-up stood at: its own, or the one the first move after
  /// the replayed day took it from.
  public func due(of followUp: FollowUp, slot: Int) -> Day {
    guard !book.moves.isUntouched else { return followUp.due }
    let later = book.movesOf[slot].compactMap { book.moves[slot: $0] }.filter { $0.day > day }
    return later.min { ($0.day, $0.id) < ($1.day, $1.id) }?.from ?? followUp.due
  }
}

extension Replay {
  /// Whether a customer is listed on the replayed day, given how it stands: neither put away by then, nor come into the
  /// book only later with nothing dated before.
  public func lists(_ customer: Customer, _ standing: Standing, archivedToo: Bool = false) -> Bool {
    (archivedToo || customer.isActive(on: day))
      && (customer.since.map { $0 <= day } ?? true || standing != Standing())
  }
}

extension Table {
  /// Whether it never held a record.
  var isUntouched: Bool { slotCount == 0 }
}

extension [Money] {
  /// Adds an amount to that of its currency; currencies stand in the order they
  /// came.
  public mutating func add(_ money: Money) { add(money.minor, money.currency) }

  /// Adds minor units to the amount of their currency; currencies stand in the
  /// order they came.
  mutating func add(_ minor: Int64, _ currency: Currency) {
    if let index = firstIndex(where: { $0.currency == currency }) {
      self[index].minor += minor
    } else {
      append(Money(minor: minor, currency))
    }
  }
}
