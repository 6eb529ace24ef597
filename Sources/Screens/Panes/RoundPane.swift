internal import SalesBook
internal import TextCanvas

/// The round of the day: its list, a card at a time, what the day came to, and how far everybody is.
struct RoundPane: PaneView {
  let bar = KeyBar.today
  let command = Command.panes.today

  func bar(_ desk: Desk) -> KeyBar {
    if desk.round.isReadOnly { return .reading }
    switch desk.round.view {
    case .list: return .roundList
    case .card: return .today
    case .end: return .roundEnd
    case .team: return .team
    }
  }

  func empty(_ desk: Desk) -> String { desk.words.panes.nothingMore }

  func draw(_ desk: Desk, in rect: Rect, on canvas: inout Canvas, _ book: Book) {
    let (line, body) = rect.split(top: 1)
    HeadDrawing.draw(desk.roundHead(book), in: line, on: &canvas)
    switch shown(desk) {
    case .list: drawList(desk, in: body, on: &canvas, book)
    case .card:
      let (queue, card) = Desk.cardRoom(body)
      drawQueue(desk, in: queue, on: &canvas, book)
      CardDrawing.draw(desk.cardModel(book), in: card, on: &canvas)
    case .end: CardDrawing.draw(desk.endModel(book), in: body, on: &canvas)
    case .team: drawTeam(desk, in: body, on: &canvas, book)
    }
  }

  /// What is drawn: where another pane has the focus, the list, which says the most in few rows.
  private func shown(_ desk: Desk) -> RoundState.View { desk.focus == .today ? desk.round.view : .list }

  private func drawList(_ desk: Desk, in rect: Rect, on canvas: inout Canvas, _ book: Book) {
    let (list, preview) = rect.split(bottom: desk.whyRows)
    TableDrawing.draw(
      desk.roundTable(book, width: rect.width), in: list, focused: desk.focus == .today, on: &canvas)
    guard !preview.isEmpty, let slot = desk.todaySlot else { return }
    let lines = [desk.callee(slot, book)] + desk.whyLines(slot, width: preview.width - 2, book)
    PreviewDrawing.draw(lines, in: preview, on: &canvas)
  }

  /// The list beside the card, on a large screen.
  private func drawQueue(_ desk: Desk, in rect: Rect, on canvas: inout Canvas, _ book: Book) {
    guard !rect.isEmpty else { return }
    let (list, rule) = rect.split(right: 1)
    var table = desk.roundTable(book, width: list.width)
    table.showsHeads = false
    TableDrawing.draw(table, in: list, focused: false, on: &canvas)
    canvas.verticalRule(at: rule.position(), height: rule.height)
  }

  private func drawTeam(_ desk: Desk, in rect: Rect, on canvas: inout Canvas, _ book: Book) {
    let notes = desk.teamNotes(book)
    let (list, below) = rect.split(bottom: notes.isEmpty ? 0 : notes.count + 1)
    TableDrawing.draw(desk.teamTable(book), in: list, focused: true, on: &canvas)
    PreviewDrawing.draw(notes, in: below, on: &canvas)
  }

  func headRows(_ desk: Desk, in size: Size) -> Int {
    firstRow(desk, in: size) + (shown(desk) == .list ? desk.whyRows : 0)
  }
  func firstRow(_ desk: Desk, in size: Size) -> Int { desk.showsHeads(.today) ? 2 : 1 }

  func describe(_ desk: Desk, in source: inout PanePicture.Source) -> Bool {
    guard desk.focus != .today else { return false }
    (source.round, source.reasonRows) = (desk.round, desk.whyRows)
    return true
  }

  func list(_ desk: Desk) -> (place: ListPlace, count: Int)? {
    switch shown(desk) {
    case .list: (desk.round.place, desk.round.rows.count)
    case .team: (desk.round.teamPlace, desk.team.count)
    case .card, .end: nil
    }
  }

  func waiting(_ desk: Desk, _ book: Book) -> String {
    let counts = desk.roundCounts
    return counts.all > 0 ? " \(counts.done)/\(counts.all)" : ""
  }

