internal import ArgumentParser
internal import BookStore
internal import SalesBook
internal import Screens

/// `rounds settings`: how this book has the defaults of the practice.
struct SettingsCommand: ReportCommand {
  static let configuration = CommandConfiguration(
    commandName: "settings", abstract: "List the book's settings: currency, time zone, every default.")
  @ParentCommand var program: Rounds
  @OptionGroup var place: Place
  @OptionGroup var report: ReportOptions

  func printed(on book: OpenBook) -> Report { Report.settings(book) }
}

/// `rounds set`: changes a setting.
struct SetCommand: BookCommand {
  static let configuration = CommandConfiguration(
    commandName: "set", abstract: "Change a setting of the book; rounds settings lists them.")
  @ParentCommand var program: Rounds
  @OptionGroup var place: Place
  @Argument(help: "The setting: Currency, TimeZone …") var name: String
  @Argument(help: "Its value, as rounds settings shows it: TWD, Asia/Taipei, 30 60 90.") var value: [String]

  func run(on book: OpenBook) throws {
    if let line = LineSetting(named: name) { return try say(line, on: book) }
    guard let setting = Policy.setting(named: name) else {
      let names = Policy.settings.map(\.name).joined(separator: ", ")
      throw CommandFailure(sentence: book.spoken.noSuchSetting(name, names))
    }
    let seen = book.store.book.settings[Name(setting.name)]
    var wanted = seen ?? setting.initial
    do throws(FieldError) {
      wanted.value = try setting.kept(value.joined(separator: " "))
    } catch {
      throw CommandFailure(sentence: "\(setting.name): \(book.words.sentence(error))")
    }
    book.tell(try book.commit(setting.putting(wanted, seen: seen)))
    book.followSettings()
    if setting.isOfCadence { Output.line(book.words.callsADay(book.replay().callsADay()), isSaved: true) }
  }

  /// Gives a line to say other words; `none` takes them away again.
  private func say(_ line: LineSetting, on book: OpenBook) throws {
    let text = value.joined(separator: " ")
    guard let operation = line.putting(text == "none" ? "" : text, in: book.store.book) else {
      throw StoreError.refused(.nothingToDo)
    }
    book.tell(try book.commit(operation))
  }
}

/// `rounds lines`: what the cards of the round propose to say, and what not to do.
struct LinesCommand: ReportCommand {
  static let configuration = CommandConfiguration(
    commandName: "lines",
    abstract: "List what is said on the cards of the round; rounds set gives a line other words.",
    discussion:
      "In braces stand facts; of wordings parted by | the first is said whose facts the book has. rounds set "
      + "Say.promise-due-far.en \"...\" changes one, none instead of words takes it back.")
  @ParentCommand var program: Rounds
  @OptionGroup var place: Place
  @OptionGroup var report: ReportOptions

  func printed(on book: OpenBook) -> Report { Report.lines(book) }
}

/// `rounds people`: who works here.
struct PeopleCommand: ReportCommand {
  static let configuration = CommandConfiguration(
    commandName: "people", abstract: "List who works in the book.")
  @ParentCommand var program: Rounds
  @OptionGroup var place: Place
  @OptionGroup var report: ReportOptions

  func printed(on book: OpenBook) -> Report { Report.people(book) }
}

/// `rounds person`: adds a colleague, or changes one.
struct PersonCommand: BookCommand {
  static let configuration = CommandConfiguration(
    commandName: "person", abstract: "Add a colleague by login, or change what the book says of one.")
  @ParentCommand var program: Rounds
  @OptionGroup var place: Place
  @Option(help: .text("The name people use.")) var name: String?
  @Option(help: .word("sales, lead, finance, service or other.")) var role: Person.Role?
  @Option(help: .word("no for one who has left.")) var active: YesOrNo?
  @Option(help: .login("Login of who stands in for them; empty for nobody.")) var cover: String?
  @Option(
    help: .text(
      "What they may approve: price,term,gift,write-off,delivery,commitment; empty for nothing by name."))
  var approves: String?
  @Argument(help: "Their login on this box.") var login: String

  func run(on book: OpenBook) throws {
    let seen = book.store.book.people[Name(login)]
    var wanted = seen ?? Person(login: login)
    if let name { wanted.name = name }
    if let role { wanted.role = role }
    if let approves {
      wanted.approves = try approves.split(separator: ",").map { word in
        guard let kind = Approval.Kind(rawValue: word.trimmingPrefix(" ").description) else {
          let known = Approval.Kind.allCases.map(\.rawValue)
          throw CommandFailure(sentence: book.words.sentence(FieldError.notOneOf(String(word), known)))
        }
        return kind
      }
    }
    if let active { wanted.active = active == .yes }
    if let cover { wanted.cover = cover }
    let operation: any Operation = seen.map { EditRecord($0, to: wanted) } ?? AddRecord(wanted)
    book.tell(try book.commit(operation))
  }
}

/// `rounds holidays`: the days nobody works.
struct HolidaysCommand: ReportCommand {
  static let configuration = CommandConfiguration(
    commandName: "holidays", abstract: "List days off, and days worked to make up for one.")
  @ParentCommand var program: Rounds
  @OptionGroup var place: Place
  @OptionGroup var report: ReportOptions

  func printed(on book: OpenBook) -> Report { Report.holidays(book) }
}

/// `rounds holiday`: adds a day off, changes one, or takes it away.
struct HolidayCommand: BookCommand {
  static let configuration = CommandConfiguration(
    commandName: "holiday", abstract: "Add a day off, or change what the book says of one.")
  @ParentCommand var program: Rounds
  @OptionGroup var place: Place
  @Option(help: .word("off, or worked for a day made up.")) var kind: Holiday.Kind?
  @Flag(help: "Take it away.") var remove = false
  @Argument(help: UsageWords.day) var day: String
  @Argument(help: "What it is called.") var name: [String] = []

  func run(on book: OpenBook) throws {
    let day = try book.typed(day)
    let seen = book.store.book.holidays[Name(day.iso)]
    if remove {
      guard let seen else { throw StoreError.refused(.gone(.holiday, key: day.iso)) }
      return book.tell(try book.commit(RemoveRecord(seen)))
    }
    var wanted = seen ?? Holiday(day, .off, "")
    if let kind { wanted.kind = kind }
    if !name.isEmpty { wanted.name = name.joined(separator: " ") }
    let operation: any Operation = seen.map { EditRecord($0, to: wanted) } ?? AddRecord(wanted)
    book.tell(try book.commit(operation))
  }
}

/// An answer an option can be given.
enum YesOrNo: String, ExpressibleByArgument, CaseIterable {
  case yes, no
}
