internal import ArgumentParser
internal import BookStore
internal import SalesBook
internal import Screens

/// `rounds news`: something was heard of a customer.
struct NewsCommand: BookCommand {
  static let configuration = CommandConfiguration(
    commandName: "news", abstract: "Note news of a customer: what was heard or read, no contact.")
  @ParentCommand var program: Rounds
  @OptionGroup var place: Place
  @Option(help: .text("Where it was heard or read.")) var source = ""
  @Option(help: .day("The day it was heard, if not today.")) var day: String?
  @Argument(help: "The customer: ID, number, name, pinyin or initials.") var customer: String
  @Argument(help: "What is new.") var what: [String]

  func run(on book: OpenBook) throws {
    var news = News(key: .none)
    news.customer = try RecordNamed.customer(customer, in: book).id
    news.day = try day.map { try book.typed($0, leaning: .past) } ?? book.clock.today
    (news.source, news.what) = (source, what.joined(separator: " "))
    book.tell(try book.commit(NoteNews(news)))
  }
}

/// `rounds visit`: what to have at hand on a visit.
struct VisitCommand: BookCommand {
  static let configuration = CommandConfiguration(
    commandName: "visit", abstract: "Print the visit sheet of a customer: one page before one goes there.",
    discussion: """
      Who they are, the people and what they like, what was promised and is past due, the last three contacts, what to \
      find out, what to talk of. It is made to lie on their table.
      """)
  @ParentCommand var program: Rounds
  @OptionGroup var place: Place
  @Argument(help: "The customer: ID, number, name, pinyin or initials.") var customer: String

  func run(on book: OpenBook) throws {
    let customer = try RecordNamed.customer(customer, in: book)
    let slot = book.store.book.customers.slot(of: customer.id) ?? 0
    Output.text(book.words.visitSheet(ofCustomer: slot, book.replay()))
  }
}

/// `rounds occasions`: whom to be in touch with besides what is planned.
struct OccasionsCommand: ReportCommand {
  static let configuration = CommandConfiguration(
    commandName: "occasions",
    abstract: "List birthdays, use checks and what else asks for a word besides what is planned.")
  @ParentCommand var program: Rounds
  @OptionGroup var place: Place
  @OptionGroup var report: ReportOptions
  @OptionGroup var whose: WhoseOption

  func printed(on book: OpenBook) throws -> Report { Report.occasions(book, of: try whose.login(in: book)) }
}
