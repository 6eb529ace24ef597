internal import ArgumentParser
internal import BookStore
internal import Glibc
internal import Screens
internal import TextCanvas

/// The program: `rounds` opens the desk, every screen is also a command.
@main
struct Rounds: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rounds",
    abstract: "A salesperson's desk in a terminal.",
    discussion: """
      Without a command it opens the desk on the book that --book, ROUNDS_BOOK or the configuration \
      names, else on your own in ~/.local/share/rounds.

      It ends with 0 if it is done, also where the tables of the book wait for room; 1 for bad data, a refusal or a \
      disk that failed, and nothing is recorded (save what an import brought in beside rows it could not); 2 for wrong usage; 3 where a failing disk leaves it unknown whether \
      it is recorded: look at rounds history before you do it again; 4 if it is recorded and could not be printed.
      """,
    version: "0.1.0",
    groupedSubcommands: groups)

  @OptionGroup var place: Place

  func run() throws {
    try DeskSession.open(place)
  }

  /// Runs the command the arguments name; one clear line on standard error if it ends with anything but 0.
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
    let typed = TypedLine(Array(CommandLine.arguments.dropFirst()))
    switch code {
    case _ where error is ExitCode: return code.rawValue
    case .success where !typed.namesNothing:
      // Help, the version, completions: an answer, not a failure.
      let isWritten = WholeFile.writeAll(
        Array((answer(fullMessage(for: error)) + "\n").utf8), to: STDOUT_FILENO)
      return (isWritten ? EndStatus.done : .refused).rawValue
    case .success, .validationFailure:
      complain(UsageComplaint(message(for: error), about: typed).sentence(in: .ofRun))
      return EndStatus.misused.rawValue
    default:
      complain(Complaint(error, Words(.ofRun)).sentence)
      return EndStatus(after: error).rawValue
    }
  }

  /// The parser's answer; of the groups of commands it says their names alone.
  private static func answer(_ text: String) -> String {
    let added = " SUBCOMMANDS:"
    return text.split(separator: "\n", omittingEmptySubsequences: false)
      .map { $0.hasSuffix(added) ? $0.dropLast(added.count) + ":" : $0 }.joined(separator: "\n")
  }

  /// One line on standard error, made inert: it names what files and people say.
  static func complain(_ sentence: String) {
    WholeFile.writeAll(Array("rounds: \(InertText.sanitised(sentence))\n".utf8), to: STDERR_FILENO)
  }
}

/// What the program ends with, for scripts.
enum EndStatus: Int32 {
  /// It is done, and recorded where something was to be; its tables may wait.
  case done = 0
  /// Bad data, a refusal, a disk that failed: nothing is recorded, save what an import brought in beside rows it could
  /// not.
  case refused = 1
  /// It was called wrongly.
  case misused = 2
  /// The disk failed in a way that leaves it unknown whether it is recorded.
  case unknown = 3
  /// It is recorded, and what there is to say of it could not be printed.
  case unprinted = 4

  /// What that error comes to.
  init(after error: any Error) {
    switch error {
    case let failure as CommandFailure: self = failure.status
    case StoreError.unknown: self = .unknown
    case StoreError.unposted: self = .done
    default: self = .refused
    }
  }
}

/// A command that could not do what was asked, in a sentence for standard
/// error.
struct CommandFailure: Error {
  let sentence: String
  /// What the program ends with.
  var status = EndStatus.refused
  /// Whether something was recorded all the same.
  var isSaved = false
}
