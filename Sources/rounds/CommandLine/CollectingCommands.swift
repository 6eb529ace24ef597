internal import ArgumentParser
internal import BookStore
internal import SalesBook
internal import Screens

/// `rounds promises`: what customers said they would do.
struct PromisesCommand: ReportCommand {
  static let configuration = CommandConfiguration(
    commandName: "promises", abstract: "List promises that wait for their day or for our answer.")
  @ParentCommand var program: Rounds
  @OptionGroup var place: Place
  @OptionGroup var report: ReportOptions
  @OptionGroup var whose: WhoseOption
  @Flag(help: "Every promise ever made, with how it ended.") var all = false
  @Flag(help: "Instead, how well the customers of each of us keep their word.") var byOwner = false

  func printed(on book: OpenBook) throws -> Report {
    let login = try whose.login(in: book)
    return byOwner ? Report.mirror(book, of: login) : Report.promises(book, of: login, all: all)
  }
}

/// `rounds arrears`: the overdue board.
struct ArrearsCommand: ReportCommand {
  static let configuration = CommandConfiguration(
    commandName: "arrears", abstract: "List customers in arrears, the best next call first, with why.")
  @ParentCommand var program: Rounds
  @OptionGroup var place: Place
  @OptionGroup var report: ReportOptions
  @OptionGroup var whose: WhoseOption

  func printed(on book: OpenBook) throws -> Report { Report.arrears(book, of: try whose.login(in: book)) }
}

/// `rounds figures`: DSO and the rest.
struct FiguresCommand: ReportCommand {
  static let configuration = CommandConfiguration(
    commandName: "figures", abstract: "Show DSO, CEI, average delay, promises kept and the disputed share.",
    discussion: """
      With --months each figure as of the end of as many months, the last one today: a row a month in csv, json and \
      rec, a small chart from the least to the most in a table.
      """)
  @ParentCommand var program: Rounds
  @OptionGroup var place: Place
  @OptionGroup var report: ReportOptions
  @OptionGroup var whose: WhoseOption
  @Option(help: .count("The course over so many months, this one among them.")) var months = 1

  func printed(on book: OpenBook) throws -> Report {
    let range = 1...120
    guard range.contains(months) else { throw ValidationError.said { $0.months(range) } }
    return Report.figures(
      book, of: try whose.login(in: book), months: months, charts: report.format == .table)
  }
}

/// `rounds forecast`: expected cash.
struct ForecastCommand: ReportCommand {
  static let configuration = CommandConfiguration(
    commandName: "forecast",
    abstract: "Show what may come in over 8 weeks; with --what-if, what comes up if nobody pays.")
  @ParentCommand var program: Rounds
  @OptionGroup var place: Place
  @OptionGroup var report: ReportOptions
  @OptionGroup var whose: WhoseOption
  @Option(help: .count("List instead what comes up in so many days if nobody pays.")) var whatIf: Int?

  func printed(on book: OpenBook) throws -> Report {
    if let whatIf, whatIf < 0 { throw ValidationError.said { $0.whatIf } }
    let login = try whose.login(in: book)
    return whatIf.map { Report.whatIf(book, of: login, days: $0) } ?? Report.forecast(book, of: login)
  }
}

/// `rounds letter`: a letter filled in.
struct LetterCommand: BookCommand {
  static let configuration = CommandConfiguration(
    commandName: "letter", abstract: "Print a letter to a customer, filled in from the book's template.",
    discussion: """
      The letter is in the customer's language: Language in its dossier, else that of its name's script, else the \
      book's LetterLanguage. The templates are text files in the book's folder letters. What to know before it is \
      sent goes to standard error.
      """)
  @ParentCommand var program: Rounds
  @OptionGroup var place: Place
  @Flag(help: "Record as well that it was sent today.") var sent = false
  @Argument(help: "reminder, payment-reminder, demand, confirmation, statement, parting or win-back.")
  var kind: Touch.LetterKind
  @Argument(help: "The customer: ID, number, name, pinyin or initials.") var customer: String

  func run(on book: OpenBook) throws {
    let customer = try RecordNamed.customer(customer, in: book)
    let replay = book.replay()
    let slot = book.store.book.customers.slot(of: customer.id) ?? 0
    guard replay.hasMatter(for: kind, toCustomer: slot) else {
      throw CommandFailure(sentence: book.words.nothing(for: kind))
    }
    let template = try book.letterTemplate(kind, to: customer)
    let remarks = replay.remarks(beside: kind, toCustomer: slot, lastPayment: replay.lastPayment)
    Output.text(Words.letter(template, kind, to: customer, replay, by: book.login))
    for remark in remarks + template.unsaid(in: book.policy) {
      Rounds.complain(book.words.sentence(remark, on: book.clock.today))
    }
    guard sent else { return }
    let letter = SendLetter(kind, to: customer.id, topic: book.words.name(of: kind))
    book.tell(beside: try book.commit(letter))
  }
}

/// `rounds promise`: they said they will pay.
struct PromiseCommand: BookCommand {
  static let configuration = CommandConfiguration(
    commandName: "promise", abstract: "Take down what a customer promised.",
    discussion: "An unlikely promise is refused with the reason; --insist takes it as it is.")
  @ParentCommand var program: Rounds
  @OptionGroup var place: Place
  @OptionGroup var insistence: Insistence
  @Option(help: .day("The day it was made, if not today.")) var made: String?
  @Option(name: [.customLong("time"), .customLong("at")], help: .time("At what time that day: 14:30."))
  var time: String?
  @Option(help: .number("The number of an invoice it is about; may be given several times.")) var invoice:
    [String] =
      []
  @Option(help: .word("considered, put-off or impossible, if you can tell.")) var judged: Promise.Judged?
  @Flag(help: "It was given in writing.") var written = false
  @Flag(help: "We go or call on the day.") var appointment = false
  @Argument(help: "The customer: ID, number, name, pinyin or initials.") var customer: String
  @Argument(help: UsageWords.promisedDay) var day: String
  @Argument(help: UsageWords.promised) var what: [String]

  func run(on book: OpenBook) throws {
    let customer = try RecordNamed.customer(customer, in: book)
    var promise = Promise(key: .none)
    promise.customer = customer.id
    promise.made = try made.map { try book.typed($0, leaning: .past) } ?? book.clock.today
    promise.due = try book.typed(day)
    promise.time = try time.map(book.typedTime)
    (promise.judged, promise.appointment) = (judged, appointment)
    promise.manner = written ? .written : .spoken
    let text = what.joined(separator: " ")
    promise.amount = try? TypedAmount.read(text, currency: book.usualCurrency(of: customer))
    if promise.amount == nil { promise.what = text }
    promise.invoices = try invoice.map { try book.invoice($0, of: customer) }
    book.tell(try book.commit(TakePromise(promise), insists: insistence.isGiven))
  }
}

extension OpenBook {
  /// The currency of money of a customer where nobody says.
  func usualCurrency(of customer: Customer) -> Currency {
    store.book.customers.slot(of: customer.id).map { replay().usualCurrency(ofCustomer: $0) }
      ?? policy.currency
  }

  /// The invoice of a customer with that number or ID.
  func invoice(_ number: String, of customer: Customer) throws -> ID<Invoice> {
    let slot = store.book.customers.slot(of: customer.id) ?? 0
    let theirs = store.book.invoicesOf[slot].compactMap { store.book.invoices[slot: $0] }
    guard let found = theirs.first(where: { $0.number == number || $0.id.text == number }) else {
      throw CommandFailure(sentence: spoken.noSuchInvoice(number, customer.name))
    }
    return found.id
  }
}
