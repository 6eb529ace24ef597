internal import SalesBook

// What can be changed of something that repeats: from its next one on, what was done stays as it was.

extension Series: Editable {
  static func asked(_ ask: Asking<Series, Series>) -> [FormRow<Series>] {
    [
      ask("Rule", isNeeded: true).telling(.followUp), ask("Purpose"), ask("Time"),
      ask("Channel", isNeeded: true), ask("Place"), ask("Start", isNeeded: true), ask("By"),
    ]
  }

  func called(_ words: Words) -> String { [words.name(of: rule), purpose].said(by: " ") }
}
