internal import SalesBook

// What commands about promises may need.
extension Need {
  /// A promise of the customer that is open.
  static let openPromise: Need = Need {
    $0.promiseMeant($1) != nil
  } sentence: {
    $0.words.needs.openPromise($0.key(.promises.take))
  }

  /// A broken promise of the customer that nobody answered.
  static let breach = Need(\.breach) { $0.breachMeant($1) != nil }

  /// Something to say about a promise: to a breach, an appointment we missed, before one goes.
  static let promiseLine = Need(\.promiseLine) { !$0.promiseLine($1).isEmpty }

  /// Something of the customer not yet due to remind of.
  static let reminder = Need(\.reminder) { !$0.remindable($1).isEmpty }
}
