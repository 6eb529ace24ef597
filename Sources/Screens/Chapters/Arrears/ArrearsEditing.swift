internal import SalesBook

// What can be corrected of collecting in its forms.

extension RungStep: Editable {
  static func asked(_ ask: Asking<RungStep, RungStep>) -> [FormRow<RungStep>] {
    [
      ask("Did", isNeeded: true), ask("Day", isNeeded: true), ask("Means"), ask("Next"), ask("Outcome"),
      ask("Answer"), ask("Answered"), ask("Again"), ask("Ended"), ask("EndReason"),
    ]
  }

  func called(_ words: Words) -> String { did }
}

extension Judgement: Editable {
  static func asked(_ ask: Asking<Judgement, Judgement>) -> [FormRow<Judgement>] {
    [ask("Verdict", isNeeded: true), ask("Reason", isNeeded: true), ask("Day", isNeeded: true)]
  }

  func called(_ words: Words) -> String { reason }
}

extension Hold: Editable {
  static func asked(_ ask: Asking<Hold, Hold>) -> [FormRow<Hold>] {
    [ask("Reason"), ask("Day", isNeeded: true), ask("Lifted"), ask("LiftReason")]
  }

  func called(_ words: Words) -> String { reason }
}
