internal import SalesBook

// What commands about customers may need.
extension Need {
  /// A customer under the cursor.
  static let customer = Need(\.customer) { !$0.markedCustomers.isEmpty || $0.customer($1) != nil }

  /// Any customer in the book.
  static let someCustomer: Need = Need {
    $1.customers.count > 0
  } sentence: {
    $0.words.needs.someCustomer($0.key(.customers.add))
  }

  /// A customer that was put away.
  static let archived = Need(\.archived) { desk, book in
    desk.customersMeant(book).contains { book.customers[$0]?.archived != nil }
  }

  /// Two customers marked.
  static let twoMarks: Need = Need {
    desk, _ in
    desk.markedCustomers.count == 2
  } sentence: {
    $0.words.needs.twoMarks($0.key(.finding.mark))
  }

  /// A record under the cursor that can be taken away.
  static let removable = Need(\.removable) { $0.removable($1) != nil }

  /// Somebody to give customers to.
  static let colleague = Need(\.colleague) { !$0.takers($1).isEmpty }
}
