internal import SalesBook

// What can be corrected of our own word in forms.

extension Commitment: Editable {
  static func asked(_ ask: Asking<Commitment, Commitment>) -> [FormRow<Commitment>] {
    [
      ask("What", isNeeded: true), ask("Due", isNeeded: true), ask("Kind", isNeeded: true), ask("Lacking"),
      ask("InReturn"), ask("Amount"), ask("Time"), ask("Important"), ask("Reference"), ask("OverriddenBy"),
      ask("Keeper"), ask("Made", isNeeded: true),
    ]
  }

  func called(_ words: Words) -> String { what }
}

extension CommitmentStep: Editable {
  static func asked(_ ask: Asking<CommitmentStep, CommitmentStep>) -> [FormRow<CommitmentStep>] {
    [
      ask("Kind", isNeeded: true), ask("To"), ask("Time"), ask("Apology"), ask("TheirWish"), ask("Remedy"),
      ask("Cause"), ask("Need"), ask("Helper"), ask("HelpBy"), ask("Reference"), ask("Cost"), ask("Note"),
      ask("Day", isNeeded: true),
    ]
  }

  func called(_ words: Words) -> String { words.name(of: kind) }
}
