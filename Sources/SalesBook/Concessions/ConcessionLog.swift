/// What a customer has asked for and got, in all (S0).
public struct ConcessionLog: Equatable, Sendable {
  /// Every request and offer, the latest first.
  public let all: [Concession]

  /// How many of a kind they asked for.
  public func asked(_ kind: Concession.Kind) -> Int { all.count { $0.kind == kind && !$0.asked.isEmpty } }

  /// How many of a kind we gave.
  public func given(_ kind: Concession.Kind) -> Int { all.count { $0.kind == kind && $0.isGranted } }
}

/// What one may offer a customer on price without asking anybody (S0: price is the lure), beside terms that do not move.
public struct PriceOffer: Equatable, Sendable {
  /// Up to how many per cent.
  public let percent: Int
  /// The day something was offered last, if a second offer would be chasing yet.
  public let offered: Day?
  /// The day from which it is right to offer again; nil if it is now.
  public let again: Day?
}

extension Replay {
  /// What the customer at a slot has asked for and got by the day.
  public func concessions(ofCustomer slot: Int) -> ConcessionLog {
    ConcessionLog(
      all: book.concessionsOf[slot].compactMap { book.concessions[slot: $0] }.filter { $0.day <= day }
        .sorted { ($1.day, $1.id) < ($0.day, $0.id) })
  }

  /// What one may offer the customer at a slot unasked; nil where that is nothing.
  public func priceOffer(toCustomer slot: Int) -> PriceOffer? {
    let limit = rules.policy.priceLimit(of: grade(ofCustomer: slot))
    guard limit > 0, givingHeld(fromCustomer: slot) == nil else { return nil }
    let last = lastOffer(toCustomer: slot)
    return PriceOffer(percent: limit, offered: last, again: last.map { $0 + rules.policy.offerDistance })
  }

  /// What one may offer a difficult customer on a deal: price is the lure for them (S0). Nil for others, and where that
  /// is nothing.
  public func dealOffer(to customer: ID<Customer>) -> PriceOffer? {
    guard let slot = book.customers.slot(of: customer), grade(ofCustomer: slot) == .difficult else {
      return nil
    }
    return priceOffer(toCustomer: slot)
  }

  /// The same of a deal; nil where it can no more be signed.
  public func priceOffer(on standing: DealStanding) -> PriceOffer? {
    standing.isOpen ? dealOffer(to: standing.deal.customer) : nil
  }

  /// The day a price was last offered to the customer at a slot, if another offer on the day would be chasing.
  func lastOffer(toCustomer slot: Int, but id: ID<Concession>? = nil) -> Day? {
    let offers = concessions(ofCustomer: slot).all.filter { $0.kind == .price && $0.isGranted && $0.id != id }
    return offers.first.flatMap { day - $0.day < rules.policy.offerDistance ? $0.day : nil }
  }
}

extension Policy {
  /// Up to how many per cent off the price one may give without an approval; nothing to whom nobody has graded.
  public func priceLimit(of grade: Grade?) -> Int { grade.flatMap { priceLimits[$0] } ?? 0 }

  /// Whether something of a kind needs an approval at all.
  public func needsApproval(_ kind: Approval.Kind) -> Bool { approvalKinds.contains(kind) }
}
