internal import SalesBook

// What commands about follow-ups may need.
extension Need {
  /// A planned follow-up under the cursor, or of the customer there.
  static let followUp: Need = Need {
    !$0.calendar.marked.isEmpty || !$0.markedCustomers.isEmpty || $0.followUp($1)?.isPlanned ?? false
  } sentence: {
    $0.words.needs.followUp($0.key(.followUps.plan))
  }

  /// The same, or something due of the customer there that no plan brings: it is put off by a plan.
  static let movable: Need = Need {
    Need.followUp.isMet($0, $1) || $0.reasonMeant($1) != nil
  } sentence: {
    $0.words.needs.followUp($0.key(.followUps.plan))
  }
}
