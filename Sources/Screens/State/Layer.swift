internal import SalesBook

/// What lies over the panes and takes the keys while it does.
enum Layer: Sendable {
  /// The filter being typed.
  case filter(LineEditor)
  /// A form, and what it is for.
  case form(Form, FormSubject)
  /// A question answered in one line.
  case prompt(Prompt, PromptSubject)
  /// A question answered by `y`.
  case confirm(Confirm, ConfirmSubject)
  /// A menu of days, each with its key.
  case days(KeyBox, [Day?])
  /// A menu of letters to a customer, each with its key.
  case letters(KeyBox, [Touch.LetterKind], ID<Customer>)
  /// A list to search and pick from.
  case listing(Listing)
  /// Which of two values of a field is to stand.
  case conflict(Conflict)
  /// The tour, at one of its stops.
  case tour(Int)
}

/// What a form is for.
enum FormSubject: Sendable {
  /// A contact with each of these, which carries out what was due with them.
  case log([ID<Customer>])
  /// A follow-up with each of these; with one yet to be named if there is none.
  case plan([ID<Customer>])
  /// Money from a customer, for that invoice or for the oldest.
  case pay(ID<Customer>, ID<Invoice>?)
  case addCustomer
  case addContact(ID<Customer>)
  case addInvoice(ID<Customer>)
  case contest(ID<Invoice>)
  case bounce(ID<Payment>)
  /// Whose a receipt is.
  case match(ID<Payment>)
  /// Promises, rungs and accounts.
  case collecting(CollectingForm)
  /// The record as it was when the form was opened.
  case edit(any BookRecord)

  /// What a draft of it is kept under; nil where keeping one makes no sense.
  var draftKey: String? {
    switch self {
    case .log(let customers): customers.count == 1 ? "log \(customers[0].text)" : nil
    case .plan(let customers): customers.count == 1 ? "plan \(customers[0].text)" : nil
    case .pay(let customer, _): "pay \(customer.text)"
    case .addCustomer: "add-customer"
    case .addContact(let customer): "contact \(customer.text)"
    case .addInvoice(let customer): "invoice \(customer.text)"
    case .contest(let invoice): "contest \(invoice.text)"
    case .collecting(let form): form.draftKey
    case .bounce, .match, .edit: nil
    }
  }
}

/// What a form about promises, rungs or accounts is for.
enum CollectingForm: Sendable {
  /// A promise of a customer, for an invoice if one is under the cursor, in
  /// place of another if that is renegotiated.
  case promise(ID<Customer>, replaces: ID<Promise>?, invoice: ID<Invoice>?)
  case news(ID<Promise>)
  case breach(ID<Promise>)
  /// A reminder of those invoices and promises.
  case remind(ID<Customer>, [ID<Invoice>], [ID<Promise>])
  case judge(ID<Customer>)
  case rung(ID<Customer>)
  case rungAnswer(ID<RungStep>)
  case leaveRung(ID<RungStep>)
  case statement(ID<Customer>)
  case statementAnswer(ID<Statement>)
  case writeOff(ID<Invoice>)

  /// What a draft of it is kept under.
  var draftKey: String {
    switch self {
    case .promise(let customer, let old, _): "promise \(customer.text) \(old?.text ?? "")"
    case .news(let promise): "news \(promise.text)"
    case .breach(let promise): "breach \(promise.text)"
    case .remind(let customer, _, _): "remind \(customer.text)"
    case .judge(let customer): "judge \(customer.text)"
    case .rung(let customer): "rung \(customer.text)"
    case .rungAnswer(let step): "rung-answer \(step.text)"
    case .leaveRung(let step): "leave-rung \(step.text)"
    case .statement(let customer): "statement \(customer.text)"
    case .statementAnswer(let statement): "statement-answer \(statement.text)"
    case .writeOff(let invoice): "write-off \(invoice.text)"
    }
  }
}

/// What a question in one line is about.
enum PromptSubject: Sendable {
  /// Why follow-ups are dropped.
  case dropReason([ID<FollowUp>])
  /// The day follow-ups are moved to.
  case moveTo([ID<FollowUp>])
  /// The day to show in the calendar.
  case goTo
  /// The day to show the book as of.
  case asOf
  /// Tags to add and to take away.
  case tags([ID<Customer>])
  /// The file to import.
  case importFile
  /// What the filter in force is to be called.
  case filterName
  /// Whom customers are handed to.
  case handOver([ID<Customer>])
  /// Why a hold is lifted.
  case liftHold(ID<Customer>)

  /// Under what its answers are recalled with Up.
  var historyKey: String {
    switch self {
    case .dropReason: "drop"
    case .moveTo, .goTo: "day"
    case .asOf: "past"
    case .tags: "tags"
    case .importFile: "file"
    case .filterName: "filter"
    case .handOver: "colleague"
    case .liftHold: "hold"
    }
  }

  /// Whether the answer is a day, and which way it leans.
  var leaning: TypedDay.Leaning? {
    switch self {
    case .moveTo, .goTo: .coming
    case .asOf: .past
    case .dropReason, .tags, .importFile, .filterName, .handOver, .liftHold: nil
    }
  }
}

/// What a question answered by `y` is about.
enum ConfirmSubject: Sendable {
  case drop([ID<FollowUp>], reason: String)
  case archive([ID<Customer>])
  case merge(ID<Customer>, into: ID<Customer>)
  case handOver([ID<Customer>], to: String)
  case quit
}

/// Something on its way to disk.
struct PendingCommit: Sendable {
  /// What it is, in the language of the screen.
  let said: String
  /// What its form's draft is kept under.
  var draftKey: String?
}
