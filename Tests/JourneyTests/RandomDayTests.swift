import BookStore
import Foundation
import SalesBook
import TestSupport
import Testing
import TextCanvas

@testable import Screens

/// A day of commands picked at random, at a desk on a real book.
@Suite("A random day")
struct RandomDayTests {
  @Test(
    "After 300 commands, each taken back, the book is as before, in order, and its history can be read",
    arguments: [11, 12] as [UInt64])
  func day(seed: UInt64) throws {
    let folder = NSTemporaryDirectory() + "rounds-random-" + UUID().uuidString
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    var day = try RandomDay(seed: seed, on: PosixDisk(folder, isLasting: false))
    let before = day.store.records
    for _ in 0..<150 {
      try day.giveCommand()
      guard day.depth > 3 || day.toss() else { continue }
      while day.depth > 0 { try day.takeBack() }
      #expect(day.store.records == before, "\(day.told)")
      guard day.store.records == before else { return }
    }
    while day.depth > 0 { try day.takeBack() }
    #expect(day.store.records == before)
    #expect(day.written > 40, "most commands did nothing")
    try expectReadable(day.store)
    try day.store.post(day: RandomDay.today, at: RandomDay.moment)
    let again = try BookStore(opening: PosixDisk(folder))
    #expect(again.records == before)
    #expect(try again.check() == [])
  }

  /// Every entry is worded in every language, without an ID.
  private func expectReadable(_ store: BookStore) throws {
    let entries = try store.history()
    let ids = Set(
      entries.flatMap(\.records).filter { !["Person", "Setting", "Holiday"].contains($0.noun.rawValue) }.map(
        \.key))
    for language in Language.allCases {
      let words = Words(language)
      for entry in entries {
        let said = words.said(of: entry, in: store.book)
        #expect(words.name(ofOperation: entry.keyword) != entry.keyword)
        #expect(ids.allSatisfy { !said.contains($0) }, "\(said)")
      }
      let shown = HistoryRows.rows(ConcernedHistory(entries), words, in: store.book).flatMap {
        $0.cells.map(\.text)
      }
      let bare = shown.filter { ids.contains($0) }
      // A record named by one that went with it is known to no book any more.
      #expect(bare.isEmpty, "\(bare.prefix(3))")
    }
  }
}

extension BookStore {
  /// Every record, field by field.
  fileprivate var records: [String] {
    func lines<Record: BookRecord>(_: Record.Type) -> [String] {
      book[keyPath: Record.table].all.map { "\(Record.noun) \($0.key.text) \($0.written)" }.sorted()
    }
    return Noun.allCases.flatMap { lines($0.record) }
  }
}

/// Somebody who gives commands at random and answers whatever is asked.
private struct RandomDay {
  static let today = Day(iso: "2026-11-23") ?? Day(number: 0)
  static let moment = "2026-11-23T10:42:07+08:00"

  let store: BookStore
  private var desk: Desk
  private var random: SeededRandom
  /// How many entries of theirs stand that are to be taken back.
  private(set) var depth = 0
  /// How many entries they made at all.
  private(set) var written = 0
  /// What they did since the book was as at first.
  private(set) var told: [String] = []

  private var author: Author { Author(login: "wang", day: RandomDay.today) }

  init(seed: UInt64, on disk: PosixDisk) throws {
    var person = Person(key: "wang")
    person.name = "王伟"
    store = try BookStore.create(on: disk, by: person, day: RandomDay.today, at: RandomDay.moment)
    try store.fillBusily(by: "wang", today: RandomDay.today, at: RandomDay.moment)
    random = SeededRandom(seed: seed)
    let book = store.book
    func desk(_ isReadOnly: Bool) -> Desk {
      let size = Size(width: 120, height: 40)
      return Desk(
        Desk.Opening(
          .whole, .standard, today: RandomDay.today, login: "wang", isReadOnly: isReadOnly, size: size),
        book: book)
    }
    let (writer, reader) = (desk(false), desk(true))
    writing = RandomDay.commands.filter { command in
      command.needs.contains { $0.isMet(writer, book) && !$0.isMet(reader, book) }
    }
    self.desk = writer
  }

  mutating func toss() -> Bool { Bool.random(using: &random) }

  // MARK: Commands

  /// What leaves the desk, shows another day or another book, is the taking back itself, or only puts somebody off in
  /// the round, which nobody takes back.
  private static let others: Set<String> = [
    "quit", "quit-now", "suspend", "undo", "redo", "sample-book", "import", "theme", "skip",
  ]
  private static let commands = Command.all.filter {
    !others.contains($0.name) && !$0.name.hasPrefix("as-of") && $0 != .asOf.day
  }
  /// Those that write, which a desk that cannot write does not offer: they are
  /// given as often as all others together.
  private let writing: [Command]

