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
        form.draw(on: &canvas, in: view.formRoom(self, rows: form.rows(in: body), in: body, book) ?? body)
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
