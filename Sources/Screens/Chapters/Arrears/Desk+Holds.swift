internal import SalesBook

extension Desk {
  /// Asks why a hold is lifted.
  mutating func askWhyLifted(_ book: Book) -> [Effect] {
    guard let customer = customer(book) else { return [] }
    ask(words.collecting.whyLifted(customer.name), .reason) { desk, reason, _, book in
      desk.commit(
        LiftHold(customer.id, reason: reason.trimmed), about: desk.names(of: [customer.id], book))
    }
    return []
  }
}
