public import TextCanvas

extension Form {
  /// Draws the form in a box along the top of `rect`, as high as it needs to
  /// be, and puts the cursor at the caret. Fields that do not fit are scrolled
  /// to; the caret is never in the last two rows of `rect`.
  public func draw(on canvas: inout Canvas, in rect: Rect) {
    let width = rect.inset(columns: 2).width
    let layout = FormLayout(self, width: width)
    let frame = rect.split(top: layout.height + 3).top
    let inner = canvas.box(frame, title: title).inset(columns: 1)
    let (body, footer) = inner.split(bottom: 1)
    let offset = layout.offset(showing: focus, rows: body.height)
    for index in fields.indices where !isHidden(index) {
      let block = layout.blocks[index]
      drawField(
        index, on: &canvas, block: block, at: body.top + block.top - offset, layout: layout, body: body)
    }
    drawFooter(on: &canvas, in: footer, isScrolled: layout.height > body.height)
  }

  /// Rows its box would have on a screen of that width, frame and footer among them.
  func rows(in rect: Rect) -> Int { FormLayout(self, width: rect.inset(columns: 2).width).height + 3 }

  private func drawFooter(on canvas: inout Canvas, in footer: Rect, isScrolled: Bool) {
    canvas.put(hints.line, at: footer.origin, role: .hint, maxWidth: footer.width)
    guard isScrolled else { return }
    let shown = fields.indices.filter { !isHidden($0) }
    let place = " \(shown.count { $0 <= focus })/\(shown.count)"
    canvas.put(place, at: footer.position(column: footer.width - place.count), role: .dim)
  }

  private func drawField(
    _ index: Int, on canvas: inout Canvas, block: FormLayout.Block, at top: Int, layout: FormLayout,
    body: Rect
  ) {
    let field = fields[index]
    func row(_ number: Int) -> Rect {
      Rect(row: top + number, column: body.left, width: body.width, height: 1).intersection(body)
    }
    let label = DisplayWidth.pad(
      field.label + (field.isNeeded ? " *" : ""), to: layout.labelWidth, mark: DisplayWidth.cutMark)
    let first = row(0)
    if !first.isEmpty {
      canvas.put(index == focus ? "> " : "  ", at: first.origin, role: .key)
      canvas.put(label, at: first.position(column: 2), role: index == focus ? .heading : .label)
    }
    for number in 0..<block.height {
      let value = row(number).split(left: layout.valueColumn).rest
      guard !value.isEmpty else { continue }
      if number < block.valueRows {
        drawValue(index, on: &canvas, in: value, row: number, of: block.valueRows)
      } else {
        let (text, role) = block.below[number - block.valueRows]
        canvas.put(text, at: value.origin, role: role, maxWidth: value.width)
      }
    }
  }

  private func drawValue(_ index: Int, on canvas: inout Canvas, in line: Rect, row: Int, of rows: Int) {
    let field = fields[index]
    switch field.kind {
    case .choice where field.isOneKey: drawKeyedOptions(index, on: &canvas, in: line, row: row)
    case .choice, .flag: drawOptions(index, on: &canvas, in: line)
    case .note: drawNote(index, on: &canvas, in: line, row: row, of: rows)
    case .text: drawLine(index, on: &canvas, in: line, preview: line.split(left: line.width).rest)
    case .instalments, .repeats:
      let (box, rest) = line.split(left: line.width / 2)
      drawLine(index, on: &canvas, in: box, preview: rest.split(left: 1).rest)
    default:
      let (box, rest) = line.split(left: min(24, line.width / 2))
      drawLine(index, on: &canvas, in: box, preview: rest.split(left: 1).rest)
    }
  }

  private func role(_ index: Int) -> StyleRole { entries[index].error == nil ? .input : .inputInvalid }

  /// A one-line value, and to the right what was understood, or the hint.
  private func drawLine(_ index: Int, on canvas: inout Canvas, in line: Rect, preview: Rect) {
    let editor = entries[index].editor
    editor.draw(on: &canvas, in: line, role: role(index), showsCaret: index == focus)
    if editor.text.isEmpty {
      let place = preview.isEmpty ? line.split(left: 1).rest : preview
      canvas.put(hint(index), at: place.origin, role: .hint, maxWidth: place.width)
    } else if let understood = understood(index) {
      let text = DisplayWidth.clip("-> " + understood, to: preview.width, mark: DisplayWidth.cutMark)
      canvas.put(text, at: preview.origin, role: .ok)
    }
  }

  /// One row of a note, scrolled so that the caret's row is among those shown.
  private func drawNote(_ index: Int, on canvas: inout Canvas, in line: Rect, row: Int, of rows: Int) {
    let (texts, caret) = entries[index].editor.rows(columns: line.width)
    let shown = row + (index == focus ? max(0, caret.row - rows + 1) : 0)
    canvas.fill(line, role: role(index))
    if texts.indices.contains(shown) { canvas.put(texts[shown], at: line.origin, role: role(index)) }
    if row == 0, texts == [""] {
      canvas.put(fields[index].hint, at: line.position(column: 1), role: .hint, maxWidth: line.width - 1)
    }
    if index == focus, shown == caret.row { canvas.cursor = line.position(column: caret.column) }
  }

