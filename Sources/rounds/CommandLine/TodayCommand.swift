internal import ArgumentParser
internal import BookStore
internal import SalesBook
internal import Screens

/// `rounds today`: the round of the day.
struct TodayCommand: ReportCommand {
  static let configuration = CommandConfiguration(
    commandName: "today", abstract: "List your round of the day: whom to contact, in which order, and why.",
    discussion: """
      A line a customer, with all there is a reason for. Beyond the size of a round (rounds set RoundSize) what can wait \
      is left out; a table says how many and why. In ~/.profile, for three lines at each login:
        case $- in *i*) rounds today --brief 2>/dev/null ;; esac
      """)
  @ParentCommand var program: Rounds
  @OptionGroup var place: Place
  @OptionGroup var report: ReportOptions
  @OptionGroup var whose: WhoseOption
  @Flag(help: "Everybody's rounds as one.") var all = false
  @Flag(help: "List as well, at the end, what a full day leaves out.") var leftOut = false
  @Flag(help: "Instead at most three lines for a login message; nothing is written.") var brief = false
  @Flag(help: "Instead what came of the day, as lines for the team's chat.") var summary = false
  @Option(help: .count("With --brief, after how many seconds to give up and print nothing.")) var within:
    UInt32 = 1
  @Flag(help: "End with 3 while something is due and not done.") var exitCode = false

  /// What it ends with while something is due.
  private static let somethingDue = ExitCode(3)

  func validate() throws {
    if all, whose.who != nil { throw ValidationError.said { $0.allOrOne } }
    if all, brief || summary {
      throw ValidationError.said { $0.briefOfOne }
    }
    if brief, summary { throw ValidationError.said { $0.briefOrSummary } }
  }

  func printed(on book: OpenBook) throws -> Report { Report.today(try day(on: book), leftOutToo: leftOut) }

  /// The round that is asked for; one's own where nobody else is named.
  private func day(on book: OpenBook) throws -> ReportedRound {
    ReportedRound(book, of: all ? nil : try whose.login(in: book) ?? book.login)
  }

  func run() throws {
    guard brief else { return try runOnBook() }
    let limit = TimeLimit(seconds: within)
    guard let book = try OpenBook.reading(place.completed(by: program.place)) else { return }
    let day = try day(on: book)
    limit.end()
    for line in day.brief(columns: book.surroundings.columns) { Output.line(line) }
    if exitCode, day.isDue { throw Self.somethingDue }
  }

  func run(on book: OpenBook) throws {
    let day = try day(on: book)
    if summary {
      for line in day.summary { Output.line(line) }
    } else {
      printList(of: day)
    }
    if exitCode, day.isDue { throw Self.somethingDue }
  }

  private func printList(of day: ReportedRound) {
    Report.today(day, leftOutToo: leftOut).print(as: report.format, ids: report.ids)
    if report.format == .table {
      for line in day.remarks(leftOutListed: leftOut) { Output.line(line) }
    }
  }
}
