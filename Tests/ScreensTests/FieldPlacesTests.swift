import BookStore
import Foundation
import SalesBook
import TestSupport
import Testing

@testable import Exchange
@testable import Screens

/// A field of a noun, as rows of forms name it.
typealias FieldName = String

/// Where people can say what stands in a field, found by doing: every command
/// of the desk as it is given, every command of the shell with all its options,
/// every column an import knows.
enum FieldPlaces {
  /// Those some form asks for, or a command of the desk changes.
  static func onDesk() throws -> Set<FieldName> {
    var found = asked()
    for (command, journey) in CommandJourney.all {
      var session = DeskSession(
        journey.isOnEmptyBook ? SmallBook() : try SmallBook.full(), width: 120, height: 40)
      session.isWatched = false
      let before = session.book
      let keys = command.keys.isEmpty ? "" : command.keys[0] + " "
      let opened = keys.isEmpty ? ": \(command.name.map(String.init).joined(separator: " ")) Enter " : keys
      for key in (journey.before + " " + opened + journey.after).split(separator: " ") {
        try session.press(String(key))
        found.formUnion(rows(of: session.desk))
      }
      found.formUnion(said(from: before, to: session.book))
    }
    for route in routes {
      var session = DeskSession(try SmallBook.full(), width: 120, height: 40)
      session.isWatched = false
      let before = session.book
      for key in route.split(separator: " ") {
        try session.press(String(key))
        found.formUnion(rows(of: session.desk))
      }
      found.formUnion(said(from: before, to: session.book))
    }
    return withCurrencies(found)
  }

  /// Ways to what depends on where one stands: every record of every dossier changed in its form, a promise
  /// made anew, whoever is next reminded, supply stopped.
  private static let routes: [String] = (0..<4).flatMap { customer -> [String] in
    let dossier = String(repeating: "j ", count: customer) + "4 "
    let invoice = Command.receivables.addInvoice.name.map(String.init).joined(separator: " ")
    let records = (0..<16).map { dossier + String(repeating: "j ", count: $0) }
    return records.map { $0 + "e Esc" } + records.map { $0 + "P 1 2 - 0 1 Tab 5 0 Enter Enter Esc" } + [
      dossier + ": \(invoice) Enter N 1 Tab 9 9 Tab Tab Ctrl-U 1 1 - 2 5 Enter Esc i y e s Enter"
    ]
      + (0..<4).map {
        "3 " + String(repeating: "j ", count: customer) + "> " + String(repeating: "Right ", count: $0)
          + "Tab s t o p Tab Right Enter Enter"
      }
  }

  /// The rows of the forms that are open; parts of an amount are records of their own.
  private static func rows(of desk: Desk) -> [FieldName] {
    desk.layers.flatMap { layer -> [FieldName] in
      guard case .form(let form, _) = layer else { return [] }
      return form.fields.flatMap { field -> [FieldName] in
        guard case .instalments = field.kind else { return [field.id] }
        return ["Instalment.Invoice", "Instalment.Due", "Instalment.Amount"]
      }
    }
  }

  /// The rows of the forms that change a record.
  static func asked() -> Set<FieldName> {
    func rows<Record: BookRecord>(_: Record.Type) -> [FieldName] {
      func asked<Edited: Editable>(_: Edited.Type) -> [FieldName] {
        let record = Edited(key: .none)
        return Edited.asked(
          Asking(words: Words(.english), currency: .cny, entry: record, place: \.self)
        ).map(\.id)
      }
      return (Record.self as? any Editable.Type).map { asked($0) } ?? []
    }
    return Set(Noun.allCases.flatMap { rows($0.record) })
  }

