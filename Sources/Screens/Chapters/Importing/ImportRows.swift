internal import SalesBook
internal import TextCanvas

/// The rows of a list that shows what an import would do.
struct ImportRows {
  private let preview: ImportPreview
  private let words: Words

  /// So many rows that wait are listed; whoever has more mends the file.
  private static let mostWaiting = 200

  /// Rows for that preview.
  init(_ preview: ImportPreview, _ words: Words) { (self.preview, self.words) = (preview, words) }

  /// All of them: what it comes to, what somebody has to answer, how the file is read, its rows, what is left out.
  var all: [Listing.Row] {
    [
      outcome, section(words.importing.alike(preview.likenesses.count), likenesses),
      section(words.importing.waiting(preview.waiting.count), waiting),
      section(words.importing.howRead, settings), section(words.importing.columns, columns),
      section(words.importing.firstRows, firstRows),
      section(words.importing.leftOut, preview.leftOut.map { plain($0, .dim) }),
    ].flatMap { $0 }
  }

  private var outcome: [Listing.Row] {
    let refusal = preview.refusal.map { [plain("! " + $0, .error)] } ?? []
    return refusal + preview.outcome.enumerated().map { plain($1, $0 == 0 ? .heading : .text) }
      + (preview.remembered.map { [plain($0, .key)] } ?? [])
      + preview.warnings.map { plain("! " + $0, .warning) }
  }

  private var likenesses: [Listing.Row] {
    let answered = preview.wishes.answers.map { answer in
      let said = answer.isSame ? words.importing.same : words.importing.new
      return Listing.Row(
        cells: [Span(answer.likeness.title), Span(said, .key), Span(answer.likeness.told, .dim)],
        key: ImportRows.key(of: answer.likeness))
    }
    let asked = preview.likenesses.map { likeness in
      Listing.Row(
        cells: [Span(likeness.title), Span("?", .warning), Span(likeness.told, .warning)],
        key: ImportRows.key(of: likeness))
    }
    return asked + answered
  }

  /// What the row of a likeness is known by.
  static func key(of likeness: ImportLikeness) -> String {
    "like \(likeness.noun.rawValue) \(likeness.line ?? 0) \(likeness.title)"
  }

  private var completeness: Listing.Row {
    let (wishes, words) = (preview.wishes, words)
    let told = wishes.isComplete ? words.importing.allOpen : words.importing.someOpen
    return Listing.Row(
      cells: [Span(words.importing.holds, .label), Span(told, wishes.isComplete ? .key : .text)],
      key: "complete",
      stays: true
    ) { _, _ in
      var wishes = wishes
      wishes.isComplete.toggle()
      return [.previewImport(wishes)]
    }
  }

  private var settings: [Listing.Row] {
    let wishes = preview.wishes
    let words = words
    let header = Listing.Row(
      cells: [Span(words.importing.header, .label), Span(words.importing.line(preview.headerLine))],
      key: "header", stays: true
    ) { desk, _ in
      desk.ask(words.importing.whichHeader, .cell) { _, typed, _, _ in
        var wishes = wishes
        wishes.headerLine = Int(typed)
        return [.previewImport(wishes)]
      }
      return []
    }
    let notes = preview.notes.map { plain($0, .dim) }
    return [row(words.importing.kind, preview.kind) { $0.begin(as: $1) }]
      + (preview.sheet.map { [row(words.importing.sheet, $0) { $0.turn(to: $1) }] } ?? []) + [header]
      + (preview.dates.map { [row(words.importing.dates, $0) { $0.dates = $1 }] } ?? [])
      + (preview.decimal.map { [row(words.importing.decimal, $0) { $0.decimal = $1 }] } ?? [])
      + (preview.mayBeComplete ? [completeness] : []) + notes
  }

  /// What can be chosen anew.
  private func row(
    _ name: String, _ setting: ImportPreview.Setting,
    change: @escaping @Sendable (inout ImportWishes, String) -> Void
  ) -> Listing.Row {
    let wishes = preview.wishes
    return Listing.Row(cells: [Span(name, .label), Span(setting.told)], key: name, stays: true) {
      desk, book in
      desk.choose(name, among: setting.choices, wishes, book, change: change)
    }
  }

  private var columns: [Listing.Row] {
    let none = ImportPreview.Choice("", words.importing.feedsNothing)
    let (wishes, fields) = (preview.wishes, preview.fields)
    return preview.columns.enumerated().map { place, column in
      let feeds = column.feeds.map { Span("-> " + $0.name, .key) } ?? Span(none.name, .dim)
      let samples = column.samples.filter { !$0.isEmpty }.joined(separator: " | ")
      let name = column.header.isEmpty ? words.importing.column(place + 1) : column.header
      return Listing.Row(
        cells: [Span(name), feeds, Span(samples, .dim)], key: "column \(place)", stays: true
      ) { desk, book in
        desk.choose(name, among: [none] + fields, now: column.feeds?.keyword ?? "", wishes, book) {
          wishes, field in
          wishes.feed(field.isEmpty ? nil : field, from: place, instead: column.feeds?.keyword)
        }
      }
    }
  }

  private var firstRows: [Listing.Row] {
    guard !preview.firstRows.isEmpty else { return [] }
    return [Listing.Row(cells: spans(preview.heads, .dim))]
      + preview.firstRows.map { Listing.Row(cells: spans($0, .text)) }
  }

  /// Three cells in columns, and whatever else in one.
  private func spans(_ cells: [String], _ role: StyleRole) -> [Span] {
    let rest = cells.dropFirst(3).joined(separator: "  ")
    return (Array(cells.prefix(3)) + (rest.isEmpty ? [] : [rest])).map { Span($0, role) }
  }

  private var waiting: [Listing.Row] {
    let preview = preview
    let shown = preview.waiting.prefix(ImportRows.mostWaiting).map { row in
      Listing.Row(
        cells: [Span(words.importing.line(row.line), .label), Span(row.reason, .warning)],
        key: "line \(row.line)", stays: true
      ) { desk, book in desk.mend(row, preview, book) }
    }
    let more = preview.waiting.count - shown.count
    return shown + (more > 0 ? [plain("… (\(more))", .dim)] : [])
  }

  private func section(_ name: String, _ rows: [Listing.Row]) -> [Listing.Row] {
    rows.isEmpty ? [] : [Listing.Row(cells: [Span(name, .heading)], isHead: true)] + rows
  }

  private func plain(_ text: String, _ role: StyleRole) -> Listing.Row {
    Listing.Row(cells: [Span(text, role)])
  }
}

extension ImportWishes {
  /// Takes the file for one of another kind: its columns are guessed anew.
  fileprivate mutating func begin(as kind: String) {
    self.kind = kind
    (columns, isComplete) = ([:], false)
  }
}
