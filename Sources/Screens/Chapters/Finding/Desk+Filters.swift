internal import PinyinNames
internal import SalesBook
internal import TextCanvas

// Filters kept by name: `F` keeps the one in force, `f` picks one.
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
    say(words.filters.kept(name))
    return [.keepFilter(filter)]
  }

  /// Opens the list of kept filters.
  mutating func openFilters(_ book: Book) -> [Effect] {
    open(Listing(kind: .filters, title: words.filters.title, empty: words.filters.none), book)
  }

  /// Kept filters whose name or text is found, as rows.
  func filterRows(matching typed: String) -> [Listing.Row] {
    let query = NameQuery(typed)
    return filters.filter { query.matches(PreparedName(fields: [$0.name, $0.text])) }.map { filter in
      Listing.Row(
        cells: [Span(filter.name, .key), Span("/ " + filter.text, .dim)],
        action: .filterBy(filter))
    }
  }

  /// Lets the filter under the cursor of the list go.
  mutating func forgetFilter(in listing: Listing, _ book: Book) -> [Effect] {
    guard case .filterBy(let filter)? = listing.picked?.action else { return [.bell] }
    filters.removeAll { $0 == filter }
    var listing = listing
    fill(&listing, book)
    _ = keep(.listing(listing))
    say(words.filters.gone(filter.name))
    return [.forgetFilter(name: filter.name)]
  }
}
