internal import PinyinNames
internal import SalesBook
internal import TextCanvas

// Filters kept by name: the one in force is kept, one kept is picked.
extension Desk {
  /// Asks what the filter in force is to be called; its own text is proposed.
  mutating func askFilterName() -> [Effect] {
    ask(words.filters.name, .filter, answer: customers.filter) { desk, name, _, _ in
      desk.keepFilter(named: name)
    }
    return []
  }

  /// Keeps the filter in force by a name, in place of one that had it.
  mutating func keepFilter(named name: String) -> [Effect] {
    guard !name.isEmpty else { return [.bell] }
    let filter = NamedFilter(name: name, text: customers.filter)
    filters.removeAll { $0.name == name }
    filters.append(filter)
    say(words.filters.kept(name, pick: key(.finding.pickFilter)))
    return [.keepFilter(filter)]
  }

  /// Opens the list of kept filters.
  mutating func openFilters(_ book: Book) -> [Effect] {
    let none = words.filters.none(key(.finding.filter), thenKeep: key(.finding.keepFilter))
    return open(Listing(kind: .filters, title: words.filters.title, empty: none), book)
  }

  /// Kept filters whose name or text is found, as rows.
  func filterRows(matching typed: String) -> [Listing.Row] {
    let query = NameQuery(typed)
    return filters.filter { query.matches(PreparedName(fields: [$0.name, $0.text])) }.map { filter in
      Listing.Row(
        cells: [Span(filter.name, .key), Span("/ " + filter.text, .dim)],
        key: filter.name
      ) { desk, book in
        desk.show(.customers)
        desk.filter(by: filter.text, book)
        return []
      }
    }
  }

  /// Lets the filter under the cursor of the list go.
  mutating func forgetFilter(in listing: Listing, _ book: Book) -> [Effect] {
    guard let filter = filters.first(where: { $0.name == listing.picked?.key }) else { return [.bell] }
    filters.removeAll { $0 == filter }
    var listing = listing
    fill(&listing, book)
    _ = keep(.listing(listing))
    say(words.filters.gone(filter.name))
    return [.forgetFilter(name: filter.name)]
  }
}

extension ListingKey {
  /// The keys of the list of kept filters.
  static let ofFilters: [ListingKey] = [
    .init(letters: { $0.listings.search }), .picking { $0.filters.pick },
    .init([.delete], { $0.filters.forget }) { desk, _, listing, book in
      desk.forgetFilter(in: listing, book)
    },
    .leaving, .movingUntold,
  ]
}

extension ListingKind {
  /// The filters kept by name.
  static let filters = ListingKind(name: "filters", keys: ListingKey.ofFilters) { desk, listing, typed, _ in
    listing.rows = desk.filterRows(matching: typed)
  }
}
