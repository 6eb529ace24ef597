/// What puts customers in rounds: a chapter of the practice. One that comes later adds itself to `Replay.roundSources`,
/// and the round stays as it is.
public protocol RoundSource: Sendable {
  /// The reasons it has for somebody to see to a customer on the day.
  func reasons(_ sight: RoundSight) -> [any RoundReason]
}

/// What sources look at: one customer on a day, with what was worked out about it. Of one replay it goes from customer
/// to customer, so that neither the book's tables nor customers are copied out for each.
public struct RoundSight {
  public let replay: Replay
  /// Where the customer stands in its table.
  public internal(set) var slot: Int
  public internal(set) var standing: Standing
  /// What is about their money; nil for nothing.
  public internal(set) var card: CollectionCard?

  /// The customer.
  public var customer: Customer { replay.book.customers[slot: slot] ?? Customer(key: .none) }
  /// The day.
  public var day: Day { replay.day }
  /// The book.
  public var book: Book { replay.book }
}

extension RoundReason {
  /// Where it stands among others of one customer: by class; what must not wait in front, what may be cut behind; by
  /// what it weighs on them, and as long as it waits.
  fileprivate func place(_ offset: Int) -> (Int, Int, Int, Int, Day, Int) {
    (roundClass, mustNotWait ? 0 : 1, canBeCut ? 1 : 0, -effect, day, offset)
  }
}

extension Replay {
  /// Every source there is. Reasons of one class and day stand in this order.
  static let roundSources: [any RoundSource] = [
    ApprovalsWaiting(), OurWordDue(), CasesWaiting(), ExitsWaiting(), HoldsOutlived(), MoneyDue(),
    PlannedContacts(), RebatesDue(), Occasions(), WinBacksWaiting(), MarketsToLearn(), CadencesDue(),
  ]

  /// Every reason to see to the customer at a slot, whosever it is, the most pressing first; none hides another. `nil`
  /// standing and card are worked out.
  public func roundReasons(ofCustomer slot: Int, _ standing: Standing, _ card: CollectionCard?)
    -> [any RoundReason]
  {
    roundReasons(RoundSight(replay: self, slot: slot, standing: standing, card: card))
  }

  /// The same, from where all about the customer has been gathered.
  func roundReasons(_ sight: RoundSight) -> [any RoundReason] {
    // Putting a customer away takes nothing from the round (domain §8).
    guard book.customers.read(slot: sight.slot, { $0.mergedInto == nil }) ?? false else { return [] }
    let found = Replay.roundSources.flatMap { $0.reasons(sight) }
    guard found.count > 1 else { return found }
    return found.enumerated()
      .sorted { one, other in
        one.element.place(one.offset) < other.element.place(other.offset)
      }
      .map(\.element)
  }
}
