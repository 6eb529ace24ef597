internal import SalesBook

// Which fields of a person their form asks for.
extension Contact: Editable {
  static func asked(_ ask: Asking<Contact, Contact>) -> [FormRow<Contact>] {
    [
      ask("Name", isNeeded: true), ask("Role"), ask("Phone"), ask("WeChat"), ask("Email"),
      ask("DecidesPurchasing"), ask("DecidesPayment"), ask("Birthday"), ask("BirthdayCalendar"), ask("Likes"),
      ask("Strengths"), ask("Ally"), ask("AllyFound"), ask("Influences"), ask("Gains"), ask("Address"),
      ask("Left"), ask("Note"),
    ]
  }

  func called(_ words: Words) -> String { name }
}
