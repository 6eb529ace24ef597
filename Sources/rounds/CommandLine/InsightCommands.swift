internal import ArgumentParser
internal import BookStore
internal import SalesBook
internal import Screens

/// `rounds insight`: a wish about a product.
struct InsightCommand: BookCommand {
  static let configuration = CommandConfiguration(
    commandName: "insight", abstract: "Note what a customer demands of a product.")
  @ParentCommand var program: Rounds
  @OptionGroup var place: Place
  @OptionGroup var insistence: Insistence
  @Option(help: .text("Which product.")) var product = ""
  @Option(help: .text("What they demand, in their words.")) var demanded = ""
  @Option(help: .day("The day it was heard, if not today.")) var day: String?
  @Argument(help: "The customer: ID, number, name, pinyin or initials.") var customer: String
  @Argument(help: "What it is about, in a word or two; the same each time.") var theme: [String]

  func run(on book: OpenBook) throws {
    var insight = Insight(key: .none)
    insight.customer = try RecordNamed.customer(customer, in: book).id
    insight.day = try day.map { try book.typed($0, leaning: .past) } ?? book.clock.today
    (insight.theme, insight.product, insight.demanded) = (theme.joined(separator: " "), product, demanded)
    book.tell(try book.commit(NoteInsight(insight), insists: insistence.isGiven))
  }
}

/// `rounds insight-status`: what became of a theme.
struct InsightStatusCommand: BookCommand {
  static let configuration = CommandConfiguration(
    commandName: "insight-status",
    abstract: "Say what became of what customers demand; with --tell plan to tell them.")
  @ParentCommand var program: Rounds
  @OptionGroup var place: Place
  @OptionGroup var insistence: Insistence
  @Option(help: .text("To whom, why, in which version.")) var note = ""
  @Option(help: .day("Plan a follow-up with everybody who asked for this day: fri, 3d.")) var tell: String?
  @Option(help: .day("The day it became so, if not today.")) var day: String?
  @Argument(help: "The theme, as rounds insights has it.") var theme: String
  @Argument(help: "heard, forwarded, accepted, shipped or declined.") var status: Insight.Status

  func run(on book: OpenBook) throws {
    let themes = book.replayOfAll().insightThemes()
    guard let theme = themes.first(where: { $0.isCalled(self.theme) }) else {
      throw CommandFailure(sentence: book.spoken.noSuchTheme(self.theme, themes.prefix(5).map(\.name)))
    }
    var step = InsightStep(key: .none)
    step.day = try day.map { try book.typed($0, leaning: .past) } ?? book.clock.today
    (step.status, step.note) = (status, note)
    let telling = try tell.map { text in
      var followUp = try book.followUp(text)
      followUp.purpose = book.words.telling(theme.name, status)
      return followUp
    }
    let moving = MoveInsights(theme.heard.map(\.insight.id), to: step, telling: telling)
    book.tell(try book.commit(moving, insists: insistence.isGiven))
  }
}

/// `rounds insights`: what customers demand.
struct InsightsCommand: ReportCommand {
  static let configuration = CommandConfiguration(
    commandName: "insights",
    abstract: "List what customers demand, first what most customers x money ask for.",
    discussion: """
      Money is what those customers bought in the last 12 months and may buy by open deals, in the main currency by \
      the book's rates. With --heard each demand has a line of its own.
      """)
  @ParentCommand var program: Rounds
  @OptionGroup var place: Place
  @OptionGroup var report: ReportOptions
  @OptionGroup var whose: WhoseOption
  @Flag(help: "Instead a line for each demand heard.") var heard = false

  func printed(on book: OpenBook) throws -> Report {
    let login = try whose.login(in: book)
    return heard ? Report.demands(book, of: login) : Report.insights(book, of: login)
  }
}
