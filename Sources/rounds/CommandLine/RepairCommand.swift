internal import ArgumentParser
internal import BookStore
internal import SalesBook
internal import Screens

/// What counts where a table is not what its journal tells.
enum KeepOption: String, CaseIterable, ExpressibleByArgument {
  case journal, tables

  /// The same for the store.
  var keeping: Repair.Keeping { self == .journal ? .journal : .tables }
}

/// `rounds repair`: mends what check finds.
struct RepairCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "repair",
    abstract: "Mend what check finds: show what would be done, ask, and keep what is replaced.",
    discussion: """
      Where a table is not what the journal tells, the journal's counts; --keep tables takes the table's, as an
      edit by hand. What only a person can decide is listed, with what to do. Files that are replaced are kept in
      .rounds/replaced.
      """)
  @ParentCommand var program: Rounds
  @OptionGroup var place: Place
  @Flag(help: "Do it without asking.") var yes = false
  @Option(help: .word("What counts where a table differs: journal or tables.")) var keep = KeepOption.journal

  func run() throws {
    let (place, surroundings) = (place.completed(by: program.place), Surroundings())
    let path = place.book ?? surroundings.usualBook.path
    let disk = try PosixDisk(path)
    let book = try OpenBook(path, Repair.opened(on: disk), place, surroundings)
    let repair = try Repair(of: disk, keeping: keep.keeping, by: book.author, at: book.clock.moment)
    show(repair, book)
    guard !repair.mended.isEmpty || !repair.replaced.isEmpty else {
      return try end(repair.left.count, repair.notes, book)
    }
    guard yes || isAgreed(book) else {
      Output.line(book.words.repair.notDone)
      throw ExitCode(1)
    }
    let folder = try repair.carryOut()
    Output.line(book.words.repair.done(path + "/" + folder))
    let after = try BookStore(opening: disk).check(on: book.clock.today)
    let notes = after.count(where: \.isNote)
    try end(after.count - notes, notes, book)
  }

  /// Says what would be done, line by line, and what would not.
  private func show(_ repair: Repair, _ book: OpenBook) {
    let words = book.words.repair
    func line(_ problem: BookProblem, _ then: String) {
      Output.line("\(book.spoken.sentence(problem, book.words, in: repair.store.book)) -> \(then)")
    }
    for problem in repair.mended { line(problem, words.act(problem.kind, keeping: keep.keeping)) }
    for problem in repair.left { line(problem, words.byHand(problem)) }
    if repair.journalled > 0 { Output.line(words.journalled(repair.journalled)) }
    if !repair.replaced.isEmpty { Output.line(words.replaces(repair.replaced.joined(separator: ", "))) }
  }

  private func isAgreed(_ book: OpenBook) -> Bool {
    Output.line(book.words.repair.question)
    return book.words.repair.isYes(readLine() ?? "")
  }

  private func end(_ errors: Int, _ notes: Int, _ book: OpenBook) throws {
    Output.line(book.spoken.checked(errors: errors, notes: notes))
    guard errors == 0 else { throw ExitCode(1) }
  }
}
