internal import TextCanvas

/// The title line of a pane and the bar of tabs. The pane in the focus has its
/// key in brackets, so that no colour is needed to find it.
enum HeadDrawing {
  /// Draws a pane's title line; a fact for which there is no room is left out whole.
  static func draw(_ head: PaneHead, in line: Rect, on canvas: inout Canvas) {
    let mark = head.isFocused ? "[\(head.mark)] " : " \(head.mark)  "
    let role: StyleRole = head.isFocused ? .titleFocused : .title
    var spans = [Span(mark + head.name, role)]
    var left = line.width - DisplayWidth.width(of: mark + head.name)
    for fact in head.facts where DisplayWidth.width(of: fact.text) + 2 <= left {
      spans += [Span("  "), fact]
      left -= DisplayWidth.width(of: fact.text) + 2
    }
    let right = head.right.reduce(0) { $0 + DisplayWidth.width(of: $1.text) }
    let used = canvas.put(spans, at: line.position(), maxWidth: line.width)
    guard right > 0, used + 2 + right <= line.width else { return }
    canvas.put(head.right, at: line.position(column: line.width - right), maxWidth: right)
  }

  /// Draws the bar of tabs: `[1 Customers]  2 Calendar ...`, who is here at the right.
  static func drawTabs(
    _ tabs: [(text: String, isFocused: Bool)], right: Span, in line: Rect, on canvas: inout Canvas
  ) {
    let columns = columns(of: tabs)
    for (tab, place) in zip(tabs, columns) {
      canvas.put(
        text(of: tab), at: line.position(column: place.lowerBound),
        role: tab.isFocused ? .tabActive : .tab, maxWidth: line.width - place.lowerBound)
    }
    let column = (columns.last?.upperBound ?? -1) + 1
    let width = DisplayWidth.width(of: right.text)
    guard column + width < line.width else { return }
    canvas.put([right], at: line.position(column: line.width - width - 1), maxWidth: width)
  }

  private static func text(of tab: (text: String, isFocused: Bool)) -> String {
    tab.isFocused ? "[\(tab.text)]" : " \(tab.text) "
  }

  /// The columns each tab takes, with one free between two.
  static func columns(of tabs: [(text: String, isFocused: Bool)]) -> [Range<Int>] {
    var column = 0
    return tabs.map { tab in
      let start = column
      column += DisplayWidth.width(of: text(of: tab)) + 1
      return start..<column - 1
    }
  }
}
