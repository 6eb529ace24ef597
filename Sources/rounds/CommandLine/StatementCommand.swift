internal import ArgumentParser
internal import BookStore
internal import SalesBook
internal import Screens

/// `rounds statement`: the account of a customer as it is stated to them.
struct StatementCommand: ReportCommand {
  static let configuration = CommandConfiguration(
    commandName: "statement",
    abstract: "State a customer's account: opening balance, movements, closing balance.",
    discussion: """
      One statement a currency, from the day after the last one sent, else the first of the month, to today. Below \
      stand what of the closing balance is past due, contested and on account, the bills held, and what is open.
      """)
  @ParentCommand var program: Rounds
  @OptionGroup var place: Place
  @OptionGroup var report: ReportOptions
  @Option(help: .day("Its first day.")) var from: String?
  @Option(help: .day("Its last day.")) var to: String?
  @Option(help: .code("Only the account in this currency: USD."), transform: ImportCommand.currency)
  var currency: Currency?
  @Flag(name: .customLong("open"), help: "Only what is open of invoices, oldest due first.") var isOnlyOpen =
    false
  @Flag(help: "Record as well that it was sent today.") var sent = false
  @Argument(help: "The customer: ID, number, name, pinyin or initials.") var customer: String

  func printed(on book: OpenBook) throws -> Report {
    let (slot, first, last) = try asked(book)
    return isOnlyOpen
      ? Report.openItems(book, ofCustomer: slot, in: currency, asOf: last)
      : Report.statements(book, statements(ofCustomer: slot, book.replay(), first, last))
  }

  func run(on book: OpenBook) throws {
    let (slot, first, last) = try asked(book)
    if report.format == .table, !isOnlyOpen {
      let statements = statements(ofCustomer: slot, book.replay(), first, last)
      Output.text(book.words.text(of: statements, in: book.store.book, ids: report.ids))
    } else {
      try printed(on: book).print(as: report.format, ids: report.ids)
    }
    guard sent, let customer = book.store.book.customers[slot: slot] else { return }
    var statement = Statement(key: .none)
    (statement.customer, statement.asOf, statement.sent) = (customer.id, last, book.clock.today)
    book.tell(beside: try book.commit(SendStatement(statement)))
  }

  private func asked(_ book: OpenBook) throws -> (customer: Int, first: Day?, last: Day) {
    let customer = try RecordNamed.customer(customer, in: book)
    let (first, last) = try days(book)
    return (book.store.book.customers.slot(of: customer.id) ?? 0, first, last)
  }

  private func days(_ book: OpenBook) throws -> (first: Day?, last: Day) {
    let first = try from.map { try book.typed($0, leaning: .past) }
    let last = try to.map { try book.typed($0, leaning: .past) } ?? book.clock.today
    guard last <= book.clock.today else {
      throw ValidationError.said { $0.statementTo }
    }
    if let first, first > last { throw ValidationError.said { $0.statementFrom } }
    return (first, last)
  }

  private func statements(
    ofCustomer slot: Int, _ replay: Replay, _ first: Day?, _ last: Day
  ) -> [AccountStatement] {
    if let currency {
      return [replay.accountStatement(ofCustomer: slot, in: currency, from: first, to: last)]
    }
    let all = replay.accountStatements(ofCustomer: slot, from: first, to: last)
    guard all.isEmpty else { return all }
    let usual = replay.usualCurrency(ofCustomer: slot)
    return [replay.accountStatement(ofCustomer: slot, in: usual, from: first, to: last)]
  }
}
