/// Why a promise looks unlikely: one asks to renegotiate it before it is taken
/// (S4: be careful when they promise).
public enum PromiseDoubt: Equatable, Sendable {
  /// Said to get rid of us.
  case putOff
  /// More than they can do.
  case impossible
  /// More than they have ever paid within as many days; the most was this.
  case moreThanEver(Money)
  /// Nobody works that day.
  case dayOff(Day)
  /// Our own calendar is full that day: so many follow-ups.
  case fullDay(Day, count: Int)
  /// We have another appointment at that hour, with whom.
  case taken(Day, TimeOfDay, with: String)
  /// We are far away that day, with whom.
  case away(Day, with: String)
}

extension Replay {
  /// What speaks against a promise of the customer at a slot, taken by a
  /// colleague.
  func doubts(about promise: Promise, ofCustomer slot: Int, by login: String) -> [PromiseDoubt] {
    var doubts: [PromiseDoubt] = []
    switch promise.judged {
    case .considered, nil: break
    case .putOff: doubts.append(.putOff)
    case .impossible: doubts.append(.impossible)
    }
    if let amount = promise.amount {
      let span = max(1, promise.due - promise.made)
      if let most = mostPaid(ofCustomer: slot, in: amount.currency, within: span), most < amount.minor {
        doubts.append(.moreThanEver(Money(minor: most, amount.currency)))
      }
    }
    if !rules.workingDays.contains(promise.due) { doubts.append(.dayOff(promise.due)) }
    doubts += obstacles(to: promise, by: login)
    return doubts
  }

  /// The most a customer ever paid in so many days running; nil if they have
  /// paid nothing yet, which says nothing.
  func mostPaid(ofCustomer slot: Int, in currency: Currency, within span: Int) -> Int64? {
    let cash = CustomerCash(self, ofCustomer: slot).all.filter { $0.currency == currency }
    guard !cash.isEmpty else { return nil }
    return cash.map { first in
      cash.filter { $0.day >= first.day && $0.day - first.day < span }.reduce(0) { $0 + $1.left }
    }.max()
  }
}
