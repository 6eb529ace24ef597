internal import SalesBook

// What commands about our own word may need.
extension Need {
  /// A commitment to the customer that can be kept, or that we owe an apology for.
  static let openCommitment: Need = Need {
    $0.commitmentMeant($1) != nil
  } sentence: {
    $0.words.needs.openCommitment($0.key(.commitments.give))
  }
}