  /// Those that became different, and not what an empty record has.
  static func said(from before: Book, to after: Book) -> Set<FieldName> {
    func changed<Record: BookRecord>(_: Record.Type) -> [FieldName] {
      after[keyPath: Record.table].all.flatMap { record -> [FieldName] in
        let old = before[keyPath: Record.table][record.key] ?? Record(key: .none)
        return Record.fields.filter { $0.write(record) != $0.write(old) }.map {
          "\(Record.noun.rawValue).\($0.name)"
        }
      }
    }
    return Set(Noun.allCases.flatMap { changed($0.record) })
  }

  /// An amount is typed with its currency.
  private static func withCurrencies(_ found: Set<FieldName>) -> Set<FieldName> {
    func currencies<Record: BookRecord>(_: Record.Type) -> [FieldName] {
      let names = Record.fields.map { (name: "\(Record.noun.rawValue).\($0.name)", kind: $0.kind) }
      guard names.contains(where: { $0.kind == .amount && found.contains($0.name) }) else { return [] }
      return names.filter { $0.kind == .currency }.map(\.name)
    }
    return found.union(Noun.allCases.flatMap { currencies($0.record) })
  }

  /// Those a column of an import fills.
  static func inImports() throws -> Set<FieldName> {
    var book = Book()
    book.put(Person(login: "zhao"))
    var ids = FreshIDs(CountingIDs())
    let empty = book
    for kind in ImportKind.allCases {
      let cells = kind.fields.map { ($0.names(in: kind)[0], sample($0)) }
      // A second row is money on no invoice that is known.
      let rows = [cells.map(\.0), cells.map(\.1)].map { $0.map { "\"\($0)\"" }.joined(separator: ",") }
      let csv = CsvTable(try DecodedText(Array((rows.joined(separator: "\n") + "\n").utf8)).bytes)
      let choices = try kind.fields.enumerated().map {
        try ColumnChoice(parsing: "\($0.element.keyword)=\($0.offset + 1)", for: kind)
      }
      let table = try ImportTable(csv, ColumnMapping(csv.header, as: kind, choices: choices), dates: .ymd)
      let operation = ImportFile(table, named: "all.csv", remembering: .keep(profile)).operation
      let author = Author(login: "zhao", day: SmallBook.today)
      let (_, plan) = try operation.outcome(on: book, as: author, drawing: &ids)
      for change in plan?.changes ?? [] { book.apply(change) }
    }
    return said(from: empty, to: book)
  }

  /// How somebody wishes a file to be read, in everything that can be wished.
  private static var profile: ImportProfile {
    var profile = ImportProfile(key: "0badcafe")
    (profile.kind, profile.columns, profile.headerLine, profile.sheet) = (
      "receivables", "due: Due", 2, "Open"
    )
    (profile.dates, profile.decimal, profile.isComplete) = ("dmy", "comma", true)
    return profile
  }

  /// Something a column can hold, other than what a new record has.
  private static func sample(_ field: ImportField) -> String {
    switch (field.keyword, field.content) {
    case ("open", _): "60"
    case ("paid", _): "40"
    case ("paid-on", _): "2026-11-02"
    case ("due", _): "2026-12-20"
    case ("terms", _): "45"
    case ("grade", _): "C"
    case ("kind", _): "worked"
    case ("repeats", _): ""
    case ("language", _): "繁體中文"
    case ("method", _): "cash"
    case ("owner", _): "zhao"
    case ("email", _): "a@b.cn"
    case ("customer", _), ("payer", _): "Acme"
    case ("short-name", _): "Acm"
    case ("customer-id", _): "C-1"
    case ("invoice", _): "A-1"
    case (_, .day): "2026-11-01"
    case (_, .amount): "100"
    case (_, .currency): "USD"
    case (_, .flag): "yes"
    case (let keyword, .text): keyword
    }
  }
}

/// Commands of the shell, run on a book of their own.
struct ShellDay {
  private let folder = NSTemporaryDirectory() + "rounds-fields-" + UUID().uuidString
  private var book: String { folder + "/book" }

