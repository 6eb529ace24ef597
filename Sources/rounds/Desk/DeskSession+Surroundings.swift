internal import ArgumentParser
internal import BookStore
internal import Glibc
internal import SalesBook
internal import Screens
internal import TerminalIO
internal import TextCanvas

// What the desk wants of everything around the book.
extension DeskSession {
  /// Changes the person's own files.
  func keep(_ change: (OwnFiles) throws -> Void) {
    do { try change(OwnFiles(book.surroundings)) } catch { tell(.storeFailed(book.complaint(error))) }
  }

  func use(_ name: String, on terminal: any TerminalPort) {
    let (theme, fault) = ThemeChoice(book.surroundings).theme(name)
    terminal.use(theme)
    if let fault { return tell(.told(DeskSession.sentence(fault, book.words))) }
    tell(.told(book.words.doctor.themeKept(name)))
  }

  /// What a call for help should say: the program, the terminal, the book.
  func findings(of terminal: any TerminalPort) -> [(name: String, value: String)] {
    let words = book.words.doctor
    let environment = book.surroundings.environment
    var found = [
      (words.program, "rounds \(Rounds.configuration.version)  pid \(getpid())"),
      (words.person, "\(book.login)  \(book.words.language.rawValue)"),
      (words.today, "\(book.clock.today.iso)  \(book.policy.timeZone)"),
      (words.screen, "\(terminal.size.width)x\(terminal.size.height)"),
    ]
    if let terminal = terminal as? NcursesTerminal {
      let width = terminal.lineWidth.map(String.init) ?? "?"
      found += [
        (words.terminal, "TERM=\(environment["TERM", default: ""]) -> \(terminal.terminalName)"),
        (words.colours, "\(terminal.colours)\(environment["NO_COLOR"] == nil ? "" : "  NO_COLOR")"),
        (words.lines, "\(terminal.chrome)  ─ = \(width)"),
      ]
    }
    let locale = ["LC_ALL", "LC_CTYPE", "LANG"].compactMap { name in environment[name].map { "\(name)=\($0)" }
    }
    found.append((words.locale, locale.joined(separator: " ")))
    return found + bookFindings(words)
  }

  private func bookFindings(_ words: DoctorWords) -> [(name: String, value: String)] {
    let data = book.store.book
    let counts = "\(data.customers.count) + \(data.invoices.count) + \(data.touches.count)"
    let holder = (try? PosixDisk(book.path))?.lockHolder.map { "\($0.login) (pid \($0.process))" }
    var found = [
      (words.book, book.path), (words.writing, book.store.isWritable ? words.yes : words.no),
      (words.records, counts), (words.lock, holder ?? words.free),
      (words.settings, book.surroundings.configurationFolder + "/config.rec"),
    ]
    let problems = book.store.problems.map { book.spoken.sentence($0, book.words) }
    found.append((words.problems, problems.isEmpty ? words.none : String(problems.count)))
    return found + problems.prefix(20).map { ("", $0) }
  }
}
