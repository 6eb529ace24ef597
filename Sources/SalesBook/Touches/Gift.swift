/// Why something cannot be given to a contact (S2: a gift is a thing, under the limit; money is refused).
public enum GiftObstacle: Equatable, Sendable {
  /// It is money by another name: that word.
  case money(String)
  /// It costs more than policy lets a gift cost, and nobody approved it (domain §9).
  case aboveLimit(Money, most: Money)
}

extension Policy {
  /// The most a gift may cost without an approval, as one says it: of the main currency.
  public var mostOfGift: Money { Money(minor: minor(of: giftLimit), currency) }
}

// What must hold of a touch that is a gift.
extension Book {
  /// Throws where a touch is a gift that may not be given; of a gift given before only what is said otherwise is asked.
  func checkGift(_ touch: Touch, changedFrom was: Touch? = nil) throws(Refusal) {
    guard touch.channel == .gift else { return }
    let isNew = was?.channel != .gift
    if isNew { try checkGiving(to: touch.customer, on: touch.day) }
    if isNew || (touch.topic, touch.said) != (was?.topic ?? "", was?.said ?? ""),
      let word = TypedGift.money(in: touch.topic + "\n" + touch.said)
    {
      throw .notAGift(.money(word))
    }
    let isAnother = isNew || touch.cost != was?.cost || touch.approval != was?.approval
    guard isAnother, let cost = touch.cost, needsApproval(touch) else { return }
    guard let id = touch.approval, let approval = approvals[id], covers(approval, touch) else {
      throw .notAGift(.aboveLimit(cost, most: Policy(self).mostOfGift))
    }
  }

  /// A touch as it is written: a gift above the limit with the approval it rests on, where one was granted that no other
  /// gift has used up, the oldest first.
  func restingOnApproval(_ touch: Touch) -> Touch {
    var resting = touch
    if touch.channel != .gift { resting.approval = nil }
    let named = resting.approval.flatMap { approvals[$0] }
    guard needsApproval(touch), !(named.map { covers($0, touch) } ?? false),
      let slot = customers.slot(of: touch.customer)
    else { return resting }
    let fitting = Replay(self, asOf: touch.day).approvals(ofCustomer: slot).last { covers($0, touch) }
    if let fitting { resting.approval = fitting.id }
    return resting
  }

  /// Whether a touch is a gift that costs more than one may give of oneself.
  private func needsApproval(_ touch: Touch) -> Bool {
    guard touch.channel == .gift, let cost = touch.cost else { return false }
    let policy = Policy(self)
    return policy.needsApproval(.gift) && policy.rough(cost) > policy.mostOfGift.minor
  }

  /// Whether an approval is for such a gift to that customer, was granted by its day, and stands behind no other.
  private func covers(_ approval: Approval, _ gift: Touch) -> Bool {
    guard approval.kind == .gift, approval.customer == gift.customer, approval.isGranted(on: gift.day),
      let cost = gift.cost, let slot = customers.slot(of: gift.customer)
    else { return false }
    let policy = Policy(self)
    let isEnough = approval.amount.map { policy.rough(cost) <= policy.rough($0) } ?? true
    let isSpent = touchesOf[slot].contains { other in
      touches[slot: other].map { $0.approval == approval.id && $0.id != gift.id } ?? false
    }
    return isEnough && !isSpent
  }
}