  /// What the commands that write are given, with every option they have. Options of one command that exclude
  /// each other stand in several lines.
  static let lines: [[String]] = [
    ["person", "zhao", "--name", "Zhao", "--role", "finance", "--active", "yes", "--cover", "OWN"],
    ["set", "Cadence", "9"],
    ["holiday", "2026-12-25", "Christmas", "--kind", "worked"],
    ["log", "Acme", "said", "--channel", "visit", "--no-answer", "--inbound", "--day", "2026-11-20"],
    ["log", "Acme", "asked", "--why-unpaid", "no-reason"],
    ["judge", "Acme", "deliberate", "lies", "--day", "2026-11-20"],
    ["grade", "Acme", "c", "asks", "much", "--day", "2026-11-20"],
    [
      "grade", "Acme", "--signal", "price-round", "--note", "two more per cent", "--answer",
      "the price stands",
      "--day", "2026-11-20",
    ],
    [
      "rung", "Acme", "6", "a", "letter", "--means", "lawyers-letter", "--day", "2026-11-20", "--next",
      "2026-12-01",
      "--outcome", "refused", "--answer", "no", "--reconciled", "--insist",
    ],
    [
      "log", "Acme", "complained", "--contact", "Ann", "--satisfaction", "2", "--minutes", "20", "--problem",
      "late",
    ],
    ["log", "Acme", "said", "--next", "fri", "--carry-out-nothing", "--insist"],
    ["plan", "Acme", "2026-12-03", "--contact", "ann", "--at", "the mill", "--insist"],
    [
      "plan", "Acme", "2026-12-03", "call", "--repeats", "every 2 weeks", "--contact", "ann", "--time",
      "9:00",
      "--at", "the mill", "--channel", "visit", "--insist",
    ],
    ["target", "OWN", "80000", "--month", "2026-12-01", "--kind", "money-in", "--insist"],
    ["target", "OWN", "--month", "2026-12-01", "--kind", "money-in", "--remove"],
    ["plan", "Acme", "2026-12-01", "what", "for", "--channel", "visit", "--time", "9:30", "--insist"],
    ["pay", "Acme", "40", "--invoice", "A-1", "--method", "cash", "--day", "2026-11-20"],
    ["pay", "Acme", "1", "--on-account", "--day-unknown"],
    ["pay", "Acme", "USD 1", "--invoice", "A-1", "--settles", "7", "--insist"],
    [
      "pay", "Acme", "2", "--method", "bill", "--matures", "2027-01-05", "--payer", "Acm", "--reference",
      "R-1",
      "--note", "by post", "--insist",
    ],
    ["refund", "Acme", "1", "--day", "2026-11-23", "--reason", "too much"],
    ["refund", "Acme", "10", "--credit", "C-1", "--insist"],
    ["bounce", "Acme", "2", "--day", "2026-11-23", "--reason", "no cover"],
    ["pay", "Acme", "3", "--method", "cheque", "--matures", "2026-11-20", "--day", "2026-11-19", "--insist"],
    ["cleared", "Acme", "3", "--day", "2026-11-20"],
    ["change", "Acme", "Phone=123", "Tag=east,vip", "--insist"],
    ["move", "Acme", "2026-12-02", "--reason", "away", "--insist"],
    ["hand-over", "Acme", "zhao"],
    ["news", "Acme", "moved", "--source", "paper", "--day", "2026-11-20"],
    [
      "promise", "Acme", "2026-11-27", "20", "--made", "2026-11-20", "--invoice", "A-1", "--judged",
      "put-off",
      "--written", "--appointment", "--time", "14:30", "--insist",
    ],
    ["promise", "Acme", "2026-11-25", "samples", "--made", "2026-11-16"],
    ["log", "Acme", "said", "--reminded"],
    ["statement", "Acme", "--sent"],
    ["statement", "Acme", "--from", "2026-11-01", "--to", "2026-11-23", "--currency", "CNY"],
    ["statement", "Acme", "--open"],
    ["letter", "statement", "Acme", "--sent"],
    ["pay", "Acme", "30", "--invoice", "A-1", "--let-go", "--insist"],
    [
      "deal", "Acme", "scales", "--amount", "80", "--quantity", "4", "--model", "M2", "--purpose", "shop",
      "--expected",
      "2026-12-18", "--contract", "K-1", "--stage", "quoted", "--next", "2026-12-03", "--day", "2026-11-20",
      "--insist",
    ],
    ["person", "zhao", "--approves", "price,term"],
    [
      "ask-approval", "Acme", "price", "12%", "--of", "zhao", "--percent", "12", "--amount", "80",
      "--invoice", "A-1",
      "--day", "2026-11-20", "--insist",
    ],
    ["set", "Approvals", "gift"],
    [
      "concede", "Acme", "term", "60", "days", "--given", "45", "--percent", "2", "--term", "payment",
      "--scope", "labels",
      "--until", "2026-12-31", "--in-return", "an order", "--reason", "first", "--told",
      "--nothing-to-compare",
      "--unfair", "--day", "2026-11-21", "--approval", "APPROVAL", "--insist",
    ],
    [
      "insight", "Acme", "glue", "--product", "labels", "--demanded", "stronger", "--day", "2026-11-20",
      "--insist",
    ],
    [
      "insight-status", "glue", "shipped", "--note", "in May", "--tell", "2026-12-04", "--day", "2026-11-21",
      "--insist",
    ],
    [
      "deal-step", "Acme", "lost", "price", "--lost-to", "Rival", "--day", "2026-11-21", "--next",
      "2026-12-04", "--insist",
    ],
    ["archive", "Acme", "closed", "--insist"],
    ["archive", "Acme", "--back"],
    ["holiday", "2026-12-25", "--remove"],
    ["person", "zhao", "--active", "no"],
    ["undo", "--past", "LATEST"],
    ["undo", "--partly"],
  ]

