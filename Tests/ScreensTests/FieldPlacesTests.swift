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
    for route in routes + campaign {
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
    return records.map { $0 + "e Esc" } + records.map { $0 + "P 5 0 Tab 1 2 - 0 1 Enter Enter Esc" } + [
      dossier + ": \(invoice) Enter N 1 Tab 9 9 Tab Tab Ctrl-U 1 1 - 2 5 Enter Esc i y e s Enter"
    ]
      + (0..<4).map {
        "3 " + String(repeating: "j ", count: customer) + "> " + String(repeating: "Right ", count: $0)
          + "Tab s t o p Tab Right Enter Enter"
      }
  }

  /// Ways to what stands in the list of a campaign, from below: what ends and revises it, an activity, a quota, a customer.
  private static let campaign: [String] = (0..<6).map { row in
    let words = ["campaign-join", "campaigns"].map { $0.map(String.init).joined(separator: " ") }
    return "N m Tab n o r t h Enter : \(words[0]) Enter Enter : \(words[1]) Enter Enter G "
      + String(repeating: "k ", count: row) + "Enter Enter Esc"
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
