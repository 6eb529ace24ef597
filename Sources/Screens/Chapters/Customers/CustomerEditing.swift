internal import SalesBook

// What can be changed of a customer and of its people in their forms.

extension Customer: Editable {
  static func asked(_ ask: Asking<Customer, Customer>) -> [FormRow<Customer>] {
    let several = ask.words.forms.commas
    return [
      ask("Name", isNeeded: true), ask("Number"), ask("Phone"), ask("Address"), ask("Tag", hint: several),
      ask("Alias", hint: several), ask("Terms", hint: PaymentTerms.examples.joined(separator: "  ")),
      ask("CreditLimit"), ask("Source"), ask("Far"), ask("TaxNumber"), ask("Note"),
    ]
  }

  var called: String { name }
}

extension Contact: Editable {
  static func asked(_ ask: Asking<Contact, Contact>) -> [FormRow<Contact>] {
    [
      ask("Name", isNeeded: true), ask("Role"), ask("Phone"), ask("WeChat"), ask("Email"),
      ask("DecidesPurchasing"), ask("DecidesPayment"), ask("Birthday"), ask("Likes"), ask("Ally"),
      ask("AllyFound"), ask("Influences"), ask("Gains"), ask("Note"),
    ]
  }

  var called: String { name }
}
