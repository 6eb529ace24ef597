// Whom a colleague was in touch with a few days ago nobody asks for money unawares (domain §4 *Look before you chase*).
extension Book {
  /// What is asked about before a touch of ours is logged in which money was, or was to be, spoken of: a colleague was
  /// the last to be in touch, within the days of policy.
  func doubts(aboutAskingIn touch: Touch, by author: Author) -> [Doubt] {
    guard touch.whyUnpaid != nil, touch.direction == .out, let slot = customers.slot(of: touch.customer)
    else {
      return []
    }
    let replay = Replay(self, asOf: touch.day)
    let promises = replay.promises(ofCustomer: slot)
    let warnings = replay.chaseWarnings(ofCustomer: slot, promises: promises, lastPayment: nil)
    return warnings.compactMap { warning in
      guard case .recentContact(let who, let day, _) = warning, !who.isEmpty, who != touch.by,
        who != author.login
      else { return nil }
      return .contactedLately(by: who, day)
    }
  }
}

extension [Doubt] {
  /// Whether all there is to ask about is that a colleague was in touch: the same again is enough.
  public var areOfColleague: Bool {
    !isEmpty && allSatisfy { if case .contactedLately = $0 { true } else { false } }
  }
}