  /// What some line of them says.
  func said() throws -> Set<FieldName> {
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    try run(["init", book, "--currency", "CNY", "--zone", "Asia/Shanghai"])
    let file = folder + "/a.csv"
    try Data("Customer,Invoice,Due Date,Amount\nAcme,A-1,2026-10-20,100\nAcme,C-1,2026-10-20,-10\n".utf8)
      .write(
        to: URL(filePath: file))
    try run(["import", "receivables", file])
    let people = folder + "/people.csv"
    try Data("Customer,Contact\nAcme,Ann\n".utf8).write(to: URL(filePath: people))
    try run(["import", "customers", people])
    var found: Set<FieldName> = []
    for line in Self.lines {
      let store = try BookStore(opening: PosixDisk(book))
      let (before, latest) = (store.book, try store.history(limit: 1).first.map { String($0.sequence) } ?? "")
      let approval = store.book.approvals.all.first { _ in true }?.id.text ?? ""
      let standIns = ["OWN": NSUserName(), "LATEST": latest, "APPROVAL": approval]
      try run(line.map { standIns[$0] ?? $0 })
      if line[0] == "undo" { continue }
      found.formUnion(FieldPlaces.said(from: before, to: try BookStore(opening: PosixDisk(book)).book))
    }
    return found
  }

  /// Every option of the commands that stand in the lines, and those that stand there.
  func options() throws -> (known: Set<String>, given: Set<String>) {
    let help = try run(["--experimental-dump-help"])
    let root = try #require(try JSONSerialization.jsonObject(with: help) as? [String: Any])
    let program = try #require(root["command"] as? [String: Any])
    let everywhere = Set(Self.options(of: program)).union(["help", "version", "format", "ids"])
    let commands = program["subcommands"] as? [[String: Any]] ?? []
    let written = Set(Self.lines.map { $0[0] })
    let known = commands.flatMap { command -> [String] in
      guard let name = command["commandName"] as? String, written.contains(name) else { return [] }
      return Self.options(of: command).filter { !everywhere.contains($0) }.map { "\(name) --\($0)" }
    }
    let given = Self.lines.flatMap { line in line.filter { $0.hasPrefix("--") }.map { "\(line[0]) \($0)" } }
    return (Set(known), Set(given))
  }

