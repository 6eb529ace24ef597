internal import SalesBook

// What commands about the desk itself may need.
extension Need {
  /// A book without customers.
  static let emptyBook = Need(\.emptyBook) { $1.customers.count == 0 }
}
