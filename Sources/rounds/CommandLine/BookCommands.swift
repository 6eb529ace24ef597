internal import ArgumentParser
internal import BookStore
internal import Glibc
internal import SalesBook
internal import SampleBook

/// `rounds init`: makes a book.
struct InitCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "init", abstract: "Make a new, empty book in a folder.")
  @ParentCommand var program: Rounds
  @OptionGroup var place: Place
  @Argument(help: "The folder; it is made if it is not there.", completion: .directory) var folder: String

  func run() throws {
    let place = place.completed(by: program.place)
    mkdir(folder, 0o700)
    let surroundings = Surroundings()
    let clock = Clock(zone: Policy().timeZone, fixedDay: place.today)
    let store = try OpenBook.create(
      on: try PosixDisk(folder), login: surroundings.login, clock)
    let book = try OpenBook(folder, store, place, surroundings)
    Output.line(book.spoken.made(folder))
  }
}

/// `rounds demo`: a sample book.
struct DemoCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "demo", abstract: "Open the desk on a sample book that is thrown away at the end.")
  @ParentCommand var program: Rounds
  @OptionGroup var place: Place
  @Option(
    help: "Keep the sample book in this folder; without a terminal only write it.", completion: .directory)
  var keep: String?

  func run() throws {
    let place = place.completed(by: program.place)
    let surroundings = Surroundings()
    let clock = Clock(zone: Policy().timeZone, fixedDay: place.today)
    let folder = try keep ?? TemporaryFolder.make()
    defer { if keep == nil { TemporaryFolder.remove(folder) } }
    mkdir(folder, 0o700)
    let login = place.actingAs ?? surroundings.login
    func make() throws -> OpenBook {
      guard keep == nil else {
        let disk = try PosixDisk(folder)
        _ = try SampleBook.make(on: disk, today: clock.today, owner: login)
        return try OpenBook(folder, BookStore(opening: disk), place, surroundings)
      }
      // One thrown away need not outlive a loss of power, nor be posted and read again.
      let disk = try PosixDisk(folder, isLasting: false)
      return try OpenBook(
        folder, SampleBook.tell(on: disk, today: clock.today, owner: login), place, surroundings)
    }
    guard keep == nil || isatty(STDIN_FILENO) == 1 && isatty(STDOUT_FILENO) == 1 else {
      return Output.line(try make().spoken.made(folder))
    }
    try DeskSession.open(place, surroundings, reading: make)
  }
}

/// `rounds check`: what is wrong with the book.
struct CheckCommand: BookCommand {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: "Say what cannot be read or does not hold together.")
  @ParentCommand var program: Rounds
  @OptionGroup var place: Place

  func run(on book: OpenBook) throws {
    let problems = try book.store.check(on: book.clock.today)
    for problem in problems { Output.line(book.spoken.sentence(problem, book.words)) }
    guard problems.allSatisfy(\.isNote) else { throw ExitCode(1) }
    Output.line(book.spoken.allWell)
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
      throw ValidationError(
        "There is no table '\(table)'; there are \(Noun.allCases.map(\.tableName).joined(separator: ", ")).")
    }
    let committed = try TableEditor(book).edit(noun) { arguments in TemporaryFolder.run(arguments) }
    Output.line(committed.map { "\($0.entry.sequence)  \($0.entry.did)" } ?? book.spoken.nothingChanged)
  }
}
