internal import SalesBook

// What the forms of the desk ask for, in the order it is usually known.
extension Desk {
  /// The form field for a field of a noun, amounts in the book's main currency.
  func field<Record: BookRecord>(
    _ name: String, _ type: Record.Type, isNeeded: Bool = false, hint: String = "", label: String? = nil
  ) -> FormField {
    RecordForm.field(
      name, of: type, words: words, currency: index.policy.currency, isNeeded: isNeeded, hint: hint,
      label: label)
  }

  /// What is asked about a person.
  var contactFields: [FormField] {
    [
      field("Name", Contact.self, isNeeded: true), field("Role", Contact.self), field("Phone", Contact.self),
      field("WeChat", Contact.self), field("Email", Contact.self), field("DecidesPurchasing", Contact.self),
      field("DecidesPayment", Contact.self), field("Birthday", Contact.self), field("Likes", Contact.self),
      field("Ally", Contact.self), field("AllyFound", Contact.self), field("Influences", Contact.self),
      field("Gains", Contact.self), field("Note", Contact.self),
    ]
  }

  /// What is asked about an invoice.
  var invoiceFields: [FormField] {
    [
      field("Number", Invoice.self, isNeeded: true), field("Amount", Invoice.self, isNeeded: true),
      field("Issued", Invoice.self, isNeeded: true), field("Due", Invoice.self, isNeeded: true),
      field("For", Invoice.self),
    ]
  }

  /// What can be changed of a follow-up; its day is moved, so that the move is kept.
  var followUpFields: [FormField] {
    [
      field("Purpose", FollowUp.self), field("Time", FollowUp.self),
      field("Channel", FollowUp.self, isNeeded: true), field("Place", FollowUp.self),
      field("By", FollowUp.self),
    ]
  }

  /// What can be changed of a contact that was logged.
  var touchFields: [FormField] {
    [
      field("Said", Touch.self), field("Channel", Touch.self, isNeeded: true), field("Reached", Touch.self),
      field("Day", Touch.self, isNeeded: true), field("Topic", Touch.self), field("WhyUnpaid", Touch.self),
      field("NextStep", Touch.self),
    ]
  }

  /// What can be changed of a customer.
  var customerFields: [FormField] {
    [
      field("Name", Customer.self, isNeeded: true), field("Number", Customer.self),
      field("Phone", Customer.self), field("Address", Customer.self),
      field("Tag", Customer.self, hint: words.forms.commas),
      field("Alias", Customer.self, hint: words.forms.commas),
      field("Terms", Customer.self, hint: PaymentTerms.examples.joined(separator: "  ")),
      field("CreditLimit", Customer.self), field("Source", Customer.self), field("Far", Customer.self),
      field("TaxNumber", Customer.self), field("Note", Customer.self),
    ]
  }
}
