/// How often one is in touch with a customer, and since when one was not (S0). Any touch that reached them begins it
/// anew, whoever of us it was.
public struct Cadence: Equatable, Sendable {
  /// Days from one touch to the next.
  public let days: Int
  /// Days without one past which they are neglected.
  public let most: Int
  /// The last touch that reached them; where none did, the day they came into the book. Nil if neither is known.
  public let since: Day?

  /// The day the next touch is due; nil where nobody knows since when.
  public var next: Day? { since.map { $0 + days } }

  /// Whether it is time on a day: of whom nobody knows anything it always is.
  public func isDue(on day: Day) -> Bool { next.map { $0 <= day } ?? true }

  /// Whether they are neglected on a day.
  public func isNeglected(on day: Day) -> Bool { since.map { day - $0 > most } ?? false }

  /// Days they have waited longer than is usual; 0 or less while it is not time.
  public func late(on day: Day) -> Int { next.map { day - $0 } ?? 0 }
}

extension Policy {
  /// Days from one touch to the next with customers of a grade. A sale that is pursued has S0's week, but with the
  /// difficult, whom haste puts off; who has no grade and is no lead is kept in touch with as most are.
  public func cadence(of grade: Grade?, whileSelling isSelling: Bool) -> Int {
    switch grade {
    case .difficult: cadenceD
    case _ where isSelling: cadence
    case .prime: cadenceA
    case .fussy: cadenceC
    case .regular, nil: cadenceB
    }
  }
}

extension Replay {
  /// Whether a sale is pursued with the customer at a slot, whose grade is given: they are a lead, without a grade and
  /// without a purchase, or a deal with them is open.
  public func hasOpenSale(_ slot: Int, _ grade: Grade?) -> Bool {
    if grade == nil, !hasBought(slot) { return true }
    return !book.dealsOf.isEmpty(of: slot) && !openDeals(ofCustomer: slot).isEmpty
  }

  /// Whether the customer at a slot has been invoiced anything by the replayed day.
  public func hasBought(_ slot: Int) -> Bool {
    var hasBought = false
    book.invoicesOf.forEach(of: slot) { child in
      let isPurchase = book.invoices.read(slot: child) { $0.issued <= day && $0.amount.minor > 0 }
      hasBought = hasBought || isPurchase ?? false
    }
    return hasBought
  }

  /// How often one is in touch with the customer at a slot, and since when one was not.
  public func cadence(ofCustomer slot: Int) -> Cadence {
    cadence(ofCustomer: slot, standing(ofCustomer: slot, []))
  }

  /// The same, given how they stand.
  public func cadence(ofCustomer slot: Int, _ standing: Standing) -> Cadence {
    let policy = rules.policy
    let days = policy.cadence(of: standing.grade, whileSelling: hasOpenSale(slot, standing.grade))
    let came = book.customers.read(slot: slot) { $0.since } ?? nil
    return Cadence(
      days: days, most: standing.grade == .difficult ? policy.neglectedD : 2 * days,
      since: standing.lastReached ?? came.flatMap { $0 <= day ? $0 : nil })
  }

  /// When to be in touch again after a touch: after the usual time, moved to a day that is worked, never one gone by;
  /// after one that reached nobody, as soon as one may try again. Nil if something is planned besides what it carries
  /// out.
  public func nextContact(after touch: Touch, but finishing: ID<FollowUp>? = nil) -> Day? {
    var today = touch
    today.day = day
    guard !book.plans(openTo: today).contains(where: { $0.id != finishing }) else { return nil }
    guard touch.reached else { return tryAgain(after: touch) }
    let days =
      book.customers.slot(of: touch.customer).map { cadence(ofCustomer: $0).days } ?? rules.policy.cadence
    return rules.workingDays.onOrAfter(max(touch.day + days, day))
  }

  /// When to try again whom a touch did not reach: on the next day that is worked; a difficult customer, to sell, only
  /// when it is right, for an unanswered attempt counts as chasing (S0). `plan` is what the attempt was for.
  public func tryAgain(after touch: Touch, for plan: FollowUp? = nil) -> Day {
    let next = rules.workingDays.onOrAfter(max(touch.day + 1, day))
    guard let slot = book.customers.slot(of: touch.customer), grade(ofCustomer: slot) == .difficult,
      plan?.isSelling ?? true, openArrears(ofCustomer: slot) == nil,
      !isAboutMoney(ofCustomer: slot, on: touch.day)
    else { return next }
    return max(next, rules.workingDays.onOrAfter(touch.day + rules.policy.distanceD))
  }
}
