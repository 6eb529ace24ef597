internal import ArgumentParser
internal import BookStore
internal import SalesBook

/// The format every report can be printed in.
struct ReportOptions: ParsableArguments {
  @Option(name: .customLong("format"), help: .word("table, csv, json or rec; a table where none is said."))
  var named: ReportFormat?
  @Flag(help: "Short for --format.") var short: [ReportFormat] = []
  @Flag(help: "Show in table and csv too the IDs that change, remove, bounce and history take.")
  var ids = false

  /// The one that is asked for.
  var format: ReportFormat { named ?? short.first ?? .table }

  func validate() throws {
    let asked = short + [named].compactMap { $0 }
    guard let first = asked.first, let other = asked.first(where: { $0 != first }) else { return }
    throw ValidationError.said { $0.formats(first.rawValue, other.rawValue) }
  }
}

/// A command that prints one report.
protocol ReportCommand: BookCommand {
  /// The format.
  var report: ReportOptions { get }
  /// Whether it tells of the book as of the day taken for today; else of what it holds, or was told when.
  static var isAsOf: Bool { get }
  /// What it prints.
  func printed(on book: OpenBook) throws -> Report
}

extension ReportCommand {
  static var isAsOf: Bool { true }

  func run(on book: OpenBook) throws { try printed(on: book).print(as: report.format, ids: report.ids) }
}

/// `rounds customers`: the customer list.
struct CustomersCommand: ReportCommand {
  static let configuration = CommandConfiguration(
    commandName: "customers", abstract: "List customers with next date, last touch and what they owe.")
  @ParentCommand var program: Rounds
  @OptionGroup var place: Place
  @OptionGroup var report: ReportOptions
  @OptionGroup var whose: WhoseOption
  @Flag(help: "Archived ones too.") var all = false
  @Argument(
    help:
      "Only those this matches, as / does on the desk: text, pinyin, initials, a telephone or its last digits."
  ) var match: [String] = []

  func printed(on book: OpenBook) throws -> Report {
    Report.customers(
      book, of: try whose.login(in: book), matching: match.joined(separator: " "), archivedToo: all)
  }
}

/// `rounds calendar`: what is planned.
struct CalendarCommand: ReportCommand {
  static let configuration = CommandConfiguration(
    commandName: "calendar", abstract: "List the follow-ups planned, day by day.")
  @ParentCommand var program: Rounds
  @OptionGroup var place: Place
  @OptionGroup var report: ReportOptions
  @OptionGroup var whose: WhoseOption
  @Option(help: .count("How many days from today on.")) var days = 14

  func printed(on book: OpenBook) throws -> Report {
    Report.calendar(book, of: try whose.login(in: book), days: days)
  }
}

/// `rounds overdue`: what is past due.
struct OverdueCommand: ReportCommand {
  static let configuration = CommandConfiguration(
    commandName: "overdue", abstract: "List invoices past due, longest first.")
  @ParentCommand var program: Rounds
  @OptionGroup var place: Place
  @OptionGroup var report: ReportOptions
  @OptionGroup var whose: WhoseOption

  func printed(on book: OpenBook) throws -> Report { Report.overdue(book, of: try whose.login(in: book)) }
}

/// `rounds aging`: open receivables by age.
struct AgingCommand: ReportCommand {
  static let configuration = CommandConfiguration(
    commandName: "aging", abstract: "Sum open receivables by currency and age.")
  @ParentCommand var program: Rounds
  @OptionGroup var place: Place
  @OptionGroup var report: ReportOptions
  @OptionGroup var whose: WhoseOption

  func printed(on book: OpenBook) throws -> Report { Report.aging(book, of: try whose.login(in: book)) }
}

/// `rounds history`: who changed what.
struct HistoryCommand: ReportCommand {
  static let isAsOf = false
  static let configuration = CommandConfiguration(
    commandName: "history", abstract: "List who changed what, newest first, and from what to what.")
  @ParentCommand var program: Rounds
  @OptionGroup var place: Place
  @OptionGroup var report: ReportOptions
  @Option(help: .login("Only what this colleague did: their login or name.")) var who: String?
  @Option(help: .count("How many entries at the most.")) var limit = 50
  @Argument(
    help: "Only changes of this record and of what belongs to it: its ID, or a customer's name or number.")
  var record: String?

  func printed(on book: OpenBook) throws -> Report {
    let named = try record.map { try RecordNamed($0, in: book) }.map { RecordName($0.noun, $0.key) }
    let login = try who.map { try book.login(of: $0) }
    let history =
      try named.map { try book.store.history(concerning: $0, by: login, limit: limit) }
      ?? ConcernedHistory(book.store.history(by: login, limit: limit))
    return Report.history(history, book)
  }
}

/// `rounds records`: what there is of a customer, with IDs.
struct RecordsCommand: ReportCommand {
  static let isAsOf = false
  static let configuration = CommandConfiguration(
    commandName: "records",
    abstract: "List the records of a customer with their IDs, which change, remove, bounce and history take.",
    discussion: "rounds records Harbor payments touches lists those tables; without a table all are listed.")
  @ParentCommand var program: Rounds
  @OptionGroup var place: Place
  @OptionGroup var report: ReportOptions
  @Argument(help: "The customer, an invoice's number, or the ID of a record: then what belongs to that.")
  var record: String
  @Argument(help: "The tables wanted: payments, touches, promises …") var tables: [String] = []

  func printed(on book: OpenBook) throws -> Report {
    let nouns = try tables.map { table in
      guard let noun = Noun.allCases.first(where: { $0.tableName == table }) else {
        throw ValidationError.said { $0.noTable(table, Noun.allCases.map(\.tableName)) }
      }
      return noun
    }
    return Report.records(book, of: try RecordNamed(record, in: book), in: nouns)
  }
}

/// `rounds schema`: the tables, their fields and what they mean.
struct SchemaCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "schema", abstract: "List the tables of a book, their fields and what they mean.")
  @OptionGroup var report: ReportOptions

  func run() throws { Report.schema().print(as: report.format, ids: report.ids) }
}
