internal import ArgumentParser
internal import BookStore
internal import SalesBook
internal import Screens

/// `rounds handover`: the page that goes with a customer, given to a colleague with it or not.
struct HandoverPageCommand: BookCommand {
  static let configuration = CommandConfiguration(
    commandName: "handover",
    abstract: "Print the page whoever takes a customer over needs; with --to it is handed over first.")
  @ParentCommand var program: Rounds
  @OptionGroup var place: Place
  @Option(help: .login("The login of the colleague it is given to; rounds people lists them.")) var to:
    String?
  @Argument(help: "The customer: ID, number, name, pinyin or initials.") var customer: String

  func run(on book: OpenBook) throws {
    let customer = try RecordNamed.customer(customer, in: book)
    if let to { book.tell(beside: try book.commit(HandOver([customer.id], to: to))) }
    let page = Practice.whole.handoverPage(
      of: customer.id, in: book.store.book, asOf: book.clock.today, book.words)
    for line in page ?? [] { Output.line(line, isSaved: to != nil) }
  }
}
