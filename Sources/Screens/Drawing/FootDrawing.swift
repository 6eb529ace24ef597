internal import TextCanvas

/// What the status line says.
struct StatusLine {
  /// What was said last.
  var left: [Span] = []
  /// How the book is looked at, and what rings.
  var right: [Span] = []
  /// What stands behind that, and gives way to what was said.
  var yielding: [Span] = []
}

/// The two lines at the bottom.
enum FootDrawing {
  /// Draws the status line: where there is not room for all, what gives way is left out whole, and what was said is cut
  /// with a mark.
  static func draw(status: StatusLine, in line: Rect, on canvas: inout Canvas) {
    let left = [Span(" ")] + status.left
    let (all, firm) = (width(of: status.right + status.yielding), width(of: status.right))
    let fits = width(of: left) + all + 2 <= line.width
    let right = fits ? status.right + status.yielding : status.right
    let taken = fits ? all : firm
    let room = taken > 0 && taken + 2 < line.width ? line.width - taken - 2 : line.width
    canvas.put(left, at: line.position(), maxWidth: room)
    guard room < line.width else { return }
    canvas.put(right, at: line.position(column: line.width - taken - 1), maxWidth: taken)
  }

  private static func width(of spans: [Span]) -> Int {
    spans.reduce(0) { $0 + DisplayWidth.width(of: $1.text) }
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
