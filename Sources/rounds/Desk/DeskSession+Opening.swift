internal import Glibc
internal import Screens
internal import TerminalIO
internal import TextCanvas

extension DeskSession {
  /// Opens the desk on the book the flags name, and works until the person
  /// leaves.
  static func open(_ place: Place) throws { try open(try OpenBook(place)) }

  /// Opens the desk on a book.
  static func open(_ book: OpenBook) throws {
    guard isatty(STDIN_FILENO) == 1, isatty(STDOUT_FILENO) == 1 else { throw TerminalError.notATerminal }
    _ = try book.takeHandEdits()
    let keymap = try Keymap(replacing: book.surroundings.keyChanges)
    let terminal = try NcursesTerminal(theme: theme(of: book), environment: book.surroundings.environment)
    let session = DeskSession(book, terminal, keymap: keymap)
    for note in terminal.notes { session.tell(.told(sentence(note, book.words))) }
    session.run()
    terminal.close()
  }

  /// The theme asked for, by name or as a file; the default one if it cannot
  /// be read.
  private static func theme(of book: OpenBook) throws -> Theme {
    guard let name = book.place.theme ?? book.surroundings.configured("Theme") else { return .ink }
    if let theme = Theme.embedded[name] { return theme }
    let bytes = try WholeFile.read(name)
    return ThemeFile(bytes, name: name).theme
  }

  private static func sentence(_ note: TerminalNote, _ words: Words) -> String {
    let terminal: TerminalWords = words.language.words()
    switch note {
    case .localeReplaced: return terminal.localeReplaced
    case .terminalReplaced(let name): return terminal.terminalReplaced(name)
    }
  }
}
