internal import ArgumentParser
internal import SalesBook
internal import Screens

/// `rounds team`: the day of all of us.
struct TeamCommand: ReportCommand {
  static let configuration = CommandConfiguration(
    commandName: "team",
    abstract: "List how far each of us is with the round of the day, and what came of it.",
    discussion: "A colleague's own round: rounds today --who LOGIN.")
  @ParentCommand var program: Rounds
  @OptionGroup var place: Place
  @OptionGroup var report: ReportOptions
  @OptionGroup var whose: WhoseOption

  func printed(on book: OpenBook) throws -> Report {
    Report.team(TeamDay(book, of: try whose.login(in: book)))
  }

  func run(on book: OpenBook) throws {
    let day = TeamDay(book, of: try whose.login(in: book))
    Report.team(day).print(as: report.format, ids: report.ids)
    guard report.format == .table else { return }
    for line in day.remarks { Output.line(line) }
  }
}
