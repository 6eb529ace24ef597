public import SalesBook
public import TextCanvas

// A frame: models made from the book, handed to drawings. Nothing can happen here.
extension Desk {
  /// Draws the whole desk. The canvas is to be blank and of the size last told.
  /// Only how it was drawn is kept, so that what did not change is not drawn
  /// again.
  public mutating func draw(on canvas: inout Canvas, book: Book) {
    guard !Layout.isTooSmall(size) else {
      return NoticeDrawing.draw(
        words.tooSmall(size.width, size.height, quit: quitKey), in: canvas.bounds, role: .warning, on: &canvas
      )
    }
    let layout = layout
    if let bar = layout.tabBar {
      HeadDrawing.drawTabs(tabs(book), right: whoAndWhere, in: bar, on: &canvas)
    }
    for rule in layout.rules { canvas.fill(rule, with: rule.width == 1 ? "|" : "-", role: .rule) }
    for (pane, rect) in layout.panes { show(pane, in: rect, on: &canvas, book) }
    FootDrawing.draw(status: statusLine(book), in: layout.status, on: &canvas)
    if layers.isEmpty { FootDrawing.draw(keys: keyBar(book), in: layout.keyBar, on: &canvas) }
    drawLayers(on: &canvas, book)
  }

  private mutating func show(_ pane: Pane, in rect: Rect, on canvas: inout Canvas, _ book: Book) {
    guard let source = pictureSource(of: pane, rect.size) else {
      return draw(pane, in: rect, on: &canvas, book)
    }
    if pictures[pane]?.source != source {
      var picture = Canvas(rect.size)
      draw(pane, in: picture.bounds, on: &picture, book)
      pictures[pane] = PanePicture(source: source, canvas: picture)
    }
    if let picture = pictures[pane] { canvas.put(picture.canvas, at: rect.origin) }
  }

  private func draw(_ pane: Pane, in rect: Rect, on canvas: inout Canvas, _ book: Book) {
    practice.view(of: pane).draw(self, in: rect, on: &canvas, book)
  }

  /// The title of a pane with its key, name and focus.
  func head(of pane: Pane, facts: [Span] = [], right: [Span] = []) -> PaneHead {
    PaneHead(
      mark: mark(of: pane), name: words.name(of: pane), isFocused: focus == pane,
      facts: titleMarks + ownMark(of: pane) + facts,
      right: right)
  }

  /// That a pane shows one's own customers alone.
  private func ownMark(of pane: Pane) -> [Span] {
    let turns: [Pane] = [.customers, .calendar, .overdue]
    return showsOwn && turns.contains(pane) ? [Span(words.panes.own, .match)] : []
  }

  /// What every title says of the book as it is shown: that it is a sample, that its day is gone by.
  var titleMarks: [Span] {
    (isSample ? [Span(" \(words.sample) ", .readOnly)] : [])
      + (pastDay.map { [Span(" \(words.asOf($0)) ", .readOnly)] } ?? [])
  }

  /// Whether a list has room for the heads of its columns.
  func showsHeads(_ pane: Pane) -> Bool { (layout.panes[pane]?.height ?? 0) >= 8 }
}
