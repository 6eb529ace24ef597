internal import SalesBook
internal import TextCanvas

/// What lies over the panes and takes the keys while it does.
enum Layer: Sendable {
  /// The filter being typed.
  case filter(LineEditor)
  /// A form, and what it is for.
  case form(Form, any DeskForm)
  /// A question answered in one line.
  case prompt(Prompt, Question)
  /// A question answered by `y`, or by what is offered in its place.
  case confirm(Confirm, DeskAct, instead: DeskAct? = nil)
  /// A menu, each choice with its key.
  case menu(Menu)
  /// A list to search and pick from.
  case listing(Listing)
  /// Which of two values of a field is to stand.
  case conflict(Conflict)
  /// Something of a chapter's own.
  case overlay(any Overlay)
}

/// What a chapter lays over the panes by itself: it takes the keys and draws
/// itself.
protocol Overlay: Sendable {
  /// What a key does while it is on top.
  func press(_ key: Key, _ desk: inout Desk, _ book: Book) -> [Effect]
  /// Draws it.
  func draw(_ desk: Desk, in rect: Rect, on canvas: inout Canvas)
}

/// What is done once somebody has said so.
typealias DeskAct = @Sendable (inout Desk, Book) -> [Effect]

/// What becomes of a question answered in one line.
struct Question: Sendable {
  /// What one asks for: under its name answers are recalled with Up, by this
  /// question and by others like it.
  enum Subject: Hashable, Sendable {
    case reason, day, pastDay, tags, file, filter, colleague, cell

    /// Whether the answer is a day, and which way it leans.
    var leaning: TypedDay.Leaning? {
      switch self {
      case .day: .coming
      case .pastDay: .past
      case .reason, .tags, .file, .filter, .colleague, .cell: nil
      }
    }
  }

  let subject: Subject
  /// What is done with the answer: as it was typed, and as the day it means
  /// where a day was asked for.
  let answered: @Sendable (inout Desk, String, Day, Book) -> [Effect]
}

/// A menu in a box: what its keys do, by their number.
struct Menu: Sendable {
  let box: KeyBox
  let chosen: @Sendable (inout Desk, Int, Book) -> [Effect]
}

/// What is done once an operation is on disk, with what it changed.
typealias NextAct = @Sendable (inout Desk, [Change], Book) -> [Effect]

/// Something on its way to disk.
struct PendingCommit: Sendable {
  /// What it is, in the language of the screen.
  let said: String
  /// What is to be done.
  let operation: any SalesBook.Operation
  /// What its form's draft is kept under.
  var draftKey: String?
  /// What is done once it is on disk, with what it changed.
  var next: NextAct?
}
