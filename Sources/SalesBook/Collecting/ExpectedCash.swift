/// What may come in, week by week, in one currency. With what is left for later
/// and what is not counted on it makes up all that is open.
public struct ExpectedCash: Equatable, Sendable {
  /// What the amounts are in.
  public let currency: Currency
  /// Minor units expected in each of the next weeks; the first is the seven
  /// days from the replayed day on.
  public private(set) var weeks = [Int64](repeating: 0, count: ExpectedCash.weekCount)
  /// Minor units expected after them.
  public private(set) var later: Int64 = 0
  /// Minor units nobody should count on: contested, in bad faith, or the part
  /// of promises that by experience is not kept.
  public private(set) var doubtful: Int64 = 0
  /// Minor units of credit notes, negative.
  public private(set) var credits: Int64 = 0

  /// How many weeks are looked ahead.
  public static let weekCount = 8

  /// All of it: what is open.
  public var total: Int64 { weeks.reduce(0, +) + later + doubtful + credits }

  init(currency: Currency) { self.currency = currency }

  fileprivate mutating func expect(_ minor: Int64, on expected: Day, from day: Day) {
    let week = max(0, expected - day) / 7
    if week < weeks.count { weeks[week] += minor } else { later += minor }
  }

  fileprivate mutating func doubt(_ minor: Int64) { doubtful += minor }
  fileprivate mutating func credit(_ minor: Int64) { credits += minor }
}

extension Replay {
  /// What may come in of each currency: promises times the customer's share of
  /// promises kept, on their day; the rest of what is due, later by the
  /// customer's average delay. Bad faith brings nothing.
  public func expectedCash() -> [ExpectedCash] {
    var cash: [Currency: ExpectedCash] = [:]
    for slot in book.customers.slots {
      let items = openItems(ofCustomer: slot)
      for currency in Set(items.map(\.open.currency)) {
        var expected = cash[currency] ?? ExpectedCash(currency: currency)
        expect(items.filter { $0.open.currency == currency }, ofCustomer: slot, &expected)
        cash[currency] = expected
      }
    }
    return cash.keys.sorted().compactMap { cash[$0] }
  }

  /// What bills of exchange not yet matured are to settle of the invoice at a
  /// slot, and when.
  private func bills(for slot: Int) -> [(matures: Day, minor: Int64)] {
    guard !hasNoUnclearedPayments else { return [] }
    return book.allocationsTo[slot].compactMap { book.allocations[slot: $0] }
      .compactMap { allocation -> (matures: Day, minor: Int64)? in
        guard let payment = allocation.payment.flatMap({ book.payments[$0] }), payment.day <= day,
          let matures = payment.matures, matures > day, !isBounced(payment.id)
        else { return nil }
        return (matures, allocation.amount.minor)
      }
  }

  private func expect(_ items: [OpenItem], ofCustomer slot: Int, _ cash: inout ExpectedCash) {
    let isBadFaith = arrears(ofCustomer: slot)?.verdict == .deliberate
    let all = promises(ofCustomer: slot)
    let ratio = Int128(WordKept(all, on: day, policy: rules.policy).ratio ?? 1000)
    // What is promised is taken off what is open, oldest due first.
    var promised: Int64 = 0
    let open = items.reduce(Int64(0)) { $0 + max(0, $1.open.minor - $1.contested.minor) }
    if !isBadFaith {
      for standing in all where standing.isOpen {
        guard let missing = standing.missing, missing.currency == cash.currency else { continue }
        let counted = min(missing.minor, open - promised)
        let likely = Int64(Int128(counted) * ratio / 1000)
        cash.expect(likely, on: standing.promise.due, from: day)
        cash.doubt(counted - likely)
        promised += counted
      }
    }
    let late = max(0, (delay(ofCustomer: slot, in: cash.currency).tenths ?? 0) / 10)
    for item in items.sorted(by: { $0.due < $1.due }) {
      guard item.open.minor > 0 else {
        cash.credit(item.open.minor)
        continue
      }
      cash.doubt(item.contested.minor)
      var left = item.open.minor - item.contested.minor
      let covered = min(left, promised)
      promised -= covered
      left -= covered
      // What a bill of exchange covers is there when it matures.
      for (matures, minor) in bills(for: item.invoice) where left > 0 && !isBadFaith {
        let share = min(left, minor)
        cash.expect(share, on: matures, from: day)
        left -= share
      }
      // What is later than usual is expected after as long again.
      let expected = item.due + late
      let on = expected >= day ? expected : day + max(7, late)
      if isBadFaith { cash.doubt(left) } else { cash.expect(left, on: on, from: day) }
    }
  }
}
