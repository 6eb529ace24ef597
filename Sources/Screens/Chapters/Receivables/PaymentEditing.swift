internal import SalesBook

// What can be corrected of money in its forms, as if it had always been so.

extension Payment: Editable {
  /// Its customer is named only to move it.
  static func asked(_ ask: Asking<Payment, Payment>) -> [FormRow<Payment>] {
    [
      ask("Amount", isNeeded: true), ask("Day", isNeeded: true),
      .customer(
        RowID(.payment, "Customer"), ask.words.forms.movedTo, isNeeded: false,
        hint: ask.words.forms.staysHere,
        \.customer
      ).telling(.allocation, .payment), ask("Method", isNeeded: true), ask("Matures"), ask("Cleared"),
      ask("Payer"),
      ask("Reference"),
      ask("Note"), ask("DayUnknown"),
    ]
  }

  func called(_ words: Words) -> String { words.money(amount) }

  static func correction(_ seen: Payment, to wanted: Payment) -> any SalesBook.Operation {
    CorrectPayment(seen, to: wanted)
  }
}

extension Bounce: Editable {
  static func asked(_ ask: Asking<Bounce, Bounce>) -> [FormRow<Bounce>] {
    [ask("Day", isNeeded: true), ask("Reason")]
  }

  func called(_ words: Words) -> String { "" }
}

extension Refund: Editable {
  static func asked(_ ask: Asking<Refund, Refund>) -> [FormRow<Refund>] {
    [ask("Amount", isNeeded: true), ask("Day", isNeeded: true), ask("Reason")]
  }

  func called(_ words: Words) -> String { words.money(amount) }
}

extension Dispute: Editable {
  static func asked(_ ask: Asking<Dispute, Dispute>) -> [FormRow<Dispute>] {
    [
      ask("Reason", isNeeded: true), ask("Amount", hint: ask.words.forms.wholeAmount), ask("Day"),
      ask("Settled"),
    ]
  }

  func called(_ words: Words) -> String { reason }
}

extension WriteOff: Editable {
  static func asked(_ ask: Asking<WriteOff, WriteOff>) -> [FormRow<WriteOff>] {
    [
      ask("Amount", isNeeded: true), ask("Kind", isNeeded: true), ask("Approver"), ask("Reason"),
      ask("Day", isNeeded: true),
    ]
  }

  func called(_ words: Words) -> String { words.money(amount) }
}

extension Statement: Editable {
  static func asked(_ ask: Asking<Statement, Statement>) -> [FormRow<Statement>] {
    [
      ask("AsOf", isNeeded: true), ask("Sent", isNeeded: true), ask("Answer"), ask("Answered"),
      ask("Difference"), ask("Why"),
    ]
  }

  func called(_ words: Words) -> String { asOf.iso }
}
