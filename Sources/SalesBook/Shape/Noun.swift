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
  case statement = "Statement"
  case writeOff = "WriteOff"
  case promise = "Promise"
  case promiseNews = "PromiseNews"
  case response = "Response"
  case reminder = "Reminder"
  case judgement = "Judgement"
  case rungStep = "RungStep"
  case hold = "Hold"

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
    case .statement: "statements"
    case .writeOff: "writeoffs"
    case .promise: "promises"
    case .promiseNews: "promisenews"
    case .response: "responses"
    case .reminder: "reminders"
    case .judgement: "judgements"
    case .rungStep: "rungsteps"
    case .hold: "holds"
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
    case .statement: "a customer's account checked with their finance department"
    case .writeOff: "money of an invoice given up for lost"
    case .promise: "what a customer said they would do by a day"
    case .promiseNews: "what was heard of a promise, or done about it"
    case .response: "what we answered to a broken promise"
    case .reminder: "that we reminded them of an invoice or a promise, before its day"
    case .judgement: "whether arrears are in bad faith"
    case .rungStep: "a step of collecting, on one of the six rungs"
    case .hold: "supply stopped to a customer"
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
    case .statement: Statement.self
    case .writeOff: WriteOff.self
    case .promise: Promise.self
    case .promiseNews: PromiseNews.self
    case .response: Response.self
    case .reminder: Reminder.self
    case .judgement: Judgement.self
    case .rungStep: RungStep.self
    case .hold: Hold.self
    }
  }
}
