internal import SalesBook
internal import TextCanvas

// Clicks. Nothing needs one.
extension Desk {
  /// A click puts the focus on the pane it falls in and the cursor on its row.
  mutating func click(_ place: Position, _ book: Book) {
    if isOnTheWay { arrive(book) }
    if layout.tabBar?.contains(place) == true { return clickTab(place.column, book) }
    guard let (pane, rect) = layout.panes.first(where: { $0.value.contains(place) }) else { return }
    show(pane)
    let row = place.row - rect.top - practice.view(of: pane).firstRow(self, in: rect.size)
    guard let (cursor, count) = practice.view(of: pane).list(self), (0..<rowsShown(in: pane)).contains(row),
      cursor.top + row < count
    else { return }
    if pane == .calendar { calendar.isInList = true }
    move(.rows(cursor.top + row - cursor.row), book)
  }

  private mutating func clickTab(_ column: Int, _ book: Book) {
    let columns = HeadDrawing.columns(of: tabs(book))
    for (pane, range) in zip(Pane.allCases, columns) where range.contains(column) { show(pane) }
  }
}
