internal import SalesBook
internal import TextCanvas

// Palette, help, finds and history: lists narrowed by what is typed.
extension Desk {
  /// Opens the palette.
  mutating func openPalette(_ book: Book) -> [Effect] {
    open(Listing(kind: .palette, title: words.forms.palette), book)
  }
  /// Opens help.
  mutating func openHelp(_ book: Book) -> [Effect] {
    open(Listing(kind: .help, title: words.forms.help), book)
  }
  /// Opens the search through everything.
  mutating func openSearch(_ book: Book) -> [Effect] {
    open(Listing(kind: .search, title: words.forms.search), book)
  }

  /// Opens a list with its rows.
  mutating func open(_ listing: Listing, _ book: Book) -> [Effect] {
    var listing = listing
    fill(&listing, book)
    layers.append(.listing(listing))
    return []
  }

  /// Asks for the history of the record under the cursor.
  mutating func askHistory(_ book: Book) -> [Effect] {
    if focus == .dossier, let item = dossierItem { return [.loadHistory(item.noun, key: item.key)] }
    return customer(book).map { [.loadHistory(.customer, key: $0.id.text)] } ?? []
  }

  /// Shows the history that was asked for, latest first.
  mutating func showHistory(_ entries: [HistoryEntry]) {
    var listing = Listing(kind: .history, title: words.forms.history, empty: words.forms.nothingFound)
    listing.rows = HistoryRows.rows(entries, words)
    layers.append(.listing(listing))
  }

  /// A key in a list.
  mutating func press(_ key: Key, in listing: Listing, _ book: Book) -> [Effect] {
    var listing = listing
    let height = ListingDrawing.rowsShown(in: size)
    if listing.kind == .receipts, let effects = pressInReceipts(key, listing, book) { return effects }
    switch key {
    case .escape, .control("g"), .control("c"):
      layers.removeLast()
      return []
    case .backspace where listing.editor.text.isEmpty:
      layers.removeLast()
      return []
    case .enter: return pick(listing, book)
    case .down, .control("n"), .tab: listing.move(.rows(1), height: height)
    case .up, .control("p"), .backTab: listing.move(.rows(-1), height: height)
    case .pageDown, .control("f"): listing.move(.halves(2), height: height)
    case .pageUp, .control("b"): listing.move(.halves(-2), height: height)
    case .delete where listing.kind == .filters: return forgetFilter(in: listing, book)
    case .character(let letter) where listing.kind.isRead:
      if let shown = listing.letter, let effects = press(letter, in: shown, book) { return effects }
      return pressInText(letter, listing, height)
    default:
      guard listing.kind.isSearched, listing.editor.take(key) else { return [.bell] }
      fill(&listing, book)
    }
    return keep(.listing(listing))
  }

  /// A list that is read, not searched: letters move, `y` copies it.
  private mutating func pressInText(_ letter: Character, _ listing: Listing, _ height: Int) -> [Effect] {
    var listing = listing
    switch Key.character(letter).folded {
    case .character("j"): listing.move(.rows(1), height: height)
    case .character("k"): listing.move(.rows(-1), height: height)
    case .character("y"): return [.copy(listing.text)]
    case .character("q"):
      layers.removeLast()
      return []
    default: return [.bell]
    }
    return keep(.listing(listing))
  }

  private mutating func pick(_ listing: Listing, _ book: Book) -> [Effect] {
    guard let row = listing.picked, let action = row.action else { return [.bell] }
    if case .match(let receipt, let match) = action { return accept(match, of: receipt, book) }
    layers.removeLast()
    if let reason = row.reason {
      say(reason, .warning)
      return [.bell]
    }
    switch action {
    case .run(let command, let argument): return run(command, argument: argument, book)
    case .goToRow(let number):
      move(.first, book)
      move(.rows(number - 1), book)
    case .open(let customer, let item):
      if focus != .dossier { dossier.origin = focus }
      show(customer, book)
      refreshDossier(book)
      dossier.row = dossier.items.firstIndex(of: item) ?? 0
      focus = .dossier
    case .filterBy(let kept):
      show(.customers)
      filter(by: kept.text, book)
    case .look(let name): return [.useTheme(name)]
    case .match: break
    }
    return []
  }

  /// Runs a command with what was typed behind its name.
  private mutating func run(_ command: Command, argument: String, _ book: Book) -> [Effect] {
    guard !argument.isEmpty else { return run(command, book) }
    if case .meant(let act) = command.argument { return act(&self, argument, book) }
    let effects = run(command, book)
    switch layers.last {
    case .prompt(var prompt, let subject):
      prompt.editor.text = argument
      _ = keep(.prompt(prompt, subject))
    case .listing(var listing):
      listing.editor.text = argument
      fill(&listing, book)
      _ = keep(.listing(listing))
    default: return effects
    }
    return effects + pressOnLayer(.enter, book)
  }

  /// Puts the rows of a list together that go with what is typed.
  func fill(_ listing: inout Listing, _ book: Book) {
    let typed = listing.editor.text.trimmed
    switch listing.kind {
    case .palette: listing.rows = commandRows(matching: typed, book)
    case .help: listing.rows = helpRows(matching: typed, book)
    case .search:
      listing.rows = BookSearch(typed, index.policy.currency).map { rows(of: $0, book) } ?? []
      listing.empty = typed.isEmpty ? words.forms.typeToSearch : words.forms.nothingFound
    case .filters: listing.rows = filterRows(matching: typed)
    case .themes: listing.rows = themeRows(matching: typed)
    case .history, .receipts, .findings, .letter: break
    }
    listing.rewind()
  }
}
