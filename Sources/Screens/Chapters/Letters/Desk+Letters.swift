internal import SalesBook
internal import TextCanvas

// Letters and messages: chosen, read, copied, written, recorded as sent.
extension Desk {
  /// Words around letters.
  private var letters: LetterWords { words.letters }

  /// Asks which letter.
  mutating func openLetters(_ book: Book) -> [Effect] {
    guard let customer = customer(book) else { return [] }
    let kinds: [(Character, Touch.LetterKind)] = [
      ("r", .reminder), ("c", .confirmation), ("s", .statement), ("p", .paymentReminder), ("d", .demand),
      ("e", .parting),
      ("w", .winBack),
    ]
    guard let slot = book.customers.slot(of: customer.id) else { return [] }
    let replay = index.replay(book)
    let items = kinds.map { key, kind in
      let hasMatter = replay.hasMatter(for: kind, toCustomer: slot)
      let reason = hasMatter ? nil : words.nothing(for: kind)
      return KeyBox.Item(.character(key), words.name(of: kind), reason: reason)
    }
    let (box, id) = (KeyBox("\(letters.menu): \(customer.name)", items), customer.id)
    layers.append(.menu(Menu(box: box) { _, number, _ in [.fetchLetter(kinds[number].1, id)] }))
    return []
  }

  /// Shows a letter with its facts filled in, in its customer's language.
  mutating func show(_ template: LetterTemplate, _ kind: Touch.LetterKind, _ id: ID<Customer>, _ book: Book) {
    guard let customer = book.customers[id] else { return }
    let text = Words.letter(template, kind, to: customer, index.replay(book), by: login)
    showLetter(text, kind, id, unsaid: template.unsaid(in: Policy(book)), book)
  }

  /// Shows the text of a letter below what to know before it is sent; one shown already gives way. Without being
  /// told, what its template leaves unsaid is as it was with that.
  mutating func showLetter(
    _ text: String, _ kind: Touch.LetterKind, _ id: ID<Customer>, unsaid: [LetterRemark]? = nil, _ book: Book
  ) {
    var unsaid = unsaid
    if case .listing(let listing)? = layers.last, listing.kind == .letter {
      unsaid = unsaid ?? listing.letter?.unsaid
      layers.removeLast()
    }
    guard let customer = book.customers[id] else { return }
    let remarks = index.replay(book).remarks(
      beside: kind, toCustomer: book.customers.slot(of: id) ?? 0, lastPayment: index.lastPayment)
    var letter = Listing.Letter(kind: kind, customer: id, text: text)
    letter.unsaid = unsaid ?? []
    letter.notes = (remarks + letter.unsaid).map { words.sentence($0, on: day) }
    var listing = Listing(
      kind: .letter, title: words.name(of: kind) + words.general.colon + customer.name)
    listing.letter = letter
    listing.lay(to: ListingDrawing.columnsShown(in: size))
    layers.append(.listing(listing))
  }

  /// Asks how and when a letter was sent, which is then recorded.
  mutating func send(_ letter: Listing.Letter, _ book: Book) -> [Effect] {
    guard !isReadOnly, pastDay == nil else {
      say(Need.writing.sentence(self), .warning)
      return [.bell]
    }
    return open(SentForm(letter, self, book), book)
  }

  /// Puts a letter away that was recorded as sent.
  mutating func closeLetter(after changes: [Change]) {
    let sent = changes.contains { ($0.after as? Touch)?.letter != nil && $0.before == nil }
    guard pending != nil, sent else { return }
    layers.removeAll { if case .listing(let listing) = $0 { listing.kind == .letter } else { false } }
  }
}

extension ListingKey {
  /// The keys of a letter that is read.
  static let ofLetters: [ListingKey] = [
    letter("y", { $0.copy }) { _, letter, _ in [.copy(letter.text)] },
    letter("s", { $0.sent }) { desk, letter, book in desk.send(letter, book) },
    letter("w", { $0.write }) { _, letter, _ in [.writeLetter(letter.kind, letter.text)] },
    letter("E", { $0.edit }) { _, letter, _ in
      [.editLetter(letter.kind, letter.customer, letter.text)]
    },
    .closing { $0.letters.close }, .scrollingUntold,
  ]

  /// A key that does something with the letter.
  private static func letter(
    _ key: Character, _ words: @escaping @Sendable (LetterWords) -> String,
    run: @escaping @Sendable (inout Desk, Listing.Letter, Book) -> [Effect]
  ) -> ListingKey {
    ListingKey([.character(key)], { words($0.letters) }) { desk, _, listing, book in
      listing.letter.map { run(&desk, $0, book) } ?? [.bell]
    }
  }
}

extension ListingKind {
  /// A letter that is read.
  static let letter = ListingKind(name: "letter", keys: ListingKey.ofLetters)
}
