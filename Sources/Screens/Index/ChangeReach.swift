internal import SalesBook

// How far one change reaches: what has to be worked out anew because of it.
extension Change {
  /// Whether it is about what belongs to no customer (settings, holidays,
  /// colleagues), on which everything may depend; or takes a customer out, whose
  /// slot then cannot be found. How far rounds are and who is away changes how no customer stands.
  var needsAllAnew: Bool {
    let isOfRounds = noun == .round || noun == .roundItem || noun == .leave
    return !isOfRounds && (noun.map { !$0.belongsToCustomers } ?? false) || after == nil && before is Customer
  }

  /// Whether it gives the customer at a slot another name, or its first, or
  /// brings it back among those whose names stand in order.
  func renames(_ slot: Int, in book: Book) -> Bool {
    guard let after = after as? Customer, book.customers.slot(of: after.id) == slot else { return false }
    guard let before = before as? Customer else { return true }
    return before.name != after.name || before.isActive != after.isActive
  }
}
