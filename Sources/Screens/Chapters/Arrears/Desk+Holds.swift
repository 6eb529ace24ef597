internal import SalesBook
internal import TextCanvas

extension Desk {
  /// Asks why a hold is lifted.
  mutating func askWhyLifted(_ book: Book) -> [Effect] {
    guard let customer = customer(book) else { return [] }
    ask(words.collecting.whyLifted(customer.name), .reason) { desk, reason, _, book in
      desk.commit(
        LiftHold(customer.id, reason: reason.trimmed), about: desk.names(of: [customer.id], book))
    }
    let line = lineOfGrant(to: customer.id, book)
    if !line.isEmpty { say(line, .hint) }
    return []
  }
}
