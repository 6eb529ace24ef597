internal import TextCanvas

/// A card of the round.
enum CardDrawing {
  /// Draws the card; returns how many rows it took.
  @discardableResult
  static func draw(_ card: CardModel, in rect: Rect, on canvas: inout Canvas) -> Int {
    let lines = card.laid(width: rect.width - 2, height: rect.height)
    for (number, line) in lines.enumerated() {
      let row = rect.line(number)
      guard !line.isRule else {
        canvas.fill(row, with: "-", role: .rule)
        continue
      }
      if line.isLookedAt { canvas.cursor = row.position(column: 1) }
      let width = line.right.width
      canvas.put(line.left, at: row.position(column: 1), maxWidth: row.width - 1)
      guard width > 0 else { continue }
      canvas.put(line.right, at: row.position(column: max(0, row.width - width - 1)), maxWidth: width)
    }
    return lines.count
  }
}
