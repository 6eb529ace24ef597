internal import SalesBook
internal import TextCanvas

// What lies over the panes.
extension Desk {
  /// Draws the layers, the topmost last.
  func drawLayers(on canvas: inout Canvas, _ book: Book) {
    for layer in layers {
      switch layer {
      case .filter(let editor): draw(filter: editor, on: &canvas)
      }
    }
  }

  private func draw(filter editor: LineEditor, on canvas: inout Canvas) {
    guard let line = layout.panes[.customers]?.line(0) else { return }
    let head = customerHead()
    let column = DisplayWidth.width(of: "[\(head.digit)] \(head.name)  / ")
    let count = words.panes.shownOf(customers.rows.count, index.sorted.slots.count)
    let room = line.split(left: column).rest.split(right: DisplayWidth.width(of: count) + 2).rest
    editor.draw(on: &canvas, in: room)
    canvas.put(" \(count)", at: room.position(column: room.width), role: .dim)
  }
}
