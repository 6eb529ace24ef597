internal import BookStore
internal import SalesBook

extension OpenBook {
  /// The working days of the book.
  var workingDays: WorkingDays { WorkingDays(store.book, policy: policy) }

  /// What duties are found by.
  var rules: DutyRules { DutyRules(policy: policy, workingDays: workingDays) }

  /// The cards of all customers who have one, by slot.
  func cards(_ replay: Replay) -> [Int: CollectionCard] {
    replay.cards(open: replay.openItemsByCustomer(policy: policy), rules: rules)
  }
}
