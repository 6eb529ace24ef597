internal import ArgumentParser
internal import Glibc
internal import TextCanvas

/// The program: `rounds` opens the desk, every screen is also a command.
@main
struct Rounds: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rounds",
    abstract: "A salesperson's desk in a terminal.",
    discussion: """
      Without a command it opens the desk on the book that --book, ROUNDS_BOOK or the configuration
      names, else on your own in ~/.local/share/rounds.
      """,
    version: "0.1.0",
    subcommands: [
      DemoCommand.self, InitCommand.self, ImportCommand.self, CustomersCommand.self, CalendarCommand.self,
      OverdueCommand.self, AgingCommand.self, TodayCommand.self, LogCommand.self, PlanCommand.self,
      MoveCommand.self, HandOverCommand.self, ArchiveCommand.self,
      PayCommand.self, PromiseCommand.self, PromisesCommand.self, ArrearsCommand.self, JudgeCommand.self,
      RungCommand.self, FiguresCommand.self,
      ForecastCommand.self, StatementCommand.self, LetterCommand.self, ChangeCommand.self, RemoveCommand.self,
      BounceCommand.self, ClearedCommand.self, RefundCommand.self, RecordsCommand.self, HistoryCommand.self,
      UndoCommand.self,
      CheckCommand.self, EditCommand.self, SettingsCommand.self, SetCommand.self, PeopleCommand.self,
      PersonCommand.self, HolidaysCommand.self, HolidayCommand.self, SchemaCommand.self,
    ])

  @OptionGroup var place: Place

  func run() throws {
    try DeskSession.open(place)
  }

  /// Runs the command the arguments name. Ends with 0 if all is well, 1 for
  /// bad data or a refusal, 2 for wrong usage; one clear line on standard
  /// error.
  static func main() {
    // A file that may not grow is to be told like a full disk.
    signal(SIGXFSZ, SIG_IGN)
    do {
      var command = try parseAsRoot()
      // Without it another book might be written in than the one it names.
      if let failure = Surroundings().configurationFailure { throw failure }
      try command.run()
    } catch {
      Glibc.exit(end(with: error))
    }
  }

  /// Says what went wrong, if anything did, and returns the exit status.
  private static func end(with error: any Error) -> Int32 {
    let code = exitCode(for: error)
    switch code {
    case _ where error is ExitCode: return code.rawValue
    case .success:
      // Help, the version, completions: an answer, not a failure.
      return WholeFile.writeAll(Array((fullMessage(for: error) + "\n").utf8), to: STDOUT_FILENO) ? 0 : 1
    case .validationFailure:
      complain("\(message(for: error)) (rounds --help)")
      return 2
    default:
      complain(Complaint(error, Surroundings()).sentence)
      return 1
    }
  }

  /// One line on standard error, made inert: it names what files and people say.
  static func complain(_ sentence: String) {
    WholeFile.writeAll(Array("rounds: \(InertText.sanitised(sentence))\n".utf8), to: STDERR_FILENO)
  }
}

/// A command that could not do what was asked, in a sentence for standard
/// error.
struct CommandFailure: Error {
  let sentence: String
}