  private static func options(of command: [String: Any]) -> [String] {
    (command["arguments"] as? [[String: Any]] ?? []).compactMap {
      $0["kind"] as? String == "positional"
        ? nil : ($0["preferredName"] as? [String: Any])?["name"] as? String
    }
  }

  @discardableResult
  private func run(_ line: [String]) throws -> Data {
    let process = Process()
    process.executableURL = URL(filePath: builtExecutable("rounds"))
    let isBook = !["init", "--experimental-dump-help"].contains(line[0])
    process.arguments = (isBook ? ["--book", book, "--today", "2026-11-23"] : []) + line
    process.environment = ["PATH": "/usr/bin:/bin", "LANG": "C.UTF-8", "HOME": "/nonexistent"]
    let out = Pipe()
    process.standardOutput = out
    process.standardInput = FileHandle.nullDevice
    try process.run()
    let output = out.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    #expect(process.terminationStatus == 0, "\(line)")
    return output
  }
}

@Suite("Fields and who can set them")
struct FieldPlacesTests {
  private static let desk = Result { try FieldPlaces.onDesk() }
  private static let shell = Result { try ShellDay().said() }
  private static let imports = Result { try FieldPlaces.inImports() }

  private func fields(of noun: Noun, workedOut: Bool) -> [String] {
    func names<Record: BookRecord>(_: Record.Type) -> [String] {
      Record.fields.filter { $0.isWorkedOut == workedOut }.map(\.name)
    }
    return names(noun.record)
  }

  @Test("Every field has a form, a command or an import to be set by, unless an operation works it out")
  func everyField() throws {
    let places = [try Self.desk.get(), try Self.shell.get(), try Self.imports.get()]
    let gaps = Noun.allCases.flatMap { noun in
      fields(of: noun, workedOut: false).map { "\(noun.rawValue).\($0)" }
        .filter { name in !places.contains { $0.contains(name) } }
    }
    #expect(gaps.isEmpty, "nobody can set \(gaps)")
  }

  @Test("The README says where each can be set")
  func readme() throws {
    let places = [try Self.desk.get(), try Self.shell.get(), try Self.imports.get()]
    let rows = Noun.allCases.map { noun in
      let settable = fields(of: noun, workedOut: false)
      let cells = places.map { place in
        settable.filter { place.contains("\(noun.rawValue).\($0)") }.joined(separator: " ")
      }
      let all = [noun.tableName] + cells + [fields(of: noun, workedOut: true).joined(separator: " ")]
      return "| " + all.joined(separator: " | ") + " |"
    }
    let head = ["| table | on the desk | by command | by import | worked out |", "|---|---|---|---|---|"]
    let outcome = try ReadmeTable("fields", besideTestsOf: #filePath)
      .compare(with: (head + rows).joined(separator: "\n"))
    #expect(outcome == .stands, "RECORD_SNAPSHOTS=1 writes it anew; read it then")
  }

  @Test("No form asks for what its description says an operation works out")
  func workedOut() throws {
    let asked = FieldPlaces.asked()
    let lying = Noun.allCases.flatMap { noun in
      fields(of: noun, workedOut: true).map { "\(noun.rawValue).\($0)" }.filter(asked.contains)
    }
    #expect(lying == [])
  }

  @Test("Every option of a command that writes is tried")
  func everyOption() throws {
    let (known, given) = try ShellDay().options()
    #expect(known.subtracting(given).isEmpty, "\(known.subtracting(given).sorted())")
    #expect(known.count > 20)
  }
}
