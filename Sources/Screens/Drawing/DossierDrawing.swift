internal import TextCanvas

/// A dossier: heads with a rule, text wrapped behind what leads it. Text is
/// never longer than the eye can follow.
enum DossierDrawing {
  /// The longest line of free text, in columns.
  static let measure = 72

  private struct Laid {
    var lead: [Span]
    var indent: Int
    var body: Span
    var item: Int?
    var isHead: Bool
  }

  /// Draws the dossier, so far down that the cursor shows.
  static func draw(_ model: DossierModel, in rect: Rect, focused: Bool, on canvas: inout Canvas) {
    guard !model.lines.isEmpty else { return NoticeDrawing.draw([model.empty], in: rect, on: &canvas) }
    let laid = model.lines.flatMap { lay($0, width: rect.width) }
    let cursor = laid.firstIndex { $0.item == model.cursor } ?? 0
    let top = max(0, min(cursor - rect.height / 2, laid.count - rect.height))
    for (number, line) in laid[top...].prefix(rect.height).enumerated() {
      draw(line, in: rect.line(number), on: &canvas)
      guard line.item == model.cursor, line.item != nil else { continue }
      if top + number == cursor { canvas.put(Mark.cursor, at: rect.line(number).position()) }
      if focused { canvas.paint(rect.line(number), role: .selected) }
    }
  }

  private static func lay(_ line: DossierModel.Line, width: Int) -> [Laid] {
    if line.flows { return flow(line, width: width) }
    let indent = 2 + line.lead.reduce(0) { $0 + DisplayWidth.width(of: $1.text) }
    let room = min(measure, width - indent)
    guard room >= 16 || line.body.text.isEmpty else {
      return [Laid(lead: line.lead, indent: 2, body: Span(""), item: line.item, isHead: line.isHead)]
        + DisplayWidth.wrap(line.body.text, to: max(8, width - 6)).map {
          Laid(lead: [], indent: 6, body: Span($0, line.body.role), item: line.item, isHead: false)
        }
    }
    return DisplayWidth.wrap(line.body.text, to: max(1, room)).enumerated().map { number, text in
      Laid(
        lead: number == 0 ? line.lead : [], indent: indent, body: Span(text, line.body.role), item: line.item,
        isHead: line.isHead)
    }
  }

  /// Facts set one after another, a new line begun where the next would not fit.
  private static func flow(_ line: DossierModel.Line, width: Int) -> [Laid] {
    let spans = line.lead
    var lines: [[Span]] = [[]]
    var used = 2
    for start in stride(from: 0, to: spans.count, by: 3) {
      let fact = spans[start..<min(spans.count, start + 3)]
      let length = fact.reduce(0) { $0 + DisplayWidth.width(of: $1.text) }
      if used + length - 3 > width, used > 2 {
        lines.append([])
        used = 2
      }
      lines[lines.count - 1] += fact
      used += length
    }
    return lines.map { Laid(lead: $0, indent: 2, body: Span(""), item: line.item, isHead: false) }
  }

  private static func draw(_ line: Laid, in rect: Rect, on canvas: inout Canvas) {
    if line.isHead {
      canvas.fill(rect, with: "-", role: .rule)
      canvas.put("-- ", at: rect.position(), role: .rule)
      let used = canvas.put(line.lead, at: rect.position(column: 3), maxWidth: rect.width - 3)
      canvas.put(" ", at: rect.position(column: 3 + used), maxWidth: rect.width - 3 - used)
      return
    }
    canvas.put(line.lead, at: rect.position(column: 2), maxWidth: rect.width - 2)
    canvas.put(
      line.body.text, at: rect.position(column: line.indent), role: line.body.role,
      maxWidth: rect.width - line.indent)
  }
}
