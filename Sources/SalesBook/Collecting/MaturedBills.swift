// On the day a bill or post-dated cheque matures it is asked whether it came in or bounced (domain §4 *Money in*).
extension DutyRules {
  /// How many days after its maturity a bill still asks whether it came in. A bank says no within days; what nobody
  /// answered for a month came in, and a book of before, in which nobody could answer, does not fill the round.
  public static let maturedReach = 30
}

extension Replay {
  /// The day the payment at a slot matures, if it is a bill or post-dated cheque of which it is not yet known whether it
  /// came in: it may be a day to come, and is none gone by so long that nobody asks any more.
  public func unanswered(bill slot: Int) -> Day? {
    let asked = book.payments.read(slot: slot) { payment in
      guard let matures = payment.matures, payment.day <= day, day - matures <= DutyRules.maturedReach,
        payment.cleared.map({ $0 > day }) ?? true, !isBounced(payment.id)
      else { return Day?.none }
      return matures
    }
    return asked ?? nil
  }

  /// What bills of the customer at a slot ask for, each on the day it matures.
  func bills(ofCustomer slot: Int) -> [DueDuty] {
    var duties: [DueDuty] = []
    book.paymentsOf.forEach(of: slot) { child in
      guard let matures = unanswered(bill: child) else { return }
      duties.append(DueDuty(duty: .billMatured(payment: child), day: matures))
    }
    return duties.sorted { $0.day < $1.day }
  }

  /// The slots of the customers with a bill that asks for an answer, or will.
  func customersWithBills() -> Set<Int> {
    var slots: Set<Int> = []
    for child in book.payments.slots {
      guard unanswered(bill: child) != nil, let customer = book.payments[slot: child]?.customer else {
        continue
      }
      if let slot = book.customers.slot(of: customer) { slots.insert(slot) }
    }
    return slots
  }
}
