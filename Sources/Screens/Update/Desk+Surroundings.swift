internal import SalesBook
internal import TextCanvas

// What is around the book: themes, the mouse, tips, what the doctor finds.
extension Desk {
  /// Opens the list of themes.
  mutating func openThemes(_ book: Book) -> [Effect] {
    open(
      Listing(kind: .themes, title: words.text(of: .desk.theme).name, empty: words.forms.nothingFound), book)
  }

  /// The themes a text finds, as rows.
  func themeRows(matching typed: String) -> [Listing.Row] {
    themes.filter { typed.isEmpty || $0.lowercased().contains(typed.lowercased()) }
      .map { Listing.Row(cells: [Span($0, .key)], action: .look($0)) }
  }

  /// Takes clicks, or no longer: as an argument says, or the other way than now.
  mutating func switchMouse(_ argument: String = "") -> [Effect] {
    takesMouse = argument.isEmpty ? !takesMouse : argument == "on"
    say(words.mouse(takesMouse))
    return [.setMouse(takesMouse)]
  }

  /// Shows what the doctor found; `y` copies it.
  mutating func showFindings(_ findings: [(name: String, value: String)]) {
    var listing = Listing(kind: .findings, title: words.text(of: .desk.doctor).name)
    listing.rows = findings.map { Listing.Row(cells: [Span($0.name, .label), Span($0.value)]) }
    layers.append(.listing(listing))
  }

  /// The next thing worth knowing that nobody has tried yet.
  func tip(_ book: Book) -> String? {
    for command in tips where unavailable(command, book) == nil {
      if let keys = keymap.keys(of: command) { return words.tip(keys, help(command)) }
    }
    return nil
  }

  /// Commands whose tips are still to be shown.
  public var tipsLeft: [Command] { tips }

  /// A command was given: whoever does that needs no tip for it.
  mutating func learn(_ command: Command) -> [Effect] {
    guard let place = tips.firstIndex(of: command) else { return [] }
    tips.remove(at: place)
    return [.learnt(command)]
  }
}

// Clicks. Nothing needs one.
extension Desk {
  /// A click puts the focus on the pane it falls in and the cursor on its row.
  mutating func click(_ place: Position, _ book: Book) {
    if isOnTheWay { arrive(book) }
    if layout.tabBar?.contains(place) == true { return clickTab(place.column, book) }
    guard let (pane, rect) = layout.panes.first(where: { $0.value.contains(place) }) else { return }
    show(pane)
    let row = place.row - rect.top - firstRow(of: pane, rect)
    guard let (cursor, count) = listPlace(of: pane), (0..<rowsShown(in: pane)).contains(row),
      cursor.top + row < count
    else { return }
    if pane == .calendar { calendar.isInList = true }
    move(.rows(cursor.top + row - cursor.row), book)
  }

  private mutating func clickTab(_ column: Int, _ book: Book) {
    let columns = HeadDrawing.columns(of: tabs(book))
    for (pane, range) in zip(Pane.allCases, columns) where range.contains(column) { show(pane) }
  }

  /// Rows of a pane above its list.
  private func firstRow(of pane: Pane, _ rect: Rect) -> Int {
    pane == .customers ? 2 : headRows(of: pane, height: rect.height, width: rect.width)
  }

  /// Where the cursor of a pane's list is, and how many rows there are.
  private func listPlace(of pane: Pane) -> (place: ListPlace, count: Int)? {
    switch pane {
    case .customers: (customers.place, customers.rows.count)
    case .calendar: (calendar.place, calendarCount(calendar.day))
    case .overdue: (overdue.place, boardCount)
    case .today: (round.place, round.rows.count)
    case .dossier: nil
    }
  }
}
