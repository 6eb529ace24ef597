internal import SalesBook

// What can be corrected of promises and what was heard of them, in their forms.

extension Promise: Editable {
  static func asked(_ ask: Asking<Promise, Promise>) -> [FormRow<Promise>] {
    [
      ask("Due", isNeeded: true), ask("Amount"), ask("Made", isNeeded: true), ask("Judged"),
      ask("OurWish"), ask("Appointment"), ask("Time"), ask("How", isNeeded: true), ask("Important"),
      ask("What"),
      ask("Note"),
    ]
  }

  func called(_ words: Words) -> String { amount.map(words.money) ?? what }
}

extension PromiseNews: Editable {
  static func asked(_ ask: Asking<PromiseNews, PromiseNews>) -> [FormRow<PromiseNews>] {
    [
      ask("Kind", isNeeded: true), ask("Note"), ask("To", hint: ask.words.collecting.onlyMoved),
      ask("Day", isNeeded: true), ask("Apology"),
    ]
  }

  func called(_ words: Words) -> String { "" }
}

extension Response: Editable {
  /// Its level is worked out again from whether the breach was meant, and told there.
  static func asked(_ ask: Asking<Response, Response>) -> [FormRow<Response>] {
    [ask("Said", isNeeded: true), ask("Meant").telling(.response), ask("Day", isNeeded: true)]
  }

  func called(_ words: Words) -> String { said }
}

extension Reminder: Editable {
  static func asked(_ ask: Asking<Reminder, Reminder>) -> [FormRow<Reminder>] {
    [ask("Answer"), ask("Day", isNeeded: true)]
  }

  func called(_ words: Words) -> String { answer }
}
