internal import PinyinNames
internal import SalesBook
internal import TextCanvas

/// A search through everything a book holds: names, numbers, amounts, what was
/// said and what is planned. It stops when there is more than one can read.
struct BookSearch {
  /// The most finds that are shown.
  static let limit = 200

  /// One find: whose it is, what, on which day, and the text it was found in.
  struct Find: Sendable {
    let customer: ID<Customer>
    let item: DossierItem
    let day: Day?
    let text: String
  }

  private let query: TextQuery
  private let money: Money?
  private let signs: MoneySigns

  /// A search for a text, which may be an amount; amounts that are found stand behind those signs. Nil for nothing to
  /// look for.
  init?(_ typed: String, _ currency: Currency, _ signs: MoneySigns) {
    guard typed.utf8.count > 1, let query = TextQuery(typed) else { return nil }
    self.query = query
    self.signs = signs
    money = try? TypedAmount.read(typed, currency: currency)
  }

  /// What is found: customers first, then what belongs to them, each as far as anybody wrote it.
  func finds(in book: Book) -> [Find] {
    var walk = Walk(search: self, book: book)
    for noun in BookSearch.first + Noun.allCases.filter({ !BookSearch.first.contains($0) })
    where noun.belongsToCustomers && !BookSearch.untold.contains(noun) { noun.visit(&walk) }
    return walk.finds
  }

  /// What is looked for most.
  private static let first: [Noun] = [.customer, .contact, .invoice, .payment, .touch, .followUp]
  /// What is told of only as part of something else, and what sources said: the records they told of have it.
  private static let untold: Set<Noun> = [.allocation, .move, .roundItem, .saying]

  /// The walk through one table after the other.
  private struct Walk: NounVisitor {
    let search: BookSearch
    let book: Book
    var finds: [Find] = []

    mutating func visit<Record: BookRecord>(_: Record.Type) {
      let table = book[keyPath: Record.table]
      let room = BookSearch.limit - finds.count
      let found = search.places(in: table, atMost: room)
      let day = Record.fields.first { if case .day = $0.kind { true } else { false } }
      for (slot, text) in found {
        guard let record = table[slot: slot], isTold(record) else { continue }
        for customer in book.customers(of: record).sorted() {
          let on = day.flatMap { $0.write(record).first }.flatMap { Day(iso: $0) }
          finds.append(Find(customer: customer, item: DossierItem(record), day: on, text: text))
        }
      }
    }

    /// Plans that are done or dropped are found by what came of them.
    private func isTold(_ record: some BookRecord) -> Bool { (record as? FollowUp)?.isPlanned ?? true }
  }

  /// Where in a table what is looked for stands, with the first text of each record that holds it, or its amount if that
  /// is meant. Neither records nor fields are copied: a large book has a million texts.
  private func places<Record: BookRecord>(
    in table: Table<Record>, atMost most: Int
  ) -> [(slot: Int, text: String)] {
    let texts = Record.fields.filter { !$0.isWorkedOut && [.text, .note].contains($0.kind) }.map(\.tell)
    let amounts = money == nil ? [] : Record.fields.compactMap(\.money)
    let query = query
    var places: [(slot: Int, text: String)] = []
    table.forEach { slot, record in
      guard places.count < most else { return }
      var found: String?
      for tell in texts where found == nil {
        tell(record) { text in if found == nil, query.matches(text) { found = text } }
      }
      if found == nil, !amounts.isEmpty {
        found = amounts.lazy.compactMap { $0.get(record) }.first(where: isAmount)?.spoken(signs)
      }
      if let found { places.append((slot, found)) }
    }
    return places
  }

  private func isAmount(_ amount: Money) -> Bool {
    guard let money else { return false }
    return abs(amount.minor) == money.minor
  }
}

extension Desk {
  /// Opens the search through everything.
  mutating func openSearch(_ book: Book) -> [Effect] {
    open(Listing(kind: .search, title: words.forms.search, empty: words.forms.typeToSearch), book)
  }

  /// What a search finds, as rows to pick from.
  fileprivate func rows(of search: BookSearch, _ book: Book) -> [Listing.Row] {
    search.finds(in: book).map { find in
      Listing.Row(
        cells: [
          Span(find.day?.iso ?? "", .dim), Span(words.name(of: find.item.noun), .label),
          Span("\(book.customers[find.customer]?.name ?? "")  \(find.text)"),
        ]
      ) { desk, book in
        desk.show(find.customer, at: find.item, book)
        return []
      }
    }
  }
}

extension ListingKind {
  /// Everything a text is found in.
  static let search = ListingKind(name: "search", keys: ListingKey.ofFinds) { desk, listing, typed, book in
    let search = BookSearch(typed, desk.index.policy.currency, desk.words.signs)
    listing.rows = search.map { desk.rows(of: $0, book) } ?? []
  }
}
