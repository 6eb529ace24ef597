import BookStore
import Foundation
import SalesBook
import SampleBook
import TextCanvas

@testable import Screens

/// Somebody who looks at one screen after the other of the sample book: what they saw of signs.
struct ScreenWalk {
  private(set) var seen = SignShapes()
  private var lines: [String: String] = [:]
  /// The rows and their parts that were read: most are met again and again.
  private var read: Set<String> = []
  private var desk: Desk
  private var book: Book
  private var ids = FreshIDs(Numbers())

  /// A line in which a shape was met.
  func example(of shape: String) -> String { lines[shape] ?? "" }

  /// A desk on a book, as it is opened.
  static func desk(_ book: Book, _ language: Language, _ size: Size) throws -> Desk {
    guard let today = Day(iso: "2026-11-23") else { throw CocoaError(.coderInvalidValue) }
    var opening = Desk.Opening(
      .whole, .standard, language: language, today: today, login: "wang", isReadOnly: false, size: size)
    opening.bookName = "book"
    return Desk(opening, book: book)
  }

  /// All of it: sizes, languages, panes, dossiers, the round, forms and lists.
  static func whole() throws -> ScreenWalk {
    guard let today = Day(iso: "2026-11-23") else { throw CocoaError(.coderInvalidValue) }
    let folder = FileManager.default.temporaryDirectory.path + "/rounds-signs-" + UUID().uuidString
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let book = try SampleBook.tell(on: try PosixDisk(folder), today: today, owner: "wang").book
    var whole = ScreenWalk(desk: try desk(book, .english, Size(width: 80, height: 24)), book: book)
    for (width, height, language) in [
      (60, 16, Language.english), (80, 24, .english), (120, 40, .simplifiedChinese), (200, 60, .english),
    ] {
      var walk = ScreenWalk(desk: try desk(book, language, Size(width: width, height: height)), book: book)
      walk.panes()
      if width == 80 { walk.dossiers() }
      if width == 120 { walk.commands() }
      walk.round()
      whole.seen.formUnion(walk.seen)
      whole.lines.merge(walk.lines) { first, _ in first }
    }
    return whole
  }

  private init(desk: Desk, book: Book) {
    (self.desk, self.book) = (desk, book)
    for message in [Message.idle, .rested] { send(message) }
  }

  /// Notes every sign on the screen as it is.
  private mutating func look() {
    var canvas = Canvas(desk.size)
    desk.draw(on: &canvas, book: book)
    for row in 0..<desk.size.height {
      let line = ScreenWalk.text(of: canvas.row(row))
      guard read.insert(line).inserted else { continue }
      for part in SignShapes.parts(of: line) where read.insert(part).inserted {
        let shapes = SignShapes(part)
        for shape in shapes.without(seen) { lines[shape] = line }
        seen.formUnion(shapes)
      }
    }
  }

  /// A row of cells without lines and keys, bars and shades by what stands for them.
  private static func text(of cells: ArraySlice<Cell>) -> String {
    var text = ""
    for cell in cells where cell.width > 0 {
      switch cell.role {
      case .rule, .frame, .key, .hint: text.append(" ")
      case .bar1, .bar2, .bar3, .bar4, .bar5:
        text.append(cell.character == "#" ? SignShapes.bar : cell.character)
      case .heat1, .heat2, .heat3, .heat4, .today:
        text.append(Canvas.shades.contains(cell.character) ? SignShapes.shade : cell.character)
      default: text.append(cell.character)
      }
    }
    // Under the cursor a shade has the cursor's colour.
    text += " "
    for shade in Canvas.shades {
      text = text.replacingOccurrences(of: "\(shade)] ", with: "\(SignShapes.shade)] ")
    }
    return text
  }

  private mutating func press(_ names: String) {
    for key in names.split(separator: " ").compactMap({ Key(name: String($0)) }) { send(.key(key)) }
    look()
  }

  private mutating func send(_ message: Message) {
    for effect in desk.update(message, book: book) { perform(effect) }
  }

  private mutating func run(_ command: Command) {
    for effect in desk.run(command, book) { perform(effect) }
  }

  /// Carries out what is committed; what else is asked of the session loop is not needed here.
  private mutating func perform(_ effect: Effect) {
    guard case .commit(let operation, _) = effect else { return }
    let author = Author(login: "wang", day: desk.today, time: nil, insists: true)
    guard let plan = try? operation.plan(on: book, as: author, drawing: &ids).decided(as: author) else {
      return
    }
    for change in plan.changes { book.apply(change) }
    send(.committed(did: plan.did, changes: plan.changes, sequence: 1))
  }

  /// Every pane, its list gone through, sorted, marked, narrowed and shown as of a day gone by.
  private mutating func panes() {
    press("1")
    for keys in ["PgDn", "PgDn", "G", "g g Space", "j Space", "o", "O", "o", "Esc / b Enter", "Esc"] {
      press(keys)
    }
    for keys in ["2", "h", "h h", "l l l l l l", "Enter", "j", "Space", "Esc Esc", "]", "]"] { press(keys) }
    for keys in ["3", "PgDn", "G", "o", "PgDn"] { press(keys) }
    press("1 g")
    press("Esc")
  }

  /// Every dossier, from its first line to its last.
  private mutating func dossiers() {
    for customer in book.customers.all {
      desk.show(customer.id, book)
      desk.show(.dossier)
      for message in [Message.idle, .rested] { send(message) }
      press("g g")
      press("PgDn")
    }
    press("1")
  }

  /// The round of the day: its list, its cards, an answer, what it came to.
  private mutating func round() {
    for keys in ["5", "PgDn", "PgDn", "g g Enter"] { press(keys) }
    for _ in 0..<12 { press("]") }
    for keys in ["n", "n", "Esc", "G"] { press(keys) }
  }

  /// What every command opens, on customers of several kinds: forms, menus, questions, lists.
  private mutating func commands() {
    let customers = Array(book.customers.all)
    let kinds = stride(from: 0, to: customers.count, by: 40).map { customers[$0].id }
    for (number, customer) in kinds.enumerated() {
      for command in Command.all where command != .desk.help && command != .desk.palette {
        let (before, bookBefore) = (desk, book)
        desk.show(customer, book)
        desk.show(number % 2 == 0 ? .dossier : .overdue)
        run(command)
        look()
        if !desk.layers.isEmpty { press("PgDn") }
        (desk, book) = (before, bookBefore)
      }
    }
  }
}

/// Numbers in a row, for records the walk adds.
private struct Numbers: IDSource {
  private var last: UInt32 = 0x0ABC_DEF0
  mutating func draw() -> UInt32 {
    last = last &* 1_664_525 &+ 1_013_904_223
    return last >> 2
  }
}
