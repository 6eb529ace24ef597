internal import SalesBook
internal import TextCanvas

// How customers are named in lists and in what is said of them.
extension Desk {
  /// A customer's name in a list: before it that supply is stopped, behind it
  /// that others follow it.
  func name(of customer: Customer, _ slot: Int) -> Span {
    let isHeld = index.board.cards[slot]?.hold != nil
    let text =
      (isHeld ? "\(Mark.hold)\(words.board.hold) " : "") + customer.name
      + (customer.influential ? " " + Mark.influential : "")
    return Span(text, isHeld ? .warning : .text)
  }

  /// The same, of the customer with that ID.
  func name(of id: ID<Customer>, _ book: Book) -> Span {
    guard let customer = book.customers[id], let slot = book.customers.slot(of: id) else { return Span("") }
    return name(of: customer, slot)
  }

  /// Whom something is about: the name, or how many.
  func names(of customers: [ID<Customer>], _ book: Book) -> String {
    customers.count == 1
      ? book.customers[customers[0]]?.name ?? "" : words.count(customers.count, .customer)
  }
}
