internal import SalesBook

// What commands about collecting may need.
extension Need {
  /// Something overdue of the customer.
  static let arrears = Need(\.arrears) { $0.card($1)?.arrears?.isOpen == true }

  /// A step of collecting that runs.
  static let runningStep: Need = Need {
    $0.stepMeant($1, isSilent: false) != nil
  } sentence: {
    $0.words.needs.runningStep($0.key(.arrears.takeRung))
  }

  /// A step of collecting nothing has come of yet.
  static let silentStep = Need(\.silentStep) { $0.stepMeant($1, isSilent: true) != nil }

  /// A hold on the customer.
  static let hold = Need(\.hold) { $0.card($1)?.hold != nil }
}
