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
        words.tooSmall(size.width, size.height), in: canvas.bounds, role: .warning, on: &canvas)
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
    let (line, body) = rect.split(top: 1)
    let focused = focus == pane
    switch pane {
    case .customers:
      HeadDrawing.draw(customerHead(), in: line, on: &canvas)
      let (list, preview) = body.split(bottom: previewRows)
      TableDrawing.draw(customerList(book), in: list, focused: focused, on: &canvas)
      PreviewDrawing.draw(preview.isEmpty ? [] : customerPreview(book), in: preview, on: &canvas)
    case .calendar:
      HeadDrawing.draw(calendarHead(), in: line, on: &canvas)
      let model = calendarModel(book, showsMonth: CalendarDrawing.showsMonth(height: rect.height))
      CalendarDrawing.draw(model, in: body, focused: focused, on: &canvas)
    case .overdue:
      HeadDrawing.draw(overdueHead(), in: line, on: &canvas)
      OverdueDrawing.draw(overdueModel(book), in: body, focused: focused, on: &canvas)
    case .dossier:
      HeadDrawing.draw(dossierHead(book), in: line, on: &canvas)
      DossierDrawing.draw(dossierModel(book), in: body, focused: focused, on: &canvas)
    case .today:
      HeadDrawing.draw(todayHead(book), in: line, on: &canvas)
      TableDrawing.draw(todayModel(book), in: body, focused: focused, on: &canvas)
    }
  }

  /// Rows of a pane that are not its list's.
  func headRows(of pane: Pane, height: Int, width: Int) -> Int {
    switch pane {
    case .customers: 2 + previewRows
    case .calendar:
      CalendarDrawing.headRows(
        height: height,
        weeks: (calendar.day.endOfMonth - calendar.day.startOfMonth.startOfWeek) / 7 + 1)
    case .overdue:
      1 + OverdueDrawing.barRows(height: height, bars: boardBarCount) + (showsHeads(.overdue) ? 1 : 0)
    case .dossier: 1
    case .today: showsHeads(.today) ? 2 : 1
    }
  }

  /// Rows under the list that tell of the customer under the cursor, where no
  /// dossier does.
  private var previewRows: Int { layout.panes[.dossier] == nil ? 3 : 0 }

  /// Whether a list has room for the heads of its columns.
  func showsHeads(_ pane: Pane) -> Bool { (layout.panes[pane]?.height ?? 0) >= 8 }
}
