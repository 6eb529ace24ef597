internal import BookStore
internal import Glibc
internal import RecFile
internal import SalesBook
internal import Screens
internal import TerminalIO
internal import TextCanvas

extension DeskSession {
  /// Opens the desk on the book the flags name, and works until the person
  /// leaves.
  static func open(_ place: Place) throws {
    guard isatty(STDIN_FILENO) == 1, isatty(STDOUT_FILENO) == 1 else { throw TerminalError.notATerminal }
    let surroundings = Surroundings()
    // What is asked about a new book is asked before the screen is taken.
    try OpenBook.makeFirst(place, surroundings)
    try open(place, surroundings) { try OpenBook(place) }
  }

  /// Opens the desk on what `read` reads; the screen is there before the book
  /// is, so that a large one is not waited for in the dark.
  ///
  /// A sample book, in that folder, is taken away at the end, and that is said.
  static func open(
    _ place: Place, _ surroundings: Surroundings, sample: SampleFolder? = nil,
    reading read: () throws -> OpenBook
  ) throws {
    guard isatty(STDIN_FILENO) == 1, isatty(STDOUT_FILENO) == 1 else { throw TerminalError.notATerminal }
    let keymap = try Keymap(of: .whole, replacing: surroundings.keyChanges)
    let choice = ThemeChoice(surroundings)
    let (theme, themeFault) = choice.theme(place.theme ?? surroundings.configured("Theme") ?? Theme.ink.name)
    let terminal = try NcursesTerminal(
      theme: theme, environment: surroundings.environment, chrome: surroundings.chrome(place))
    show(Words(place.language ?? surroundings.language).terminal.reading, on: terminal)
    let book = try read()
    var news: [String] = []
    do {
      if try book.store.isEditedByHand() { _ = try book.takeHandEdits() }
    } catch {
      news.append(book.complaint(error))
    }
    news += book.warnings
    if let fault = surroundings.configurationFault {
      news.append(
        "config.rec:\(fault.line): " + Complaint.what(.syntax(fault.kind, suggestion: nil), book.words))
    }
    if let (field, values) = surroundings.misunderstood {
      let line = field.line.map { ":\($0)" } ?? ""
      let error = FieldError.notOneOf(field.value, values)
      news.append("config.rec\(line): \(field.name): \(book.words.sentence(error))")
    }
    if let themeFault { news.append(sentence(themeFault, book.words)) }
    let session = DeskSession(book, terminal, keymap: keymap, sample: sample)
    for line in news { session.tell(.told(line)) }
    for note in terminal.notes { session.tell(.told(sentence(note, book.words))) }
    session.run()
    let wasSample = session.removeSample()
    terminal.close()
    if wasSample { Output.line(book.spoken.sampleGone) }
    // What was saved is saved; that its tables wait is said where it can be read.
    if let failure = session.unposted { Rounds.complain(session.book.complaint(failure)) }
  }

  /// One line in the middle of an empty screen.
  private static func show(_ sentence: String, on terminal: any TerminalPort) {
    var canvas = Canvas(terminal.size)
    let line = canvas.bounds.line(canvas.bounds.height / 2)
    canvas.put(
      DisplayWidth.pad(sentence, to: line.width, .center), at: line.position(row: 0, column: 0), role: .hint)
    terminal.show(canvas)
  }

  /// What is wrong with a theme.
  static func sentence(_ fault: ThemeChoice.Fault, _ words: Words) -> String {
    let terminal = words.terminal
    switch fault {
    case .unreadable(let name, let names): return terminal.noTheme(name, names.joined(separator: ", "))
    case .refused(let failure): return Complaint(failure, words).sentence
    case .line(let line, let path, let kind): return "\(path):\(line): " + terminal.themeFault(kind)
    }
  }

  private static func sentence(_ note: TerminalNote, _ words: Words) -> String {
    let terminal = words.terminal
    switch note {
    case .localeReplaced: return terminal.localeReplaced
    case .terminalReplaced(let name): return terminal.terminalReplaced(name)
    }
  }
}
