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
