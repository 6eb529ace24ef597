internal import TextCanvas

/// The two lines at the bottom.
enum FootDrawing {
  /// Draws the status line.
  static func draw(status: (left: [Span], right: [Span]), in line: Rect, on canvas: inout Canvas) {
    canvas.put([Span(" ")] + status.left, at: line.position(), maxWidth: line.width)
    let width = status.right.reduce(0) { $0 + DisplayWidth.width(of: $1.text) }
    guard width > 0, width < line.width else { return }
    canvas.fill(Rect(row: line.top, column: line.right - width - 2, width: width + 2, height: 1))
    canvas.put(status.right, at: line.position(column: line.width - width - 1), maxWidth: width)
  }

  /// Draws the bar of keys: as many as fit, the last one always, at the right.
  static func draw(keys: [(key: String, name: String)], in line: Rect, on canvas: inout Canvas) {
    guard let help = keys.last else { return }
    let helpWidth = DisplayWidth.width(of: help.key + " " + help.name)
    var column = 1
    for (key, name) in keys.dropLast() {
      let width = DisplayWidth.width(of: key) + 1 + DisplayWidth.width(of: name)
      guard column + width + 2 + helpWidth < line.width else { break }
      canvas.put([Span(key, .key), Span(" " + name, .hint)], at: line.position(column: column))
      column += width + 2
    }
    canvas.put(
      [Span(help.key, .key), Span(" " + help.name, .hint)],
      at: line.position(column: line.width - helpWidth - 1))
  }
}
