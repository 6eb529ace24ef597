/// What nobody visits a customer for the first time without knowing (S2: first by phone), and who it is.
public struct FirstVisit: Equatable, Sendable {
  /// The customer's name.
  public let name: String
  /// What to find out first.
  public let missing: [DossierGap]

  /// At that customer, with that unknown.
  public init(name: String, missing: [DossierGap]) { (self.name, self.missing) = (name, missing) }
}

extension Book {
  /// What is asked about before a visit is planned: whether one knows whom one visits. Nothing where one of us was
  /// there before.
  func doubts(aboutPlanning followUp: FollowUp) -> [Doubt] {
    guard followUp.channel == .visit, let slot = customers.slot(of: followUp.customer),
      let visit = firstVisit(atCustomer: slot, on: followUp.due)
    else { return [] }
    return visit.missing.isEmpty ? [] : [.firstVisit(visit)]
  }

  /// The first visit at the customer at a slot, with what is not known for it; nil where one of us was there by that
  /// day.
  public func firstVisit(atCustomer slot: Int, on day: Day) -> FirstVisit? {
    guard let customer = customers[slot: slot] else { return nil }
    let wasThere = touchesOf[slot].contains { child in
      touches[slot: child].map { $0.channel.isInPerson && $0.reached && $0.day <= day } ?? false
    }
    guard !wasThere else { return nil }
    let missing = completeness(ofCustomer: slot, on: day).missing
    return FirstVisit(name: customer.name, missing: DossierGap.beforeVisit.filter(missing.contains))
  }
}
