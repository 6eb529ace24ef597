internal import SalesBook
internal import TextCanvas

// What lies over the panes.
extension Desk {
  /// Draws the layers, the topmost last, and the box of keys.
  func drawLayers(on canvas: inout Canvas, _ book: Book) {
    let body = canvas.bounds.split(bottom: 2).rest
    for layer in layers {
      switch layer {
      case .filter(let editor): draw(filter: editor, on: &canvas)
      case .form(let form, _):
        let rows = form.rows(in: body)
        let room = view.formRoom(self, rows: rows, in: body, book) ?? besideDossier(rows, in: body)
        form.draw(on: &canvas, in: room)
      case .prompt(let prompt, let question):
        prompt.draw(
          on: &canvas, in: body, words: words.entry, understood: understood(prompt, question.subject))
      case .confirm(let confirm, _, _): confirm.draw(on: &canvas, in: body, words: words.entry)
      case .menu(let menu): menu.box.draw(on: &canvas, in: body, words: words.entry)
      case .listing(let listing):
        ListingDrawing.draw(listing.model(keys: hints(of: listing).line, words), in: size, on: &canvas)
      case .conflict(let conflict): conflict.box.draw(on: &canvas, in: body, words: words.entry)
      case .overlay(let overlay): overlay.draw(self, in: body, on: &canvas)
      }
    }
    keyBox(book)?.draw(on: &canvas, in: body, words: words.entry)
    if layers.isEmpty, pendingKeys.isEmpty { placeCursor(on: &canvas) }
  }

  /// Where a form of so many rows leaves in sight what one needs for it: below the upper half of the dossier, where that
  /// is on screen, and always from the same row on unless it is higher.
  private func besideDossier(_ rows: Int, in body: Rect) -> Rect {
    guard layout.panes[.dossier] != nil else { return body }
    return body.split(top: max(0, min(body.height / 2, body.height - rows))).rest
  }

  private func understood(_ prompt: Prompt, _ subject: Question.Subject) -> String {
    guard let leaning = subject.leaning,
      let day = try? TypedDay.read(
        prompt.editor.text, today: today, workingDays: index.workingDays, leaning: leaning)
    else { return "" }
    return "\(words.spoken(day, from: today)) (\(words.relative(day, to: today)))"
  }

  private func draw(filter editor: LineEditor, on canvas: inout Canvas) {
    guard let line = layout.panes[.customers]?.line(0) else { return }
    let head = head(of: .customers)
    let marks = titleMarks.reduce(0) { $0 + DisplayWidth.width(of: $1.text) + 2 }
    let column = DisplayWidth.width(of: "[\(head.mark)] \(head.name)  / ") + marks
    let count = words.panes.shownOf(customers.rows.count, index.sorted.slots.count)
    let room = line.split(left: column).rest.split(right: DisplayWidth.width(of: count) + 2).rest
    editor.draw(on: &canvas, in: room)
    canvas.put(" \(count)", at: room.position(column: room.width), role: .dim)
  }

  /// The terminal's cursor stands on the row in the focus, where screen
  /// readers look.
  private func placeCursor(on canvas: inout Canvas) {
    guard let rect = layout.panes[focus] else { return }
    for row in rect.rows {
      let place = Position(row: row, column: rect.left)
      if canvas[place]?.character == ">" {
        canvas.cursor = place
        return
      }
    }
  }
}