  func customer(_ desk: Desk, _ book: Book) -> Customer? {
    desk.todaySlot.flatMap { book.customers[slot: $0] }
  }

  func formRoom(_ desk: Desk, rows: Int, in body: Rect, _ book: Book) -> Rect? {
    guard desk.round.view == .card, let pane = desk.layout.panes[.today] else { return nil }
    let (_, card) = Desk.cardRoom(pane.split(top: 1).rest)
    let laid = desk.cardModel(book).laid(width: card.width - 2, height: card.height)
    // What one needs while typing stays in sight: below the card, else below what there is to say, with room for the
    // rows one types in; never over who it is.
    let said = laid.lastIndex(where: \.isRule).flatMap { $0 > 0 ? $0 : nil } ?? 0
    let top = max(
      min(laid.count, card.height - rows), min(said, card.height - RoundPane.formRows),
      min(RoundPane.whoRows, card.height))
    return card.split(top: top).rest
  }

  /// Rows of a card that tell who it is and whom to call.
  private static let whoRows = 3
  /// Rows a form has at the least, where a card is high enough: frame, footer, what is typed, and what comes of it.
  private static let formRows = 11
}

// Moving, opening and going back.
extension RoundPane {
  func move(_ desk: inout Desk, _ step: Step, _ book: Book) {
    switch desk.round.view {
    case .list:
      desk.moveInRound(step)
    case .team:
      desk.round.teamPlace.row = step.target(
        from: desk.round.teamPlace.row, count: desk.team.count, height: desk.rowsShown(in: .today))
    case .card, .end: break
    }
  }

  func open(_ desk: inout Desk, _ book: Book) -> [Effect] {
    switch desk.round.view {
    case .list: return desk.openRoundRow(book)
    case .card: desk.showDossier()
    case .end: desk.pauseRound(book)
    case .team: return desk.openTeamRow(book)
    }
    return []
  }

  func clear(_ desk: inout Desk, _ book: Book) -> Bool { desk.stepOutOfRound(book) }

  func leave(_ desk: inout Desk) -> Bool {
    guard let origin = desk.round.origin else { return false }
    desk.show(origin)
    return true
  }

  func settle(_ desk: inout Desk, _ book: Book) {
    let height = desk.rowsShown(in: .today)
    if desk.round.view == .team { desk.round.teamPlace.settle(count: desk.team.count, height: height) }
    desk.settleRound(height: height)
  }
}

extension Desk {
  /// The slot of the customer whose card is up, or under the cursor of the list.
  var todaySlot: Int? {
    switch round.view {
    case .card: round.slot
    case .end, .team: nil
    case .list: round.rows.indices.contains(round.place.row) ? round.rows[round.place.row].slot : nil
    }
  }

  /// Rows under the list that tell of the row under the cursor, its rule among them.
  var whyRows: Int {
    guard focus == .today, round.view == .list else { return layout.panes[.dossier] != nil ? 0 : 4 }
    return size.height < 20 ? 3 : 4
  }

  /// All reasons of the row under the cursor, wrapped and never cut in a word.
  func whyLines(_ slot: Int, width: Int, _ book: Book) -> [[Span]] {
    let text = whySaid(slot, book).said(by: "; ")
    let label = words.turning.whyOf + words.general.colon
    let indent = DisplayWidth.width(of: label)
    return DisplayWidth.wrap(text, to: max(8, width - indent)).enumerated().map { number, line in
      [Span(number == 0 ? label : String(repeating: " ", count: indent), .label), Span(line, .text)]
    }
  }

  /// What a customer is in the round for, in few words, the most pressing first; what became of one that is done.
  func whySaid(_ slot: Int, _ book: Book) -> [String] {
    guard let turn = turn(slot, book) else { return outcomeSaid(slot, book) }
    let sight = book.customers[slot: slot].flatMap { CustomerSight($0.id, index, words, book) }
    return sight.map { $0.line().listWhy(turn) } ?? []
  }
}
