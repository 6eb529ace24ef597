internal import ArgumentParser
internal import BookStore
internal import Exchange
internal import SalesBook
internal import Screens

/// `rounds import`: brings in a file of another program.
struct ImportCommand: BookCommand {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: "Bring in receivables, customers, bank payments or holidays from a workbook or another file.",
    discussion: """
      The same export can be brought in again and again: what the book has is known again, what
      became different is listed, nothing doubles. One undo takes an import back.
      Workbooks (.xlsx, .xls) are read as they are, whatever their name. Holidays are taken from an
      iCalendar file (.ics) too.
      """)
  @ParentCommand var program: Rounds
  @OptionGroup var place: Place
  @OptionGroup var insistence: Insistence
  @Argument(help: "receivables, customers, payments or holidays.", transform: ImportCommand.kind) var kind:
    ImportKind
  @Argument(help: "The workbook or CSV file; - is standard input.", completion: .file()) var file: String
  @Option(
    help: ArgumentHelp(
      "Which column feeds which field: its name or its number from 1, nothing for no column.",
      valueName: "field=COLUMN,…"))
  var map: [String] = []
  @Option(help: .count("The line the header begins on, where it is not found.")) var header: Int?
  @Option(
    help: .name(
      "The sheet of a workbook: its name, or its number from 1; else the first with anything on it."))
  var sheet: String?
  @Option(help: .word("The order of dates: mdy, dmy, ymd, roc or auto.")) var dates = GuessedOr<DateOrder>
    .auto
  @Option(help: .word("The decimal mark of amounts: point, comma or auto.")) var decimal = GuessedOr<
    DecimalMark
  >
  .auto
  @Option(help: .code("The currency of amounts that show none: USD."), transform: ImportCommand.currency)
  var currency: Currency?
  @Option(help: .word("auto, utf-8, utf-16, gb18030 or big5.")) var encoding = GuessedOr<TextEncoding>.auto
  @Option(
    help: ArgumentHelp(
      "Records that are like others of the book are those: invoice, payment, customer, contact or all.",
      valueName: "kind"), transform: ImportCommand.nouns)
  var same: [[Noun]] = []
  @Option(
    help: ArgumentHelp("Records that are like others of the book are new ones.", valueName: "kind"),
    transform: ImportCommand.nouns)
  var new: [[Noun]] = []
  @Option(
    help: ArgumentHelp(
      "Who says it, where files of one shape come from several programs or firms.", valueName: "name"))
  var source: String?
  @Flag(help: "The file holds all open items of its source: what is missing from it is paid.")
  var complete = false
  @Flag(help: "Leave aside how a file of this shape was read last time, and keep nothing of how this one is.")
  var noProfile = false
  @Flag(help: "Only say what would be done.") var dryRun = false
  @Option(
    help: .file(
      "Where rows that do not come in are written; else beside the file, or in the book's own folder."),
    completion: .file())
  var report: String?

  func run(on book: OpenBook) throws {
    let words = ImportReport(book.words)
    let progress = ImportProgressLine(name, words.words)
    let file = try progress.clearing { watch in
      try profiled(try self.source(words, watch), book.store.book, words, watch)
    }
    let source = file.source
    for line in [words.source(source, name: name)] + file.told { Output.line(line) }
    for line in words.otherSheets(source) + words.mapping(source.mapping) { Output.line(line) }
    let table = try progress.clearing { watch in
      try source.table(file.reading.dates, file.reading.decimal, words, watch)
    }
    for line in words.dates(table) + words.marks(table) + words.leftOut(table) { Output.line(line) }
    let (outcome, isSaved) = try progress.clearing { watch in
      try bringIn(table, file.wish, into: book, watch)
    }
    for line in words.outcome(outcome, of: name, isDryRun: dryRun) { Output.line(line, isSaved: isSaved) }
    try set(aside: outcome.badRows, from: source, of: table, book, isSaved: isSaved)
  }

  /// What is said of likenesses.
  private var answers: LikenessAnswers {
    var answers = LikenessAnswers()
    for noun in same.joined() { answers.say(.same, ofAll: noun) }
    for noun in new.joined() { answers.say(.new, ofAll: noun) }
    return answers
  }

  func validate() throws {
    if complete, kind != .receivables {
      throw ValidationError.said { $0.completeReceivables }
    }
    if let noun = same.joined().first(where: new.joined().contains) {
      throw ValidationError.said { $0.sameAndNew(noun.rawValue.lowercased()) }
    }
    if let source, source.isEmpty { throw ValidationError.said { $0.sourceNeedsName } }
  }

  /// The file read, its columns mapped.
  private func source(_ words: ImportReport, _ watch: ImportWatch?) throws -> ImportSource {
    do {
      return try ImportSource(
        file, kind, encoding.given, sheet: sheet, header: header, choices: choices(), words, watch)
    } catch MappingMistake.notAChoice(let text) {
      throw ValidationError.said { $0.noColumnChoice(text) }
    } catch MappingMistake.unknownField(let name, let kind) {
      let fields = kind.fields.map(\.keyword).joined(separator: ", ")
      throw ValidationError.said { $0.noImportField(name, kind.rawValue, fields) }
    } catch let mistake as MappingMistake {
      throw CommandFailure(sentence: words.sentence(mistake))
    } catch let error as EncodingUnavailable {
      throw CommandFailure(sentence: words.words.noEncoding(error.name))
    }
  }

  /// What `--map` says; a comma without a `field=` behind it belongs to the column's name.
  func choices() throws(MappingMistake) -> [ColumnChoice] {
    var texts: [String] = []
    for part in map.flatMap({ $0.split(separator: ",", omittingEmptySubsequences: false) }) {
      if part.contains("=") || texts.isEmpty {
        texts.append(String(part))
      } else {
        texts[texts.count - 1] += "," + part
      }
    }
    var choices: [ColumnChoice] = []
    for text in texts { choices.append(try ColumnChoice(parsing: text, for: kind)) }
    return choices
  }

  /// Carries the import out, or only plans it; what it came to, and whether there is an entry of it now.
  private func bringIn(
    _ table: ImportTable, _ wish: ProfileWish, into book: OpenBook, _ watch: ImportWatch?
  ) throws -> (outcome: ImportOutcome, isSaved: Bool) {
    let operation = ImportFile(
      table, named: name, currency: currency, from: source, answers: answers, isComplete: complete,
      remembering: wish, watch: watch
    ).operation
    guard dryRun else {
      let (outcome, committed) = try book.commit(reporting: operation, insists: insistence.isGiven)
      return (outcome, committed != nil)
    }
    var ids = FreshIDs(SystemIDs())
    let outcome = try operation.outcome(
      on: book.store.book, as: book.author(insisting: insistence.isGiven), drawing: &ids
    ).outcome
    return (outcome, false)
  }

  /// Names the rows that did not come in and writes them to a file; a dry run only if it was given one. That there are
  /// such is a failure, whatever came in beside them.
  private func set(
    aside rows: [BadRow], from source: ImportSource, of table: ImportTable, _ book: OpenBook, isSaved: Bool
  ) throws {
    guard !rows.isEmpty else { return }
    let report = ImportReport(book.words)
    for line in report.badRows(rows) { Output.line(line, isSaved: isSaved) }
    let all = table.rows.count + table.badRows.count
    var sentence =
      rows.count < all
      ? report.words.rowsLeft(rows.count, of: all, name) : report.words.everyRowBad(name)
    do throws(WholeFile.Failure) {
      if let path = try write(report.badRowFile(rows, source), book) {
        Output.line(report.words.reportWritten(path), isSaved: isSaved)
      }
    } catch {
      guard isSaved else { throw error }
      // What was brought in is in the book, whatever becomes of the rest.
      sentence = report.words.badRowsUnwritten(book.words.store.failed(error))
    }
    throw CommandFailure(sentence: sentence, isSaved: isSaved)
  }

  /// Writes the file of rows set aside where it was asked for, or belongs; nil for a dry run that was given no place.
  private func write(_ bytes: [UInt8], _ book: OpenBook) throws(WholeFile.Failure) -> String? {
    if let report {
      try WholeFile.write(report, bytes)
      return report
    }
    guard !dryRun else { return nil }
    return try SetAsideRows(source: file, book: book.path, login: book.surroundings.login).write(bytes)
  }

  /// The file's name, without its folders.
  private var name: String { file.split(separator: "/").last.map(String.init) ?? file }

  static func kind(_ text: String) throws -> ImportKind {
    guard let kind = ImportKind(rawValue: text) else {
      throw ValidationError.said { $0.noImport(text) }
    }
    return kind
  }

  static func nouns(_ text: String) throws -> [Noun] {
    if text == "all" { return LikenessAnswers.nouns }
    guard let noun = LikenessAnswers.nouns.first(where: { $0.rawValue.lowercased() == text }) else {
      throw ValidationError.said { $0.neverLike(text) }
    }
    return [noun]
  }

  static func currency(_ text: String) throws -> Currency {
    guard let currency = Currency(text) else {
      throw ValidationError.said { $0.noCurrency(text) }
    }
    return currency
  }
}

/// A choice of the command line that can be left to the program.
enum GuessedOr<Choice: RawRepresentable & Sendable>: ExpressibleByArgument where Choice.RawValue == String {
  /// Found out from the file.
  case auto
  /// As the user says.
  case given(Choice)

  init?(argument: String) {
    if argument == "auto" {
      self = .auto
    } else if let choice = Choice(rawValue: argument) {
      self = .given(choice)
    } else {
      return nil
    }
  }

  /// The user's choice; nil if it is left to the program.
  var given: Choice? { if case .given(let choice) = self { choice } else { nil } }

  var defaultValueDescription: String { given?.rawValue ?? "auto" }
}