  /// All options with the one chosen in brackets, or that one alone where
  /// there is no room; what is told beside them, unless it stands below.
  private func drawOptions(_ index: Int, on canvas: inout Canvas, in line: Rect) {
    let options = options(of: fields[index])
    let chosen = options.firstIndex { $0.value == entries[index].editor.text } ?? 0
    let fits = optionsWidth(index) <= line.width
    var column = 0
    for (number, option) in options.enumerated() where fits || number == chosen {
      let isChosen = number == chosen
      let (open, close) =
        !isChosen ? (" ", " ") : fits ? ("[", "]") : ("< ", " > \(number + 1)/\(options.count)")
      let place = line.position(column: column)
      column += canvas.put(
        open + option.shown + close, at: place, role: isChosen ? .input : .dim, maxWidth: line.width - column)
      if isChosen, index == focus { canvas.cursor = place.moved(columns: open.count) }
    }
    if let note = notes[fields[index].id], fitsBeside(note, index, line.width) {
      canvas.put(" -> " + note, at: line.position(column: column), role: .ok)
    }
  }

  /// One row of options one key picks: all of them are shown, however many rows that takes, for their keys stand
  /// in front of them.
  private func drawKeyedOptions(_ index: Int, on canvas: inout Canvas, in line: Rect, row: Int) {
    let rows = keyedRows(index, columns: line.width)
    guard rows.indices.contains(row) else { return }
    let options = options(of: fields[index])
    let chosen = options.firstIndex { $0.value == entries[index].editor.text } ?? 0
    var column = 0
    for number in rows[row] {
      let isChosen = number == chosen
      let place = line.position(column: column)
      let text = isChosen ? "[\(options[number].shown)]" : " \(options[number].shown) "
      column += canvas.put(text, at: place, role: isChosen ? .input : .dim, maxWidth: line.width - column)
      if isChosen, index == focus { canvas.cursor = place.moved(columns: 1) }
    }
    if row == rows.count - 1, let note = notes[fields[index].id], fitsBeside(note, index, line.width) {
      canvas.put(" -> " + note, at: line.position(column: column), role: .ok)
    }
  }

  /// The options of a field one key picks, by the rows they stand in.
  fileprivate func keyedRows(_ index: Int, columns: Int) -> [[Int]] {
    var (rows, width): ([[Int]], Int) = ([[]], 0)
    for (number, option) in options(of: fields[index]).enumerated() {
      let columnsTaken = DisplayWidth.width(of: option.shown) + 2
      if width + columnsTaken > columns, !(rows.last ?? []).isEmpty {
        rows.append([])
        width = 0
      }
      rows[rows.count - 1].append(number)
      width += columnsTaken
    }
    return rows
  }

  /// Columns of all options of a field.
  private func optionsWidth(_ index: Int) -> Int {
    options(of: fields[index]).reduce(0) { $0 + DisplayWidth.width(of: $1.shown) + 2 }
  }

  /// Whether what is told of a field has room beside its options.
  fileprivate func fitsBeside(_ note: String, _ index: Int, _ width: Int) -> Bool {
    switch fields[index].kind {
    case .choice, .flag: optionsWidth(index) + DisplayWidth.width(of: note) + 4 <= width
    default: false
    }
  }
}

/// Where the fields of a form stand, in rows from the first.
struct FormLayout {
  /// The rows of one field.
  struct Block {
    let top: Int
    let valueRows: Int
    /// The lines below: what is told of it, and what is wrong with it.
    let below: [(text: String, role: StyleRole)]
    var height: Int { valueRows + below.count }
  }

  let labelWidth: Int
  let valueColumn: Int
  private(set) var blocks: [Block] = []

  /// Rows of all fields together.
  var height: Int { blocks.last.map { $0.top + $0.height } ?? 0 }

  /// The layout of a form in so many columns.
  init(_ form: Form, width: Int) {
    let shown = zip(form.fields.indices, form.fields).filter { !form.isHidden($0.0) }.map(\.1)
    let labels = shown.map { DisplayWidth.width(of: $0.label) + ($0.isNeeded ? 2 : 0) }
    labelWidth = min(labels.max() ?? 0, width / 3)
    valueColumn = 2 + labelWidth + 2
    let room = max(1, width - valueColumn)
    for (index, (field, entry)) in zip(form.fields, form.entries).enumerated() {
      guard !form.isHidden(index) else {
        blocks.append(Block(top: height, valueRows: 0, below: []))
        continue
      }
      var rows = 1
      if case .note(let most) = field.kind { rows = max(1, most) }
      if field.isOneKey { rows = form.keyedRows(index, columns: room).count }
      let note = form.notes[field.id].flatMap { form.fitsBeside($0, index, room) ? nil : "-> " + $0 }
      let told = (note.map { DisplayWidth.wrap($0, to: room) } ?? []).map { (text: $0, role: StyleRole.ok) }
      let errors = entry.error.map { DisplayWidth.wrap($0, to: room) } ?? []
      blocks.append(
        Block(top: height, valueRows: rows, below: told + errors.map { ($0, StyleRole.error) }))
    }
  }

  /// How many rows to leave out at the top so that a field is seen whole, or
  /// at least from its first row.
  func offset(showing index: Int, rows: Int) -> Int {
    let block = blocks[index]
    return min(block.top, max(0, block.top + block.height - rows))
  }
}
