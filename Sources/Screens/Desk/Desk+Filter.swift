internal import SalesBook
internal import TextCanvas

// The filter of the list of customers, while it is typed and in force.
extension Desk {
  /// Opens the filter with what it holds and what was just typed.
  mutating func beginFilter(with text: String = "", _ book: Book) -> [Effect] {
    if focus != .customers { show(.customers) }
    layers.append(.filter(LineEditor(customers.filter + text)))
    filter(by: customers.filter + text, book)
    if !text.isEmpty { say(words.filterHint, .hint) }
    return []
  }

  /// A key while the filter is typed: the list follows every letter.
  mutating func press(_ key: Key, inFilter editor: LineEditor, _ book: Book) -> [Effect] {
    var editor = editor
    switch key {
    case .escape, .control("g"), .control("c"):
      layers.removeLast()
      clearFilter(book)
    case .enter: layers.removeLast()
    case .backspace where editor.text.isEmpty: layers.removeLast()
    case .up, .down, .pageUp, .pageDown, .control("n"), .control("p"):
      let way = keymap.meaning(of: [key], in: .customers)
      if case .command(let command) = way { return command.run(&self, book) }
    case .character("/") where editor.text.isEmpty:
      layers.removeLast()
      return practice.command(named: "search").map { run($0, book) } ?? []
    default:
      guard editor.take(key) else { return [.bell] }
      layers[layers.count - 1] = .filter(editor)
      filter(by: editor.text, book)
    }
    return []
  }

  /// Shows only customers the text finds; the cursor goes to the first.
  mutating func filter(by text: String, _ book: Book) {
    customers.filter = text
    customers.selected = nil
    customers.place = ListPlace()
    refreshCustomers(book)
  }

  /// Shows all customers again; the cursor stays on its one.
  mutating func clearFilter(_ book: Book) {
    customers.filter = ""
    refreshCustomers(book)
  }

  /// Marks everything between where the range began and the cursor.
  mutating func extendRange(_ book: Book) {
    guard let start = rangeStart else { return }
    for row in min(start, customers.place.row)...max(start, customers.place.row)
    where customers.rows.indices.contains(row) {
      if let id = book.customers[slot: Int(customers.rows[row])]?.id { marked.insert(id) }
    }
  }
}
