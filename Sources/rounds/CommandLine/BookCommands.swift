internal import ArgumentParser
internal import BookStore
internal import Glibc
internal import SalesBook
internal import SampleBook
internal import Screens
internal import TerminalIO

/// `rounds init`: makes a book.
struct InitCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "init", abstract: "Make a new, empty book in a folder.")
  @ParentCommand var program: Rounds
  @OptionGroup var place: Place
  @Option(
    help: .code("The main currency, of amounts given without one: TWD. Else asked, or as the locale says."))
  var currency: String?
  @Option(
    help: .zone("The time zone whose day is today: Asia/Taipei. Else asked, or as TZ or the machine says."))
  var zone: String?
  @Flag(
    inversion: .prefixedNo,
    help:
      "With the mainland's public holidays known so far; else if it is kept in CNY or in a zone of the mainland."
  )
  var holidays: Bool?
  @Argument(help: "The folder; it is made if it is not there.", completion: .directory) var folder: String

  func run() throws {
    let place = place.completed(by: program.place)
    let surroundings = Surroundings()
    try place.beginsAsOneself(surroundings.login)
    let words = Words(place.language ?? surroundings.language)
    var settings = FirstSettings(proposedBy: surroundings)
    var said: Set<FirstSettings.Question> = []
    for (question, typed) in [(FirstSettings.Question.currency, currency), (.zone, zone)] {
      guard let typed, let setting = Policy.setting(named: question.rawValue) else { continue }
      do throws(FieldError) {
        settings.take(try setting.kept(typed), for: question)
      } catch {
        throw CommandFailure(sentence: words.sentence(error))
      }
      said.insert(question)
    }
    mkdir(folder, 0o700)
    let disk = try PosixDisk(folder)
    guard try disk.status(Noun.setting.fileName) == nil else { throw StoreError.alreadyABook }
    if said.count < FirstSettings.Question.allCases.count {
      settings = settings.asked(words, for: folder, said: said)
    }
    settings.holidays = holidays
    let store = try OpenBook.create(on: disk, login: surroundings.login, settings, place)
    Output.line(words.commandLine.made(folder), isSaved: true)
    if let years = store.book.yearsOfHolidays {
      Output.line(
        words.commandLine.holidaysBrought(years.map(String.init).joined(separator: ", ")), isSaved: true)
    }
  }
}

/// `rounds demo`: a sample book.
struct DemoCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "demo", abstract: "Open the desk on a sample book that is thrown away at the end.")
  @ParentCommand var program: Rounds
  @OptionGroup var place: Place
  @Option(
    help: .folder("Keep the sample book in this folder; without a terminal only write it."),
    completion: .directory)
  var keep: String?

  func run() throws {
    let place = place.completed(by: program.place)
    let surroundings = Surroundings()
    try place.beginsAsOneself(surroundings.login)
    let isTerminal = isatty(STDIN_FILENO) == 1 && isatty(STDOUT_FILENO) == 1
    if let keep {
      let book = try kept(in: keep, place, surroundings)
      guard isTerminal else { return Output.line(book.spoken.made(keep), isSaved: true) }
      return try DeskSession.open(place, surroundings) { book }
    }
    guard isTerminal else { throw TerminalError.notATerminal }
    let folder = try SampleFolder()
    defer { folder.remove() }
    try DeskSession.open(place, surroundings, sample: folder) {
      try OpenBook(sampleIn: folder, place, surroundings)
    }
  }

  /// A sample book that stays.
  private func kept(in folder: String, _ place: Place, _ surroundings: Surroundings) throws -> OpenBook {
    mkdir(folder, 0o700)
    let clock = Clock(zone: Policy().timeZone, fixed: place.moment)
    let disk = try PosixDisk(folder)
    _ = try SampleBook.make(on: disk, today: clock.today, owner: surroundings.login)
    return try OpenBook(folder, BookStore(opening: disk), place, surroundings)
  }
}

/// `rounds check`: what is wrong with the book.
struct CheckCommand: BookCommand {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: "Say what cannot be read or does not hold together.")
  @ParentCommand var program: Rounds
  @OptionGroup var place: Place
  var tellsProblems: Bool { true }

  func run(on book: OpenBook) throws {
    let problems = try book.store.check(on: book.clock.today)
    for problem in problems {
      Output.line(book.spoken.sentence(problem, book.words, in: book.store.book))
    }
    let notes = problems.count(where: \.isNote)
    if let year = book.store.book.yearAheadWithoutHolidays(on: book.clock.today) {
      Output.line(book.spoken.noHolidays(year))
    }
    Output.line(book.spoken.checked(errors: problems.count - notes, notes: notes))
    guard notes == problems.count else { throw ExitCode(1) }
  }
}

/// `rounds edit`: a table in your own editor.
struct EditCommand: BookCommand {
  static let configuration = CommandConfiguration(
    commandName: "edit", abstract: "Edit a table in $EDITOR; what others do meanwhile is merged.")
  @ParentCommand var program: Rounds
  @OptionGroup var place: Place
  @Argument(help: "The table: customers, invoices, policy …") var table: String

  func run(on book: OpenBook) throws {
    guard let noun = Noun.allCases.first(where: { $0.tableName == table }) else {
      throw ValidationError.said { $0.noTable(table, Noun.allCases.map(\.tableName)) }
    }
    let committed = try TableEditor(book).edit(noun) { arguments in TemporaryFolder.run(arguments) }
    guard let committed else { return Output.line(book.spoken.nothingChanged) }
    book.tell(committed)
  }
}
