internal import TextCanvas

/// The overdue board: bars of its columns and the sums over the cards.
enum OverdueDrawing {
  /// Rows the bars take in a board of that height, the line of sums among
  /// them: one each, all in one, or none.
  static func barRows(height: Int, bars: Int) -> Int {
    height >= bars + 10 ? bars + 1 : height >= 8 ? 1 : 0
  }

  /// Draws the board below its title.
  static func draw(_ model: OverdueModel, in rect: Rect, focused: Bool, on canvas: inout Canvas) {
    let rows = barRows(height: rect.height + 1, bars: model.bars.count)
    let (top, below) = rect.split(top: rows)
    if rows == 1 { drawLine(model.bars, in: top, on: &canvas) }
    if rows > 1 {
      drawBars(model.bars, in: top, on: &canvas)
      let strip = top.line(rows - 1)
      canvas.put(fitting(model.sums, strip.width), at: strip.position(), maxWidth: strip.width)
    }
    TableDrawing.draw(model.table, in: below, focused: focused, on: &canvas)
  }

  /// The sums in one line; where there is no room for all, without the first, which the title has, or the last.
  private static func fitting(_ sums: [[Span]], _ width: Int) -> [Span] {
    func line(_ sums: [[Span]]) -> [Span] { sums.flatMap { [Span("  ")] + $0 } }
    func fits(_ sums: [[Span]]) -> Bool {
      line(sums).reduce(0) { $0 + DisplayWidth.width(of: $1.text) } <= width
    }
    if fits(sums) { return line(sums) }
    var left = sums.dropFirst()
    while left.count > 1, !fits(Array(left)) { left.removeLast() }
    return line(Array(left))
  }

  /// The bars in one line: all of them, else those that hold something, else these without their sums.
  private static func drawLine(_ bars: [OverdueModel.Bar], in line: Rect, on canvas: inout Canvas) {
    let held = bars.filter { $0.share > 0 }
    let ways = [spans(of: bars), spans(of: held), spans(of: held, withAmounts: false)]
    let fitting = ways.first { $0.reduce(0) { $0 + DisplayWidth.width(of: $1.text) } <= line.width }
    canvas.put(fitting ?? ways[2], at: line.position(), maxWidth: line.width)
  }

  private static func spans(of bars: [OverdueModel.Bar], withAmounts: Bool = true) -> [Span] {
    [Span("  ")]
      + bars.enumerated().flatMap { number, bar in
        (number > 0 ? [Span(" | ", .rule)] : []) + [
          Span(bar.name + ": ", .label),
          Span(withAmounts ? "\(bar.count) \(bar.amount)" : bar.count, bar.share > 0 ? bar.role : .dim),
        ]
      }
  }

  private static func drawBars(_ bars: [OverdueModel.Bar], in rect: Rect, on canvas: inout Canvas) {
    func widest(_ text: (OverdueModel.Bar) -> String) -> Int {
      bars.map { DisplayWidth.width(of: text($0)) }.max() ?? 0
    }
    let (name, count, amount) = (widest(\.name), widest(\.count), widest(\.amount))
    let room = max(0, min(40, rect.width - name - count - amount - 8))
    for (number, bar) in bars.enumerated() {
      let cells = bar.share > 0 ? max(1, bar.share * room / 1000) : 0
      canvas.put(
        [
          Span("  " + DisplayWidth.pad(bar.name, to: name, .right) + " ", .label),
          Span(DisplayWidth.pad(bar.count, to: count, .right) + "  ", .dim),
          Span(DisplayWidth.pad(bar.amount, to: amount, .right) + "  ", cells > 0 ? bar.role : .dim),
          Span(String(repeating: "#", count: cells), bar.role),
        ], at: rect.position(row: number), maxWidth: rect.width)
    }
  }
}
