// A delivery above the credit limit needs an approval (domain §4 *Credit limit*).
extension Book {
  /// For how many days a delivery that was approved may be made.
  private static let approvedFor = 30

  /// What is asked about before goods are delivered that take a customer above the limit: nothing where a colleague
  /// approved it of late, or policy wants no approval. What is delivered is taken out of what we said we would deliver.
  func doubts(aboutDelivering invoice: Invoice, as author: Author) -> [Doubt] {
    guard !invoice.isCredit, let slot = customers.slot(of: invoice.customer) else { return [] }
    let replay = Replay(self, asOf: author.day)
    var promised = replay.undelivered(toCustomer: slot, in: invoice.amount.currency)
    promised.minor = max(promised.minor - invoice.amount.minor, 0)
    return doubts(aboutDelivering: invoice.amount, besides: promised, toCustomer: slot, replay)
  }

  /// The same before we say that we shall deliver; and whether the day makes sense is asked as of every record.
  func doubts(aboutPromising commitment: Commitment, as author: Author) -> [Doubt] {
    guard commitment.kind == .deliver, let amount = commitment.amount,
      let slot = customers.slot(of: commitment.customer)
    else { return [] }
    let replay = Replay(self, asOf: author.day)
    let promised = replay.undelivered(toCustomer: slot, in: amount.currency, but: commitment.id)
    return doubts(aboutDelivering: amount, besides: promised, toCustomer: slot, replay)
  }

  private func doubts(
    aboutDelivering amount: Money, besides promised: Money, toCustomer slot: Int, _ replay: Replay
  ) -> [Doubt] {
    guard let limit = customers[slot: slot]?.creditLimit, limit.currency == amount.currency,
      replay.rules.policy.needsApproval(.delivery)
    else { return [] }
    var owed = replay.account(ofCustomer: slot, in: limit.currency).net
    owed.minor += amount.minor + promised.minor
    guard owed.minor > limit.minor else { return [] }
    let isApproved = replay.approvals(ofCustomer: slot).contains { approval in
      guard approval.kind == .delivery, approval.isGranted(on: replay.day), let answered = approval.answered
      else {
        return false
      }
      let covers = approval.amount.map { $0.currency == owed.currency && owed.minor <= $0.minor } ?? true
      return covers && replay.day - answered <= Book.approvedFor
    }
    return isApproved ? [] : [.aboveLimit(limit, owed: owed)]
  }
}
