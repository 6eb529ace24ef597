internal import SalesBook

// What commands about finding may need.
extension Need {
  /// A filter in force.
  static let filter: Need = Need {
    desk, _ in
    !desk.customers.filter.isEmpty
  } sentence: {
    $0.words.needs.filter($0.key(.finding.filter), thenKeep: $0.key(.finding.keepFilter))
  }
}
