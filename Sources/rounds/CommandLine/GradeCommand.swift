internal import ArgumentParser
internal import BookStore
internal import SalesBook
internal import Screens

/// `rounds grade`: how hard a customer is to agree with.
struct GradeCommand: ReportCommand {
  static let configuration = CommandConfiguration(
    commandName: "grade", abstract: "Give a customer a grade, A to D; without one, tell the grades it had.")
  @ParentCommand var program: Rounds
  @OptionGroup var place: Place
  @OptionGroup var report: ReportOptions
  @Option(help: "The day it holds from, if not today.") var day: String?
  @Argument(help: "The customer: ID, number, name, pinyin or initials.") var customer: String
  @Argument(help: "A prime, B regular, C fussy, D difficult.") var grade: Grade?
  @Argument(help: "Why; the first grade needs no reason.") var reason: [String] = []

  func printed(on book: OpenBook) throws -> Report {
    let customer = try RecordNamed.customer(customer, in: book)
    return Report.grades(book, ofCustomer: book.store.book.customers.slot(of: customer.id) ?? 0)
  }

  func run(on book: OpenBook) throws {
    guard let grade else { return try printed(on: book).print(as: report.format, ids: report.ids) }
    let customer = try RecordNamed.customer(customer, in: book)
    let day = try day.map { try book.typed($0, leaning: .past) } ?? book.clock.today
    let grading = GradeCustomers([customer.id], grade, on: day, reason: reason.joined(separator: " "))
    book.tell(try book.commit(grading))
  }
}

/// `rounds due`: whom it is time to be in touch with again.
struct DueCommand: ReportCommand {
  static let configuration = CommandConfiguration(
    commandName: "due",
    abstract: "List customers it is time to be in touch with again, and grades to look at anew.")
  @ParentCommand var program: Rounds
  @OptionGroup var place: Place
  @OptionGroup var report: ReportOptions
  @Option(help: "Only the customers of this colleague: their login.") var who: String?

  func printed(on book: OpenBook) throws -> Report {
    Report.contacts(book, book.replay().contactsDue(of: who))
  }
}

/// `rounds neglected`: who was not heard of for too long.
struct NeglectedCommand: ReportCommand {
  static let configuration = CommandConfiguration(
    commandName: "neglected", abstract: "List customers nobody was in touch with for too long.")
  @ParentCommand var program: Rounds
  @OptionGroup var place: Place
  @OptionGroup var report: ReportOptions
  @Option(help: "Only the customers of this colleague: their login.") var who: String?

  func printed(on book: OpenBook) throws -> Report {
    Report.contacts(book, book.replay().neglected(of: who))
  }
}

/// `rounds mix`: how the grades are mixed, and where effort goes.
struct MixCommand: ReportCommand {
  static let configuration = CommandConfiguration(
    commandName: "mix",
    abstract:
      "Compare grades with the usual 30/40/20/10: customers, touches, overdue money, what is known of the rest.",
    discussion: """
      Touches and minutes are those of 90 days, sales and margin those of a year; minutes, sales and margin are told \
      where they are known for 80 %. Where effort leaks is said on standard error.
      """)
  @ParentCommand var program: Rounds
  @OptionGroup var place: Place
  @OptionGroup var report: ReportOptions

  func printed(on book: OpenBook) throws -> Report { Report.mix(book, book.replayOfAll().mix()) }

  func run(on book: OpenBook) throws {
    let mix = book.replayOfAll().mix()
    Report.mix(book, mix).print(as: report.format, ids: report.ids)
    guard let leak = mix.leak else { return }
    let names = leak.behind.compactMap { book.store.book.customers[slot: $0]?.name }
    Rounds.complain(
      ([book.words.sentence(leak)] + [names.joined(separator: book.words.general.comma)]).joined(
        separator: book.words.general.colon))
  }
}
