internal import SalesBook

// What can be changed of a follow-up and of a contact in their forms.

extension FollowUp: Editable {
  /// Its day is moved, so that the move is kept.
  static func asked(_ ask: Asking<FollowUp, FollowUp>) -> [FormRow<FollowUp>] {
    [ask("Purpose"), ask("Time"), ask("Channel", isNeeded: true), ask("Place"), ask("By")]
  }

  func called(_ words: Words) -> String { "" }
}

extension Touch: Editable {
  static func asked(_ ask: Asking<Touch, Touch>) -> [FormRow<Touch>] {
    [
      ask("Said"), ask("Channel", isNeeded: true), ask("Reached"), ask("Day", isNeeded: true), ask("Topic"),
      ask("WhyUnpaid"), ask("Problem"), ask("Satisfaction"), ask("Gap"), ask("NextStep"), ask("Time"),
      ask("Minutes"), ask("Cost"), ask("Direction", isNeeded: true),
    ]
  }

  func called(_ words: Words) -> String { "" }
}
