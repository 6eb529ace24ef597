import SalesBook
import Testing
import TextCanvas

@testable import Screens

/// A desk with somebody at it: keys go in, operations are carried out on the
/// book in memory at once, and the screen can be read.
struct DeskSession {
  var small: SmallBook
  private(set) var desk: Desk
  /// Effects that were not carried out here, in their order.
  private(set) var effects: [String] = []
  /// The imports that were to be looked at, in their order.
  private(set) var previewed: [ImportWishes] = []
  /// What was asked to be taken back, in its order.
  private(set) var undoings: [Undoing] = []
  /// What the clipboard was sent.
  private(set) var copied: [String] = []
  /// Whether the screen is drawn after every message, and what is kept of it
  /// compared with one drawn anew.
  var isWatched = true
  private var entries: [(told: HistoryEntry, changes: [Change])] = []
  private var undone: [(told: HistoryEntry, changes: [Change])] = []

  var book: Book { small.book }

  init(
    _ small: SmallBook, _ language: Language = .english, width: Int = 80, height: Int = 24,
    readOnly: Bool = false, _ change: (inout Desk.Opening) -> Void = { _ in }
  ) {
    self.small = small
    var opening = Desk.Opening(
      .whole, .standard,
      language: language, today: SmallBook.today, login: "wang", isReadOnly: readOnly,
      size: Size(width: width, height: height))
    opening.themes = ["ink", "mono"]
    change(&opening)
    desk = Desk(opening, book: small.book)
  }

  /// The keys those names spell, parted by blanks.
  mutating func press(_ names: String) throws {
    for name in names.split(separator: " ") {
      guard let key = Key(name: String(name)) else { throw Missing(name: String(name)) }
      try send(.key(key))
    }
  }

  /// Letters as they are.
  mutating func type(_ text: String) throws {
    for character in text { try send(.key(.character(character))) }
  }

  mutating func send(_ message: Message) throws {
    for effect in desk.update(message, book: small.book) { try perform(effect) }
    guard isWatched else { return }
    var (kept, anew) = (Canvas(desk.size), Canvas(desk.size))
    desk.draw(on: &kept, book: small.book)
    var fresh = desk
    fresh.pictures = [:]
    fresh.draw(on: &anew, book: small.book)
    #expect(kept == anew, "a pane kept from before looks as one drawn anew")
  }

  /// Makes it that time of the day; no time where no clock tells.
  mutating func setTime(_ text: String?) { desk.now = text.flatMap { TimeOfDay($0) } }

  /// Opens a form, however it is come by.
  mutating func open(_ asked: some DeskForm) throws {
    for effect in desk.open(asked, book) { try perform(effect) }
  }

  /// The form on top, if one is.
  var form: Form? { if case .form(let form, _)? = desk.layers.last { form } else { nil } }

  /// Goes to a field of the form on top and puts another value in; one of those
  /// of a number below 10, where it is typed.
  mutating func change(_ field: Int, to number: Int = 7) throws {
    guard let form else { throw Missing(name: "form") }
    try tab(to: field)
    switch form.fields[field].kind {
    case .choice, .flag: return try press("Right")
    default: try press("Ctrl-U")
    }
    try type(form.fields[field].value(number))
  }

  /// An operation is carried out at this desk.
  mutating func carryOut(_ operation: any SalesBook.Operation) throws {
    try perform(.commit(operation, insists: true))
  }

  /// Somebody else's operation arrives.
  mutating func arrive(_ operation: any SalesBook.Operation, by login: String) throws {
    let author = Author(login: login, day: small.now, insists: true)
    let plan = try operation.plan(on: small.book, as: author, drawing: &small.ids).decided(as: author)
    for change in plan.changes { small.book.apply(change) }
    try send(.bookChanged(changes: plan.changes, by: [.colleague(login)]))
  }

  /// Midnight passes: it is that day now.
  mutating func begin(_ day: Day) throws {
    small.now = day
    try send(.dayChanged(day))
  }