  /// Gives one somewhere, and answers what it asks.
  mutating func giveCommand() throws {
    if let customer = store.book.customers.all.filter(\.isActive).randomElement(using: &random) {
      desk.select(customer.id, store.book)
    }
    let pane = [Command.panes.customers, .panes.calendar, .panes.overdue, .panes.dossier, .panes.today]
      .randomElement(using: &random)
    if let pane { try perform(desk.run(pane, store.book)) }
    for _ in 0..<Int.random(in: 0...4, using: &random) { try press(.down) }
    let list = toss() ? writing : RandomDay.commands
    guard let command = list.randomElement(using: &random) else { return }
    told.append(command.name)
    try perform(desk.run(command, store.book))
    for _ in 0..<6 where !desk.layers.isEmpty { try answer() }
    for _ in 0..<6 where !desk.layers.isEmpty { try press(.escape) }
  }

  private mutating func answer() throws {
    switch desk.layers.last {
    case .form(let form, _): try fill(form)
    case .prompt(_, let question): try type(reply(to: question.subject), then: .enter)
    case .confirm: try press(.character("y"))
    case .menu(let menu): try press(menu.box.items.randomElement(using: &random)?.key ?? .escape)
    case .listing: try press(toss() ? .enter : .escape)
    case .conflict: try press(.character("m"))
    case .filter, .overlay: try press(.escape)
    case nil: break
    }
  }

  private func reply(to subject: Question.Subject) -> String {
    switch subject {
    case .day: "fri"
    case .pastDay: "2026-11-20"
    case .colleague: "li"
    case .tags: "vip, -new"
    case .reason, .file, .filter, .cell: "because"
    }
  }

  /// Fills in what is empty and, now and then, what is proposed; then saves, and
  /// once more for one who insists.
  private mutating func fill(_ form: Form) throws {
    for (number, field) in form.fields.enumerated() {
      if number > 0 { try press(.tab) }
      switch field.kind {
      case .choice, .flag: if toss() { try press(.right) }
      default:
        guard form.text(of: field.id).isEmpty || Int.random(in: 0...4, using: &random) == 0 else { continue }
        try press(.control("u"))
        try type(value(field.kind))
      }
    }
    try press(.enter)
    if case .form? = desk.layers.last { try press(.enter) }
    if case .form? = desk.layers.last { try press(.escape) }
  }

  private mutating func value(_ kind: FormField.Kind) -> String {
    let number = Int.random(in: 1...9, using: &random)
    switch kind {
    case .day(.coming): return "2026-11-2\(number % 5 + 4)"
    case .day: return "2026-11-1\(number)"
    case .moment: return "2026-11-2\(number % 5 + 4) 09:3\(number)"
    case .time: return "09:3\(number)"
    case .amount: return "\(number)0.50"
    case .number: return "\(number)"
    case .instalments: return ""
    case .repeats: return "every \(number) weeks"
    case .record: return "Late"
    case .text, .note, .choice, .flag: return "x\(number)"
    }
  }

  // MARK: The desk

  private mutating func type(_ text: String, then key: Key? = nil) throws {
    for character in text { try press(.character(character)) }
    if let key { try press(key) }
  }

  private mutating func press(_ key: Key) throws { try send(.key(key)) }

  private mutating func send(_ message: Message) throws {
    try perform(desk.update(message, book: store.book))
  }

  private mutating func perform(_ effects: [Effect]) throws {
    for effect in effects {
      switch effect {
      case .commit(let operation, let insists): try commit(operation, insists: insists)
      case .rest: try send(.rested)
      default: break
      }
    }
  }

  private mutating func commit(_ operation: any SalesBook.Operation, insists: Bool) throws {
    let author = Author(login: author.login, day: author.day, insists: insists)
    let done: Committed
    do {
      done = try store.commit(operation, by: author, at: RandomDay.moment)
    } catch {
      guard case StoreError.refused(let refusal) = error else { throw error }
      return try send(.refused(refusal))
    }
    (depth, written) = (depth + 1, written + 1)
    told.append(done.entry.did)
    try send(.committed(did: done.entry.did, changes: done.changes, sequence: done.entry.sequence))
  }

  /// `u`, as it is pressed.
  mutating func takeBack() throws {
    let done: Committed
    do {
      done = try store.undo(by: author, at: RandomDay.moment)
    } catch {
      Issue.record("\(told): \(error)")
      throw error
    }
    depth -= 1
    told = depth == 0 ? [] : told
    try send(.undone(done.original ?? done.entry, changes: done.changes, kept: done.kept))
  }
}
