internal import SalesBook

// What commands about deals may need.
extension Need {
  /// A deal of the customer that can still be signed.
  static let openDeal: Need = Need {
    $0.dealMeant($1) != nil
  } sentence: {
    $0.words.needs.openDeal($0.key(.deals.open))
  }
}
