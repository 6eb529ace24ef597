/// The nouns of the book, one table each, in the order a person would meet
/// them.
public enum Noun: String, CaseIterable, Sendable {
  case person = "Person"
  case setting = "Setting"
  case holiday = "Holiday"
  case customer = "Customer"
  case contact = "Contact"
  case handover = "Handover"
  case touch = "Touch"
  case followUp = "FollowUp"
  case move = "Move"
  case invoice = "Invoice"
  case instalment = "Instalment"
  case dispute = "Dispute"
  case payment = "Payment"
  case allocation = "Allocation"
  case bounce = "Bounce"

  /// The table's name: its file's without `.rec`, and what the command line
  /// calls it.
  public var tableName: String {
    switch self {
    case .person: "people"
    case .setting: "policy"
    case .holiday: "holidays"
    case .customer: "customers"
    case .contact: "contacts"
    case .handover: "handovers"
    case .touch: "touches"
    case .followUp: "followups"
    case .move: "moves"
    case .invoice: "invoices"
    case .instalment: "instalments"
    case .dispute: "disputes"
    case .payment: "payments"
    case .allocation: "allocations"
    case .bounce: "bounces"
    }
  }

  /// What the table holds, in one English phrase.
  public var meaning: String {
    switch self {
    case .person: "who works here"
    case .setting: "every default of the practice, as this book has it"
    case .holiday: "days off, and the working days made up for them"
    case .customer: "whom we sell to"
    case .contact: "the people at a customer"
    case .handover: "a customer given from one of us to another"
    case .touch: "what happened between them and us"
    case .followUp: "what is planned"
    case .move: "a follow-up put to another day"
    case .invoice: "any money due to us; negative for a credit note"
    case .instalment: "one part of an invoice with a due day of its own"
    case .dispute: "the part of an invoice that is contested"
    case .payment: "money that came in"
    case .allocation: "which payment, or credit note, settles how much of which invoice"
    case .bounce: "a payment that was reversed"
    }
  }

  /// The type that holds its records.
  public var record: any BookRecord.Type {
    switch self {
    case .person: Person.self
    case .setting: Setting.self
    case .holiday: Holiday.self
    case .customer: Customer.self
    case .contact: Contact.self
    case .handover: Handover.self
    case .touch: Touch.self
    case .followUp: FollowUp.self
    case .move: Move.self
    case .invoice: Invoice.self
    case .instalment: Instalment.self
    case .dispute: Dispute.self
    case .payment: Payment.self
    case .allocation: Allocation.self
    case .bounce: Bounce.self
    }
  }
}
