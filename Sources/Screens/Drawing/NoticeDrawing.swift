internal import TextCanvas

/// A few lines in the middle of an empty place.
enum NoticeDrawing {
  /// Draws the lines, centred as one block.
  static func draw(_ lines: [String], in rect: Rect, role: StyleRole = .hint, on canvas: inout Canvas) {
    let wrapped = lines.flatMap { DisplayWidth.wrap($0, to: max(10, rect.width - 4)) }
    let width = wrapped.map { DisplayWidth.width(of: $0) }.max() ?? 0
    let block = rect.centered(width: width, height: wrapped.count)
    for (number, line) in wrapped.enumerated() {
      canvas.put(line, at: block.position(row: number), role: role, maxWidth: block.width)
    }
  }
}
