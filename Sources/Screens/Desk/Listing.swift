internal import PinyinNames
internal import SalesBook
internal import TextCanvas

/// What is listed over the panes: which keys do what there, and what is found for
/// what is typed.
struct ListingKind: Sendable {
  /// What it is called, among kinds.
  let name: String
  /// Its keys, in the order its last line tells of them.
  let keys: [ListingKey]
  /// Puts the rows together that go with what is typed; nil for one that is not
  /// searched.
  var find: (@Sendable (Desk, inout Listing, String, Book) -> Void)?
  /// What a key does that is none of its own.
  var typed: ListingKey.Act = { _, _, _, _ in [.bell] }
}

extension ListingKind: Equatable {
  static func == (one: ListingKind, other: ListingKind) -> Bool { one.name == other.name }
}

/// A list laid over the panes: palette, help and finds, narrowed by what is
/// typed; what is read; and unmatched payments.
struct Listing: Sendable {
  /// A letter that is read, and can be sent.
  struct Letter: Sendable {
    let kind: Touch.LetterKind
    let customer: ID<Customer>
    let text: String
    /// What its template leaves unsaid.
    var unsaid: [LetterRemark] = []
    /// What to know before it is sent, which stands above it and not in it.
    var notes: [String] = []
  }

  /// One row; one that does nothing cannot be picked.
  struct Row: Sendable {
    /// The columns: key or day, name, the rest.
    var cells: [Span]
    /// What it is of, for keys that do something with it.
    var key = ""
    /// Why it cannot be picked now.
    var reason: String?
    /// Whether it is the head of those that follow.
    var isHead = false
    /// Whether the list stays when it is picked.
    var stays = false
    /// What picking it does.
    var pick: DeskAct?
  }

  let kind: ListingKind
  let title: String
  var editor = LineEditor()
  var rows: [Row] = []
  var place = ListPlace()
  /// The letter that is read, if it is one.
  var letter: Letter?
  /// The import that is looked at, if it is one.
  var preview: ImportPreview?
  /// What stands there if there are no rows.
  var empty = ""

  /// The row under the cursor.
  var picked: Row? { rows.indices.contains(place.row) ? rows[place.row] : nil }

  /// All rows as plain lines, to be copied.
  var text: String {
    rows.map { row in row.cells.map(\.text).filter { !$0.isEmpty }.joined(separator: "  ") }
      .joined(separator: "\n")
  }

  /// Lays a letter out in lines of at most so many columns, below what to know of it; the cursor stays as far
  /// down as it was.
  mutating func lay(to columns: Int) {
    guard let letter else { return }
    func rows(_ text: String, _ role: StyleRole) -> [Row] {
      DisplayWidth.wrap(text, to: columns).map { Row(cells: [Span($0, role)]) }
    }
    let notes = letter.notes.flatMap { rows("! " + $0, .warning) }
    let (before, count) = (place.row, self.rows.count)
    self.rows = notes + (notes.isEmpty ? [] : [Row(cells: [Span("")])]) + rows(letter.text, .text)
    place.row = count == 0 ? 0 : min(before * self.rows.count / count, self.rows.count - 1)
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

  /// It as it is drawn; what is typed and fits nothing is told as that.
  func model(keys: String, _ words: Words) -> ListingModel {
    let isNarrowed = kind.find != nil && !editor.text.trimmed.isEmpty
    return ListingModel(
      title: title, rows: rows.map { ListingModel.Row(cells: $0.cells, isHead: $0.isHead) }, place: place,
      empty: isNarrowed ? words.forms.nothingFound : empty, keys: keys,
      editor: kind.find == nil ? nil : editor)
  }
}

extension [Listing.Row] {
  /// Those in which what is typed stands, heads that still have a row below them, and what is offered to add.
  func narrowed(to typed: String) -> [Listing.Row] {
    guard !typed.isEmpty else { return self }
    let query = NameQuery(typed)
    var kept: [Listing.Row] = []
    for row in reversed() {
      let fits =
        row.isHead
        ? kept.last.map { !$0.isHead } ?? false
        : row.isOffer || query.matches(PreparedName(fields: row.cells.map(\.text)))
      if fits { kept.append(row) }
    }
    return kept.reversed()
  }
}

extension Listing.Row {
  /// Whether it is the row for one more.
  fileprivate var isOffer: Bool { stays && key.isEmpty }
}
