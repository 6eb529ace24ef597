internal import SalesBook

// What commands about copying may need.
extension Need {
  /// A telephone number.
  static let phone = Need(\.phone) { $0.phone($1) != nil }

  /// Anything one reaches them by.
  static let reachable = Need(\.phone) { $0.reachedBy($1) != nil }

  /// A WeChat name.
  static let weChat = Need(\.weChat) { $0.weChat($1) != nil }

  /// A postal address.
  static let address = Need(\.address) { $0.address($1) != nil }
}
