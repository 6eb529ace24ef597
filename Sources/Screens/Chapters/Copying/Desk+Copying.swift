internal import SalesBook

// What goes to the clipboard about the customer under the cursor.
extension Desk {
  /// The telephone number.
  func phone(_ book: Book) -> String? { toCopy(book) { phone(of: $0, book) } }

  /// What one reaches them by: the telephone, else WeChat, else e-mail, else the address.
  func reachedBy(_ book: Book) -> String? {
    phone(book) ?? weChat(book) ?? toCopy(book) { book.contact(of: $0, with: \.email) } ?? address(book)
  }

  /// The WeChat name.
  func weChat(_ book: Book) -> String? { toCopy(book) { book.contact(of: $0, with: \.weChat) } }

  /// What the customer is called.
  func customerName(_ book: Book) -> String? { toCopy(book, \.name) }

  /// The postal address.
  func address(_ book: Book) -> String? { toCopy(book, \.address) }

  /// A line about the customer.
  func summary(_ book: Book) -> String? { toCopy(book) { summary(of: $0, book) } }

  /// What to say about what they promised.
  func whatToSay(_ book: Book) -> String? {
    toCopy(book) { _ in promiseLine(book) }
  }

  private func phone(of customer: Customer, _ book: Book) -> String {
    book.customers.slot(of: customer.id).map { phone($0, book) } ?? ""
  }

  private func toCopy(_ book: Book, _ text: (Customer) -> String) -> String? {
    customer(book).map(text).flatMap { $0.isEmpty ? nil : $0 }
  }

  /// A customer in one line: name, phone, next date, what is owed.
  private func summary(of customer: Customer, _ book: Book) -> String {
    let standing = book.customers.slot(of: customer.id).map { index.standing($0) } ?? Standing()
    var parts = [customer.name, phone(of: customer, book)]
    if let next = standing.next { parts.append("\(words.panes.nextUp) \(next.iso)") }
    if standing.owed.contains(where: { $0.minor != 0 }) {
      parts.append("\(words.panes.owes) \(words.amounts(standing.owed))")
    }
    return parts.filter { !$0.isEmpty }.joined(separator: "  ")
  }
}
