internal import SalesBook
internal import TextCanvas

// The filter of the list of customers, while it is typed and in force.
extension Desk {
  /// Opens the filter with what it holds and what was just typed.
  mutating func beginFilter(with text: String = "", _ book: Book) -> [Effect] {
    if focus != .customers { show(.customers) }
    layers.append(.filter(LineEditor(customers.filter + text)))
    filter(by: customers.filter + text, book)
    if !text.isEmpty { say(words.filterHint(Desk.filterKeys.name(of: .leave)), .hint) }
    return []
  }

  /// What a key of its own does while the filter is typed.
  enum FilterAct {
    case leave, keep, searchAll
  }

  /// The keys of the filter; all others are its text's, as searching
  /// everything is as soon as there is any.
  static let filterKeys = LayerKeys<FilterAct>([
    .init(.leave, [.escape], or: .leaving), .init(.keep, [.enter]), .init(.searchAll, [.character("/")]),
  ])

  /// A key while the filter is typed: the list follows every letter.
  mutating func press(_ key: Key, inFilter editor: LineEditor, _ book: Book) -> [Effect] {
    switch Desk.filterKeys.act(of: key) {
    case .leave:
      layers.removeLast()
      clearFilter(book)
    case .keep: layers.removeLast()
    case .searchAll where editor.text.isEmpty:
      layers.removeLast()
      return run(practice.landmarks.search, book)
    case .searchAll, nil: return type(key, inFilter: editor, book)
    }
    return []
  }

  private mutating func type(_ key: Key, inFilter editor: LineEditor, _ book: Book) -> [Effect] {
    var editor = editor
    switch key {
    case .backspace where editor.text.isEmpty: layers.removeLast()
    case .up, .down, .pageUp, .pageDown, .control("n"), .control("p"):
      let way = keymap.meaning(of: [key], in: .customers)
      if case .command(let command) = way { return command.run(&self, book) }
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
    guard let start = customers.rangeStart else { return }
    for row in min(start, customers.place.row)...max(start, customers.place.row)
    where customers.rows.indices.contains(row) {
      if let id = book.customers[slot: Int(customers.rows[row])]?.id { customers.marked.insert(id) }
    }
  }
}
