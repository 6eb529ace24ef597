// A delivery above the credit limit needs an approval (domain §4 *Credit limit*).
extension Book {
  /// For how many days a delivery that was approved may be made.
  private static let approvedFor = 30

  /// What is asked about before goods are delivered that take a customer above the limit: nothing where a colleague
  /// approved it of late, or policy wants no approval.
  func doubts(aboutDelivering invoice: Invoice, as author: Author) -> [Doubt] {
    guard !invoice.isCredit, let slot = customers.slot(of: invoice.customer),
      let limit = customers[slot: slot]?.creditLimit, limit.currency == invoice.amount.currency
    else { return [] }
    let replay = Replay(self, asOf: author.day)
    guard replay.rules.policy.needsApproval(.delivery) else { return [] }
    var owed = replay.account(ofCustomer: slot, in: limit.currency).net
    owed.minor += invoice.amount.minor
    guard owed.minor > limit.minor else { return [] }
    let isApproved = replay.approvals(ofCustomer: slot).contains { approval in
      guard approval.kind == .delivery, approval.isGranted(on: author.day), let answered = approval.answered
      else {
        return false
      }
      let covers = approval.amount.map { $0.currency == owed.currency && owed.minor <= $0.minor } ?? true
      return covers && author.day - answered <= Book.approvedFor
    }
    return isApproved ? [] : [.aboveLimit(limit, owed: owed)]
  }
}
