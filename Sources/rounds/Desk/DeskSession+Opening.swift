internal import BookStore
internal import Glibc
internal import RecFile
internal import Screens
internal import TerminalIO
internal import TextCanvas

extension DeskSession {
  /// Opens the desk on the book the flags name, and works until the person
  /// leaves.
  static func open(_ place: Place) throws {
    try open(place, Surroundings()) { try OpenBook(place) }
  }

  /// Opens the desk on what `read` reads; the screen is there before the book
  /// is, so that a large one is not waited for in the dark.
  static func open(_ place: Place, _ surroundings: Surroundings, reading read: () throws -> OpenBook) throws {
    guard isatty(STDIN_FILENO) == 1, isatty(STDOUT_FILENO) == 1 else { throw TerminalError.notATerminal }
    let keymap = try Keymap(replacing: surroundings.keyChanges)
    let theme = try theme(place, surroundings)
    let terminal = try NcursesTerminal(theme: theme, environment: surroundings.environment)
    show(TerminalWords.of(place.language ?? surroundings.language).reading, on: terminal)
    let book = try read()
    var news: [String] = []
    do { _ = try book.takeHandEdits() } catch { news.append(book.complaint(error)) }
    if let fault = surroundings.configurationFault {
      news.append(
        "config.rec:\(fault.line): " + Complaint.what(.syntax(fault.kind, suggestion: nil), book.words))
    }
    let session = DeskSession(book, terminal, keymap: keymap)
    for line in news { session.tell(.told(line)) }
    for note in terminal.notes { session.tell(.told(sentence(note, book.words))) }
    session.run()
    terminal.close()
  }

  /// One line in the middle of an empty screen.
  private static func show(_ sentence: String, on terminal: any TerminalPort) {
    var canvas = Canvas(terminal.size)
    let line = canvas.bounds.line(canvas.bounds.height / 2)
    canvas.put(
      DisplayWidth.pad(sentence, to: line.width, .center), at: line.position(row: 0, column: 0), role: .hint)
    terminal.show(canvas)
  }

  /// The theme asked for, by name or as a file; the default one if it cannot
  /// be read.
  private static func theme(_ place: Place, _ surroundings: Surroundings) throws -> Theme {
    guard let name = place.theme ?? surroundings.configured("Theme") else { return .ink }
    if let theme = Theme.embedded[name] { return theme }
    return ThemeFile(try WholeFile.read(name), name: name).theme
  }

  private static func sentence(_ note: TerminalNote, _ words: Words) -> String {
    let terminal = TerminalWords.of(words.language)
    switch note {
    case .localeReplaced: return terminal.localeReplaced
    case .terminalReplaced(let name): return terminal.terminalReplaced(name)
    }
  }
}
