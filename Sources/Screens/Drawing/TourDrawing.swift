internal import TextCanvas

/// A stop of the tour: a box low on the screen, so that what it tells of stays
/// in sight.
enum TourDrawing {
  /// What the box says.
  struct Model {
    let title: String
    let text: String
    let keys: String
  }

  /// Draws the box.
  static func draw(_ model: Model, in rect: Rect, on canvas: inout Canvas) {
    let width = min(72, rect.width - 4)
    let lines = DisplayWidth.wrap(model.text, to: width - 4)
    let low = rect.split(bottom: min(rect.height, lines.count + 5)).bottom.split(bottom: 1).rest
    let inner = canvas.box(low.centered(width: width, height: lines.count + 4), title: model.title)
      .inset(columns: 1)
    for (number, line) in lines.enumerated() {
      canvas.put(line, at: inner.line(number).position(), maxWidth: inner.width)
    }
    let keys = inner.line(lines.count + 1)
    canvas.put(model.keys, at: keys.position(), role: .hint, maxWidth: keys.width)
    canvas.cursor = inner.position()
  }
}
