internal import SalesBook

// What can be corrected of deals in their forms.

extension Deal: Heard, Editable {
  static func asked(_ ask: Asking<Deal, Deal>) -> [FormRow<Deal>] {
    [
      ask("What", isNeeded: true), ask("Amount"), ask("Quantity"), ask("Model"), ask("Purpose"),
      ask("Expected"),
      ask("Contract"), ask("By"), ask("Day", isNeeded: true),
    ]
  }

  func called(_ words: Words) -> String { what }
}

extension DealStep: Editable {
  static func asked(_ ask: Asking<DealStep, DealStep>) -> [FormRow<DealStep>] {
    [
      ask("Stage", isNeeded: true), ask("Reason"), ask("LostTo", hint: ask.words.deals.onlyLost),
      ask("Day", isNeeded: true),
    ]
  }

  func called(_ words: Words) -> String { words.name(of: stage) }
}
