internal import SalesBook

// What can be corrected of rebates in forms.

extension Rebate: Editable {
  static func asked(_ ask: Asking<Rebate, Rebate>) -> [FormRow<Rebate>] {
    [
      ask("From", isNeeded: true), ask("To", isNeeded: true), ask("Kind", isNeeded: true),
      ask("Basis", isNeeded: true), ask("Counts", isNeeded: true), ask("Goods"), ask("Reference"),
      ask("ApprovedBy"), ask("Counter"), ask("Records"), ask("PayBy"), ask("WhileOverdue"), ask("Harm"),
      ask("Precaution"), ask("OverriddenBy"), ask("Made", isNeeded: true),
    ]
  }

  func called(_ words: Words) -> String {
    [words.name(of: Noun.rebate), "\(from.iso) \(to.iso)"].said(by: " ")
  }
}

extension RebateStep: Editable {
  static func asked(_ ask: Asking<RebateStep, RebateStep>) -> [FormRow<RebateStep>] {
    [
      ask("Said"), ask("Reference"), ask("Approver"), ask("Effort"), ask("Amount"), ask("Why"),
      ask("Day", isNeeded: true),
    ]
  }

  func called(_ words: Words) -> String { words.name(of: kind) }
}

extension RebateHelp: Editable {
  static func asked(_ ask: Asking<RebateHelp, RebateHelp>) -> [FormRow<RebateHelp>] {
    [
      ask("What", isNeeded: true), ask("Limit", isNeeded: true), ask("Declared"), ask("Result"),
      ask("Ended"), ask("Day", isNeeded: true),
    ]
  }

  func called(_ words: Words) -> String { what }
}
