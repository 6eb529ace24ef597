internal import SalesBook
internal import TextCanvas

// The visit sheet of the customer under the cursor: read, copied, written to a file.
extension Desk {
  /// Shows the sheet.
  mutating func openVisitSheet(_ book: Book) -> [Effect] {
    guard let customer = customer(book) else { return [] }
    var listing = Listing(
      kind: .visitSheet, title: words.text(of: .knowing.visitSheet).name + words.general.colon + customer.name
    )
    let columns = ListingDrawing.columnsShown(in: size)
    listing.rows = visitSheet(of: customer.id, book).split(separator: "\n", omittingEmptySubsequences: false)
      .dropLast().flatMap { DisplayWidth.wrap(String($0), to: columns) }
      .map { Listing.Row(cells: [Span($0)], key: customer.id.text) }
    layers.append(.listing(listing))
    return []
  }

  /// The sheet as text, in the language of the screen.
  func visitSheet(of id: ID<Customer>, _ book: Book) -> String {
    book.customers.slot(of: id).map { words.visitSheet(ofCustomer: $0, index.replay(book)) } ?? ""
  }
}

extension ListingKind {
  /// A visit sheet that is read.
  static let visitSheet = ListingKind(
    name: "visit-sheet",
    keys: [
      .visitSheet("y", { $0.copy }) { [.copy($0)] },
      .visitSheet("w", { $0.write }) { [.writeText(stem: "visit", $0)] },
      .closing { $0.letters.close }, .scrolling,
    ])
}

extension ListingKey {
  /// A key that does something with the whole text of a sheet.
  fileprivate static func visitSheet(
    _ key: Character, _ words: @escaping @Sendable (LetterWords) -> String,
    run: @escaping @Sendable (String) -> [Effect]
  ) -> ListingKey {
    ListingKey([.character(key)], { words($0.letters) }) { desk, _, listing, book in
      guard let id = listing.rows.first.flatMap({ ID<Customer>($0.key) }) else { return [.bell] }
      return run(desk.visitSheet(of: id, book))
    }
  }
}
