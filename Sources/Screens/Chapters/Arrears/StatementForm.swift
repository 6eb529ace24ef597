internal import SalesBook

/// The account stated to a customer, with what they say of it if they say it at
/// once.
struct StatementForm: DeskForm {
  let title: String
  let entry: Statement
  let rows: [FormRow<Statement>]

  var draftKey: String? { "statement \(entry.customer.text)" }

  /// As of the end of last month where they pay by the month, else of today.
  init?(_ desk: Desk, _ book: Book) {
    guard let customer = desk.customer(book) else { return nil }
    let isMonthly = if case .monthly? = customer.terms { true } else { false }
    var statement = Statement(key: .none)
    (statement.customer, statement.sent) = (customer.id, desk.today)
    entry = statement
    title = desk.title(.arrears.statement, customer.name)
    let ask = desk.asking(statement)
    rows =
      [
        ask("AsOf", isNeeded: true).following { statement, _, _ in
          statement.asOf = isMonthly ? statement.sent.startOfMonth - 1 : statement.sent
        }, ask("Sent", isNeeded: true),
        ask("Answer", hint: desk.words.collecting.noAnswerYet), ask("Difference"), ask("Why"),
      ] + desk.contact(of: customer, ask, book)
  }

  func operation(_ filled: Statement, _ desk: Desk, _ book: Book) -> (
    any SalesBook.Operation, about: String
  ) {
    (SendStatement(filled), "\(desk.names(of: [filled.customer], book)) \(filled.asOf.iso)")
  }
}

/// What a customer says of the last statement that waits for it.
struct StatementAnswerForm: DeskForm {
  let title: String
  let entry: Statement
  let rows: [FormRow<Statement>]
  private let statement: ID<Statement>

  var draftKey: String? { "statement-answer \(statement.text)" }

  init?(_ desk: Desk, _ book: Book) {
    guard let customer = desk.customer(book), let waiting = desk.statementWaiting(of: customer, book)
    else { return nil }
    var answered = Statement(key: .none)
    (answered.answer, answered.answered) = (.mildest, desk.today)
    (statement, entry) = (waiting.id, answered)
    title = desk.title(.arrears.statement, "\(customer.name) \(waiting.asOf.iso)")
    let ask = desk.asking(answered)
    rows = [
      ask("Answer", isNeeded: true), ask("Difference"), ask("Why"), ask("Answered", isNeeded: true),
    ]
  }

  func operation(_ filled: Statement, _ desk: Desk, _ book: Book) -> (
    any SalesBook.Operation, about: String
  ) {
    let answer = filled.answer ?? .confirmed
    return (
      AnswerStatement(
        statement, answer, difference: filled.difference, why: filled.why,
        on: filled.answered ?? desk.today),
      desk.words.name(of: answer)
    )
  }
}

extension Desk {
  /// The account stated to a customer, or what they say of the last statement.
  mutating func openStatement(_ book: Book) -> [Effect] {
    StatementAnswerForm(self, book).map { open($0, book) } ?? open(StatementForm.init, book)
  }

  /// The customer's last statement nothing was said of.
  fileprivate func statementWaiting(of customer: Customer, _ book: Book) -> Statement? {
    guard let slot = book.customers.slot(of: customer.id) else { return nil }
    return book.statementsOf[slot].compactMap { book.statements[slot: $0] }
      .filter { $0.answered == nil }.max { $0.sent < $1.sent }
  }
}
