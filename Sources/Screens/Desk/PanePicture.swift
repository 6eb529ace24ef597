internal import SalesBook
internal import TextCanvas

/// A pane as it was drawn, with all it was drawn from: while that is the same,
/// it need not be drawn again. Only panes that keep still while one moves
/// elsewhere are kept.
struct PanePicture: Sendable {
  /// Everything the picture of such a pane depends on.
  struct Source: Equatable {
    let size: Size
    let isFocused: Bool
    let day: Day
    let today: Day
    let revision: Int
    var overdue: ListPlace?
    var view = OverdueState.View.aging
    var hasIncome = false
    /// Rows of it that tell of the row under the cursor.
    var reasonRows = 0
    var calendar: CalendarState?
    var round: RoundState?
  }

  let source: Source
  let canvas: Canvas
}

extension Desk {
  /// What the picture of a pane depends on; nil for one that is drawn anew
  /// each time.
  func pictureSource(of pane: Pane, _ size: Size) -> PanePicture.Source? {
    var source = PanePicture.Source(
      size: size, isFocused: focus == pane, day: day, today: today, revision: index.revision)
    guard practice.view(of: pane).describe(self, in: &source) else { return nil }
    return source
  }
}
