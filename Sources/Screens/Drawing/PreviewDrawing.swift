internal import TextCanvas

/// A few lines about what the cursor is on, under a rule.
enum PreviewDrawing {
  /// Draws the lines below a rule.
  static func draw(_ lines: [[Span]], in rect: Rect, on canvas: inout Canvas) {
    guard !rect.isEmpty else { return }
    canvas.fill(rect.line(0), with: "-", role: .rule)
    for (number, line) in lines.prefix(max(0, rect.height - 1)).enumerated() {
      canvas.put(line, at: rect.line(number + 1).position(column: 2), maxWidth: rect.width - 2)
    }
  }
}
