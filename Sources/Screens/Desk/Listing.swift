internal import SalesBook
internal import TextCanvas

/// A list laid over the panes: palette, help and finds, narrowed by what is
/// typed; history, and receipts to match.
struct Listing: Sendable {
  /// What is listed.
  enum Kind: Equatable, Sendable {
    case palette, help, search, filters, themes, history, receipts, findings, letter

    /// Whether what is typed narrows it.
    var isSearched: Bool { self != .receipts && !isRead }

    /// Whether it is there to be read: letters move.
    var isRead: Bool { self == .history || self == .findings || self == .letter }
  }

  /// What picking a row does.
  enum Action: Sendable {
    /// Run a command, with what was typed behind its name.
    case run(Command, argument: String)
    /// Open the dossier of a customer at an item.
    case open(ID<Customer>, DossierItem)
    /// Give a receipt the customer that is suggested, if one is.
    case match(ID<Payment>, ReceiptMatch?)
    /// Filter the list of customers by what is kept under a name.
    case filterBy(NamedFilter)
    /// Look like that theme.
    case look(String)
    /// Go to a row of the list underneath.
    case goToRow(Int)
  }

  /// A letter that is read, and can be sent.
  struct Letter: Sendable {
    let kind: Touch.LetterKind
    let customer: ID<Customer>
    let text: String
  }

  /// One row; one without an action cannot be picked.
  struct Row: Sendable {
    /// The columns: key or day, name, the rest.
    var cells: [Span]
    var action: Action?
    /// Why it cannot be picked now.
    var reason: String?
    /// Whether it is the head of those that follow.
    var isHead = false
  }

  let kind: Kind
  let title: String
  var editor = LineEditor()
  var rows: [Row] = []
  var place = ListPlace()
  /// The letter that is read, if it is one.
  var letter: Letter?
  /// What stands there if there are no rows.
  var empty = ""

  /// The row under the cursor.
  var picked: Row? { rows.indices.contains(place.row) ? rows[place.row] : nil }

  /// All rows as plain lines, to be copied.
  var text: String {
    rows.map { row in row.cells.map(\.text).filter { !$0.isEmpty }.joined(separator: "  ") }
      .joined(separator: "\n")
  }

  /// Puts the cursor on the first row that can be picked.
  mutating func rewind() {
    place = ListPlace()
    place.row = rows.firstIndex { !$0.isHead } ?? 0
  }

  /// Moves the cursor; it never stops on a head.
  mutating func move(_ step: Step, height: Int) {
    let target = step.target(from: place.row, count: rows.count, height: height)
    let down = target >= place.row && step != .first
    place.row = target
    while rows.indices.contains(place.row), rows[place.row].isHead {
      place.row += down || place.row == 0 ? 1 : -1
    }
    place.settle(count: rows.count, height: height)
  }
}
