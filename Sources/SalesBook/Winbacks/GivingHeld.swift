// Nothing is given to a customer who is leaving before it is decided what for (domain §8: between 2 and 5 no concession
// or commitment without a named override). Every door of giving asks here.
extension Replay {
  /// Since when nothing is given to the customer at a slot on the day; nil where something may be.
  public func givingHeld(fromCustomer slot: Int) -> Day? {
    guard !book.winBacksOf.isEmpty(of: slot), let open = openWinBack(ofCustomer: slot),
      open.course.holdsGiving, !open.course.isOverridden(on: day)
    else { return nil }
    return open.course.contact?.day
  }
}

extension Book {
  /// Throws where nothing is given to a customer on a day.
  func checkGiving(to customer: ID<Customer>, on day: Day) throws(Refusal) {
    guard let slot = customers.slot(of: customer) else { return }
    if let since = Replay(self, asOf: day).givingHeld(fromCustomer: slot) { throw .givingHeld(since: since) }
  }

  /// Throws where a customer is given more time to pay, or more credit, while nothing is given.
  func checkGiving(_ customer: Customer, was: Customer, on day: Day) throws(Refusal) {
    let isRaised = (customer.creditLimit?.minor ?? .max) > (was.creditLimit?.minor ?? .max)
    guard customer.terms != was.terms || isRaised else { return }
    try checkGiving(to: customer.id, on: day)
  }
}
