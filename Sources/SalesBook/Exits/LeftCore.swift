/// A core customer, A or B, who left in the two years a review looks back on: what step 1 asks (S1: have core customers
/// left, and do those who remain know our goods too little?).
public struct LeftCore: Equatable, Sendable {
  /// Where the customer stands in its table.
  public let slot: Int
  public let grade: Grade
  /// The last day they bought.
  public let bought: Day
  /// Whether they were put away since.
  public let isAway: Bool

  /// For how many days nothing was bought by whoever left.
  static let quiet = 180
}

extension Replay {
  /// The core customers who bought in the two years up to the day and left since, the latest first: they were put away, or
  /// nothing was bought for half a year.
  public func leftCore() -> [LeftCore] {
    let since = day.adding(months: -LettingGo.months)
    return book.customers.slots.compactMap { slot -> LeftCore? in
      guard let customer = book.customers[slot: slot], customer.mergedInto == nil,
        let grade = grade(ofCustomer: slot), grade.isCore,
        let bought = lastBought(byCustomer: slot), bought > since
      else { return nil }
      let isAway = customer.archived.map { $0 <= day } ?? false
      guard isAway || day - bought >= LeftCore.quiet else { return nil }
      return LeftCore(slot: slot, grade: grade, bought: bought, isAway: isAway)
    }
    .sorted { ($1.bought, $0.slot) < ($0.bought, $1.slot) }
  }

  /// The last day by the replayed one on which the customer at a slot bought something; nil for never.
  func lastBought(byCustomer slot: Int) -> Day? {
    book.invoicesOf[slot].compactMap { book.invoices[slot: $0] }
      .filter { $0.amount.minor > 0 && $0.issued <= day }.map(\.issued).max()
  }
}
