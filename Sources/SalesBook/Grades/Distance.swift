/// That one would be in touch with a difficult customer, to sell, sooner after the last touch than is right: pressure
/// makes them think the product is poor or the margin fat (S0).
public struct TooSoon: Equatable, Sendable {
  /// Who.
  public let name: String
  /// The last touch, whether it reached them or not.
  public let last: Day
  /// The day one would be in touch.
  public let day: Day
  /// The first day from which it is right.
  public let right: Day
  /// Whether it is planned only, and can be put on that day.
  public var isPlan: Bool

  /// Somebody, whom one would be in touch with on a day.
  public init(name: String, last: Day, day: Day, right: Day, isPlan: Bool = false) {
    (self.name, self.last, self.day, self.right, self.isPlan) = (name, last, day, right, isPlan)
  }

  /// Days between the two.
  public var days: Int { day - last }
}

extension Replay {
  /// The first day from which it is right to be in touch with the customer at a slot, to sell, and the last touch it is
  /// counted from; nil unless they are difficult and that day is still to come. What they began themselves may be
  /// answered within a week: after that nothing they say shortens the distance (S0).
  public func distance(ofCustomer slot: Int) -> TooSoon? {
    guard let last = book.lastTouch(ofCustomer: slot, by: day) else { return nil }
    return tooSoon(ofCustomer: slot, on: day, since: last)
  }

  /// Whether a touch of ours would be too soon on a day, after that one.
  func tooSoon(ofCustomer slot: Int, on day: Day, since last: Touch) -> TooSoon? {
    guard grade(ofCustomer: slot) == .difficult, let customer = book.customers[slot: slot] else { return nil }
    let right = last.day + rules.policy.distanceD
    guard day < right, !(last.direction == .inward && day - last.day <= Replay.answering) else { return nil }
    return TooSoon(name: customer.name, last: last.day, day: day, right: rules.workingDays.onOrAfter(right))
  }

  /// Days in which one answers what the customer began.
  private static let answering = 7

  /// Whether something else than selling brings one to the customer at a slot on a day: money to ask for, a promise for
  /// that day, a breach without a response.
  func isAboutMoney(ofCustomer slot: Int, on day: Day) -> Bool {
    promises(ofCustomer: slot).contains { standing in
      standing.isOpen && (standing.promise.due == day || standing.appointment == day)
        || isUnanswered(standing)
    }
  }
}

extension Book {
  /// The latest touch with the customer at a slot up to a day; `except` one.
  func lastTouch(ofCustomer slot: Int, by day: Day, except: ID<Touch>? = nil) -> Touch? {
    var latest: (touch: Touch, slot: Int)?
    touchesOf.forEach(of: slot) { child in
      guard let touch = touches[slot: child], touch.day <= day, touch.id != except else { return }
      let isLater =
        latest.map {
          ($0.touch.day, $0.touch.time?.minutes ?? -1, $0.slot) < (
            touch.day, touch.time?.minutes ?? -1, child
          )
        } ?? true
      if isLater { latest = (touch, child) }
    }
    return latest?.touch
  }

  /// What is asked about before a touch is logged: one of ours, to sell, that keeps no distance. An attempt nobody
  /// answered is chasing as well.
  func distanceDoubts(about touch: Touch, carryingOut plan: FollowUp? = nil) -> [Doubt] {
    guard touch.isSelling, plan?.isSelling ?? true, let slot = customers.slot(of: touch.customer),
      let last = lastTouch(ofCustomer: slot, by: touch.day, except: touch.id)
    else { return [] }
    let replay = Replay(self, asOf: touch.day)
    guard let soon = replay.tooSoon(ofCustomer: slot, on: touch.day, since: last),
      !replay.isAboutMoney(ofCustomer: slot, on: touch.day)
    else { return [] }
    return [.tooSoon(soon)]
  }

  /// What is asked about before a follow-up is put on its day, on a day of writing and after the touch it goes with, if
  /// one does: it keeps no distance.
  func distanceDoubts(about plan: FollowUp, on today: Day, after touch: Touch? = nil) -> [Doubt] {
    let plan = Planned(followUp: plan, today: today, touch: touch)
    return Replay(self, asOf: today).tooSoon(plan).map { [.tooSoon($0)] } ?? []
  }
}

/// A follow-up, the day it is planned on, and the touch it follows where that is not in the book yet.
private struct Planned {
  let followUp: FollowUp
  let today: Day
  let touch: Touch?
}

extension Replay {
  /// Whether a follow-up that waits stands sooner after the last touch than is right: it is marked where it is listed.
  public func isTooSoon(_ followUp: FollowUp) -> Bool {
    tooSoon(Planned(followUp: followUp, today: day, touch: nil)) != nil
  }

  fileprivate func tooSoon(_ plan: Planned) -> TooSoon? {
    let followUp = plan.followUp
    guard followUp.isSelling, let slot = book.customers.slot(of: followUp.customer),
      grade(ofCustomer: slot) == .difficult,
      let last = [plan.touch, book.lastTouch(ofCustomer: slot, by: plan.today)].compactMap({ $0 })
        .max(by: { $0.day < $1.day }),
      let soon = tooSoon(ofCustomer: slot, on: max(followUp.due, plan.today), since: last)
    else { return nil }
    // Whom one must ask for money one plans to ask for money.
    guard openArrears(ofCustomer: slot) == nil, !isAboutMoney(ofCustomer: slot, on: followUp.due) else {
      return nil
    }
    var plan = soon
    plan.isPlan = true
    return plan
  }
}

extension Touch {
  /// Whether it is one of ours to sell: neither theirs, nor about money, nor a letter of the book's own kinds, which
  /// are all about money (domain §1: never chasing).
  fileprivate var isSelling: Bool { direction == .out && whyUnpaid == nil && letter == nil }
}

extension FollowUp {
  /// Whether it is to sell, as far as is known: what a promise, a commitment, a case, a rebate, arrears or an exit
  /// brought is not, nor is an appointment, which they agreed to.
  public var isSelling: Bool {
    guard time == nil else { return false }
    switch origin {
    case .person, .cadence, .campaign: return true
    case .promise, .commitment, .caseWork, .rebate, .arrears, .exit, .winBack: return false
    }
  }
}