  /// Goes to the field of that id in the form on top.
  mutating func go(to id: String) throws {
    guard let form, let field = form.fields.firstIndex(where: { $0.id == id }) else {
      throw Missing(name: id)
    }
    try tab(to: field)
  }

  /// Goes to a field by the key for the next; one that is not asked as the form stands is missed.
  private mutating func tab(to field: Int) throws {
    for _ in form?.fields ?? [] where form?.focus != field { try press("Tab") }
    guard form?.focus == field else { throw Missing(name: form?.fields[field].id ?? "form") }
  }

  /// How many entries are on disk, those taken back left out.
  var entryCount: Int { entries.count }

  /// What the last entry changed.
  var changesLast: [Change] { entries.last?.changes ?? [] }

  /// The screen as text.
  func screen() -> String { canvas().text() }

  /// The screen's line that contains a text; nil if none does.
  func line(_ text: String) -> String? {
    screen().split(separator: "\n").map(String.init).first { $0.contains(text) }
  }

  func canvas() -> Canvas {
    var canvas = Canvas(desk.size)
    var desk = desk
    desk.draw(on: &canvas, book: small.book)
    return canvas
  }

  private mutating func perform(_ effect: Effect) throws {
    switch effect {
    case .commit(let operation, let insists):
      let plan: Plan
      do throws(Refusal) {
        plan = try small.planned(operation, insists: insists, at: desk.now)
      } catch {
        return try send(.refused(error))
      }
      for change in plan.changes { small.book.apply(change) }
      let word = Swift.type(of: operation as any SalesBook.Operation).keyword.text
      let told = HistoryEntry(
        sequence: entries.count + 1, at: "2026-11-23T10:42:07+08:00", by: "wang", day: SmallBook.today,
        keyword: word, did: plan.did, about: nil, records: plan.changes.compactMap(\.history))
      entries.append((told, plan.changes))
      undone = []
      try send(.committed(did: plan.did, changes: plan.changes, sequence: entries.count))
    case .undo(let undoing):
      undoings.append(undoing)
      guard let entry = entries.popLast() else { return try send(.nothingToUndo) }
      let back = entry.changes.reversed().map(\.reversed)
      for change in back { small.book.apply(change) }
      undone.append(entry)
      try send(.undone(entry.told, changes: back))
    case .redo:
      guard let entry = undone.popLast() else { return try send(.nothingToRedo) }
      for change in entry.changes { small.book.apply(change) }
      entries.append(entry)
      try send(.redone(entry.told, changes: entry.changes))
    case .rest: try send(.rested)
    case .copy(let text):
      copied.append(text)
      try send(.copied(text, sent: true))
    case .previewImport(let wishes):
      previewed.append(wishes)
      effects.append("\(effect)")
    default: effects.append("\(effect)")
    }
  }
}

extension FormField {
  /// Something of its kind that stands in no test's book.
  fileprivate func value(_ number: Int) -> String {
    switch kind {
    case .day, .moment: "2026-11-2\(number % 3)"
    case .time: "07:0\(number)"
    case .amount, .number: "\(number)"
    case .instalments: "\(number)0% 12-05, \(10 - number)0% 12-15"
    case .record: "华联"
    case .repeats: "monthly on the \(number)th"
    case .text where id.hasSuffix(".Terms"): "7\(number)"
    case .text, .note, .choice, .flag: "zz\(number)"
    }
  }
}

extension SmallBook {
  mutating func planned(
    _ operation: any SalesBook.Operation, insists: Bool = true, at time: TimeOfDay? = nil
  ) throws(Refusal) -> Plan {
    let author = Author(login: "wang", day: now, time: time, insists: insists)
    return try operation.plan(on: book, as: author, drawing: &ids).decided(as: author)
  }
}

extension Change {
  /// The change that takes this one back.
  var reversed: Change {
    func from<Record: BookRecord>(_ after: Record) -> Change {
      guard let before = before as? Record else { return .remove(after) }
      return .change(after, to: before)
    }
    if let after { return from(after) }
    guard let before else { preconditionFailure("A change has a record") }
    return .add(before)
  }
}
