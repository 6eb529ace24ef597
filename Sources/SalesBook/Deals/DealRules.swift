// What must hold of a deal and its steps whoever writes them down, new or corrected.
extension Deal {
  /// Throws if it is about nothing, or comes to less.
  func check() throws(Refusal) {
    guard (amount?.minor ?? 1) > 0 else { throw .amountNotPositive }
  }
}

extension Book {
  /// A deal is at no stage before it was asked for; what is lost is lost for a reason (domain §11).
  func check(_ step: DealStep) throws(Refusal) {
    if let deal = deals[step.deal], step.day < deal.day {
      throw .dayTooEarly(.dealStep, field: "Day", since: deal.day)
    }
    guard step.stage != .lost || !step.reason.isEmpty else { throw .fieldMissing(.dealStep, field: "Reason") }
  }
}
