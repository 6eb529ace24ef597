internal import ArgumentParser
internal import BookStore
internal import SalesBook
internal import Screens

/// Where, when, in whose name and in which language: what every command takes,
/// before or after its own name.
struct Place: ParsableArguments {
  @Option(name: [.customShort("b"), .long], help: .folder("The folder of the book."), completion: .directory)
  var book: String?

  @Option(
    name: .customLong("today"),
    help:
      .day(
        "The day to take for today, as YYYY-MM-DD; with a time ('2026-11-23 09:20') the clock runs on from there."
      ),
    transform: Place.moment)
  var moment: CivilMoment?

  /// The day to take for today; nil for the one it is.
  var today: Day? { moment?.day }

  @Option(
    name: .customLong("lang"), help: .language("Language: \(Place.languages)."), transform: Place.language)
  var language: Language?

  @Option(
    help: .name("Theme of the screens: ink, daylight, midnight, contrast, mono, one of yours, or a file."))
  var theme: String?

  @Flag(help: "Draw lines and bars in ASCII, whatever the terminal can do.")
  var ascii = false

  @Flag(help: "For a program that reads the screen aloud: one pane at a time, no frames.")
  var screenReader = false

  @Option(
    name: .customLong("as"),
    help: .login(
      "Write in a colleague's name, where the book's policy allows it; history tells your own too."))
  var actingAs: String?

  /// These, and of the others what these do not say.
  func completed(by others: Place) -> Place {
    var place = self
    place.book = book ?? others.book
    place.moment = moment ?? others.moment
    place.language = language ?? others.language
    place.theme = theme ?? others.theme
    place.ascii = ascii || others.ascii
    place.screenReader = screenReader || others.screenReader
    place.actingAs = actingAs ?? others.actingAs
    return place
  }

  /// A new book's first person is whoever makes it.
  func beginsAsOneself(_ login: String) throws(ActingRefused) {
    if let actingAs, actingAs != login { throw .newBook(actingAs) }
  }

  private static let languages = Language.allCases.map(\.rawValue).joined(separator: ", ")

  static func day(_ text: String) throws -> Day {
    guard let day = Day(iso: text) else {
      throw ValidationError.said { $0.noDay(text) }
    }
    return day
  }

  static func moment(_ text: String) throws -> CivilMoment {
    let parts = text.split(separator: " ")
    let day = try day(parts.first.map(String.init) ?? text)
    guard parts.count > 1 else { return CivilMoment(day: day, time: nil) }
    guard parts.count == 2, let time = TimeOfDay(parts[1]) else {
      throw ValidationError.said { $0.noMoment(text) }
    }
    return CivilMoment(day: day, time: time)
  }

  static func language(_ text: String) throws -> Language {
    guard let language = Language(tag: text) else {
      throw ValidationError.said { $0.noLanguage(text, languages) }
    }
    return language
  }
}

/// A command that works on a book.
protocol BookCommand: ParsableCommand {
  /// The program's own flags, given before the command.
  var program: Rounds { get }
  /// The same flags, given after it.
  var place: Place { get }
  /// Whether it says itself what of the book cannot be read.
  var tellsProblems: Bool { get }
  /// Does it on the opened book.
  func run(on book: OpenBook) throws
}

extension BookCommand {
  var tellsProblems: Bool { false }

  func run() throws { try runOnBook() }

  /// Opens the book, does it, and brings the tables up to the journal.
  func runOnBook() throws {
    let book = try OpenBook(place.completed(by: program.place))
    for warning in tellsProblems ? [] : book.warnings { Rounds.complain(warning) }
    // What cannot be posted now is told at the end, if it cannot be then.
    _ = unposted(book)
    do {
      try run(on: book)
    } catch let error as StoreError {
      // Only here is the book known whose records the sentence is to name.
      throw CommandFailure(sentence: book.complaint(error), status: EndStatus(after: error))
    } catch let failure as CommandFailure where failure.isSaved {
      if let error = unposted(book) { Rounds.complain(book.complaint(error)) }
      throw failure
    }
    if let error = unposted(book) { Rounds.complain(book.complaint(error)) }
  }

  /// Brings the tables up to the journal; why that fails, if it does. It is said
  /// and no more: the journal has everything, and a full disk must not keep a
  /// report back.
  private func unposted(_ book: OpenBook) -> StoreError? {
    do throws(StoreError) { try book.post() } catch { return error }
    return nil
  }
}

extension OpenBook {
  /// What whoever looks at the book must know of and cannot see: records it was read without, another zone's days.
  var warnings: [String] {
    var warnings = clock.missingZone.map { [words.store.zoneMissing($0)] } ?? []
    let left = store.problems.filter(\.leavesOut)
    if let first = left.first {
      let sentence = spoken.sentence(first, words, in: store.book)
      warnings.append(words.store.leftOut(sentence, more: left.count - 1))
    }
    return warnings
  }
}

/// What every command that writes something down takes.
struct Insistence: ParsableArguments {
  @Flag(
    name: .customLong("insist"),
    help: "Carry it out although it is asked about: an unlikely promise, a day far off, more than is open.")
  var isGiven = false
}
