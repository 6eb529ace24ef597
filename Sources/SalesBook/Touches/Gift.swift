/// Why something cannot be given to a contact (S2: a gift is a thing, under the limit; money is refused).
public enum GiftObstacle: Equatable, Sendable {
  /// It is money by another name: that word.
  case money(String)
  /// It costs more than policy lets a gift cost.
  case aboveLimit(Money, most: Money)
}

extension Policy {
  /// The most a gift may cost, as one says it: of the main currency.
  public var mostOfGift: Money { Money(minor: minor(of: giftLimit), currency) }
}

extension Touch {
  /// Throws where it is a gift that may not be given; of a gift given before only what is said otherwise is asked.
  func checkGift(_ policy: Policy, changedFrom was: Touch? = nil) throws(Refusal) {
    guard channel == .gift else { return }
    let isNew = was?.channel != .gift
    if isNew || (topic, said) != (was?.topic ?? "", was?.said ?? ""),
      let word = TypedGift.money(in: topic + "\n" + said)
    {
      throw .notAGift(.money(word))
    }
    guard let cost, isNew || cost != was?.cost, policy.rough(cost) > policy.mostOfGift.minor else { return }
    throw .notAGift(.aboveLimit(cost, most: policy.mostOfGift))
  }
}
