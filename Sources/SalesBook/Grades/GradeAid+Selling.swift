// What deals and what was asked for beyond the contract tell of how hard a customer is to agree with.
extension Replay {
  /// What they asked for on price or terms, with what we gave.
  func asked(ofCustomer slot: Int) -> [GradeAid.Evidence] {
    book.concessionsOf[slot].compactMap { book.concessions[slot: $0] }.filter { !$0.isOffer }.map {
      GradeAid.Evidence(
        kind: $0.signal, day: $0.day, record: RecordName($0), note: $0.asked, answer: $0.given)
    }
  }

  /// Deals they signed as they stood: nothing was asked for on the way.
  func smoothDeals(ofCustomer slot: Int) -> [GradeAid.Evidence] {
    let asked = asked(ofCustomer: slot).map(\.day)
    return deals(ofCustomer: slot).compactMap { standing in
      guard let signed = standing.signed, !asked.contains(where: { $0 >= standing.deal.day && $0 <= signed })
      else { return nil }
      return GradeAid.Evidence(
        kind: .cooperation, day: signed, record: RecordName(standing.deal), note: standing.deal.what,
        answer: "")
    }
  }
}

extension Concession {
  /// What asking for it is a sign of.
  fileprivate var signal: GradeSignal.Kind {
    switch (kind, term) {
    case (.price, _): .priceRound
    case (.term, .service): .serviceDemand
    case (.term, .payment), (.term, nil): .termsAsked
    case (.term, .liability), (.term, .rights): .contractObjection
    }
  }
}
