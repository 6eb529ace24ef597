public import SalesBook
internal import TextCanvas

// The page that goes with a customer given to a colleague (domain §3): what its dossier says, and what is still to be
// found out.
extension Practice {
  /// The page about a customer as of a day, line by line; nil if it is gone.
  public func handoverPage(
    of id: ID<Customer>, in book: Book, asOf day: Day, _ words: Words
  ) -> [String]? {
    CustomerSight(id, BookIndex(book, asOf: day, sort: .next), words, book).map { handoverPage($0) }
  }

  /// The page about what a sight shows.
  func handoverPage(_ sight: CustomerSight) -> [String] {
    let (customer, words) = (sight.customer, sight.words)
    let last = sight.book.handoversOf[sight.slot].compactMap { sight.book.handovers[slot: $0] }
      .filter { $0.day <= sight.day }.max { ($0.day, $0.id) < ($1.day, $1.id) }
    let owner = sight.book.owner(of: customer, asOf: sight.day)
    let given = last.map { "\($0.from.isEmpty ? "-" : $0.from) -> \($0.to)  \($0.day.iso)" } ?? owner
    let title = [words.handover.page + words.general.colon + customer.name, customer.number, given].said()
    let gaps = sight.handoverGaps
    return [title, ""] + Dossier(sight, chapters).page(latest: Practice.latestTold)
      + (gaps.isEmpty ? [] : ["", "-- " + words.handover.toConfirm] + gaps.map { "  ? " + $0 })
  }

  /// How much of what happened fits on a page.
  private static let latestTold = 6
}

extension CustomerSight {
  /// What whoever takes the customer over is to find out first.
  fileprivate var handoverGaps: [String] {
    book.completeness(ofCustomer: slot, on: day).missing.map { words.name(of: $0) }
      + (standing.next == nil ? [words.name(ofField: "Due", of: .followUp)] : [])
  }
}

extension Desk {
  /// Shows the page about a customer, to be read, copied or written to a file.
  mutating func showHandoverPage(of id: ID<Customer>, _ book: Book) -> [Effect] {
    guard let sight = CustomerSight(id, index, words, book) else { return [] }
    let columns = ListingDrawing.columnsShown(in: size)
    var listing = Listing(
      kind: .handoverPage, title: words.handover.page + words.general.colon + sight.customer.name)
    listing.rows = practice.handoverPage(sight).flatMap { line -> [Listing.Row] in
      let role: StyleRole = line.hasPrefix("-- ") ? .heading : .text
      guard !line.isEmpty else { return [Listing.Row(cells: [Span("")])] }
      return DisplayWidth.wrap(line, to: columns).map { Listing.Row(cells: [Span($0, role)]) }
    }
    layers.append(.listing(listing))
    return []
  }
}

extension ListingKind {
  /// The page that goes with a customer.
  static let handoverPage = ListingKind(
    name: "handover",
    keys: [
      .copying,
      ListingKey([.character("w")], { $0.handover.write }) { _, _, listing, _ in
        [.writeText(stem: "handover", listing.text + "\n")]
      }, .closing, .scrolling,
    ])
}
