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
  mutating func showHistory(_ history: ConcernedHistory, _ book: Book) {
    var listing = Listing(kind: .history, title: words.forms.history, empty: words.forms.nothingFound)
    listing.rows = HistoryRows.rows(history, words, in: book)
    layers.append(.listing(listing))
  }

  /// A key in a list: one of its own, or something typed.
  mutating func press(_ key: Key, in listing: Listing, _ book: Book) -> [Effect] {
    guard let own = listing.kind.keys.first(where: { $0.means(key.folded) }) else {
      return type(key, in: listing, book)
    }
    return own.run(&self, key.folded, listing, book)
  }

  /// What the last line of a list tells of.
  func hints(of listing: Listing) -> [KeyHint] {
    listing.kind.keys.filter { $0.isTold(listing) }.compactMap { $0.hint(words) }
  }

  private mutating func type(_ key: Key, in listing: Listing, _ book: Book) -> [Effect] {
    var listing = listing
    if key == .backspace, listing.editor.text.isEmpty {
      layers.removeLast()
      return []
    }
    guard listing.kind.find != nil, listing.editor.take(key) else {
      return listing.kind.typed(&self, key, listing, book)
    }
    fill(&listing, book)
    return keep(.listing(listing))
  }

  /// Takes the cursor of a list the way of a key.
  mutating func move(by key: Key, in listing: Listing) -> [Effect] {
    var listing = listing
    if let step = ListingKey.steps[key] { listing.move(step, height: ListingDrawing.rowsShown(in: size)) }
    return keep(.listing(listing))
  }

  /// Does what the row under the cursor says.
  mutating func pick(_ listing: Listing, _ book: Book) -> [Effect] {
    guard let row = listing.picked, let pick = row.pick else { return [.bell] }
    if !row.stays { layers.removeLast() }
    if let reason = row.reason {
      say(reason, .warning)
      return [.bell]
    }
    return pick(&self, book)
  }

  /// Goes to the dossier of a customer, and to an item of it.
  mutating func show(_ customer: ID<Customer>, at item: DossierItem, _ book: Book) {
    if focus != .dossier { dossier.origin = focus }
    show(customer, book)
    refreshDossier(book)
    dossier.row = dossier.items.firstIndex(of: item) ?? 0
    focus = .dossier
  }

  /// Runs a command with what was typed behind its name.
  mutating func run(_ command: Command, argument: String, _ book: Book) -> [Effect] {
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
    listing.kind.find?(self, &listing, listing.editor.text.trimmed, book)
    listing.rewind()
  }
}

extension ListingKind {
  /// Every command.
  static let palette = ListingKind(name: "palette", keys: ListingKey.ofFinds) { desk, listing, typed, book in
    listing.rows = desk.commandRows(matching: typed, book)
  }
  /// Every command under its head.
  static let help = ListingKind(name: "help", keys: ListingKey.ofFinds) { desk, listing, typed, book in
    listing.rows = desk.helpRows(matching: typed, book)
  }
  /// What happened to a record.
  static let history = ListingKind(name: "history", keys: ListingKey.ofTexts)
  /// Something that was worked out, to be read.
  static let findings = ListingKind(name: "findings", keys: ListingKey.ofTexts)
}
